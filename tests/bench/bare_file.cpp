#include "bench/bare_file.h"

#include <QFile>

#define SQLITE_HAS_CODEC
#include <sqlite3.h>

#include <stdexcept>

namespace ipt::bench {

struct BareFile::Handles
{
    sqlite3 *database = nullptr;
    sqlite3_stmt *begin = nullptr;
    sqlite3_stmt *insert = nullptr;
    sqlite3_stmt *commit = nullptr;

    void require(bool held) const
    {
        if (!held)
            throw std::runtime_error(sqlite3_errmsg(database));
    }
    void run(sqlite3_stmt *statement) const
    {
        require(sqlite3_step(statement) == SQLITE_DONE);
        sqlite3_reset(statement);
    }
    sqlite3_stmt *prepared(const char *sql) const
    {
        sqlite3_stmt *statement = nullptr;
        require(sqlite3_prepare_v2(database, sql, -1, &statement, nullptr) == SQLITE_OK);
        return statement;
    }
};

BareFile::BareFile(const QString &path)
    : m_handles(std::make_unique<Handles>())
{
    for (const char *ending : {"", "-wal"})
        QFile::remove(path + QLatin1String(ending));
    sqlite3 *&database = m_handles->database;
    m_handles->require(sqlite3_open(path.toUtf8().constData(), &database) == SQLITE_OK);
    const char key[] = "x'000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"
                       "00112233445566778899aabbccddeeff'";
    m_handles->require(sqlite3_key(database, key, int(sizeof key) - 1) == SQLITE_OK);
    const char *const settings = "PRAGMA temp_store = MEMORY; PRAGMA locking_mode = EXCLUSIVE;"
                                 "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
                                 "PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;"
                                 "PRAGMA cache_size = -16000;"
                                 "CREATE TABLE moments (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;";
    m_handles->require(sqlite3_exec(database, settings, nullptr, nullptr, nullptr) == SQLITE_OK);
    m_handles->begin = m_handles->prepared("BEGIN IMMEDIATE");
    m_handles->insert = m_handles->prepared("INSERT INTO moments (text) VALUES (?)");
    m_handles->commit = m_handles->prepared("COMMIT");
}

BareFile::~BareFile()
{
    for (sqlite3_stmt *statement : {m_handles->begin, m_handles->insert, m_handles->commit})
        sqlite3_finalize(statement);
    sqlite3_close(m_handles->database);
}

void BareFile::insert(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    m_handles->run(m_handles->begin);
    sqlite3_bind_text(m_handles->insert, 1, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
    m_handles->run(m_handles->insert);
    m_handles->run(m_handles->commit);
}

} // namespace ipt::bench
