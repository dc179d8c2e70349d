#include "reports/summary/make_session_summary.h"

#include "engine/arc/arc.h"
#include "engine/arc/sittings.h"
#include "reports/wording/people.h"

#include <algorithm>

namespace ipt {

namespace {

SummarySignature signatureOf(const Signature &signature, const People &people)
{
    return {people.user(signature.by), signature.at};
}

/// Of a signed note.
SummaryNote noteOf(const Note &note, const People &people)
{
    SummaryNote summary;
    summary.sections = note.sections;
    summary.areas = note.problemAreas;
    summary.signature = signatureOf(*note.signature, people);
    if (note.cosignature)
        summary.cosignature = signatureOf(*note.cosignature, people);
    for (const Addendum &addendum : note.addenda)
        summary.addenda.append({addendum.text, signatureOf(addendum.signature, people)});
    return summary;
}

void addHead(SessionSummary &summary, const SummaryInput &input, const People &people)
{
    const SessionHead &session = input.session;
    summary.practice = input.practice.name;
    summary.part2 = input.practice.isPart2Program();
    summary.groupName = input.group.name;
    summary.arc = input.group.arc;
    summary.number = session.number;
    summary.phase = phaseOf(input.group.arc, session.number);
    summary.state = session.state;
    summary.cancelledReason = session.cancelledReason.value_or(QString());
    if (const QDate day = dayOf(session); day.isValid())
        summary.day = day;
    summary.started = session.started;
    summary.ended = session.ended;
    if (!session.earlierParts.isEmpty())
        summary.sittings = sittingsOf(session);
    for (const UserId &facilitator : input.group.facilitators)
        summary.facilitators.append(people.user(facilitator));
    if (input.group.supervisor)
        summary.supervisor = people.user(*input.group.supervisor);
    summary.theme = session.theme.value_or(QString());
    summary.serviceCode = input.options.serviceCode;
    summary.madeBy = people.user(input.madeBy);
    summary.madeAt = input.madeAt;
}

void addAttendance(SessionSummary &summary, const SummaryInput &input, const People &people)
{
    for (const Attendance &attendance : input.session.attendance) {
        summary.attendance.append({people.called(attendance.member), attendance.status, attendance.minutes,
                                   attendance.comment.value_or(QString())});
        if (attendance.attended())
            ++summary.attended;
    }
    for (const Task &task : input.session.tasks) {
        ++summary.tasksProposed;
        if (task.done)
            summary.tasksDone.append(task.text);
    }
}

/// In the glossary's order: what moments were about, then what only the group note names.
void addAreas(SessionSummary &summary, const SummaryInput &input)
{
    for (const auto &[area, word] : WordsOf<ProblemArea>::all) {
        const auto moments =
            std::count_if(input.session.moments.cbegin(), input.session.moments.cend(),
                          [area = area](const Moment &moment) { return moment.problemAreas.contains(area); });
        const bool inNote =
            std::any_of(summary.groupNotes.cbegin(), summary.groupNotes.cend(),
                        [area = area](const SummaryNote &note) { return note.areas.contains(area); });
        if (moments > 0 || inNote)
            summary.areas.append({area, static_cast<int>(moments)});
    }
    std::stable_sort(summary.areas.begin(), summary.areas.end(),
                     [](const AreaCount &a, const AreaCount &b) { return a.moments > b.moments; });
}

void addOutcomes(SessionSummary &summary, const SummaryInput &input, const People &people)
{
    const SessionNumber number = input.session.number;
    for (const Strategy &strategy : input.strategies) {
        if (strategy.session == number)
            summary.strategies.append(strategy);
    }
    for (const Action &action : input.actions) {
        if (action.group == input.group.id && action.setInSession == number)
            summary.nextSteps.append({people.called(action.member), action.problemArea, action.text});
    }
    summary.safetyMoments =
        static_cast<int>(std::count_if(input.session.moments.cbegin(), input.session.moments.cend(),
                                       [](const Moment &moment) { return moment.risk.value_or(false); }));
    for (const FollowUp &followUp : input.followUps) {
        if (followUp.group != input.group.id || followUp.session != number)
            continue;
        ++summary.followUpsOpened;
        if (followUp.isOpen())
            ++summary.followUpsStillOpen;
    }
}

void addMemberNote(SessionSummary &summary, const Note &note, const SummaryInput &input, const People &people)
{
    const MemberId id = note.member.value_or(MemberId());
    if (!note.isSigned()) {
        summary.memberNotesUnsigned.append(people.called(id));
        return;
    }
    SummaryMemberNote memberNote;
    if (const Member *member = people.member(id)) {
        memberNote.recordName = member->name;
        if (!member->name.startsWith(member->goesBy()))
            memberNote.called = member->goesBy();
        memberNote.recordNumber = member->recordNumber.value_or(QString());
    } else {
        memberNote.recordName = people.called(id);
    }
    for (const Attendance &attendance : input.session.attendance) {
        if (attendance.member == id)
            memberNote.minutes = attendance.minutes;
    }
    memberNote.note = noteOf(note, people);
    summary.memberNotes.append(memberNote);
}

void addNotes(SessionSummary &summary, const SummaryInput &input, const People &people)
{
    summary.withMemberNotes = input.options.memberNotes;
    for (const Note &note : input.session.notes) {
        switch (note.kind) {
        case NoteKind::Group:
            if (note.isSigned())
                summary.groupNotes.append(noteOf(note, people));
            else
                summary.groupNoteUnsigned = true;
            break;
        case NoteKind::Member:
            if (input.options.memberNotes)
                addMemberNote(summary, note, input, people);
            break;
        case NoteKind::Private:
            break; // never leaves its author
        }
    }
    if (summary.groupNotes.isEmpty())
        summary.groupNoteUnsigned = true;
}

} // namespace

SessionSummary makeSessionSummary(const SummaryInput &input)
{
    const People people(input.members, input.users);
    SessionSummary summary;
    addHead(summary, input, people);
    addAttendance(summary, input, people);
    addNotes(summary, input, people);
    addAreas(summary, input);
    summary.techniques = countTechniques(input.session.moments, input.techniques);
    addOutcomes(summary, input, people);
    return summary;
}

} // namespace ipt
