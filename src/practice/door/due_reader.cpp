#include "practice/door/due_reader.h"

#include "engine/measures/measure_library.h"
#include "practice/door/door.h"
#include "practice/door/reach.h"

#include <algorithm>

namespace ipt {

namespace {

/// A group that ended longer ago than this is no longer looked through for what is due.
constexpr int daysAfterTheEnd = 60;

bool isAlive(const QList<SessionHead> &sessions, QDate today)
{
    return std::any_of(sessions.begin(), sessions.end(), [today](const SessionHead &session) {
        if (session.state == SessionState::Planned || session.state == SessionState::InProgress)
            return true;
        return session.ended && session.ended->day().daysTo(today) <= daysAfterTheEnd;
    });
}

DueGroup readDueGroup(Door &door, const GroupHead &head, const QList<SessionHead> &sessions)
{
    DueGroup due;
    due.id = head.id;
    due.arc = head.arc;
    due.sessions = sessions;
    due.participation = door.file().groups().participation(head.id);
    const QList<CourseState> states = door.file().overview().courseStates(head.id);
    for (const CourseState &state : states)
        due.members.append({state.member, state.intakeRelationships > 0, state.midpointInventory,
                            state.terminationInventory, state.farewell});
    const QList<LastMeasure> measures = door.file().overview().lastMeasures(head.id);
    for (const LastMeasure &last : measures)
        due.lastMeasures.append({last.member, last.measure, last.taken});
    due.openActions = door.file().overview().openActions(head.id);
    return due;
}

DueNote dueNote(const WaitingNote &waiting)
{
    return {waiting.ref,    waiting.kind,         waiting.member,
            waiting.author, waiting.sessionEnded, waiting.signedAt};
}

/// Held sessions of the group for which nobody has begun the group note or a member's.
QList<DueMissingNotes> missingNotesOf(Door &door, const GroupId &group, const QList<SessionHead> &sessions)
{
    QHash<SessionNumber, SessionCounts> counts;
    const QList<SessionCounts> counted = door.file().overview().counts(group);
    for (const SessionCounts &count : counted)
        counts.insert(count.session, count);
    QList<DueMissingNotes> missing;
    for (const SessionHead &session : sessions) {
        if (session.state != SessionState::Held || !session.ended)
            continue;
        const QList<Attendance> attendance = door.file().sessions().attendance(group, session.number);
        const auto attended = std::count_if(attendance.begin(), attendance.end(),
                                            [](const Attendance &mark) { return mark.attended(); });
        if (counts.value(session.number).notes > attended)
            continue; // the group note and one for each who attended
        const QList<Note> notes = door.file().notes().ofSession(group, session.number, PrivateNotes::none());
        DueMissingNotes lacks{group, session.number, *session.ended, true, {}};
        QSet<MemberId> noted;
        for (const Note &note : notes) {
            if (note.kind == NoteKind::Group)
                lacks.groupNote = false;
            else if (note.member)
                noted.insert(*note.member);
        }
        for (const Attendance &mark : attendance) {
            if (mark.attended() && !noted.contains(mark.member))
                lacks.withoutNote.append(mark.member);
        }
        if (lacks.groupNote || !lacks.withoutNote.isEmpty())
            missing.append(lacks);
    }
    return missing;
}

void readWaitingNotes(Door &door, DueInput &input)
{
    const QList<WaitingNote> drafts = door.file().overview().unsignedNotes(door.user().id);
    for (const WaitingNote &draft : drafts)
        input.drafts.append(dueNote(draft));
    if (!door.user().has(Role::Supervisor))
        return;
    const QList<WaitingNote> uncosigned = door.file().overview().awaitingCosignature(door.user().id);
    for (const WaitingNote &note : uncosigned)
        input.uncosigned.append(dueNote(note));
}

} // namespace

DueInput readDueInput(Door &door)
{
    DueInput input;
    const Reach reach(door);
    const QDate today = door.now().date();
    for (const MemberId &member : reach.members()) {
        if (reach.follows(member))
            input.reach.followed.insert(member);
    }
    QSet<GroupId> looked(reach.groups().begin(), reach.groups().end());
    QList<GroupId> groups = reach.groups();
    for (const MemberId &member : std::as_const(input.reach.followed)) {
        const QList<GroupId> theirs = door.file().groups().ofMember(member);
        for (const GroupId &group : theirs) {
            if (!looked.contains(group)) {
                looked.insert(group);
                groups.append(group);
            }
        }
    }
    for (const GroupId &group : std::as_const(groups)) {
        const std::optional<GroupHead> head = door.file().groups().head(group);
        if (!head)
            continue;
        if (reach.runs(group))
            input.reach.facilitated.insert(group);
        if (head->supervisor == door.user().id)
            input.reach.supervised.insert(group);
        const QList<SessionHead> sessions = door.file().sessions().heads(group);
        if (!isAlive(sessions, today))
            continue;
        input.groups.append(readDueGroup(door, *head, sessions));
        if (reach.runs(group))
            input.missingNotes += missingNotesOf(door, group, sessions);
    }
    const QList<FollowUp> followUps = door.file().oversight().openFollowUps();
    for (const FollowUp &followUp : followUps)
        input.followUps.append(
            {followUp, followUp.member ? door.file().groups().ofMember(*followUp.member) : QList<GroupId>()});
    readWaitingNotes(door, input);
    input.settings.backupDays = 0;
    for (const MeasureDefinition &measure : door.measures().all()) {
        if (measure.schedule)
            input.settings.schedules.append({measure.id, *measure.schedule});
    }
    return input;
}

} // namespace ipt
