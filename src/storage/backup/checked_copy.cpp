#include "storage/backup/checked_copy.h"

#include "storage/sql/database.h"
#include "storage/sql/migrations.h"
#include "storage/storage_error.h"

#include <QCoreApplication>

namespace ipt {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("ipt::storage", text);
}

/// What is wrong with the copy; nothing where nothing is.
std::optional<QString> wrongWith(Database &database, const AuditHead &head)
{
    if (schemaVersion(database) > builtInMigrations().last().version)
        return words(QT_TRANSLATE_NOOP("ipt::storage", "it was written by a newer version of IPT Groups"));
    requireUsable(database, builtInMigrations());
    if (!database.damage().isEmpty())
        return words(QT_TRANSLATE_NOOP("ipt::storage", "pages of its record are damaged"));
    const AuditLog log(database);
    if (log.firstBroken())
        return words(QT_TRANSLATE_NOOP("ipt::storage", "its audit log was altered"));
    if (!(log.head() == head)) {
        return words(QT_TRANSLATE_NOOP(
            "ipt::storage", "its record and its audit log's end are not of the same time, so that one of its "
                            "files was exchanged"));
    }
    return std::nullopt;
}

} // namespace

void throwIfStopped(const IsStopped &isStopped)
{
    if (isStopped && isStopped()) {
        throw StorageError(
            ErrorKind::InputOutput,
            QCoreApplication::translate("ipt::storage", "Stopped. Everything is as it was before."));
    }
}

void checkCopy(const QString &record, const OpenKeys &keys, const AuditHead &head, const IsStopped &isStopped)
{
    throwIfStopped(isStopped);
    std::optional<QString> wrong;
    try {
        Database database(record, derivedKey(keys.practiceKey, KeyUse::File), keys.file.practiceSalt());
        if (isStopped)
            database.stopWhen(isStopped);
        wrong = wrongWith(database, head);
    } catch (const StorageError &error) {
        throwIfStopped(isStopped);
        if (error.kind() != ErrorKind::Damaged)
            throw;
        wrong = words(QT_TRANSLATE_NOOP("ipt::storage",
                                        "its record is damaged, cut short, or not what its keys belong to"));
    }
    throwIfStopped(isStopped);
    if (wrong)
        throw StorageError(ErrorKind::Damaged, *wrong);
}

} // namespace ipt
