#include "storage/backup/backup_making.h"

#include "storage/audit/audit_head.h"
#include "storage/durable_file.h"
#include "storage/practice_file.h"
#include "storage/sql/database_copy.h"
#include "storage/storage_error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace ipt {

namespace {

const QString notYet = QStringLiteral(".part");

StorageError notMade(const char *sentence, const QString &first, const QString &second = {})
{
    const QString words = QCoreApplication::translate("ipt::storage", sentence);
    return StorageError(ErrorKind::InputOutput,
                        second.isEmpty() ? words.arg(first) : words.arg(first, second));
}

void requireFolder(const QString &folder)
{
    if (folder.isEmpty() || !QFileInfo(folder).isDir()) {
        throw notMade(QT_TRANSLATE_NOOP("ipt::storage",
                                        "The folder for backups, “%1”, is not there. Connect its disk, or "
                                        "choose another folder."),
                      QDir::toNativeSeparators(folder));
    }
}

/// A name that no backup has, nor one that is being made.
QString freePath(const QString &folder, const QString &mark, QDateTime at)
{
    for (;; at = at.addSecs(1)) {
        const QString path = QDir(folder).absoluteFilePath(backupName(mark, at));
        if (!QFileInfo::exists(path))
            return path;
    }
}

} // namespace

BackupMaking::BackupMaking(PracticeFile &file, const QString &folder, const QDateTime &at)
    : m_file(file)
{
    requireFolder(folder);
    const QString mark = backupMark(file.openKeys().file.practiceSalt());
    removeLeftovers(folder, mark);
    m_path = freePath(folder, mark, at);
    if (!makeOwnFolder(m_path + notYet)) {
        throw notMade(QT_TRANSLATE_NOOP("ipt::storage",
                                        "Nothing can be written to the folder for backups, “%1”. Check that "
                                        "the disk has room and that you may write to it."),
                      QDir::toNativeSeparators(folder));
    }
    try {
        m_copy = std::make_unique<DatabaseCopy>(file.database(), unfinished("record"));
    } catch (const StorageError &) {
        QDir(m_path + notYet).removeRecursively();
        throw;
    }
}

BackupMaking::~BackupMaking()
{
    m_copy.reset();
    if (!m_path.isEmpty())
        QDir(m_path + notYet).removeRecursively();
}

QString BackupMaking::unfinished(const char *name) const
{
    return m_path + notYet + QLatin1Char('/') + QLatin1String(name);
}

bool BackupMaking::copy(int pages)
{
    if (!m_copy)
        return true;
    if (!m_copy->step(pages))
        return false;
    // Nothing can have been written since the last page, so these belong to it.
    m_head = m_file.audit().head();
    m_keys = m_file.openKeys();
    m_copy.reset();
    m_keys->file.write(unfinished("keys"), m_keys->practiceKey);
    writeAuditHead(unfinished("head"), m_head, m_keys->practiceKey, m_keys->file.practiceSalt());
    return true;
}

double BackupMaking::share() const
{
    return m_copy ? m_copy->share() : 1;
}

Backup BackupMaking::finish(const IsStopped &isStopped)
{
    try {
        checkCopy(unfinished("record"), *m_keys, m_head, isStopped);
    } catch (const StorageError &error) {
        if (error.kind() != ErrorKind::Damaged)
            throw;
        throw notMade(
            QT_TRANSLATE_NOOP("ipt::storage",
                              "No backup was made, for what was written could not be read back whole: "
                              "%1. Check the practice's file, then the disk with the folder “%2”."),
            error.sentence(), QDir::toNativeSeparators(QFileInfo(m_path).absolutePath()));
    }
    syncFolder(m_path + notYet);
    renameDurably(m_path + notYet, m_path);
    return *backupAt(std::exchange(m_path, QString()));
}

Backup makeBackup(PracticeFile &file, const QString &folder, const QDateTime &at, const IsStopped &isStopped)
{
    constexpr int pagesBetween = 1000;
    BackupMaking making(file, folder, at);
    while (!making.copy(pagesBetween))
        throwIfStopped(isStopped);
    return making.finish(isStopped);
}

} // namespace ipt
