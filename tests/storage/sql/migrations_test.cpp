#include "storage/sql/migrations.h"

#include "storage/durable_file.h"
#include "storage/sql/database.h"
#include "storage/sql/query.h"
#include "storage/test_practice.h"
#include "support/text_of.h"

#include <QFile>

using namespace ipt;

namespace {

struct Store
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("t.iptg"));
    Secret key = Secret::random(32);
    QByteArray salt = QByteArray(16, 's');
    std::unique_ptr<Database> database;

    Store()
    {
        createEmpty(path);
        database = std::make_unique<Database>(path, key, salt);
    }
};

const Migration first{1, QStringLiteral("0001_a.sql"), QStringLiteral("CREATE TABLE a (x TEXT) STRICT;")};
const Migration second{2, QStringLiteral("0002_b.sql"),
                       QStringLiteral("CREATE TABLE b (x TEXT) STRICT; INSERT INTO b SELECT x FROM a;")};
const Migration broken{3, QStringLiteral("0003_c.sql"),
                       QStringLiteral("CREATE TABLE c (x TEXT) STRICT; INSERT INTO nowhere VALUES (1);")};

} // namespace

TEST_CASE("The program's own migrations are numbered without a gap")
{
    const QList<Migration> migrations = builtInMigrations();
    REQUIRE_FALSE(migrations.isEmpty());
    for (int i = 0; i < migrations.size(); ++i) {
        CHECK(migrations[i].version == i + 1);
        CHECK_FALSE(migrations[i].sql.isEmpty());
    }
    Store store;
    migrate(*store.database, migrations);
    CHECK(schemaVersion(*store.database) == migrations.size());
    CHECK_FALSE(errorOf([&] { requireUsable(*store.database, migrations); }));
    CHECK(store.database->damage().isEmpty());
}

TEST_CASE("A practice of an earlier version is brought up to date, and a copy of it kept")
{
    Store store;
    migrate(*store.database, {first});
    store.database->execute("INSERT INTO a VALUES ('from before')");
    migrate(*store.database, {first, second});
    CHECK(schemaVersion(*store.database) == 2);
    CHECK(store.database->number("SELECT count(*) FROM b") == 1);

    Database copy(store.path + QStringLiteral(".before-1"), store.key, store.salt);
    CHECK(schemaVersion(copy) == 1);
    CHECK(copy.number("SELECT count(*) FROM a") == 1);
    CHECK_FALSE(QFile::exists(store.path + QStringLiteral(".before-0")));
}

TEST_CASE("A step that fails leaves the file at the step before it")
{
    Store store;
    migrate(*store.database, {first});
    store.database->execute("INSERT INTO a VALUES ('kept')");
    CHECK(errorOf([&] { migrate(*store.database, {first, second, broken}); }).has_value());
    CHECK(schemaVersion(*store.database) == 2);
    CHECK(store.database->number("SELECT count(*) FROM b") == 1);
    CHECK(store.database->number("SELECT count(*) FROM sqlite_schema WHERE name = 'c'") == 0);
    migrate(*store.database, {first, second});
    CHECK(schemaVersion(*store.database) == 2);
}

TEST_CASE("A newer file and a file of another program are refused")
{
    Store store;
    CHECK(errorOf([&] { requireUsable(*store.database, {first}); }) == ErrorKind::Damaged);
    migrate(*store.database, {first, second});
    CHECK_FALSE(errorOf([&] { requireUsable(*store.database, {first, second}); }));
    CHECK(errorOf([&] { requireUsable(*store.database, {first}); }) == ErrorKind::Damaged);
    store.database->execute("PRAGMA application_id = 7");
    CHECK(errorOf([&] { requireUsable(*store.database, {first, second}); }) == ErrorKind::Damaged);
}
