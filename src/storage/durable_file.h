#pragma once

#include <QByteArray>
#include <QSaveFile>
#include <QString>

namespace ipt {

/// A file that is written piece by piece, readable by its owner only, and is there whole or not at all:
/// what stood at the path before stands there until putInPlace() returns. Throws StorageError.
class DurableFile
{
public:
    explicit DurableFile(const QString &path);

    void write(const QByteArray &piece);
    /// Returns once the file is on the disk, in place of what was there. Without it nothing is kept.
    void putInPlace();

private:
    [[noreturn]] void fail();

    QSaveFile m_file;
};

/// Replaces the file as a whole, readable by its owner only, and returns once it is on the
/// disk. Throws StorageError; the old content is then still there.
void writeDurably(const QString &path, const QByteArray &content);

/// The whole content. Throws StorageError where it cannot be read or is longer than `limit` bytes.
QByteArray readWhole(const QString &path, qint64 limit);

/// Makes an empty file that only its owner can read. Throws StorageError where one is there.
void createEmpty(const QString &path);

/// Makes a folder that only its owner can look into. False where it can't be made.
bool makeOwnFolder(const QString &path);

/// Gives a finished file or folder its name, at once or not at all. Throws StorageError where that
/// name is taken.
void renameDurably(const QString &from, const QString &to);

/// Copies a file to a new one, readable by its owner only, and returns once it is on the disk. Throws
/// StorageError where one is there.
void copyDurably(const QString &from, const QString &to);

/// Has on the disk which files the folder holds.
void syncFolder(const QString &folder);

} // namespace ipt
