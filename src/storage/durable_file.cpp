#include "storage/durable_file.h"

#include "storage/storage_error.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <sys/stat.h>
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
    syncFolder(QFileInfo(path).absolutePath());
}

/// Never over what is there, and never by copying, as QFile::rename does where the disk refuses.
int renameToFree(const QByteArray &from, const QByteArray &to)
{
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return 0;
    // Some file systems of other makers do not know how to refuse by themselves.
    if (errno != EINVAL && errno != ENOSYS)
        return errno;
    struct stat there = {};
    if (::lstat(to.constData(), &there) == 0)
        return EEXIST;
    return ::rename(from.constData(), to.constData()) == 0 ? 0 : errno;
}

/// The reading end of a copy, piece by piece. False where either end fails.
bool pour(QFile &from, QFile &to)
{
    constexpr qint64 piece = 1 << 20;
    QByteArray bytes(piece, Qt::Uninitialized);
    for (;;) {
        const qint64 size = from.read(bytes.data(), piece);
        if (size <= 0)
            return size == 0;
        if (to.write(bytes.constData(), size) != size)
            return false;
    }
}

} // namespace

DurableFile::DurableFile(const QString &path)
    : m_file(path)
{
    if (!m_file.open(QIODevice::WriteOnly) || !m_file.setPermissions(ownerOnly))
        fail();
}

void DurableFile::write(const QByteArray &piece)
{
    if (m_file.write(piece) != piece.size())
        fail();
}

void DurableFile::putInPlace()
{
    // Flushed by itself, because commit() in Qt 6.4 takes a write that failed while closing for
    // a success and puts the stump in the old file's place.
    if (!m_file.flush() || !m_file.commit())
        fail();
    syncFolderOf(m_file.fileName());
}

void DurableFile::fail()
{
    throw StorageError(ErrorKind::InputOutput,
                       told(QT_TRANSLATE_NOOP("ipt::storage", "The file “%1” could not be written: %2"),
                            m_file.fileName(), m_file.errorString()));
}

void writeDurably(const QString &path, const QByteArray &content)
{
    DurableFile file(path);
    file.write(content);
    file.putInPlace();
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

bool makeOwnFolder(const QString &path)
{
    return ::mkdir(QFile::encodeName(path).constData(), S_IRWXU) == 0;
}

void renameDurably(const QString &from, const QString &to)
{
    if (const int error = renameToFree(QFile::encodeName(from), QFile::encodeName(to))) {
        throw StorageError(
            ErrorKind::InputOutput,
            told(QT_TRANSLATE_NOOP("ipt::storage", "The file “%1” could not be put in place: %2"), to,
                 qt_error_string(error)));
    }
    syncFolderOf(to);
}

void copyDurably(const QString &from, const QString &to)
{
    createEmpty(to);
    QFile source(from);
    QFile copy(to);
    if (!source.open(QIODevice::ReadOnly)) {
        throw StorageError(ErrorKind::InputOutput,
                           told(QT_TRANSLATE_NOOP("ipt::storage", "The file “%1” could not be read: %2"),
                                from, source.errorString()));
    }
    const bool copied = copy.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && pour(source, copy);
    if (!copied || ::fsync(copy.handle()) != 0) {
        throw StorageError(ErrorKind::InputOutput,
                           told(QT_TRANSLATE_NOOP("ipt::storage", "The file “%1” could not be written: %2"),
                                to, copied ? qt_error_string(errno) : copy.errorString()));
    }
    syncFolderOf(to);
}

void syncFolder(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

} // namespace ipt
