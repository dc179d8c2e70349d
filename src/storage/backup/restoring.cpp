#include "storage/backup/restoring.h"

#include "storage/audit/audit_head.h"
#include "storage/backup/backup_log.h"
#include "storage/backup/declared_restore.h"
#include "storage/durable_file.h"
#include "storage/practice_file.h"
#include "storage/sql/migrations.h"
#include "storage/storage_error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace ipt {

namespace {

QString sentence(const char *text)
{
    return QCoreApplication::translate("ipt::storage", text);
}

Backup requireBackup(const QString &path)
{
    const std::optional<Backup> backup = backupAt(path);
    if (!backup) {
        throw StorageError(
            ErrorKind::Damaged,
            sentence(
                QT_TRANSLATE_NOOP("ipt::storage",
                                  "“%1” is not a whole backup of IPT Groups. Choose a folder that is called "
                                  "iptgroups-…Z and holds the files record, keys and head."))
                .arg(QDir::toNativeSeparators(path)));
    }
    return *backup;
}

StorageError unusable(const Backup &backup, const QString &why)
{
    return StorageError(
        ErrorKind::Damaged,
        sentence(QT_TRANSLATE_NOOP("ipt::storage",
                                   "The backup “%1” can't be used: %2. Nothing was changed; choose "
                                   "another backup."))
            .arg(QDir::toNativeSeparators(backup.path), why));
}

StorageError anotherPractices(const Backup &backup, const QString &practice)
{
    return StorageError(
        ErrorKind::BadInput,
        sentence(QT_TRANSLATE_NOOP(
                     "ipt::storage",
                     "The backup “%1” is of another practice than “%2”. Nothing was changed; choose a "
                     "backup of this practice, or a file that is not there yet."))
            .arg(QDir::toNativeSeparators(backup.path), QFileInfo(practice).fileName()));
}

QByteArray beginningOf(const QString &path, qint64 bytes)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(bytes) : QByteArray();
}

/// The salt that a key file names; nothing where it can't be read.
std::optional<QByteArray> saltOf(const QString &keyFile, const KeyPolicy &policy)
{
    try {
        return KeyFile::read(keyFile, policy).practiceSalt();
    } catch (const StorageError &) {
        return std::nullopt;
    }
}

/// Whether there is a practice to be set aside. Throws where it is not the backup's.
bool standsThere(const QString &practice, const Backup &backup, const QByteArray &salt,
                 const KeyPolicy &policy)
{
    const QString keyFile = KeyFile::pathFor(practice);
    const bool hasRecord = QFileInfo::exists(practice);
    const bool hasKeys = QFileInfo::exists(keyFile);
    if (!hasRecord && !hasKeys)
        return false;
    // Either may be what is damaged.
    if (saltOf(keyFile, policy) != salt && beginningOf(practice, salt.size()) != salt)
        throw anotherPractices(backup, practice);
    return true;
}

AuditHead headOf(const Backup &backup, const OpenKeys &keys)
{
    try {
        if (const auto head = readAuditHead(backup.head(), keys.practiceKey, keys.file.practiceSalt()))
            return *head;
    } catch (const StorageError &error) {
        if (error.kind() != ErrorKind::Damaged)
            throw;
    }
    throw unusable(
        backup, sentence(QT_TRANSLATE_NOOP("ipt::storage",
                                           "the file that says how far its audit log reaches is damaged")));
}

/// Who restores from outside: the user let in, or the one named by whoever holds the recovery key.
User restorerIn(Database &database, const std::optional<UserId> &letIn, const QString &nameOrId)
{
    const QList<User> users = UserRecords(database).all();
    for (const User &user : users) {
        const bool meant = letIn ? user.id == *letIn
                                 : user.id.text() == nameOrId.trimmed() ||
                                       user.name.compare(nameOrId.trimmed(), Qt::CaseInsensitive) == 0;
        if (meant && user.isActive())
            return user;
    }
    throw StorageError(ErrorKind::SignInRefused,
                       sentence(QT_TRANSLATE_NOOP(
                           "ipt::storage", "Nobody of that name worked in the practice when the backup "
                                           "was made. Nothing was changed.")));
}

KeyFile keysOf(const Backup &backup, const KeyPolicy &policy)
{
    try {
        return KeyFile::read(backup.keys(), policy);
    } catch (const StorageError &error) {
        if (error.kind() != ErrorKind::Damaged)
            throw;
        throw unusable(backup, sentence(QT_TRANSLATE_NOOP("ipt::storage", "its key file is damaged")));
    }
}

Unlocked unlockBackup(const KeyFile &keys, const RestoreWanted &wanted)
{
    if (std::optional<Unlocked> unlocked = keys.unlock(wanted.nameOrId.trimmed(), wanted.password))
        return std::move(*unlocked);
    if (std::optional<Unlocked> unlocked = keys.unlockByRecoveryKey(wanted.password))
        return std::move(*unlocked);
    throw StorageError(ErrorKind::SignInRefused,
                       sentence(QT_TRANSLATE_NOOP(
                           "ipt::storage", "The name or the password is not right. A backup is opened by "
                                           "the passwords, or the recovery key, of the day it was made.")));
}

} // namespace

Restoring::Restoring(Backup backup, QString practice)
    : m_backup(std::move(backup))
    , m_practice(QFileInfo(practice).absoluteFilePath())
{
    const QString folder = QFileInfo(m_practice).absolutePath();
    QDir(unfinishedRestore(m_practice)).removeRecursively();
    if (!makeOwnFolder(unfinishedRestore(m_practice))) {
        throw StorageError(
            ErrorKind::InputOutput,
            sentence(QT_TRANSLATE_NOOP("ipt::storage",
                                       "Nothing can be written to the folder “%1”. Check that it is "
                                       "there, that it has room and that you may write to it."))
                .arg(QDir::toNativeSeparators(folder)));
    }
}

Restoring::~Restoring()
{
    if (!m_isOver)
        QDir(unfinishedRestore(m_practice)).removeRecursively();
}

std::unique_ptr<Restoring> Restoring::ofOpen(const OpenKeys &keys, const RestoreInPlace &wanted,
                                             const IsStopped &isStopped)
{
    const Backup chosen = requireBackup(wanted.backup);
    if (chosen.mark != backupMark(keys.file.practiceSalt()))
        throw anotherPractices(chosen, wanted.practice);
    std::unique_ptr<Restoring> restoring(new Restoring(chosen, wanted.practice));
    restoring->copyRecord(keys, isStopped);
    restoring->note(keys, wanted.by, wanted.what, wanted.at);
    restoring->keepKeys(KeyFile::pathFor(wanted.practice));
    restoring->setAsideAs(wanted.at);
    return restoring;
}

std::unique_ptr<Restoring> Restoring::fromOutside(const RestoreWanted &wanted, const KeyPolicy &policy,
                                                  const IsStopped &isStopped)
{
    const Backup chosen = requireBackup(wanted.backup);
    const KeyFile keyFile = keysOf(chosen, policy);
    Unlocked unlocked = unlockBackup(keyFile, wanted);
    const OpenKeys keys{keyFile, std::move(unlocked.practiceKey)};
    const bool inPlace = standsThere(wanted.practice, chosen, keys.file.practiceSalt(), policy);
    if (inPlace)
        requireClosed(wanted.practice);
    std::unique_ptr<Restoring> restoring(new Restoring(chosen, wanted.practice));
    restoring->copyRecord(keys, isStopped);
    const User by = restoring->restorer(keys, unlocked.user, wanted.nameOrId);
    if (inPlace && !by.has(Role::Administrator)) {
        throw StorageError(
            ErrorKind::NotPermitted,
            sentence(QT_TRANSLATE_NOOP(
                "ipt::storage", "Only an administrator puts a backup in the place of a practice. Ask "
                                "one, or restore it as a file of another name. Nothing was changed.")));
    }
    restoring->note(keys, by.id, wanted.what, wanted.at);
    restoring->keepKeys(chosen.keys());
    restoring->setAsideAs(wanted.at);
    return restoring;
}

QString Restoring::unfinished(const char *name) const
{
    return unfinishedRestore(m_practice) + QLatin1Char('/') + QLatin1String(name);
}

void Restoring::copyRecord(const OpenKeys &keys, const IsStopped &isStopped)
{
    const AuditHead head = headOf(m_backup, keys);
    throwIfStopped(isStopped);
    copyDurably(m_backup.record(), unfinished("record"));
    try {
        checkCopy(unfinished("record"), keys, head, isStopped);
    } catch (const StorageError &error) {
        if (error.kind() != ErrorKind::Damaged)
            throw;
        throw unusable(m_backup, error.sentence());
    }
    // A backup may be of an earlier version; what reads it here knows this one.
    Database database(unfinished("record"), derivedKey(keys.practiceKey, KeyUse::File),
                      keys.file.practiceSalt());
    migrate(database, builtInMigrations());
}

User Restoring::restorer(const OpenKeys &keys, const std::optional<UserId> &letIn,
                         const QString &nameOrId) const
{
    Database database(unfinished("record"), derivedKey(keys.practiceKey, KeyUse::File),
                      keys.file.practiceSalt());
    return restorerIn(database, letIn, nameOrId);
}

void Restoring::note(const OpenKeys &keys, const UserId &by, const QString &what, const QDateTime &at)
{
    Database database(unfinished("record"), derivedKey(keys.practiceKey, KeyUse::File),
                      keys.file.practiceSalt());
    AuditEntry entry;
    entry.at = Instant::of(at);
    entry.user = by;
    entry.what = what;
    entry.record = backupRecord(m_backup.name());
    Transaction transaction(database);
    AuditLog(database).append(entry);
    transaction.commit();
    writeAuditHead(unfinished("head"), AuditLog(database).head(), keys.practiceKey, keys.file.practiceSalt());
    database.checkpoint();
}

void Restoring::keepKeys(const QString &keyFile)
{
    copyDurably(keyFile, unfinished("keys"));
}

void Restoring::setAsideAs(const QDateTime &at)
{
    const QString name = nameToSetAside(m_practice, at.toString(QStringLiteral("yyyy-MM-dd HHmmss")));
    writeDurably(unfinished("aside"), name.toUtf8());
    if (QFileInfo::exists(m_practice) || QFileInfo::exists(KeyFile::pathFor(m_practice)))
        m_setAside = QFileInfo(m_practice).absoluteDir().filePath(name);
}

Restored Restoring::declare()
{
    syncFolder(unfinishedRestore(m_practice));
    renameDurably(unfinishedRestore(m_practice), declaredRestore(m_practice));
    m_isOver = true;
    return {m_practice, m_setAside, m_backup.at};
}

} // namespace ipt
