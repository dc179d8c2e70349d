#include "storage/sql/database.h"

#include "storage/sql/database_copy.h"
#include "storage/sql/log_room.h"
#include "storage/sql/name_functions.h"
#include "storage/sql/query.h"
#include "storage/sql/sqlite_connection.h"
#include "storage/sql/sqlite_error.h"

#include <QCoreApplication>

#define SQLITE_HAS_CODEC
#include <sqlite3.h>

#include <sodium.h>

// SQLite's own, all of it: PRAGMA, write-ahead log, SQLCipher's keys and checks.

namespace ipt {

namespace {

/// The key as SQLCipher reads a raw one: x'' around the key and the file's salt in hex.
Secret keyLiteral(const Secret &key, const QByteArray &salt)
{
    const std::size_t hexSize = 2 * (key.size() + std::size_t(salt.size()));
    Secret literal(hexSize + 4); // x' … ' and the end that bin2hex writes
    char *text = reinterpret_cast<char *>(literal.data());
    text[0] = 'x';
    text[1] = '\'';
    sodium_bin2hex(text + 2, 2 * key.size() + 1, key.data(), key.size());
    sodium_bin2hex(text + 2 + 2 * key.size(), 2 * std::size_t(salt.size()) + 1,
                   reinterpret_cast<const unsigned char *>(salt.constData()), std::size_t(salt.size()));
    text[2 + hexSize] = '\'';
    return literal;
}

void unlock(SQLite::Database &database, const Secret &literal)
{
    sqlite3_key(database.getHandle(), literal.data(), int(literal.size() - 1));
    // What SQLCipher would log to standard error comes back as an error, and with a sentence. The first key
    // in a process is what sets up its log, so this comes after it.
    database.exec("PRAGMA cipher_log_level = NONE;");
}

void collect(SQLite::Database &database, const char *sql, QStringList &findings)
{
    SQLite::Statement statement(database, sql);
    while (statement.executeStep()) {
        const QString line = QString::fromUtf8(statement.getColumn(0).getText());
        if (line != QLatin1String("ok"))
            findings.append(line);
    }
}

} // namespace

Database::Database(const QString &path, const Secret &key, const QByteArray &salt)
    : m_path(path)
    , m_key(keyLiteral(key, salt))
{
    guarded([&] {
        m_connection = std::make_unique<Connection>(path);
        unlock(m_connection->database, m_key);
        configure();
    });
}

Database::~Database() = default;

void Database::configure()
{
    SQLite::Database &database = m_connection->database;
    // Temporary tables and sorts would go to disk in plain text, hence temp_store. An exclusive
    // lock keeps a second program out and the log's index in memory. Trusted_schema and
    // cell_size_check distrust a file that somebody prepared. Recursive triggers make the guards
    // see what INSERT OR REPLACE deletes.
    database.exec("PRAGMA temp_store = MEMORY;"
                  "PRAGMA locking_mode = EXCLUSIVE;"
                  "PRAGMA journal_mode = WAL;"
                  "PRAGMA synchronous = FULL;"
                  "PRAGMA foreign_keys = ON;"
                  "PRAGMA secure_delete = ON;"
                  "PRAGMA trusted_schema = OFF;"
                  "PRAGMA cell_size_check = ON;"
                  "PRAGMA recursive_triggers = ON;"
                  "PRAGMA cache_size = -16000;");
    addNameFunctions(database.getHandle());
    // The first write takes the lock, and shows early that the disk can be written.
    database.exec("BEGIN IMMEDIATE; COMMIT;");
}

void Database::execute(const char *sql)
{
    guarded([&] { m_connection->database.exec(sql); });
}

qint64 Database::number(const char *sql)
{
    return guarded([&] {
        SQLite::Statement statement(m_connection->database, sql);
        return statement.executeStep() ? qint64(statement.getColumn(0).getInt64()) : qint64(0);
    });
}

qint64 Database::lastRow() const
{
    return m_connection->database.getLastInsertRowid();
}

void Database::copyTo(const QString &path)
{
    DatabaseCopy(*this, path).step(-1);
}

void Database::unlockCopy(SQLite::Database &copy)
{
    unlock(copy, m_key);
    copy.exec("PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY;");
}

void Database::stopWhen(std::function<bool()> isStopped)
{
    constexpr int stepsBetween = 20'000;
    m_isStopped = std::move(isStopped);
    const auto ask = [](void *database) { return static_cast<Database *>(database)->m_isStopped() ? 1 : 0; };
    sqlite3_progress_handler(m_connection->database.getHandle(), stepsBetween, ask, this);
}

void Database::makeRoomInLog()
{
    ipt::makeRoomInLog(m_connection->database.getHandle());
}

void Database::checkpoint()
{
    guarded([&] {
        SQLite::Statement statement(m_connection->database, "PRAGMA wal_checkpoint(TRUNCATE)");
        statement.executeStep();
    });
}

QStringList Database::damage()
{
    return guarded([&] {
        // The check of the pages reads the file itself. A page that was written in part, because the disk
        // was full, stands whole in the write-ahead log, and is written again from there.
        m_connection->database.tryExec("PRAGMA wal_checkpoint(FULL)");
        QStringList findings;
        collect(m_connection->database, "PRAGMA cipher_integrity_check", findings);
        if (findings.isEmpty()) {
            collect(m_connection->database, "PRAGMA integrity_check", findings);
            collect(m_connection->database, "PRAGMA foreign_key_check", findings);
        }
        return findings;
    });
}

std::unique_ptr<Statement> Database::borrow(const char *sql)
{
    return guarded([&] {
        std::unique_ptr<Statement> &resting = m_connection->statements[sql];
        return resting ? std::move(resting) : std::make_unique<Statement>(m_connection->database, sql);
    });
}

void Database::giveBack(const char *sql, std::unique_ptr<Statement> statement)
{
    statement->query.tryReset();
    m_connection->statements[sql] = std::move(statement);
}

void Database::begin()
{
    if (m_depth == 0) {
        Query(*this, "BEGIN IMMEDIATE").run();
        m_doomed = false;
    }
    ++m_depth;
}

void Database::commit()
{
    if (m_depth == 1) {
        if (m_doomed) {
            throw StorageError(
                ErrorKind::InputOutput,
                QCoreApplication::translate("ipt::storage",
                                            "A part of this could not be done, so none of it was kept."));
        }
        Query(*this, "COMMIT").run();
    }
    --m_depth;
}

void Database::rollBack() noexcept
{
    m_doomed = true;
    if (--m_depth == 0 && sqlite3_get_autocommit(m_connection->database.getHandle()) == 0)
        m_connection->database.tryExec("ROLLBACK");
}

Transaction::Transaction(Database &database)
    : m_database(database)
{
    m_database.begin();
}

Transaction::~Transaction()
{
    if (m_open)
        m_database.rollBack();
}

void Transaction::commit()
{
    m_database.commit();
    m_open = false;
}

} // namespace ipt
