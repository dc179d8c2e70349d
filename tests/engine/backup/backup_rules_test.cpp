#include "engine/backup/backup_rules.h"

#include "support/text_of.h"

#include <algorithm>
#include <random>

using namespace ipt;
using namespace Qt::StringLiterals;

namespace {

QDateTime at(const QString &text)
{
    return QDateTime::fromString(text, u"yyyy-MM-dd HH:mm"_s);
}

QList<QDateTime> at(const QStringList &texts)
{
    QList<QDateTime> moments;
    for (const QString &text : texts)
        moments.append(at(text));
    return moments;
}

QStringList texts(const QList<QDateTime> &moments)
{
    QStringList all;
    for (const QDateTime &moment : moments)
        all.append(moment.toString(u"yyyy-MM-dd HH:mm"_s));
    return all;
}

/// One a day at 17:00, the newest last.
QList<QDateTime> daily(QDate from, int days)
{
    QList<QDateTime> moments;
    for (int i = 0; i < days; ++i)
        moments.append(QDateTime(from.addDays(i), QTime(17, 0)));
    return moments;
}

} // namespace

TEST_CASE("Old backups go by days, weeks and months that have one")
{
    struct Row
    {
        const char *what;
        QStringList made;
        QStringList gone;
    };
    const Row row = GENERATE(
        Row{"none", {}, {}}, Row{"the only one", {u"2019-01-01 10:00"_s}, {}},
        Row{"a day's newest stays",
            {u"2026-03-02 09:00"_s, u"2026-03-02 12:00"_s, u"2026-03-02 17:00"_s},
            {u"2026-03-02 09:00"_s, u"2026-03-02 12:00"_s}},
        Row{"a minute before midnight is another day", {u"2026-03-02 23:59"_s, u"2026-03-03 00:01"_s}, {}},
        Row{"the eighth day goes where its week and month have a newer one",
            {u"2026-03-16 17:00"_s, u"2026-03-17 17:00"_s, u"2026-03-18 17:00"_s, u"2026-03-19 17:00"_s,
             u"2026-03-20 17:00"_s, u"2026-03-21 17:00"_s, u"2026-03-22 17:00"_s, u"2026-03-22 18:00"_s,
             u"2026-03-23 17:00"_s},
            {u"2026-03-16 17:00"_s, u"2026-03-22 17:00"_s}},
        Row{"a month's newest stays, however long ago",
            {u"2020-05-04 17:00"_s, u"2020-05-11 17:00"_s, u"2026-03-02 17:00"_s},
            {}});
    INFO(row.what);
    CHECK(texts(backupsToLetGo(at(row.made))) == row.gone);
    QStringList reversed = row.made;
    std::reverse(reversed.begin(), reversed.end());
    CHECK(texts(backupsToLetGo(at(reversed))) == row.gone);
}

TEST_CASE("Two years of a backup a day leave seven days, four weeks and twelve months")
{
    QList<QDateTime> kept = daily(QDate(2024, 1, 1), 800); // to 10 March 2026, a Tuesday
    const QList<QDateTime> gone = backupsToLetGo(kept);
    kept.removeIf([&](const QDateTime &moment) { return gone.contains(moment); });
    QStringList expected;
    for (const char *month : {"2025-04-30", "2025-05-31", "2025-06-30", "2025-07-31", "2025-08-31",
                              "2025-09-30", "2025-10-31", "2025-11-30", "2025-12-31", "2026-01-31"})
        expected.append(QString::fromLatin1(month));
    // The Sundays of two weeks before the last seven days, and the end of February among them.
    for (const char *day : {"2026-02-22", "2026-02-28", "2026-03-01", "2026-03-04", "2026-03-05",
                            "2026-03-06", "2026-03-07", "2026-03-08", "2026-03-09", "2026-03-10"})
        expected.append(QString::fromLatin1(day));
    QStringList days;
    for (const QDateTime &moment : std::as_const(kept))
        days.append(moment.date().toString(Qt::ISODate));
    CHECK(days == expected);
    CHECK(backupsToLetGo(kept).isEmpty());
}

TEST_CASE("The newest never goes, and what has gone once changes nothing afterwards")
{
    std::mt19937 random(20261126);
    std::uniform_int_distribution<int> minutes(0, 900 * 24 * 60);
    std::uniform_int_distribution<int> counts(1, 120);
    const QDateTime begin = at(u"2024-01-01 00:00"_s);
    for (int round = 0; round < 200; ++round) {
        QList<QDateTime> made;
        for (int i = counts(random); i > 0; --i)
            made.append(begin.addSecs(qint64(minutes(random)) * 60));
        const QDateTime newest = *std::max_element(made.begin(), made.end());
        const QList<QDateTime> gone = backupsToLetGo(made);
        CHECK((!gone.contains(newest) || made.count(newest) > 1));
        CHECK(made.size() - gone.size() <= 7 + 4 + 12);
        made.removeIf([&](const QDateTime &moment) { return gone.contains(moment); });
        CHECK(backupsToLetGo(made).isEmpty());
    }
}

TEST_CASE("A backup is owed once a day")
{
    struct Row
    {
        const char *what;
        std::optional<QDateTime> last;
        bool owed;
    };
    const QDateTime now = at(u"2026-03-10 17:00"_s);
    const Row row =
        GENERATE_COPY(Row{"there is none", std::nullopt, true}, Row{"an hour ago", now.addSecs(-3600), false},
                      Row{"this morning", at(u"2026-03-10 08:00"_s), false},
                      Row{"yesterday, a little later in the day", at(u"2026-03-09 17:20"_s), true},
                      Row{"last week", now.addDays(-7), true},
                      Row{"made by a clock that was wrong", now.addYears(5), true});
    INFO(row.what);
    CHECK(isBackupOwed(row.last, now) == row.owed);
}
