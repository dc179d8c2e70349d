#include "storage/interchange/rules/subjects.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace ipt::interchange {

namespace {

/// Inventory, middle and termination, from session 1 on without a gap.
Finding checkPhase(const PhaseSpan &span, Phase expected, SessionNumber expectedFirst)
{
    return first({
        in("phase", unless(span.phase == expected,
                           QT_TRANSLATE_NOOP("Interchange", "The phases must be inventory, middle and "
                                                            "termination, in this order."))),
        in("first", unless(span.first == expectedFirst,
                           QT_TRANSLATE_NOOP("Interchange",
                                             "The phases must follow each other from session 1 on without a "
                                             "gap. Correct where this one begins."))),
        in("last", unless(span.first <= span.last,
                          QT_TRANSLATE_NOOP("Interchange",
                                            "This phase ends before it begins. Correct where it ends."))),
    });
}

Finding checkArc(const Arc &arc)
{
    constexpr std::array order{Phase::Inventory, Phase::Middle, Phase::Termination};
    SessionNumber next(1);
    size_t position = 0;
    return inEach("phases", arc.phases, [&](const PhaseSpan &span) {
        const Finding found = checkPhase(span, order[position++], next);
        next = SessionNumber(span.last.value() + 1);
        return found;
    });
}

Finding checkWithinArc(const GroupIndex &group, SessionNumber session)
{
    return unless(
        group.isWithinArc(session),
        QT_TRANSLATE_NOOP("Interchange",
                          "This number lies outside the group's arc. Correct it, or the last phase."));
}

Finding checkParticipation(const Participation &span, const GroupIndex &group, const RecordIndex &index)
{
    return first({
        in("member", index.checkMember(span.member)),
        in("joined_session", checkWithinArc(group, span.joined)),
        in("left_session", span.left,
           [&](SessionNumber left) {
               return first({
                   checkWithinArc(group, left),
                   unless(span.joined <= left,
                          QT_TRANSLATE_NOOP("Interchange",
                                            "The member leaves before joining. Correct one of the two.")),
               });
           }),
    });
}

/// Re-joining begins a new span after the earlier one has ended.
Finding overlappingSpans(const QList<Participation> &participation)
{
    QList<qsizetype> order(participation.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
        const Participation &left = participation[a];
        const Participation &right = participation[b];
        return left.member == right.member ? left.joined < right.joined : left.member < right.member;
    });
    const auto overlap =
        std::adjacent_find(order.begin(), order.end(), [&](qsizetype earlier, qsizetype later) {
            const Participation &span = participation[earlier];
            return span.member == participation[later].member && span.includes(participation[later].joined);
        });
    if (overlap == order.end())
        return std::nullopt;
    return BrokenRule{QCoreApplication::translate("Interchange",
                                                  "The member belongs to the group already at that session. "
                                                  "End the earlier span first, or remove one of them."),
                      QString()}
        .in("joined_session")
        .in(*std::next(overlap))
        .in("participation");
}

Finding checkAttendance(const Attendance &attendance, SessionNumber session, const GroupIndex &group,
                        const RecordIndex &index)
{
    return in("member",
              first({
                  index.checkMember(attendance.member),
                  unless(group.belongs(attendance.member, session),
                         QT_TRANSLATE_NOOP("Interchange",
                                           "This member does not belong to the group at this session. "
                                           "Correct the participation, or remove the attendance.")),
              }));
}

Finding checkMoment(const Moment &moment, const RecordIndex &index)
{
    const auto known = [&](const MemberId &id) { return index.checkMember(id); };
    return first({
        inEach("members", moment.members, known),
        inEach("toward", moment.toward, known),
        in("author", moment.author, [&](const UserId &id) { return index.checkUser(id); }),
    });
}

/// The sittings of a session follow each other, and something of it has taken place.
Finding checkEarlierParts(const Session &session)
{
    std::optional<Instant> over;
    const auto check = [&over](const SessionPart &part) {
        const bool overlaps = over && part.started.isBefore(*over);
        over = part.ended;
        return first({
            in("started", unless(!overlaps, QT_TRANSLATE_NOOP("Interchange",
                                                              "This sitting begins before the one before it "
                                                              "ended. Correct the times, or their order."))),
            in("ended", unless(!part.ended.isBefore(part.started),
                               QT_TRANSLATE_NOOP("Interchange", "This sitting ends before it starts. "
                                                                "Correct one of the two."))),
        });
    };
    if (Finding broken = inEach("earlier_parts", session.earlierParts, check))
        return broken;
    if (!over)
        return std::nullopt;
    const bool runsLate = session.started && session.started->isBefore(*over);
    const bool isOn = session.state == SessionState::InProgress || session.state == SessionState::Held;
    return first({
        in("started", unless(!runsLate, QT_TRANSLATE_NOOP("Interchange",
                                                          "The last sitting begins before the earlier ones "
                                                          "ended. Correct one of the times."))),
        in("earlier_parts",
           unless(session.state != SessionState::Cancelled,
                  QT_TRANSLATE_NOOP("Interchange",
                                    "A cancelled session has taken place in part. Call it held, "
                                    "or remove its earlier parts."))),
        in("earlier_parts",
           unless(!isOn || session.started,
                  QT_TRANSLATE_NOOP("Interchange", "The session has earlier parts and does not say when its "
                                                   "last sitting started. Add that, or call it planned."))),
    });
}

Finding checkSession(const Session &session, const GroupIndex &group, const RecordIndex &index)
{
    const bool endsFirst = session.started && session.ended && session.ended->isBefore(*session.started);
    return first({
        in("number", checkWithinArc(group, session.number)),
        in("ended", unless(!endsFirst, QT_TRANSLATE_NOOP("Interchange", "The session ends before it starts. "
                                                                        "Correct one of the two."))),
        checkEarlierParts(session),
        repeated(
            "attendance", session.attendance, "member",
            [](const Attendance &attendance) { return std::optional(attendance.member); },
            QT_TRANSLATE_NOOP("Interchange", "This member's attendance at this session stands here already. "
                                             "Remove one of them.")),
        inEach("attendance", session.attendance,
               [&](const Attendance &attendance) {
                   return checkAttendance(attendance, session.number, group, index);
               }),
        repeatedId("moments", session.moments),
        inEach("moments", session.moments, [&](const Moment &moment) { return checkMoment(moment, index); }),
        repeatedId("notes", session.notes),
        inEach("notes", session.notes, [&](const Note &note) { return checkNote(note, group, index); }),
        inEach("fidelity", session.fidelity,
               [&](const Fidelity &fidelity) { return in("rater", index.checkUser(fidelity.rater)); }),
    });
}

} // namespace

Finding checkGroupRecord(const Group &group, const RecordIndex &index)
{
    if (Finding broken = in("arc", checkArc(group.arc)))
        return broken;
    const GroupIndex &known = *index.group(group.id);
    const auto knownUser = [&](const UserId &id) { return index.checkUser(id); };
    return first({
        inEach("facilitators", group.facilitators, knownUser),
        in("supervisor", group.supervisor, knownUser),
        inEach("participation", group.participation,
               [&](const Participation &span) { return checkParticipation(span, known, index); }),
        overlappingSpans(group.participation),
        repeated(
            "sessions", group.sessions, "number",
            [](const Session &session) { return std::optional(session.number); },
            QT_TRANSLATE_NOOP("Interchange",
                              "The group has a session of this number already. Give each its own.")),
        inEach("sessions", group.sessions,
               [&](const Session &session) { return checkSession(session, known, index); }),
        repeatedId("strategies", group.strategies),
        inEach("strategies", group.strategies,
               [&](const Strategy &strategy) {
                   return in("session", index.checkSession(group.id, strategy.session));
               }),
    });
}

} // namespace ipt::interchange
