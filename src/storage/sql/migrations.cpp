#include "storage/sql/migrations.h"

#include "storage/durable_file.h"
#include "storage/sql/database.h"
#include "storage/storage_error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace ipt {

// SQLite's own: application_id and user_version.

namespace {

constexpr qint64 applicationId = 0x49505447; // "IPTG"

StorageError damaged(const char *sentence)
{
    return StorageError(ErrorKind::Damaged, QCoreApplication::translate("ipt::storage", sentence));
}

/// Whole before the first step: the copy is what a failed migration is mended from.
void copyBefore(Database &database, int version)
{
    const QString copy = QStringLiteral("%1.before-%2").arg(database.path()).arg(version);
    if (QFile::exists(copy))
        return;
    const QString partial = copy + QStringLiteral(".part");
    QFile::remove(partial);
    database.copyTo(partial);
    renameDurably(partial, copy);
}

void apply(Database &database, const Migration &migration)
{
    Transaction transaction(database);
    database.execute(migration.sql.toUtf8().constData());
    database.execute(QStringLiteral("PRAGMA application_id = %1; PRAGMA user_version = %2;")
                         .arg(applicationId)
                         .arg(migration.version)
                         .toUtf8()
                         .constData());
    transaction.commit();
}

} // namespace

QList<Migration> builtInMigrations()
{
    const QDir folder(QStringLiteral(":/schema"));
    QList<Migration> migrations;
    const QStringList names = folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        migrations.append({name.left(4).toInt(), name, QString::fromUtf8(file.readAll())});
    }
    return migrations;
}

int schemaVersion(Database &database)
{
    return int(database.number("PRAGMA user_version"));
}

void requireUsable(Database &database, const QList<Migration> &known)
{
    if (database.number("PRAGMA application_id") != applicationId)
        throw damaged(QT_TRANSLATE_NOOP("ipt::storage", "This file is not a practice of IPT Groups."));
    if (schemaVersion(database) > known.last().version) {
        throw damaged(QT_TRANSLATE_NOOP("ipt::storage",
                                        "This practice was written by a newer version of IPT "
                                        "Groups. Open it with that version, or a newer one."));
    }
}

void migrate(Database &database, const QList<Migration> &known)
{
    const int from = schemaVersion(database);
    if (from == known.last().version)
        return;
    if (from > 0)
        copyBefore(database, from);
    for (const Migration &migration : known) {
        if (migration.version > from)
            apply(database, migration);
    }
}

} // namespace ipt
