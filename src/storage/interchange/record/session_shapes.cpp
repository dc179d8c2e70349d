#include "storage/interchange/record/shapes.h"

#include "storage/interchange/shape/list_shape.h"
#include "storage/interchange/shape/object_shape.h"
#include "storage/interchange/shape/scalars.h"

namespace ipt::interchange {

namespace {

ShapePtr<Task> task()
{
    return object<Task>().with("text", &Task::text, line()).with("done", &Task::done, truth());
}

ShapePtr<SessionPart> sessionPart()
{
    return object<SessionPart>()
        .with("started", &SessionPart::started, instant())
        .with("ended", &SessionPart::ended, instant());
}

ShapePtr<Attendance> attendance()
{
    return object<Attendance>()
        .with("member", &Attendance::member, id<MemberId>())
        .with("status", &Attendance::status, oneOf<Presence>())
        .with("minutes", &Attendance::minutes, whole(0, 600))
        .with("comment", &Attendance::comment, upTo(1000));
}

ShapePtr<Moment> moment()
{
    return object<Moment>()
        .with("id", &Moment::id, id<MomentId>())
        .with("minute", &Moment::minute, number(0))
        .with("text", &Moment::text, text())
        .with("members", &Moment::members, list(id<MemberId>()))
        .with("toward", &Moment::toward, list(id<MemberId>()))
        .with("problem_areas", &Moment::problemAreas, uniqueList(oneOf<ProblemArea>()))
        .with("techniques", &Moment::techniques, uniqueList(line()))
        .with("feelings", &Moment::feelings, list(line()))
        .with("trigger", &Moment::trigger, truth())
        .with("risk", &Moment::risk, truth())
        .with("author", &Moment::author, id<UserId>());
}

ShapePtr<FidelityRating> fidelityRating()
{
    return object<FidelityRating>()
        .with("item", &FidelityRating::item, line())
        .with("score", &FidelityRating::score, whole(0, 4));
}

ShapePtr<Fidelity> fidelity()
{
    return object<Fidelity>()
        .with("rater", &Fidelity::rater, id<UserId>())
        .with("as", &Fidelity::as, oneOf<RaterKind>())
        .with("ratings", &Fidelity::ratings, list(fidelityRating()))
        .with("comment", &Fidelity::comment, text());
}

ShapePtr<NoteSection> section()
{
    return object<NoteSection>()
        .with("title", &NoteSection::title, upTo(200))
        .with("text", &NoteSection::text, text());
}

ShapePtr<Addendum> addendum()
{
    return object<Addendum>()
        .with("author", &Addendum::author, id<UserId>())
        .with("text", &Addendum::text, text())
        .with("signed", &Addendum::signature, signature());
}

ShapePtr<DraftedSentence> draftedSentence()
{
    return object<DraftedSentence>()
        .with("section", &DraftedSentence::section, whole(0))
        .with("text", &DraftedSentence::text, text());
}

} // namespace

ShapePtr<Session> session()
{
    return object<Session>()
        .with("number", &Session::number, whole<SessionNumber>(1, 60))
        .with("state", &Session::state, oneOf<SessionState>())
        .with("scheduled", &Session::scheduled, instant())
        .with("started", &Session::started, instant())
        .with("ended", &Session::ended, instant())
        .with("earlier_parts", &Session::earlierParts, list(sessionPart()))
        .with("cancelled_reason", &Session::cancelledReason, upTo(500))
        .with("theme", &Session::theme, upTo(500))
        .with("tasks", &Session::tasks, list(task()))
        .with("attendance", &Session::attendance, list(attendance()))
        .with("moments", &Session::moments, list(moment()))
        .with("notes", &Session::notes, list(note()))
        .with("fidelity", &Session::fidelity, list(fidelity()));
}

ShapePtr<Note> note()
{
    return object<Note>()
        .with("id", &Note::id, id<NoteId>())
        .with("kind", &Note::kind, oneOf<NoteKind>())
        .with("member", &Note::member, id<MemberId>())
        .with("author", &Note::author, id<UserId>())
        .with("template", &Note::templateId, line())
        .with("sections", &Note::sections, list(section()))
        .with("problem_areas", &Note::problemAreas, uniqueList(oneOf<ProblemArea>()))
        .with("written", &Note::written, instant())
        .with("signed", &Note::signature, signature())
        .with("cosigned", &Note::cosignature, signature())
        .with("addenda", &Note::addenda, list(addendum()))
        .with("drafted", &Note::drafted, list(draftedSentence()));
}

ShapePtr<Signature> signature()
{
    return object<Signature>().with("by", &Signature::by, id<UserId>()).with("at", &Signature::at, instant());
}

} // namespace ipt::interchange
