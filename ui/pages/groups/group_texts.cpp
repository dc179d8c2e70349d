#include "ui/pages/groups/group_texts.h"

#include "engine/arc/arc.h"
#include "engine/arc/sittings.h"
#include "ui/widgets/base/words/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace ipt {

namespace {

struct GroupTextsWords
{
    Q_DECLARE_TR_FUNCTIONS(GroupTexts)
};

QString remarkOf(const RosterRow &row)
{
    if (!row.belongsNow && !row.spans.isEmpty() && row.spans.last().left)
        return GroupTextsWords::tr("left after %1").arg(row.spans.last().left->value());
    if (row.goals == 0)
        return {};
    return row.goals == 1 ? GroupTextsWords::tr("1 goal") : GroupTextsWords::tr("%1 goals").arg(row.goals);
}

} // namespace

QString groupLine(const GroupPage &page, const QDateTime &now)
{
    QStringList parts;
    parts << (page.head.entry == Entry::Open ? GroupTextsWords::tr("Open group")
                                             : GroupTextsWords::tr("Closed group"));
    const int count = sessionCount(page.head.arc);
    if (page.current) {
        if (const std::optional<Phase> phase = phaseOf(page.head.arc, *page.current))
            parts << GroupTextsWords::tr("%1 phase").arg(phaseName(*phase).toLower());
        const auto current =
            std::find_if(page.sessions.begin(), page.sessions.end(),
                         [&page](const SessionHead &session) { return session.number == *page.current; });
        QString session = GroupTextsWords::tr("session %1 of %2").arg(page.current->value()).arg(count);
        if (current != page.sessions.end() && current->state == SessionState::InProgress)
            session =
                GroupTextsWords::tr("session %1 of %2 in progress").arg(page.current->value()).arg(count);
        else if (current != page.sessions.end() && current->scheduled) {
            const QDateTime at = current->scheduled->dateTime();
            const QString day = at.date() == now.date() ? GroupTextsWords::tr("today")
                                                        : QLocale().toString(at.date(), QLocale::ShortFormat);
            const QString words = isBrokenOff(*current)
                                      ? GroupTextsWords::tr("session %1 of %2 goes on %3 at %4")
                                      : GroupTextsWords::tr("session %1 of %2 %3 at %4");
            session = words.arg(page.current->value())
                          .arg(count)
                          .arg(day, QLocale().toString(at.time(), QLocale::ShortFormat));
        } else if (current != page.sessions.end() && isBrokenOff(*current)) {
            session = GroupTextsWords::tr("session %1 of %2 was broken off and goes on")
                          .arg(page.current->value())
                          .arg(count);
        }
        parts << session;
    } else {
        parts << GroupTextsWords::tr("all %1 sessions done").arg(count);
    }
    QStringList facilitators;
    for (const UserId &id : page.head.facilitators)
        facilitators.append(page.userNames.value(id));
    parts << facilitators.join(QStringLiteral(", "));
    return parts.join(QStringLiteral(" · "));
}

AttendanceRow attendanceRow(const GroupPage &page, const RosterRow &row, const QList<SessionNumber> &sessions)
{
    AttendanceRow line;
    line.member = row.member.id;
    line.called = row.member.called;
    line.pronouns = row.member.pronouns;
    line.primaryArea = row.primaryArea;
    line.remark = remarkOf(row);
    for (const SessionNumber session : sessions) {
        const bool there =
            std::any_of(row.spans.begin(), row.spans.end(),
                        [session](const Participation &span) { return span.includes(session); });
        if (there)
            line.belongsAt.append(session);
        const QList<Attendance> marks = page.attendance.value(session);
        for (const Attendance &mark : marks) {
            if (mark.member == row.member.id)
                line.presence.insert(session, mark.status);
        }
    }
    return line;
}

FirstRows<MemberName> joinable(const FirstRows<MemberName> &known, const GroupPage &page)
{
    FirstRows<MemberName> free = known;
    free.rows.removeIf([&page](const MemberName &member) {
        return std::any_of(page.roster.begin(), page.roster.end(), [&member](const RosterRow &row) {
            return row.belongsNow && row.member.id == member.id;
        });
    });
    return free;
}

QList<MemberName> presentMembers(const GroupPage &page)
{
    QList<MemberName> here;
    for (const RosterRow &row : page.roster) {
        if (row.belongsNow)
            here.append(row.member);
    }
    return here;
}

QString partFor(Lacking lacking)
{
    switch (lacking) {
    case Lacking::Screening:
        return {};
    case Lacking::IntakeInventory:
    case Lacking::Sorting:
    case Lacking::TerminationInventory:
        return QStringLiteral("inventory");
    case Lacking::MidpointReview:
        return QStringLiteral("midpoint");
    case Lacking::PrimaryArea:
    case Lacking::Goal:
        return QStringLiteral("formulation");
    case Lacking::Farewell:
        return QStringLiteral("farewell");
    }
    return {};
}

} // namespace ipt
