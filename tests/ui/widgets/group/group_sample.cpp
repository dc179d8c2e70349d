#include "ui/widgets/group/group_sample.h"

#include "engine/arc/arc.h"

namespace ipt::sample {

using namespace Qt::StringLiterals;

Arc arc()
{
    return arcWith({SessionNumber(3), SessionNumber(14), SessionNumber(16)});
}

QList<SessionHead> sessions()
{
    QList<SessionHead> sessions;
    const QDateTime first(QDate(2026, 2, 3), QTime(18, 0), Qt::UTC);
    for (int number = 1; number <= 16; ++number) {
        SessionHead head;
        head.number = SessionNumber(number);
        head.scheduled = Instant::of(first.addDays(7 * (number - 1)));
        head.state = number < 9 ? SessionState::Held : SessionState::Planned;
        if (number == 4) {
            head.state = SessionState::Cancelled;
            head.cancelledReason = u"Snow"_s;
        }
        sessions.append(head);
    }
    return sessions;
}

QList<SessionNumber> sessionNumbers(int count)
{
    QList<SessionNumber> numbers;
    for (int number = 1; number <= count; ++number)
        numbers.append(SessionNumber(number));
    return numbers;
}

QList<AttendanceRow> attendanceRows()
{
    struct Line
    {
        QString called;
        QString pronouns;
        ProblemArea area;
        QString remark;
        QString letters; ///< a session each, by the keys that record them
    };
    const Line lines[] = {
        {u"Dana"_s, u"she/her"_s, ProblemArea::Grief, u"2 goals"_s, u"PPPPPPLP"_s},
        {u"Theo"_s, u"he/him"_s, ProblemArea::RoleDispute, u"1 goal"_s, u"PPPPPAPP"_s},
        {u"Kim"_s, u"they/them"_s, ProblemArea::RoleTransition, u"1 goal"_s, u"PPPPXPPP"_s},
        {u"Rosa"_s, {}, ProblemArea::RoleDispute, u"2 goals"_s, u"PPPPAEAP"_s},
        {u"Jules"_s, {}, ProblemArea::InterpersonalDeficit, u"left after 6"_s, u"PPPPPP"_s},
        {u"Sam"_s, {}, ProblemArea::RoleTransition, u"1 goal"_s, u"PPPPPAPP"_s},
        {u"Priya"_s, {}, ProblemArea::Grief, u"1 goal"_s, u"PLPAPPP."_s},
    };
    QList<AttendanceRow> rows;
    for (const Line &line : lines) {
        AttendanceRow row{
            MemberId(line.called.toLower()), line.called, line.pronouns, line.area, line.remark, {}, {}};
        for (int i = 0; i < line.letters.size(); ++i) {
            const SessionNumber session(i + 1);
            row.belongsAt.append(session);
            static const QString keys = u"PLEXA"_s;
            if (const qsizetype at = keys.indexOf(line.letters[i]); at >= 0)
                row.presence.insert(session, Presence(at));
        }
        rows.append(row);
    }
    return rows;
}

QList<AreaRow> areaRows()
{
    return {
        {MemberId(u"dana"_s), u"Dana"_s, {9, 3, 8, 0}}, {MemberId(u"theo"_s), u"Theo"_s, {3, 9, 0, 0}},
        {MemberId(u"kim"_s), u"Kim"_s, {0, 3, 8, 8}},   {MemberId(u"rosa"_s), u"Rosa"_s, {8, 9, 0, 0}},
        {MemberId(u"sam"_s), u"Sam"_s, {5, 0, 9, 1}},
    };
}

} // namespace ipt::sample
