#pragma once

#include "storage/sql/database.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <unordered_map>

namespace ipt {

/// A prepared statement of the library. Private to storage/sql.
class Statement
{
public:
    Statement(const SQLite::Database &database, const char *sql)
        : query(database, sql)
    {
    }

    SQLite::Statement query;
};

struct Database::Connection
{
    explicit Connection(const QString &path)
        : database(path.toUtf8().constData(), SQLite::OPEN_READWRITE)
    {
    }

    SQLite::Database database;
    /// Prepared statements by their text, at rest here; empty where one is at work.
    std::unordered_map<const char *, std::unique_ptr<Statement>> statements;
};

} // namespace ipt
