#include "practice/backups.h"

#include "engine/backup/backup_rules.h"
#include "engine/due/due_input.h"
#include "practice/door/door.h"
#include "practice/opening.h"
#include "storage/backup/backup_log.h"
#include "storage/backup/backup_making.h"
#include "storage/backup/declared_restore.h"
#include "storage/backup/restoring.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTimeZone>

namespace ipt {

namespace {

struct BackupsWords
{
    Q_DECLARE_TR_FUNCTIONS(Backups)
};

constexpr int pagesAtOnce = 256; // a megabyte

Error refused(UseCase useCase)
{
    return {ErrorKind::NotPermitted, refusalOf(useCase), {}};
}

/// The same moment on the practice's clock.
QDateTime onTheClock(const QDateTime &at, const QDateTime &now)
{
    switch (now.timeSpec()) {
    case Qt::TimeZone:
        return at.toTimeZone(now.timeZone());
    case Qt::OffsetFromUTC:
        return at.toOffsetFromUtc(now.offsetFromUtc());
    default:
        return at.toTimeSpec(now.timeSpec());
    }
}

KeptBackup keptOf(Door &door, const Backup &backup)
{
    return {backup.path, onTheClock(backup.at, door.now()), backup.bytes,
            entriesIn(backup, door.file().openKeys())};
}

QList<Backup> ownBackups(Door &door, const QString &folder)
{
    return backupsIn(folder, backupMark(door.file().openKeys().file.practiceSalt()));
}

/// Lets old ones go; one that does not go now goes another time.
void thin(Door &door, const QString &folder)
{
    const QList<Backup> backups = ownBackups(door, folder);
    QList<QDateTime> made;
    for (const Backup &backup : backups)
        made.append(onTheClock(backup.at, door.now()));
    const QList<QDateTime> leaving = backupsToLetGo(made);
    for (const Backup &backup : backups) {
        if (!leaving.contains(onTheClock(backup.at, door.now())))
            continue;
        try {
            removeBackup(backup);
        } catch (const StorageError &) {
            return;
        }
    }
}

} // namespace

BackupRun::BackupRun(Door &door, std::unique_ptr<BackupMaking> making)
    : m_door(door)
    , m_making(std::move(making))
{
}

BackupRun::~BackupRun() = default;

Result<bool> BackupRun::copySome()
{
    try {
        return m_making->copy(pagesAtOnce);
    } catch (const StorageError &error) {
        return error.error();
    }
}

double BackupRun::share() const
{
    return m_making->share();
}

Result<void> BackupRun::check(const StopAsked &isStopped)
{
    try {
        const Backup made = m_making->finish(isStopped);
        m_made = {made.path, made.at, made.bytes, 0};
        return {};
    } catch (const StorageError &error) {
        return error.error();
    }
}

Result<KeptBackup> BackupRun::finish()
{
    const QString name = QFileInfo(m_made.path).fileName();
    const Result<void> noted =
        m_door.act(Touch(UseCase::BackUp).about(backupRecord(name)), [] { return Result<void>(); });
    if (!noted.ok())
        return noted.error();
    m_door.setBackupPlace({m_door.backupPlace().folder, {}});
    thin(m_door, QFileInfo(m_made.path).absolutePath());
    m_made.at = onTheClock(m_made.at, m_door.now());
    return m_made;
}

struct RestoreRun::Wanted
{
    OpenKeys keys;
    RestoreInPlace restore;
};

RestoreRun::RestoreRun(Door &door, std::unique_ptr<Wanted> wanted)
    : m_door(door)
    , m_wanted(std::move(wanted))
{
}

RestoreRun::~RestoreRun() = default;

Result<void> RestoreRun::check(const StopAsked &isStopped)
{
    try {
        m_restoring = Restoring::ofOpen(m_wanted->keys, m_wanted->restore, isStopped);
        return {};
    } catch (const StorageError &error) {
        return error.error();
    }
}

Result<RestoredBackup> RestoreRun::finish()
{
    const QString name = QFileInfo(m_wanted->restore.backup).fileName();
    // In the log of the practice as it was before as well, for it is set aside and may be read.
    const Result<void> noted =
        m_door.act(Touch(UseCase::RestoreBackup).about(backupRecord(name)), [] { return Result<void>(); });
    if (!noted.ok())
        return noted.error();
    try {
        const Restored restored = m_restoring->declare();
        return RestoredBackup{restored.practice, restored.setAside,
                              onTheClock(restored.backupMadeAt, m_door.now())};
    } catch (const StorageError &error) {
        return error.error();
    }
}

void Backups::setPlace(const BackupPlace &place)
{
    m_door.setBackupPlace(place);
}

BackupState Backups::state() const
{
    BackupState state;
    state.place = m_door.backupPlace();
    const QDateTime now = m_door.now();
    try {
        if (const std::optional<QDateTime> last = lastBackup(m_door.database()))
            state.last = onTheClock(*last, now);
    } catch (const StorageError &) {
        // Then it counts as not made.
    }
    if (isDemonstration(m_door.info()))
        return state;
    state.isOld = !state.last || state.last->addDays(DueSettings().backupDays) <= now;
    state.isOwed = !state.place.folder.isEmpty() && isBackupOwed(state.last, now);
    return state;
}

QList<KeptBackup> Backups::kept() const
{
    QList<KeptBackup> kept;
    if (m_door.backupPlace().folder.isEmpty())
        return kept;
    const QList<Backup> backups = ownBackups(m_door, m_door.backupPlace().folder);
    for (const Backup &backup : backups)
        kept.append(keptOf(m_door, backup));
    return kept;
}

qint64 Backups::entries() const
{
    try {
        return m_door.file().audit().head().count;
    } catch (const StorageError &) {
        return 0;
    }
}

Result<std::unique_ptr<BackupRun>> Backups::begin()
{
    if (!m_door.mayDo(UseCase::BackUp))
        return refused(UseCase::BackUp);
    const QString folder = m_door.backupPlace().folder;
    if (folder.isEmpty())
        return badInput(BackupsWords::tr("No folder for backups is chosen yet. Choose one first."));
    try {
        auto making = std::make_unique<BackupMaking>(m_door.file(), folder, m_door.now());
        return std::unique_ptr<BackupRun>(new BackupRun(m_door, std::move(making)));
    } catch (const StorageError &error) {
        return error.error();
    }
}

Result<KeptBackup> Backups::backUp(const StopAsked &isStopped)
{
    Result<std::unique_ptr<BackupRun>> begun = begin();
    if (!begun.ok())
        return begun.error();
    BackupRun &run = **begun;
    for (;;) {
        const Result<bool> whole = run.copySome();
        if (!whole.ok())
            return whole.error();
        if (*whole)
            break;
        if (isStopped && isStopped())
            return Error{ErrorKind::InputOutput, BackupsWords::tr("The backup was stopped."), {}};
    }
    const Result<void> checked = run.check(isStopped);
    return checked.ok() ? run.finish() : Result<KeptBackup>(checked.error());
}

Result<std::unique_ptr<RestoreRun>> Backups::beginRestore(const QString &backup, const QString &ownPassword)
{
    if (!m_door.mayDo(UseCase::RestoreBackup))
        return refused(UseCase::RestoreBackup);
    if (!m_door.file().isPasswordOf(m_door.user().id, ownPassword))
        return Error{ErrorKind::SignInRefused,
                     BackupsWords::tr("The password is not right; nothing was changed."),
                     {}};
    auto wanted = std::make_unique<RestoreRun::Wanted>(RestoreRun::Wanted{
        m_door.file().openKeys(),
        {backup, m_door.file().path(), m_door.user().id, m_door.now(), wordOf(UseCase::RestoreBackup)}});
    return std::unique_ptr<RestoreRun>(new RestoreRun(m_door, std::move(wanted)));
}

} // namespace ipt
