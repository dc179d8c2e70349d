#include "reports/wording/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace ipt {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Reports)
};
} // namespace

QString areaWord(ProblemArea area)
{
    switch (area) {
    case ProblemArea::Grief:
        return Text::tr("Grief");
    case ProblemArea::RoleDispute:
        return Text::tr("Role dispute");
    case ProblemArea::RoleTransition:
        return Text::tr("Role transition");
    case ProblemArea::InterpersonalDeficit:
        break;
    }
    return Text::tr("Interpersonal deficit");
}

doc::Mark markOf(ProblemArea area)
{
    switch (area) {
    case ProblemArea::Grief:
        return doc::Mark::Grief;
    case ProblemArea::RoleDispute:
        return doc::Mark::RoleDispute;
    case ProblemArea::RoleTransition:
        return doc::Mark::RoleTransition;
    case ProblemArea::InterpersonalDeficit:
        break;
    }
    return doc::Mark::InterpersonalDeficit;
}

doc::Chip areaChip(ProblemArea area)
{
    return {markOf(area), areaWord(area)};
}

doc::Cell areaCell(ProblemArea area)
{
    return {areaWord(area), markOf(area)};
}

QString presenceWord(Presence presence)
{
    switch (presence) {
    case Presence::Present:
        return Text::tr("Present");
    case Presence::Late:
        return Text::tr("Late");
    case Presence::LeftEarly:
        return Text::tr("Left early");
    case Presence::Excused:
        return Text::tr("Excused");
    case Presence::Absent:
        break;
    }
    return Text::tr("Absent");
}

doc::Mark markOf(Presence presence)
{
    switch (presence) {
    case Presence::Present:
        return doc::Mark::Present;
    case Presence::Late:
    case Presence::LeftEarly:
        return doc::Mark::Partly;
    case Presence::Excused:
        return doc::Mark::Excused;
    case Presence::Absent:
        break;
    }
    return doc::Mark::Absent;
}

QString markWord(doc::Mark mark)
{
    using doc::Mark;
    switch (mark) {
    case Mark::None:
        return {};
    case Mark::Grief:
        return areaWord(ProblemArea::Grief);
    case Mark::RoleDispute:
        return areaWord(ProblemArea::RoleDispute);
    case Mark::RoleTransition:
        return areaWord(ProblemArea::RoleTransition);
    case Mark::InterpersonalDeficit:
        return areaWord(ProblemArea::InterpersonalDeficit);
    case Mark::Present:
        return presenceWord(Presence::Present);
    case Mark::Partly:
        return Text::tr("Late or left early");
    case Mark::Excused:
        return presenceWord(Presence::Excused);
    case Mark::Absent:
        return presenceWord(Presence::Absent);
    case Mark::Done:
        return Text::tr("Done");
    case Mark::Open:
        return Text::tr("Open");
    case Mark::Risk:
        break;
    }
    return Text::tr("Safety");
}

QString phaseWords(Phase phase)
{
    switch (phase) {
    case Phase::Inventory:
        return Text::tr("inventory phase");
    case Phase::Middle:
        return Text::tr("middle phase");
    case Phase::Termination:
        break;
    }
    return Text::tr("termination phase");
}

QString dayWords(QDate day)
{
    static const QRegularExpression weekday(QStringLiteral(",? *dddd,? *"));
    return QLocale().toString(day, QLocale().dateFormat(QLocale::LongFormat).remove(weekday));
}

QString weekdayWords(QDate day)
{
    return QLocale().toString(day, QLocale::LongFormat);
}

QString clockTime(const Instant &at)
{
    constexpr char16_t narrowSpace = 0x202f; // not in every font, nor in every version of the locale data
    return QLocale()
        .toString(at.dateTime().time(), QLocale::ShortFormat)
        .replace(QChar(narrowSpace), QChar(QChar::Nbsp))
        .replace(QLatin1Char(' '), QChar(QChar::Nbsp));
}

QString momentWords(const Instant &at)
{
    return Text::tr("%1, %2", "day, time").arg(dayWords(at.day()), clockTime(at));
}

QString timeSpan(const std::optional<Instant> &from, const std::optional<Instant> &to)
{
    if (from && to) {
        QString begin = clockTime(*from);
        const QString end = clockTime(*to);
        // What both say of the half of the day is said once: "6:01–7:31 PM".
        const qsizetype half = end.lastIndexOf(QChar(QChar::Nbsp));
        if (half >= 0 && begin.endsWith(QStringView(end).mid(half)))
            begin.chop(end.size() - half);
        return QStringLiteral("%1–%2").arg(begin, end);
    }
    return from ? Text::tr("from %1", "a time").arg(clockTime(*from)) : QString();
}

QStringList sittingsWords(const QList<SessionPart> &sittings)
{
    QStringList times;
    for (const SessionPart &sitting : sittings) {
        times.append(Text::tr("%1, %2", "day, time")
                         .arg(dayWords(sitting.started.day()), timeSpan(sitting.started, sitting.ended)));
    }
    return times;
}

QString minutesWords(int minutes)
{
    return minutes == 1 ? Text::tr("1 minute") : Text::tr("%1 minutes").arg(minutes);
}

} // namespace ipt
