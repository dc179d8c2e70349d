#pragma once

#include "storage/keys/secret.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace SQLite {
class Database;
}

namespace ipt {

class Statement;

/// One connection to an encrypted practice file. There is never a second one: two connections
/// that write or checkpoint at once can corrupt the write-ahead log of SQLite before 3.51.3,
/// so opening locks the file for this program alone.
/// Every function throws StorageError, and nothing else.
class Database
{
public:
    /// Opens the file, which must be there. `salt` is what its first 16 bytes are.
    Database(const QString &path, const Secret &key, const QByteArray &salt);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    const QString &path() const { return m_path; }

    /// Runs one or more statements that give nothing back.
    void execute(const char *sql);
    /// The first column of the first row; 0 where there is none.
    qint64 number(const char *sql);

    /// The row id of the last insert.
    qint64 lastRow() const;
    bool inTransaction() const { return m_depth > 0; }

    /// A durable copy of the whole, under the same key, in a new file. Copying the file itself
    /// would do harm: closing it anywhere in this process would let go of the lock.
    void copyTo(const QString &path);
    /// Readies the write-ahead log for many small writes: worth its few milliseconds where somebody works.
    void makeRoomInLog();
    /// Moves everything from the write-ahead log into the file.
    void checkpoint();
    /// What is wrong with the file's pages, structure and references, one line each, as the
    /// library says it; empty where nothing is.
    QStringList damage();
    /// Asks now and then while a statement runs; where the answer is yes, the statement throws.
    void stopWhen(std::function<bool()> isStopped);

private:
    friend class DatabaseCopy;
    friend class Query;
    friend class Transaction;
    struct Connection;

    std::unique_ptr<Statement> borrow(const char *sql);
    void giveBack(const char *sql, std::unique_ptr<Statement> statement);
    void begin();
    void commit();
    void rollBack() noexcept;
    void configure();
    /// Gives a new file the key of this one.
    void unlockCopy(SQLite::Database &copy);

    QString m_path;
    Secret m_key; ///< as the library reads it
    std::function<bool()> m_isStopped;
    std::unique_ptr<Connection> m_connection;
    int m_depth = 0;
    bool m_doomed = false;
};

/// Everything between construction and commit() happens or nothing does. A transaction inside
/// another joins it: where the inner one is not committed, the outer one can't be either.
class Transaction
{
public:
    explicit Transaction(Database &database);
    /// Rolls back what was not committed; never throws.
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Returns once the work is on the disk (for the outermost transaction).
    void commit();

private:
    Database &m_database;
    bool m_open = true;
};

} // namespace ipt
