#include "storage/full_record.h"

// What is left out is the point here.
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"

using namespace ipt;

namespace {

Instant at(const char *text)
{
    return Instant::parse(QString::fromLatin1(text)).value();
}

template <typename T>
OptionalList<T> givenEmpty()
{
    return OptionalList<T>(QList<T>());
}

const UserId u1(QStringLiteral("u1"));
const UserId u2(QStringLiteral("u2"));
const MemberId m1(QStringLiteral("m1"));
const MemberId m2(QStringLiteral("u1")); // the same as a user's: lists are apart
const GroupId g1(QStringLiteral("g1"));
const GroupId g2(QStringLiteral("g2"));

Member fullMember()
{
    Member m{m1, QStringLiteral("Marisol Quintanilla")};
    m.called = QStringLiteral("Mari");
    m.pronouns = QStringLiteral("she/they");
    m.born = QDate(1984, 2, 29);
    m.recordNumber = QStringLiteral("RN-0042");
    m.clinician = u2;
    m.substances = {QStringLiteral("alcohol"), QStringLiteral("ketamin \u05d0\u05d1 \U0001F331")};
    m.recoveryBegan = QDate(2025, 11, 3);
    m.otherTreatment = givenEmpty<QString>();
    m.referral = QStringLiteral("court-ordered\nand willing");
    m.screening =
        Screening{QDate(2026, 1, 5), true,        false, std::nullopt, true, QStringLiteral("to be heard"),
                  QString(),         std::nullopt};
    m.safetyPlan = QStringLiteral("calls her sister Rosalinda first");
    Consent consent{ConsentId(QStringLiteral("c1")), QStringLiteral("Dr. Obermeyer"),
                    QStringLiteral("summary")};
    consent.purpose = QStringLiteral("joint care");
    consent.coversPrivateNotes = false;
    consent.signedOn = QDate(2026, 1, 6);
    consent.expires = QDate(2027, 1, 6);
    consent.revoked = QDate(2026, 3, 1);
    m.consents = {consent,
                  Consent{std::nullopt, QStringLiteral("Probation"), QString(), {}, {}, QDate(2026, 1, 7)}};
    return m;
}

Note fullNote()
{
    Note note{NoteId(QStringLiteral("n1")), NoteKind::Member, m1, u1, QStringLiteral("dap")};
    note.sections = {
        {QStringLiteral("Data"), QStringLiteral("spoke of the estrangement, \"at last\"\n\n- twice")},
        {QString(), QString()}};
    note.problemAreas = {ProblemArea::RoleDispute, ProblemArea::Grief};
    note.written = at("2026-02-03T20:15:00.5-05:00");
    note.signature = Signature{u1, at("2026-02-03T20:30:00-05:00")};
    note.cosignature = Signature{u2, at("2026-02-04T01:31:00Z")};
    note.addenda = {
        Addendum{u2, QStringLiteral("corrected afterwards"), {u2, at("2026-02-05T09:00:00+05:30")}}};
    return note;
}

Session fullSession()
{
    Session s;
    s.number = SessionNumber(3);
    s.state = SessionState::Held;
    s.scheduled = at("2026-02-03T18:00:00-05:00");
    s.started = at("2026-02-03T18:02:00-05:00");
    s.ended = at("2026-02-03T19:31:00-05:00");
    s.earlierParts = {{at("2026-02-01T18:00:00-05:00"), at("2026-02-01T23:20:00Z")},
                      {at("2026-02-02T18:00:00.5-05:00"), at("2026-02-02T18:10:00-05:00")}};
    s.theme = QStringLiteral("saying goodbye");
    s.tasks = {{QStringLiteral("check-in"), true}, {QStringLiteral("agreements"), false}};
    s.attendance = {{m2, Presence::LeftEarly, 40, QStringLiteral("bus")}, {m1, Presence::Present, {}, {}}};
    Moment moment{
        MomentId(QStringLiteral("mo1")), 12.5, QStringLiteral("names the jealousy"), {m2, m1, m2}, {m1}};
    moment.problemAreas = {ProblemArea::InterpersonalDeficit};
    moment.techniques = {QStringLiteral("linking"), QStringLiteral("own \u201cway\u201d")};
    moment.feelings = givenEmpty<QString>();
    moment.trigger = true;
    moment.risk = false;
    moment.author = u1;
    Moment plain;
    plain.text = QString();
    plain.members = givenEmpty<MemberId>();
    plain.problemAreas = givenEmpty<ProblemArea>();
    s.moments = {moment, plain, Moment{std::nullopt, 0.0, QStringLiteral("silence")}};
    Note group{NoteId(QStringLiteral("n0")), NoteKind::Group, {}, u1};
    group.signature = Signature{u1, at("2026-02-03T20:31:00-05:00")};
    group.addenda = givenEmpty<Addendum>();
    Note mine{NoteId(QStringLiteral("p1")),       NoteKind::Private, {}, u1, {},
              {{{}, QStringLiteral("my unease")}}};
    mine.drafted = {{0, QStringLiteral("my unease")}};
    Note theirs{NoteId(QStringLiteral("p2")),
                NoteKind::Private,
                {},
                u2,
                {},
                {{{}, QStringLiteral("countertransference")}}};
    s.notes = {group, mine, fullNote(), theirs};
    s.fidelity = {{u2,
                   RaterKind::Supervisor,
                   {{QStringLiteral("links here and now"), 3}},
                   QStringLiteral("well paced")},
                  {u1, RaterKind::Self, {}, {}}};
    return s;
}

Group fullGroup()
{
    Group g;
    g.id = g1;
    g.name = QStringLiteral("Tuesday lantern");
    g.entry = Entry::Open;
    g.arc = {QStringLiteral("long"),
             {{Phase::Inventory, SessionNumber(1), SessionNumber(5)},
              {Phase::Middle, SessionNumber(6), SessionNumber(15)},
              {Phase::Termination, SessionNumber(16), SessionNumber(20)}},
             90};
    g.facilitators = {u2, u1};
    g.supervisor = u2;
    g.agreements = QStringLiteral("what is said here stays here");
    g.participation = {{m2, SessionNumber(1), SessionNumber(4), QStringLiteral("moved away")},
                       {m1, SessionNumber(1), {}, {}},
                       {m2, SessionNumber(6), {}, {}}};
    Session empty;
    empty.number = SessionNumber(5);
    empty.earlierParts = givenEmpty<SessionPart>();
    empty.tasks = givenEmpty<Task>();
    empty.attendance = givenEmpty<Attendance>();
    empty.moments = givenEmpty<Moment>();
    empty.notes = givenEmpty<Note>();
    empty.fidelity = givenEmpty<Fidelity>();
    Session cancelled;
    cancelled.number = SessionNumber(4);
    cancelled.state = SessionState::Cancelled;
    cancelled.cancelledReason = QStringLiteral("snowstorm");
    g.sessions = {empty, fullSession(), cancelled};
    g.strategies = {
        {StrategyId(QStringLiteral("s1")), ProblemArea::RoleDispute, QStringLiteral("ask before assuming"),
         SessionNumber(3),
         OptionalList<MomentId>{MomentId(QStringLiteral("mo1")), MomentId(QStringLiteral("gone"))}},
        {StrategyId(QStringLiteral("s0")), ProblemArea::Grief, QStringLiteral("name the day"),
         SessionNumber(3), OptionalList<MomentId>(QList<MomentId>())}};
    return g;
}

Inventory fullInventory()
{
    Inventory i{InventoryId(QStringLiteral("i1")), m1, g1, Stage::Midpoint};
    i.taken = QDate(2026, 2, 1);
    i.session = SessionNumber(3);
    i.summary = QStringLiteral("few but warm");
    Relationship r{RelationshipId(QStringLiteral("r2")), QStringLiteral("Rosalinda"),
                   QStringLiteral("sister"), Ring(5)};
    r.closenessWished = Ring(2);
    r.bearing = 271.25;
    r.quality = -1;
    r.contact = ContactFrequency::None;
    r.deceased = false;
    r.recovery = RecoveryBearing::StrainedByUse;
    r.problemAreas = {ProblemArea::RoleDispute};
    r.valued = QStringLiteral("humour");
    r.difficult = QStringLiteral("silence");
    r.expectations = QStringLiteral("that she calls");
    r.unspoken = QStringLiteral("the loan");
    r.wishedChange = QStringLiteral("weekly");
    r.triggers = QStringLiteral("holidays");
    i.relationships = {r,
                       {RelationshipId(QStringLiteral("r1")), QStringLiteral("Pip"), QStringLiteral("cat")}};
    i.ties = {{RelationshipId(QStringLiteral("r1")), RelationshipId(QStringLiteral("r2")), TieKind::CutOff},
              {RelationshipId(QStringLiteral("r2")), RelationshipId(QStringLiteral("r1")), {}}};
    return i;
}

Formulation fullFormulation()
{
    Formulation f{m1, g1, ProblemArea::RoleTransition, ProblemArea::Grief,
                  RelationshipId(QStringLiteral("r2"))};
    f.precipitant = QStringLiteral("the eviction");
    f.evidence = QStringLiteral("three losses");
    f.summary = QStringLiteral("finding a new place");
    f.pattern = QStringLiteral("withdraws when greeted");
    f.agreed = QDate(2026, 2, 10);
    Goal goal{GoalId(QStringLiteral("go1")), QStringLiteral("say no once a week"), ProblemArea::RoleDispute};
    goal.levels =
        QStringList{QStringLiteral("never"), {}, QStringLiteral("sometimes"), {}, QStringLiteral("always")};
    goal.ratings = {{SessionNumber(3), Score(-2)}, {SessionNumber(5), Score(2)}};
    Goal bare{GoalId(QStringLiteral("go2")), QStringLiteral("rest")};
    bare.ratings = givenEmpty<GoalRating>();
    f.goals = {goal, bare};
    return f;
}

void addCourse(PracticeRecord &record)
{
    Inventory bare{InventoryId(QStringLiteral("i0")), m2, g2};
    bare.ties = givenEmpty<Tie>();
    record.inventories = {fullInventory(), bare};
    Formulation bareFormulation{m2, g1};
    bareFormulation.goals = givenEmpty<Goal>();
    record.formulations = {fullFormulation(), bareFormulation};
    record.actions = {{ActionId(QStringLiteral("a1")), m1, g1, SessionNumber(3),
                       QStringLiteral("write to Rosalinda"), ProblemArea::RoleDispute,
                       RelationshipId(QStringLiteral("r2")), SessionNumber(5), ActionOutcome::Partly,
                       QStringLiteral("it was easier by hand")},
                      {ActionId(QStringLiteral("a0")), m2, g1, SessionNumber(3), QStringLiteral("walk")}};
    record.measures = {
        {m1, g1, SessionNumber(3), QStringLiteral("phq-9"), QDate(2026, 2, 3), {1, std::nullopt, 3}},
        {m1, g1, SessionNumber(3), QStringLiteral("phq-9"), QDate(2026, 2, 3), {}},
        {m2, {}, {}, QStringLiteral("own"), QDate(2026, 2, 4), {-4}}};
    record.lifeEvents = {
        {LifeEventId(QStringLiteral("e1")), m1, *PartialDate::parse(u"2019-07"), QStringLiteral("the flood"),
         LifeEventKind::Loss, RelationshipId(QStringLiteral("r2"))},
        {std::nullopt, m1, *PartialDate::parse(u"1999"), QStringLiteral("came north"), {}, {}},
        {std::nullopt, m1, *PartialDate::parse(u"1999"), QStringLiteral("came north"), {}, {}}};
    record.growth = {
        {m1, g1, SessionNumber(3), GrowthRater::Facilitator, {0, std::nullopt, 2, 3, 4, std::nullopt}}};
    MidpointReview review{m1, g1};
    review.session = SessionNumber(3);
    review.held = QDate(2026, 2, 3);
    review.changes = QStringLiteral("calls her sister");
    review.helps = QStringLiteral("being asked twice");
    review.hinders = QStringLiteral("the bus");
    review.goals = QStringLiteral("smaller, and sooner");
    review.secondHalf = QString();
    record.midpointReviews = {review, {m2, g1}};
    Farewell farewell{m1, g1};
    farewell.feelingsAboutEnding = QStringLiteral("relief and dread");
    farewell.progressCredited = QStringLiteral("spoke first");
    farewell.unfinished = QStringLiteral("the loan");
    farewell.warningSigns = QStringLiteral("skipping calls");
    farewell.plan = QStringLiteral("Sunday dinners");
    farewell.supports = QStringLiteral("Rosalinda");
    farewell.wordsFromTheGroup = QString();
    record.farewells = {farewell};
}

void addOversight(PracticeRecord &record)
{
    record.disclosures = {
        {at("2026-02-10T10:00:00Z"),
         u2,
         {m1, m2},
         QStringLiteral("summary"),
         QStringLiteral("Dr. Obermeyer"),
         QStringLiteral("joint care"),
         ConsentId(QStringLiteral("c1"))},
        {at("2026-02-11T10:00:00Z"),
         u2,
         givenEmpty<MemberId>(),
         QStringLiteral("count"),
         QStringLiteral("State"),
         {},
         {}},
        {at("2026-02-11T10:00:00Z"), u1, {}, QStringLiteral("count"), QStringLiteral("State"), {}, {}}};
    FollowUp open{FollowUpId(QStringLiteral("f1")),
                  m1,
                  g1,
                  SessionNumber(3),
                  FollowUpCause::RiskMoment,
                  QStringLiteral("spoke of not waking up"),
                  at("2026-02-03T19:00:00-05:00"),
                  u1,
                  QDate(2026, 2, 4),
                  MomentId(QStringLiteral("mo1"))};
    FollowUp closed{
        FollowUpId(QStringLiteral("f0")), m2, {}, {}, FollowUpCause::Other, QStringLiteral("call"),
        at("2026-02-03T19:00:00-05:00")};
    closed.done = QStringLiteral("called");
    closed.closed = Signature{u1, at("2026-02-04T09:00:00-05:00")};
    record.followUps = {open, closed};
    record.contacts = {{ContactId(QStringLiteral("k1")), m1, g1, at("2026-02-05T12:00:00-05:00"), 10,
                        QStringLiteral("rang about Tuesday"), u1}};
    record.overrides = {{OverrideKind::LateJoin, g1, SessionNumber(6), m2,
                         QStringLiteral("asked back by all"), u2, at("2026-02-20T09:00:00-05:00")},
                        {OverrideKind::EmergencyAccess,
                         {},
                         {},
                         {},
                         QStringLiteral("hospital"),
                         u1,
                         at("2026-02-21T09:00:00-05:00")}};
    record.definitions = OptionalList<OwnDefinition>(QList<OwnDefinition>());
}

} // namespace

PracticeRecord fullRecord()
{
    PracticeRecord record;
    record.practice = {QStringLiteral("Lantern House"), QStringLiteral("America/New_York"), true, 48};
    record.users = {{u2,
                     QStringLiteral("Theodora Blackwood"),
                     QStringLiteral("LCSW"),
                     {Role::Supervisor, Role::Administrator},
                     true},
                    {u1, QStringLiteral("Ignatius Fell"), {}, {Role::Facilitator}, {}}};
    record.members = {{m2, QStringLiteral("Bartholomew Achterberg")}, fullMember()};
    Group bare;
    bare.id = g2;
    bare.name = QStringLiteral("Noon");
    bare.arc.phases = {{Phase::Inventory, SessionNumber(1), SessionNumber(2)},
                       {Phase::Middle, SessionNumber(3), SessionNumber(6)},
                       {Phase::Termination, SessionNumber(7), SessionNumber(8)}};
    bare.facilitators = {u1};
    bare.strategies = givenEmpty<Strategy>();
    record.groups = {fullGroup(), bare};
    addCourse(record);
    addOversight(record);
    return record;
}

QStringList secretTexts()
{
    return {
        QStringLiteral("Lantern"),     QStringLiteral("Theodora"),     QStringLiteral("Blackwood"),
        QStringLiteral("Ignatius"),    QStringLiteral("Marisol"),      QStringLiteral("Quintanilla"),
        QStringLiteral("Bartholomew"), QStringLiteral("Achterberg"),   QStringLiteral("Rosalinda"),
        QStringLiteral("Obermeyer"),   QStringLiteral("estrangement"), QStringLiteral("countertransference"),
        QStringLiteral("jealousy"),    QStringLiteral("not waking"),   QStringLiteral("alcohol"),
        QStringLiteral("phq-9"),       QStringLiteral("sqlite"),       QStringLiteral("CREATE TABLE"),
        QStringLiteral("facilitator"), QStringLiteral("snowstorm")};
}
