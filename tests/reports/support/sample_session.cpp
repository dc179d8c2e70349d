#include "reports/support/sample_session.h"

using namespace ipt;

QString utf8(const char *text)
{
    return QString::fromUtf8(text);
}

Instant at(const char *text)
{
    return Instant::parse(utf8(text)).value();
}

namespace {

const UserId okafor(QStringLiteral("u-1"));
const UserId brandt(QStringLiteral("u-2"));
const UserId bell(QStringLiteral("u-3"));
const MemberId dana(QStringLiteral("m-1"));
const MemberId sam(QStringLiteral("m-2"));
const MemberId otherSam(QStringLiteral("m-3"));
const GroupId tuesday(QStringLiteral("g-1"));

Member member(const MemberId &id, const char *name, const char *called)
{
    Member made;
    made.id = id;
    made.name = utf8(name);
    made.called = utf8(called);
    return made;
}

Note note(const char *id, NoteKind kind, const UserId &author, const char *title, const char *text)
{
    Note made;
    made.id = NoteId(utf8(id));
    made.kind = kind;
    made.author = author;
    made.sections = {{utf8(title), utf8(text)}};
    return made;
}

QList<Note> notes()
{
    Note group =
        note("n-1", NoteKind::Group, okafor, "Focus", "The group stayed with what is not said at home.");
    group.problemAreas = {ProblemArea::RoleDispute, ProblemArea::Grief};
    group.signature = Signature{okafor, at("2026-03-31T19:48:00-04:00")};
    group.cosignature = Signature{bell, at("2026-04-02T09:05:00-04:00")};
    group.addenda = {{brandt, utf8("The agenda was kept to."), {brandt, at("2026-04-01T08:00:00-04:00")}}};

    Note ofDana = note("n-2", NoteKind::Member, okafor, "Data", "Dana asked for what she wants.");
    ofDana.member = dana;
    ofDana.signature = Signature{okafor, at("2026-03-31T20:10:00-04:00")};
    Note draft = note("n-3", NoteKind::Member, brandt, "Data", "A half-written draft about Sam.");
    draft.member = sam;

    Note own = note("n-4", NoteKind::Private, okafor, "Own", "I was impatient with the silence.");
    own.signature = Signature{okafor, at("2026-03-31T20:20:00-04:00")};
    const Note ownDraft = note("n-5", NoteKind::Private, brandt, "Own", "Countertransference, again.");
    return {group, ofDana, draft, own, ownDraft};
}

Moment moment(QList<ProblemArea> areas, QStringList techniques, bool risk = false)
{
    Moment made;
    made.text = utf8("Wording of a moment.");
    made.problemAreas = std::move(areas);
    made.techniques = OptionalList<QString>(std::move(techniques));
    if (risk)
        made.risk = true;
    return made;
}

Session session()
{
    Session made;
    made.number = SessionNumber(9);
    made.state = SessionState::Held;
    made.scheduled = at("2026-03-31T18:00:00-04:00");
    made.started = at("2026-03-31T18:01:00-04:00");
    made.ended = at("2026-03-31T19:31:00-04:00");
    made.theme = utf8("What is not said at home");
    made.tasks = {{utf8("Review last week's steps"), true}, {utf8("Midpoint review"), false}};
    made.attendance = {{dana, Presence::Present, 90, {}},
                       {sam, Presence::LeftEarly, 70, utf8("Bus at seven.")},
                       {otherSam, Presence::Absent, {}, {}}};
    const QString linking = utf8("linking");
    made.moments = {moment({ProblemArea::RoleDispute}, {linking, utf8("clarification")}),
                    moment({ProblemArea::RoleDispute}, {linking}, true), moment({}, {utf8("own-technique")})};
    made.notes = OptionalList<Note>(notes());
    return made;
}

QList<Action> actions()
{
    Action here;
    here.member = sam;
    here.group = tuesday;
    here.setInSession = SessionNumber(9);
    here.text = utf8("Tell one friend that he has stopped.");
    here.problemArea = ProblemArea::RoleTransition;
    Action earlier = here;
    earlier.setInSession = SessionNumber(8);
    earlier.text = utf8("A step of the week before.");
    Action elsewhere = here;
    elsewhere.group = GroupId(utf8("g-2"));
    elsewhere.text = utf8("A step of another group.");
    return {here, earlier, elsewhere};
}

} // namespace

SummaryInput sampleSession()
{
    SummaryInput input;
    input.practice = {utf8("Alder House"), utf8("America/New_York"), true, {}};
    input.group.id = tuesday;
    input.group.name = utf8("Tuesday evening");
    input.group.arc.phases = {{Phase::Inventory, SessionNumber(1), SessionNumber(3)},
                              {Phase::Middle, SessionNumber(4), SessionNumber(14)},
                              {Phase::Termination, SessionNumber(15), SessionNumber(16)}};
    input.group.facilitators = {okafor, brandt};
    input.group.supervisor = bell;
    input.session = session();
    input.members = {member(dana, "Danielle Whitcombe", "Dana"), member(sam, "Samuel Prewitt", "Sam"),
                     member(otherSam, "Samira Ostrander", "Sam")};
    input.members[0].recordNumber = utf8("AH-204");
    input.users = {{okafor, utf8("Amara Okafor"), utf8("LCSW-R"), {Role::Facilitator}, true},
                   {brandt, utf8("Lee Brandt"), {}, {Role::Facilitator}, true},
                   {bell, utf8("Harriet Bell"), utf8("PsyD"), {Role::Supervisor}, true}};
    input.strategies = {
        {StrategyId(utf8("s-1")), ProblemArea::RoleDispute, utf8("Say the expectation before the complaint."),
         SessionNumber(9)},
        {StrategyId(utf8("s-2")), ProblemArea::Grief, utf8("A strategy of session five."), SessionNumber(5)}};
    input.actions = actions();
    FollowUp followUp;
    followUp.member = sam;
    followUp.group = tuesday;
    followUp.session = SessionNumber(9);
    followUp.reason = utf8("Reason of the follow-up.");
    input.followUps = {followUp};
    input.techniques = {{utf8("linking"), utf8("Linking"), TechniqueFamily::Process, {}},
                        {utf8("clarification"), utf8("Clarification"), TechniqueFamily::Ipt, {}}};
    input.madeBy = bell;
    input.madeAt = at("2026-04-02T10:20:00-04:00");
    return input;
}
