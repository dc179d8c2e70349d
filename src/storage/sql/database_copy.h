#pragma once

#include "storage/sql/database.h"

namespace ipt {

/// A copy of an open practice file under the same key, in a new file, made piece by piece so that the
/// practice can be worked in meanwhile: what is written between two pieces is in the copy. Belongs to
/// the thread of its database. Throws StorageError, and nothing else.
class DatabaseCopy
{
public:
    /// Throws where there is a file at `path`.
    DatabaseCopy(Database &from, const QString &path);
    ~DatabaseCopy();
    DatabaseCopy(const DatabaseCopy &) = delete;
    DatabaseCopy &operator=(const DatabaseCopy &) = delete;

    /// Copies so many pages more, all of them for -1. True once the copy is whole and on the disk.
    bool step(int pages);
    /// How much is copied, 0 to 1.
    double share() const;

private:
    struct Copying;
    std::unique_ptr<Copying> m_copying;
};

} // namespace ipt
