#include "ui/pages/workspace/backup/backup_words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace ipt {

namespace {

struct BackupWords
{
    Q_DECLARE_TR_FUNCTIONS(ipt::BackupWords)
};

} // namespace

bool isBackupWorrying(const BackupState &state)
{
    return state.isOld || !state.place.failure.isEmpty();
}

QString backupAge(const BackupState &state, const QDateTime &now)
{
    const bool failed = !state.place.failure.isEmpty();
    if (!state.last)
        return failed ? BackupWords::tr("No backup could be made yet") : BackupWords::tr("No backup yet");
    const int days = int(state.last->date().daysTo(now.date()));
    if (failed)
        return days <= 0 ? BackupWords::tr("Backup failed; the last one is of today")
                         : BackupWords::tr("Backup failed; the last one is %n day(s) old", nullptr, days);
    if (days <= 0)
        return BackupWords::tr("Backup today %1")
            .arg(QLocale().toString(state.last->time(), QLocale::ShortFormat));
    if (days == 1)
        return BackupWords::tr("Backup yesterday %1")
            .arg(QLocale().toString(state.last->time(), QLocale::ShortFormat));
    return state.isOld ? BackupWords::tr("Last backup %n day(s) ago", nullptr, days)
                       : BackupWords::tr("Backup %n day(s) ago", nullptr, days);
}

QString backupLine(const KeptBackup &backup)
{
    return BackupWords::tr("%1, %2, %3", "day, time, size")
        .arg(QLocale().toString(backup.at.date(), QLocale::LongFormat),
             QLocale().toString(backup.at.time(), QLocale::ShortFormat),
             QLocale().formattedDataSize(backup.bytes, 1, QLocale::DataSizeTraditionalFormat));
}

QString restoredSentence(const RestoredBackup &restored)
{
    const QString when = QLocale().toString(restored.madeAt, QLocale::ShortFormat);
    if (restored.setAside.isEmpty())
        return BackupWords::tr("The backup of %1 is restored. Sign in to go on.").arg(when);
    return BackupWords::tr(
               "The backup of %1 is restored. The practice as it was before is set aside beside it, "
               "as “%2”. Sign in to go on.")
        .arg(when, QFileInfo(restored.setAside).fileName());
}

} // namespace ipt
