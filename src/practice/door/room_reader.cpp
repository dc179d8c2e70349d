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
    const QList<Heard> heard = door.file().overview().lastHeard(room.group.id);
    for (const Heard &last : heard) {
        if (last.session < number)
            room.lastSpoke.insert(last.member, last.session);
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
    const QList<MemberId> expected = membersAt(door.file().groups().participation(group), number);
    for (const MemberId &member : expected)
        room.expected.append(room.members.value(member));
    room.mayEdit = door.mayDo(Touch(UseCase::EditSession, group, number));

    const QList<SessionHead> sessions = door.file().sessions().heads(group);
    findNeighbours(room, sessions);
    if (session->state == SessionState::Planned || session->state == SessionState::InProgress)
        room.measuresDue = readMeasuresDue(door, *head, sessions, number, expected);
    if (room.previous)
        room.previousGroupNote = signedGroupNoteOf(door, group, room.previous->number);
    readWhatIsOwed(door, room);
    readProposals(door, room);
    return room;
}

} // namespace ipt
