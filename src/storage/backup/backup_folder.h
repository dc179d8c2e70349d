#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

/// A backup is a folder of its own with three files, called by its practice's mark and the time:
///
///     iptgroups-1f3a9c02-2026-11-26T152003Z/
///         record   the practice file, under its own key
///         keys     its key file
///         head     how far its audit log reaches
///
/// The mark is the beginning of the practice's salt: it says which practice, and names nobody. The files
/// are not called as a practice's are, so that nobody opens a backup and works in it.
namespace ipt {

/// A whole backup, as far as can be seen without its key.
struct Backup
{
    QString path; ///< of its folder
    QString mark; ///< of its practice
    QDateTime at; ///< when it was made, in UTC, to the second
    qint64 bytes = 0;

    QString name() const;
    QString record() const { return path + QStringLiteral("/record"); }
    QString keys() const { return path + QStringLiteral("/keys"); }
    QString head() const { return path + QStringLiteral("/head"); }
};

/// The mark of the practice with that salt.
QString backupMark(const QByteArray &practiceSalt);
QString backupName(const QString &mark, const QDateTime &at);
/// The time in a backup's name, in UTC; nothing where it is no such name.
std::optional<QDateTime> backupTime(const QString &name);

/// The backup whose folder that is; nothing where it is none, or lacks a file.
std::optional<Backup> backupAt(const QString &path);
/// Those in the folder, newest first; with a mark those of that practice alone.
QList<Backup> backupsIn(const QString &folder, const QString &mark = {});

/// Takes the backup away, so that a half of it is never taken for a whole one. Does nothing where it
/// holds anything that is not a backup's.
void removeBackup(const Backup &backup);
/// Clears away what a program that was killed left of the practice's backups.
void removeLeftovers(const QString &folder, const QString &mark);

} // namespace ipt
