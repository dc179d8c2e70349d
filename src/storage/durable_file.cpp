#include "storage/durable_file.h"

#include "storage/storage_error.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <fcntl.h>
#include <unistd.h>

namespace ipt {

namespace {

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QString told(const char *sentence, const QString &path, const QString &reason)
{
    return QCoreApplication::translate("ipt::storage", sentence).arg(QFileInfo(path).fileName(), reason);
}

/// A rename is durable once its folder is.
void syncFolderOf(const QString &path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

} // namespace

void writeDurably(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    // Flushed by itself, because commit() in Qt 6.4 takes a write that failed while closing for
    // a success and puts the stump in the old file's place.
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(ownerOnly) &&
                         file.write(content) == content.size() && file.flush() && file.commit();
    if (!written) {
        throw StorageError(ErrorKind::InputOutput,
                           told(QT_TRANSLATE_NOOP("ipt::storage", "The file “%1” could not be written: %2"),
                                path, file.errorString()));
    }
    syncFolderOf(path);
}

QByteArray readWhole(const QString &path, qint64 limit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        throw StorageError(ErrorKind::InputOutput,
                           told(QT_TRANSLATE_NOOP("ipt::storage", "The file “%1” could not be read: %2"),
                                path, file.errorString()));
    }
    const QByteArray content = file.read(limit + 1);
    if (content.size() > limit) {
        throw StorageError(
            ErrorKind::Damaged,
            QCoreApplication::translate("ipt::storage", "The file “%1” is far larger than it can be.")
                .arg(QFileInfo(path).fileName()));
    }
    return content;
}

void createEmpty(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly)) {
        throw StorageError(ErrorKind::InputOutput,
                           told(QT_TRANSLATE_NOOP("ipt::storage", "The file “%1” could not be created: %2"),
                                path, file.errorString()));
    }
}

void renameDurably(const QString &from, const QString &to)
{
    QFile file(from);
    if (!file.rename(to)) {
        throw StorageError(
            ErrorKind::InputOutput,
            told(QT_TRANSLATE_NOOP("ipt::storage", "The file “%1” could not be put in place: %2"), to,
                 file.errorString()));
    }
    syncFolderOf(to);
}

} // namespace ipt
