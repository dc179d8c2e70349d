#include "storage/backup/declared_restore.h"

#include "storage/audit/audit_head.h"
#include "storage/durable_file.h"
#include "storage/keys/key_file.h"
#include "storage/storage_error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

namespace ipt {

namespace {

constexpr qint64 longestName = 1024;

QString logOf(const QString &practice)
{
    return practice + QStringLiteral("-wal");
}

/// Once the restored file has moved out of the folder, the practice's file is the restored one.
void exchange(const QString &restored, const QString &present, const QString &aside)
{
    if (!QFileInfo::exists(restored))
        return;
    if (QFileInfo::exists(present))
        renameDurably(present, aside);
    renameDurably(restored, present);
}

} // namespace

QString unfinishedRestore(const QString &practice)
{
    return declaredRestore(practice) + QStringLiteral(".part");
}

QString declaredRestore(const QString &practice)
{
    return practice + QStringLiteral("-restoring");
}

QString nameToSetAside(const QString &practice, const QString &time)
{
    const QFileInfo file(practice);
    for (int number = 1;; ++number) {
        const QString more = number == 1 ? QString() : QStringLiteral(" (%1)").arg(number);
        const QString name =
            file.completeBaseName() + QStringLiteral(" set aside ") + time + more + QStringLiteral(".iptg");
        const QString path = file.absoluteDir().filePath(name);
        if (!QFileInfo::exists(path) && !QFileInfo::exists(KeyFile::pathFor(path)) &&
            !QFileInfo::exists(auditHeadPath(path)) && !QFileInfo::exists(logOf(path)))
            return name;
    }
}

void finishRestore(const QString &practice)
{
    const QDir folder(declaredRestore(practice));
    if (!folder.exists())
        return;
    requireClosed(practice);
    const QString record = folder.filePath(QStringLiteral("record"));
    const QString keys = folder.filePath(QStringLiteral("keys"));
    const QString head = folder.filePath(QStringLiteral("head"));
    if (QFileInfo::exists(head)) {
        const QString name =
            QFileInfo(QString::fromUtf8(readWhole(folder.filePath(QStringLiteral("aside")), longestName)))
                .fileName();
        const QString aside = QFileInfo(practice).absoluteDir().filePath(name);
        // The write-ahead log goes with the file it belongs to, before a new one can stand in its place.
        if (QFileInfo::exists(record) && QFileInfo::exists(logOf(practice)))
            renameDurably(logOf(practice), logOf(aside));
        exchange(record, practice, aside);
        exchange(keys, KeyFile::pathFor(practice), KeyFile::pathFor(aside));
        exchange(head, auditHeadPath(practice), auditHeadPath(aside));
    }
    QDir(folder).removeRecursively();
    syncFolder(QFileInfo(practice).absolutePath());
}

bool isPracticeAt(const QString &practice)
{
    return QFileInfo(practice).isFile() || QFileInfo(declaredRestore(practice)).isDir();
}

void requireClosed(const QString &practice)
{
    const int file = ::open(QFile::encodeName(practice).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return;
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    const bool isOpen = ::fcntl(file, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
    ::close(file);
    if (isOpen) {
        throw StorageError(
            ErrorKind::InputOutput,
            QCoreApplication::translate(
                "ipt::storage", "This practice is open in another window or program. Close it there first."));
    }
}

} // namespace ipt
