#include "practice/door/due_reader.h"

#include "engine/measures/measure_library.h"
#include "practice/door/door.h"
#include "practice/opening.h"
#include "storage/backup/backup_log.h"

#include <algorithm>

namespace ipt {

namespace {

/// A group that ended longer ago than this is no longer looked through for what is due.
constexpr int daysAfterTheEnd = 60;

/// Notes how the signed-in user stands to the group.
void reachGroup(Door &door, const GroupHead &head, DueReach &reach)
{
    const User &user = door.user();
    if (user.has(Role::Facilitator) && head.facilitators.contains(user.id))
        reach.facilitated.insert(head.id);
    if (head.supervisor == user.id)
        reach.supervised.insert(head.id);
}

/// Notes which of the members of the group the signed-in user follows; whether any.
bool followsAnybodyIn(Door &door, const GroupId &group, DueReach &reach)
{
    if (!door.user().has(Role::Clinician))
        return false;
    bool any = false;
    const QList<ListedMember> members = door.file().members().briefsOf(group);
    for (const ListedMember &member : members) {
        if (member.clinician != door.user().id)
            continue;
        reach.followed.insert(member.id);
        any = true;
    }
    return any;
}

/// What the group's plan looks at.
DueGroup readPlannedGroup(Door &door, const GroupHead &head, const QList<SessionHead> &sessions)
{
    DueGroup due;
    due.id = head.id;
    due.arc = head.arc;
    due.sessions = sessions;
    due.participation = door.file().groups().participation(head.id);
    const QList<LastMeasure> measures = door.file().overview().lastMeasures(head.id);
    for (const LastMeasure &last : measures)
        due.lastMeasures.append({last.member, last.measure, last.taken});
    due.plan = planFor(door.measures(), groupSchedules(door, head.id));
    return due;
}

DueGroup readDueGroup(Door &door, const GroupHead &head)
{
    DueGroup due = readPlannedGroup(door, head, door.file().sessions().heads(head.id));
    const QList<CourseState> states = door.file().overview().courseStates(head.id);
    for (const CourseState &state : states)
        due.members.append({state.member, state.intakeRelationships > 0,
                            state.midpointInventory || state.midpointReview, state.terminationInventory,
                            state.farewell});
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

/// The groups under way that are somebody's business: theirs, or one that a member they follow is in.
void readGroups(Door &door, DueInput &input)
{
    const QList<GroupId> groups = door.file().reach().underWay(door.now().date().addDays(-daysAfterTheEnd));
    for (const GroupId &group : groups) {
        const std::optional<GroupHead> head = door.file().groups().head(group);
        if (!head)
            continue;
        reachGroup(door, *head, input.reach);
        const bool runs = input.reach.facilitated.contains(group);
        const bool follows = followsAnybodyIn(door, group, input.reach);
        if (!runs && !follows && !input.reach.supervised.contains(group))
            continue;
        const DueGroup due = readDueGroup(door, *head);
        input.groups.append(due);
        if (runs)
            input.missingNotes += missingNotesOf(door, group, due.sessions);
    }
}

void readFollowUps(Door &door, DueInput &input)
{
    const QList<FollowUp> followUps = door.file().oversight().openFollowUps();
    for (const FollowUp &followUp : followUps) {
        DueFollowUp due{followUp, {}};
        if (followUp.member) {
            due.groups = door.file().groups().ofMember(*followUp.member);
            const std::optional<ListedMember> member = door.file().members().brief(*followUp.member);
            if (member && member->clinician == door.user().id)
                input.reach.followed.insert(*followUp.member);
        }
        QList<GroupId> concerned = due.groups;
        if (followUp.group)
            concerned.append(*followUp.group);
        for (const GroupId &group : std::as_const(concerned)) {
            if (const std::optional<GroupHead> head = door.file().groups().head(group))
                reachGroup(door, *head, input.reach);
        }
        input.followUps.append(due);
    }
}

void readWaitingNotes(Door &door, DueInput &input)
{
    const QList<WaitingNote> drafts = door.file().overview().unsignedNotes(door.user().id);
    for (const WaitingNote &draft : drafts)
        input.drafts.append(dueNote(draft));
    if (!door.user().has(Role::Supervisor))
        return;
    const QList<WaitingNote> uncosigned = door.file().overview().awaitingCosignature(door.user().id);
    for (const WaitingNote &note : uncosigned) {
        input.reach.supervised.insert(note.ref.group);
        input.uncosigned.append(dueNote(note));
    }
}

void readBackup(Door &door, DueInput &input)
{
    if (isDemonstration(door.info())) {
        input.settings.backupDays = 0;
        return;
    }
    if (const std::optional<QDateTime> last = lastBackup(door.database()))
        input.lastBackup = Instant::of(*last);
    input.backupFailure = door.backupPlace().failure;
}

} // namespace

GroupSchedules groupSchedules(Door &door, const GroupId &group)
{
    const std::optional<OwnDefinition> own =
        door.file().oversight().definition(groupScheduleKind, group.text());
    if (!own)
        return {};
    const Result<GroupSchedules> schedules = readGroupSchedules(own->body.toUtf8());
    return schedules.ok() ? *schedules : GroupSchedules();
}

QList<MeasureDue> readMeasuresDue(Door &door, const GroupHead &group, const QList<SessionHead> &sessions,
                                  SessionNumber at, const QList<MemberId> &members)
{
    return measuresDue(readPlannedGroup(door, group, sessions), at, members);
}

DueInput readDueInput(Door &door)
{
    DueInput input;
    readGroups(door, input);
    readFollowUps(door, input);
    readWaitingNotes(door, input);
    readBackup(door, input);
    input.settings.noteHours = door.info().noteHours.value_or(input.settings.noteHours);
    return input;
}

} // namespace ipt
