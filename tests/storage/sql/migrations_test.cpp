#include "storage/sql/migrations.h"

#include "storage/durable_file.h"
#include "storage/records/moment_records.h"
#include "storage/records/reach_records.h"
#include "storage/records/text_search.h"
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

TEST_CASE("When sessions started is brought up to date to the thousandth, whatever the offset")
{
    constexpr int before = 12;
    QList<Migration> migrations = builtInMigrations();
    QList<Migration> earlier = migrations;
    earlier.removeIf([](const Migration &each) { return each.version >= before; });
    Store store;
    migrate(*store.database, earlier);
    const QStringList started{QStringLiteral("2026-03-17T18:00:00-05:00"),
                              QStringLiteral("2026-03-17T18:00:00.25Z"),
                              QStringLiteral("2026-03-17T23:00:00+10:00"),
                              QStringLiteral("1969-12-31T23:59:59.999-23:59"), QString()};
    store.database->execute("INSERT INTO groups (public_id, name) VALUES ('g', 'A')");
    int number = 0;
    for (const QString &at : started) {
        Query(*store.database,
              "INSERT INTO sessions (group_id, position, number, state, started) "
              "VALUES (1, ?1, ?1, 'held', nullif(?2, ''))",
              ++number, at)
            .run();
    }
    migrate(*store.database, migrations);
    Query query(*store.database, "SELECT started, started_ms FROM sessions ORDER BY number");
    while (query.next()) {
        const auto at = query.taken<std::optional<Instant>>();
        INFO((at ? at->text() : QStringLiteral("none")).toStdString());
        CHECK(query.taken<std::optional<qint64>>() ==
              (at ? std::optional(at->msecsSinceEpoch()) : std::nullopt));
        --number;
    }
    CHECK(number == 0);
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

TEST_CASE("Moments of an earlier version stay as they were, and are found")
{
    Store store;
    Database &database = *store.database;
    migrate(database, builtInMigrations().first(10));
    database.execute(
        "INSERT INTO users (id, public_id, name, roles) VALUES (7, 'u', 'U', '[]');"
        "INSERT INTO members (id, public_id, name) VALUES (4, 'm\"4', 'D'), (5, 'm5', 'E');"
        "INSERT INTO groups (id, public_id, name, entry, arc_name) VALUES (3, 'g', 'G', 'open', 'A');"
        "INSERT INTO sessions (id, group_id, position, number, state) VALUES (8, 3, 0, 1, 'held'), "
        "(9, 3, 1, 2, 'held');"
        "INSERT INTO moments (id, session_id, position, public_id, minute, text, feelings, is_risk, "
        "author_id, "
        "empty_lists) VALUES (20, 9, 5, 'second', 12.5, 'quillwort', '[\"sad\"]', 1, 7, NULL), "
        "(21, 9, 2, 'first', NULL, 'harebell', NULL, NULL, NULL, '[\"members\"]'), "
        "(22, 8, 2, NULL, NULL, 'sedgewren', NULL, 0, NULL, '[\"toward\"]');"
        "INSERT INTO moment_members VALUES (20, 'members', 0, 5), (20, 'members', 1, 4), (20, 'toward', 0, "
        "4), "
        "(22, 'members', 0, 4);");
    const GroupId group(QStringLiteral("g"));
    TextSearch(database).catchUp();
    database.execute("UPDATE moments SET text = 'harebell again' WHERE id = 21");
    migrate(database, builtInMigrations());
    CHECK(database.damage().isEmpty());

    const QList<Moment> moments = MomentRecords(database).ofSession(group, SessionNumber(2));
    REQUIRE(moments.size() == 2);
    CHECK(moments[0].id == MomentId(QStringLiteral("first")));
    CHECK((moments[0].members.isGiven() && moments[0].members.isEmpty()));
    CHECK_FALSE(moments[0].toward.isGiven());
    const QList<MemberId> both{MemberId(QStringLiteral("m5")), MemberId(QStringLiteral("m\"4"))};
    CHECK(QList<MemberId>(moments[1].members) == both);
    CHECK(QList<MemberId>(moments[1].toward) == both.last(1));
    CHECK(moments[1].minute == 12.5);
    CHECK(moments[1].feelings.size() == 1);
    CHECK(moments[1].risk == true);
    CHECK(moments[1].author == UserId(QStringLiteral("u")));
    const QList<Moment> earlier = MomentRecords(database).ofSession(group, SessionNumber(1));
    REQUIRE(earlier.size() == 1);
    CHECK(QList<MemberId>(earlier[0].members) == both.last(1));
    CHECK((earlier[0].toward.isGiven() && earlier[0].toward.isEmpty()));

    for (const char *word : {"quillwort", "harebell", "again", "sedgewren"}) {
        INFO(word);
        CHECK(TextSearch(database).find(QString::fromLatin1(word), {}, {}, 5).size() == 1);
    }
}

TEST_CASE("Names of an earlier version are found")
{
    Store store;
    Database &database = *store.database;
    migrate(database, builtInMigrations().first(12));
    database.execute(
        "INSERT INTO users (id, public_id, name, roles) VALUES (7, 'u', 'U', '[]');"
        "INSERT INTO members (id, public_id, name, called) VALUES (4, 'm4', ' Ada Lovage', NULL), "
        "(5, 'm5', 'Ada Thyme', 'Rue');"
        "INSERT INTO groups (id, public_id, name, supervisor_id) VALUES (4, 'g', 'Ada group', 7);");
    migrate(database, builtInMigrations());
    const ReachRecords reach(database);
    const MembersWithin all{UserId(QStringLiteral("u")), true, true, true, true};
    const auto called = [&](const char *words) {
        QStringList names;
        for (const ListedMember &member : reach.membersCalled(QString::fromLatin1(words), all, 9))
            names.append(member.goesBy);
        return names;
    };
    CHECK(called("ada") == QStringList{QStringLiteral("Ada")});
    CHECK(called("rue") == QStringList{QStringLiteral("Rue")});
    CHECK(called("lovage").isEmpty());
    CHECK(reach.groupsNamed(QStringLiteral("ada"), all, 9).size() == 1);
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
