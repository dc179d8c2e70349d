#include "practice/door/room_reader.h"

#include "engine/arc/agenda.h"
#include "engine/arc/arc.h"
#include "engine/definitions/definitions.h"
#include "engine/participation/participation.h"
#include "practice/door/door.h"
#include "practice/door/due_reader.h"
#include "practice/door/note_sight.h"
#include "practice/door/reach.h"

#include <QCoreApplication>

#include <algorithm>

namespace ipt {

namespace {

/// The last session held before this one, and the first one after it.
void findNeighbours(SessionRoom &room, const QList<SessionHead> &heads)
{
    for (const SessionHead &head : heads) {
        const bool before = head.number < room.session.number;
        if (before && head.state == SessionState::Held &&
            (!room.previous || room.previous->number < head.number))
            room.previous = head;
        if (head.number > room.session.number && head.state != SessionState::Cancelled &&
            (!room.next || head.number < *room.next))
            room.next = head.number;
    }
}

QString signedGroupNoteOf(Door &door, const GroupId &group, SessionNumber session)
{
    const QList<Note> notes = door.file().notes().ofSession(group, session, PrivateNotes::none());
    for (const Note &note : notes) {
        if (note.kind != NoteKind::Group || !note.isSigned())
            continue;
        QStringList texts;
        for (const NoteSection &section : note.sections)
            texts.append(section.text);
        return texts.join(QStringLiteral("\n"));
    }
    return {};
}

void readWhatIsOwed(Door &door, SessionRoom &room)
{
    const SessionNumber number = room.session.number;
    const QList<Action> actions = door.file().course().actions({std::nullopt, room.group.id});
    for (const Action &action : actions) {
        if (action.setInSession == number)
            room.actionsSet.append(action);
        else if (action.setInSession < number &&
                 (!action.reviewedInSession || action.reviewedInSession == number))
            room.actionsToReview.append(action);
    }
    const QList<FollowUp> followUps = door.file().oversight().followUpsOf(room.group.id);
    for (const FollowUp &followUp : followUps) {
        if (followUp.isOpen())
            room.openFollowUps.append(followUp);
    }
    const QList<Strategy> strategies = door.file().groups().strategies(room.group.id);
    std::copy_if(strategies.begin(), strategies.end(), std::back_inserter(room.strategies),
                 [number](const Strategy &strategy) { return strategy.session == number; });
}

/// Who was heard, and who was worked with, before this session.
void readWhoWasHeard(Door &door, SessionRoom &room, const QList<SessionHead> &heads,
                     const QList<Participation> &spans)
{
    const SessionNumber number = room.session.number;
    const QList<Heard> heard = door.file().overview().lastHeard(room.group.id, number);
    for (const Heard &last : heard)
        room.lastSpoke.insert(last.member, last.session);
    const QList<Heard> worked = door.file().overview().lastWorkedWith(room.group.id, number);
    for (const Heard &last : worked)
        room.lastWorkedWith.insert(last.member, last.session);
    for (const MemberName &member : std::as_const(room.expected)) {
        const SessionNumber last = room.lastWorkedWith.value(member.id, SessionNumber(0));
        const auto since = std::count_if(heads.begin(), heads.end(), [&](const SessionHead &head) {
            return head.state == SessionState::Held && last < head.number && head.number < number &&
                   belongs(spans, member.id, head.number);
        });
        room.sessionsSinceWorkedWith.insert(member.id, int(since));
    }
    room.otherExchanges = door.file().overview().exchanges(room.group.id, number);
}

void readMeasures(Door &door, SessionRoom &room, const QList<SessionHead> &heads)
{
    const bool open =
        room.session.state == SessionState::Planned || room.session.state == SessionState::InProgress;
    if (open && room.mayEdit) {
        QList<MemberId> expected;
        for (const MemberName &member : std::as_const(room.expected))
            expected.append(member.id);
        const QList<MeasureDue> due = readMeasuresDue(door, room.group, heads, room.session.number, expected);
        for (const MeasureDue &measure : due) {
            for (const MeasureOwed &owed : measure.owed)
                room.measures.append({measure.measure, owed.member, owed.since, {}});
        }
    }
    const QList<MeasureTaken> taken = door.file().course().measures({std::nullopt, room.group.id});
    for (const MeasureTaken &measure : taken) {
        if (measure.session == room.session.number)
            room.measures.append({measure.measure, measure.member, {}, measure});
    }
}

void readContacts(Door &door, SessionRoom &room)
{
    std::optional<Instant> since;
    if (room.previous)
        since = room.previous->ended ? room.previous->ended : room.previous->scheduled;
    for (const MemberName &member : std::as_const(room.expected)) {
        const QList<IndividualContact> contacts = door.file().oversight().contactsOf(member.id);
        for (const IndividualContact &contact : contacts) {
            const bool before = since && contact.at.isBefore(*since);
            const bool after = room.session.ended && room.session.ended->isBefore(contact.at);
            if (!before && !after)
                room.contacts.append(contact);
        }
    }
}

void readProposals(Door &door, SessionRoom &room)
{
    const ArcTemplate *arc = templateOf(door.definitions().arcs, room.group.arc);
    if (!arc)
        return;
    room.agenda = agendaFor(*arc, room.group.arc, room.session.number);
    room.usualTechniques = usualTechniques(*arc, room.phase);
    room.proposedTasks =
        tasksStillProposed(proposedTasks(*arc, room.group.arc, room.session.number), room.session.tasks);
}

} // namespace

Result<SessionRoom> readRoom(Door &door, const GroupId &group, SessionNumber number)
{
    const std::optional<GroupHead> head = door.file().groups().head(group);
    std::optional<Session> session;
    if (head)
        session = door.file().sessions().find(group, number, PrivateNotes::of(door.user().id));
    if (!session)
        return Error{ErrorKind::NotFound,
                     QCoreApplication::translate("Sessions", "This session is not in the practice."),
                     {}};
    SessionRoom room;
    room.group = *head;
    room.phase = phaseOf(head->arc, number).value_or(Phase::Middle);
    room.session = *session;
    room.session.notes = seenBy(door.user(), session->notes);
    room.userNames = userNames(door);
    const QList<ListedMember> briefs = door.file().members().briefsOf(group);
    for (const ListedMember &brief : briefs)
        room.members.insert(brief.id, memberName(brief));
    const QList<Participation> spans = door.file().groups().participation(group);
    const QList<MemberId> expected = membersAt(spans, number);
    for (const MemberId &member : expected)
        room.expected.append(room.members.value(member));
    room.mayEdit = door.mayDo(Touch(UseCase::EditSession, group, number));

    const QList<SessionHead> heads = door.file().sessions().heads(group);
    findNeighbours(room, heads);
    if (room.previous)
        room.previousGroupNote = signedGroupNoteOf(door, group, room.previous->number);
    readWhatIsOwed(door, room);
    readWhoWasHeard(door, room, heads, spans);
    readMeasures(door, room, heads);
    readContacts(door, room);
    readProposals(door, room);
    return room;
}

} // namespace ipt
