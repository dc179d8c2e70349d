#include "storage/sql/database_copy.h"

#include "storage/durable_file.h"
#include "storage/sql/sqlite_connection.h"
#include "storage/sql/sqlite_error.h"

#include <SQLiteCpp/Backup.h>

#include <sqlite3.h>

// SQLite's own: its way of copying a database that is in use.

namespace ipt {

struct DatabaseCopy::Copying
{
    Copying(const QString &path, Database &from)
        : copy(path.toUtf8().constData(), SQLite::OPEN_READWRITE)
        , backup((from.unlockCopy(copy), copy), from.m_connection->database)
    {
    }

    SQLite::Database copy;
    SQLite::Backup backup;
};

DatabaseCopy::DatabaseCopy(Database &from, const QString &path)
{
    createEmpty(path);
    guarded([&] { m_copying = std::make_unique<Copying>(path, from); });
}

DatabaseCopy::~DatabaseCopy() = default;

bool DatabaseCopy::step(int pages)
{
    return guarded([&] {
        const int result = m_copying->backup.executeStep(pages);
        if (result == SQLITE_BUSY || result == SQLITE_LOCKED)
            throw SQLite::Exception("the database is being written to", result);
        return result == SQLITE_DONE;
    });
}

double DatabaseCopy::share() const
{
    const int whole = m_copying->backup.getTotalPageCount();
    return whole == 0 ? 0 : double(whole - m_copying->backup.getRemainingPageCount()) / whole;
}

} // namespace ipt
