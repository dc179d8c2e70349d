#include "storage/sql/database.h"

#include "storage/durable_file.h"
#include "storage/sql/query.h"
#include "storage/test_practice.h"
#include "support/text_of.h"

using namespace ipt;

namespace {

struct Store
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("t.db"));
    Secret key = Secret::random(32);
    QByteArray salt = QByteArray(16, 's');
    std::unique_ptr<Database> database;

    Store()
    {
        createEmpty(path);
        open();
        database->execute("CREATE TABLE t (id INTEGER PRIMARY KEY, value TEXT UNIQUE NOT NULL) STRICT;"
                          "CREATE TABLE child (t_id INTEGER NOT NULL REFERENCES t (id)) STRICT;");
    }
    void open()
    {
        database.reset();
        database = std::make_unique<Database>(path, key, salt);
    }
    void add(const QString &value) { Query(*database, "INSERT INTO t (value) VALUES (?)", value).run(); }
    qint64 count() { return database->number("SELECT count(*) FROM t"); }
};

} // namespace

TEST_CASE("A transaction that is not committed has not happened")
{
    Store store;
    {
        Transaction transaction(*store.database);
        store.add(QStringLiteral("a"));
        CHECK(store.database->inTransaction());
    }
    CHECK(store.count() == 0);
    CHECK_FALSE(store.database->inTransaction());
    Transaction transaction(*store.database);
    store.add(QStringLiteral("b"));
    transaction.commit();
    store.open();
    CHECK(store.count() == 1);
}

TEST_CASE("A transaction inside another is kept with it or not at all")
{
    Store store;
    {
        Transaction outer(*store.database);
        {
            Transaction inner(*store.database);
            store.add(QStringLiteral("inner"));
            inner.commit();
        }
        CHECK(store.count() == 1);
    }
    CHECK(store.count() == 0);
    {
        Transaction outer(*store.database);
        store.add(QStringLiteral("outer"));
        {
            Transaction inner(*store.database);
            store.add(QStringLiteral("given up"));
        }
        CHECK(errorOf([&] { outer.commit(); }) == ErrorKind::InputOutput);
    }
    CHECK(store.count() == 0);
    Transaction next(*store.database);
    store.add(QStringLiteral("next"));
    next.commit();
    CHECK(store.count() == 1);
}

TEST_CASE("A failed statement leaves the transaction whole")
{
    Store store;
    Transaction transaction(*store.database);
    store.add(QStringLiteral("a"));
    CHECK(errorOf([&] { store.add(QStringLiteral("a")); }) == ErrorKind::BadInput);
    CHECK(errorOf([&] { store.database->execute("INSERT INTO child VALUES (99)"); }) == ErrorKind::BadInput);
    CHECK(errorOf([&] { store.database->execute("INSERT INTO t (value) VALUES (NULL)"); }) ==
          ErrorKind::BadInput);
    CHECK(errorOf([&] { store.database->execute("SELECT nonsense FROM nowhere"); }).has_value());
    store.add(QStringLiteral("b"));
    transaction.commit();
    CHECK(store.count() == 2);
}

TEST_CASE("A statement may be used again while it is being read")
{
    Store store;
    store.add(QStringLiteral("a"));
    store.add(QStringLiteral("b"));
    const char *const sql = "SELECT value FROM t ORDER BY id";
    QStringList pairs;
    Query outer(*store.database, sql);
    while (outer.next()) {
        const auto first = outer.taken<QString>();
        Query inner(*store.database, sql);
        while (inner.next())
            pairs.append(first + inner.taken<QString>());
    }
    CHECK(pairs == QStringList{QStringLiteral("aa"), QStringLiteral("ab"), QStringLiteral("ba"),
                               QStringLiteral("bb")});
}

TEST_CASE("Values come back as they were bound")
{
    Store store;
    const QString text = QStringLiteral("a b \u05d0\U0001F331\n").replace(QLatin1Char(' '), QChar(0));
    Query query(*store.database, "SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?", text, QString(), 0.1, true,
                std::optional<int>(), OptionalList<QString>(), OptionalList<QString>(QList<QString>()),
                OptionalList<ProblemArea>{ProblemArea::RoleDispute},
                QList<std::optional<int>>{1, std::nullopt});
    REQUIRE(query.next());
    CHECK(query.taken<QString>() == text);
    CHECK(query.taken<QString>() == QString());
    CHECK(query.taken<double>() == 0.1);
    CHECK(query.taken<bool>());
    CHECK_FALSE(query.taken<std::optional<int>>());
    CHECK_FALSE(query.taken<OptionalList<QString>>().isGiven());
    CHECK(query.taken<OptionalList<QString>>().isGiven());
    CHECK(query.taken<OptionalList<ProblemArea>>() == OptionalList<ProblemArea>{ProblemArea::RoleDispute});
    CHECK(query.taken<QList<std::optional<int>>>() == QList<std::optional<int>>{1, std::nullopt});
    CHECK_FALSE(query.next());

    Query word(*store.database, "SELECT 'unheard_of'");
    REQUIRE(word.next());
    CHECK(errorOf([&] { word.taken<ProblemArea>(); }) == ErrorKind::Damaged);
}

TEST_CASE("The file opens with its own key alone")
{
    Store store;
    store.database.reset();
    const Secret other = Secret::random(32);
    CHECK(errorOf([&] { Database(store.path, other, store.salt); }) == ErrorKind::Damaged);
    CHECK_FALSE(errorOf([&] { Database(store.path, store.key, store.salt); }));
    CHECK(readWhole(store.path, 1 << 20).startsWith(store.salt));
}

TEST_CASE("What the file is opened with: durable, strict, nothing on disk in plain text")
{
    Store store;
    Database &database = *store.database;
    CHECK(database.number("PRAGMA synchronous") == 2);
    CHECK(database.number("PRAGMA temp_store") == 2);
    CHECK(database.number("PRAGMA foreign_keys") == 1);
    CHECK(database.number("PRAGMA secure_delete") == 1);
    CHECK(database.number("PRAGMA trusted_schema") == 0);
    Query mode(database, "SELECT journal_mode FROM pragma_journal_mode");
    REQUIRE(mode.next());
    CHECK(mode.taken<QString>() == QStringLiteral("wal"));
    Query locking(database, "SELECT locking_mode FROM pragma_locking_mode");
    REQUIRE(locking.next());
    CHECK(locking.taken<QString>() == QStringLiteral("exclusive"));
}

TEST_CASE("A copy is whole, opens with the same key, and leaves the lock alone")
{
    Store store;
    store.add(QStringLiteral("kept"));
    const QString copy = store.folder.filePath(QStringLiteral("copy.db"));
    store.database->copyTo(copy);
    Database copied(copy, store.key, store.salt);
    CHECK(copied.number("SELECT count(*) FROM t") == 1);
    CHECK(copied.damage().isEmpty());
    CHECK(errorOf([&] { Database(store.path, store.key, store.salt); }) == ErrorKind::InputOutput);
    CHECK(errorOf([&] { store.database->copyTo(copy); }) == ErrorKind::InputOutput);
}

TEST_CASE("The log is as long as it becomes from the start, and gone once the file is closed")
{
    Store store;
    store.open();
    store.database->makeRoomInLog();
    const QString log = store.path + QStringLiteral("-wal");
    const qint64 length = QFileInfo(log).size();
    for (int i = 0; i < 400; ++i)
        store.add(QStringLiteral("value %1").arg(i));
    CHECK(QFileInfo(log).size() == length);
    store.database.reset();
    CHECK_FALSE(QFileInfo::exists(log));
    store.open();
    CHECK(store.count() == 400);
}

TEST_CASE("Lists of words come back as they were, whatever their letters")
{
    Store store;
    const QStringList words = GENERATE(
        QStringList(), QStringList{QString()},
        QStringList{QStringLiteral("plain"), QStringLiteral("two words")},
        QStringList{QStringLiteral("a \"quote\""), QStringLiteral("back\\slash")},
        QStringList{QStringLiteral("line\nbreak\t"), QStringLiteral("ñandú"), QStringLiteral("🙂")},
        QStringList{QStringLiteral("a\",\"b")});
    Query(*store.database, "INSERT INTO t (value) VALUES (?)", words).run();
    CHECK(store.database->number("SELECT json_valid(value) FROM t") == 1);
    Query query(*store.database, "SELECT value FROM t");
    REQUIRE(query.next());
    CHECK(query.taken<QStringList>() == words);
}
