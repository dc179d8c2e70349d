#pragma once

#include <QList>
#include <QString>

namespace ipt {

class Database;

/// One step of the schema: resources/schema/NNNN_name.sql.
struct Migration
{
    int version = 0; ///< what the file's user_version is afterwards
    QString name;
    QString sql;
};

/// The steps that this program knows, in order from 1.
QList<Migration> builtInMigrations();

/// The schema's version in the file; 0 for an empty one.
int schemaVersion(Database &database);

/// Throws StorageError (Damaged) where the file is not a practice or was written by a newer
/// program.
void requireUsable(Database &database, const QList<Migration> &known);

/// Brings the file to the last version, each step in a transaction of its own, after copying
/// it to `PATH.before-N` where it already held a practice. N is the version it had.
void migrate(Database &database, const QList<Migration> &known);

} // namespace ipt
