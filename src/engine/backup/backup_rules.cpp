#include "engine/backup/backup_rules.h"

#include <QSet>

#include <algorithm>

namespace ipt {

namespace {

constexpr int daysKept = 7;
constexpr int weeksKept = 4;
constexpr int monthsKept = 12;
constexpr int secondsUntilOwed = 20 * 60 * 60;

qint64 dayOf(const QDateTime &made)
{
    return made.date().toJulianDay();
}

qint64 weekOf(const QDateTime &made)
{
    return dayOf(made) / 7; // Julian day 0 was a Monday
}

qint64 monthOf(const QDateTime &made)
{
    return made.date().year() * 12 + made.date().month();
}

/// Keeps the newest of each of the latest spans that have any.
void keepNewestOfEach(const QList<QDateTime> &newestFirst, qint64 (*spanOf)(const QDateTime &), int spans,
                      QSet<qsizetype> &kept)
{
    std::optional<qint64> last;
    for (qsizetype i = 0; i < newestFirst.size() && spans > 0; ++i) {
        const qint64 span = spanOf(newestFirst.at(i));
        if (span == last)
            continue;
        last = span;
        kept.insert(i);
        --spans;
    }
}

} // namespace

QList<QDateTime> backupsToLetGo(const QList<QDateTime> &made)
{
    QList<QDateTime> newestFirst = made;
    std::sort(newestFirst.begin(), newestFirst.end(), std::greater<>());
    QSet<qsizetype> kept;
    keepNewestOfEach(newestFirst, dayOf, daysKept, kept);
    keepNewestOfEach(newestFirst, weekOf, weeksKept, kept);
    keepNewestOfEach(newestFirst, monthOf, monthsKept, kept);
    QList<QDateTime> gone;
    for (qsizetype i = newestFirst.size() - 1; i >= 0; --i) {
        if (!kept.contains(i))
            gone.append(newestFirst.at(i));
    }
    return gone;
}

bool isBackupOwed(const std::optional<QDateTime> &last, const QDateTime &now)
{
    return !last || *last > now || last->secsTo(now) >= secondsUntilOwed;
}

} // namespace ipt
