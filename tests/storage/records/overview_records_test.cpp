#include "storage/records/overview_records.h"

#include "storage/test_practice.h"
#include "support/text_of.h"

#include <algorithm>

using namespace ipt;

namespace {

const GroupId g1(QStringLiteral("g1"));
const GroupId g2(QStringLiteral("g2"));
const MemberId m1(QStringLiteral("m1"));
const MemberId m2(QStringLiteral("u1"));
const UserId u1(QStringLiteral("u1"));
const UserId u2(QStringLiteral("u2"));

QStringList idsOf(const QList<WaitingNote> &notes)
{
    QStringList ids;
    for (const WaitingNote &note : notes)
        ids.append(note.ref.note.text());
    return ids;
}

void addMoment(PracticeFile &file, int session, const QList<MemberId> &members,
               const QList<ProblemArea> &areas)
{
    Moment moment;
    moment.members = members;
    moment.problemAreas = areas;
    file.moments().append(g1, SessionNumber(session), moment);
}

} // namespace

TEST_CASE("The attendance grid has a mark for each member and session")
{
    TestPractice practice;
    const QList<MarkedAttendance> marks = practice.file().overview().attendance(g1);
    REQUIRE(marks.size() == 2);
    CHECK(marks[0].member == m2);
    CHECK(marks[0].session == SessionNumber(3));
    CHECK(marks[0].status == Presence::LeftEarly);
    CHECK(marks[0].minutes == 40);
    CHECK_FALSE(marks[1].minutes);
    CHECK(practice.file().overview().attendance(g2).isEmpty());
}

TEST_CASE("A moment counts once for each member it is about and each of its areas")
{
    TestPractice practice;
    addMoment(practice.file(), 5, {m1}, {ProblemArea::Grief, ProblemArea::RoleDispute});
    addMoment(practice.file(), 5, {m1, m2}, {ProblemArea::Grief});
    addMoment(practice.file(), 5, {m1}, {});
    QHash<MemberId, std::array<int, 4>> areas;
    const QList<MemberAreas> lines = practice.file().overview().areas(g1);
    for (const MemberAreas &line : lines)
        areas.insert(line.member, line.moments);
    CHECK(areas.value(m1) == std::array{2, 1, 0, 1});
    // Named twice in one moment of the record, and counted twice there.
    CHECK(areas.value(m2) == std::array{1, 0, 0, 2});
    CHECK(practice.file().overview().areas(g2).isEmpty());
}

TEST_CASE("Who spoke last when is told by the first member of a moment")
{
    TestPractice practice;
    addMoment(practice.file(), 5, {m1, m2}, {});
    QHash<MemberId, int> last;
    const QList<Heard> heard = practice.file().overview().lastHeard(g1);
    for (const Heard &line : heard)
        last.insert(line.member, line.session.value());
    CHECK(last == QHash<MemberId, int>{{m1, 5}, {m2, 3}});
}

TEST_CASE("Who was heard and who was worked with before a session, and who spoke to whom in the others")
{
    TestPractice practice;
    PracticeFile &file = practice.file();
    addMoment(file, 5, {m1, m2}, {});
    Moment said;
    said.members = {m2};
    said.toward = {m1, m2};
    file.moments().append(g1, SessionNumber(4), said);

    const auto lastOf = [](const QList<Heard> &lines, const MemberId &member) {
        for (const Heard &line : lines) {
            if (line.member == member)
                return line.session.value();
        }
        return 0;
    };
    CHECK(lastOf(file.overview().lastHeard(g1), m1) == 5);
    CHECK(lastOf(file.overview().lastHeard(g1, SessionNumber(5)), m1) == 0);
    CHECK(lastOf(file.overview().lastHeard(g1, SessionNumber(5)), m2) == 4);
    CHECK(lastOf(file.overview().lastWorkedWith(g1, SessionNumber(6)), m2) == 5);
    CHECK(lastOf(file.overview().lastWorkedWith(g1, SessionNumber(5)), m2) == 4);

    // What the file counts is what the rules read from the moments themselves.
    QList<Exchange> read = exchangesIn(file.moments().ofSession(g1, SessionNumber(3)));
    read = together(read, exchangesIn(file.moments().ofSession(g1, SessionNumber(5))));
    const auto isRead = [&](const QList<Exchange> &counted) {
        return counted.size() == read.size() &&
               std::all_of(counted.begin(), counted.end(),
                           [&](const Exchange &each) { return read.contains(each); });
    };
    CHECK(isRead(file.overview().exchanges(g1, SessionNumber(4))));
    CHECK_FALSE(isRead(file.overview().exchanges(g1)));
    read = together(read, exchangesIn({said}));
    CHECK(isRead(file.overview().exchanges(g1)));
    CHECK(file.overview().exchanges(g2).isEmpty());
}

TEST_CASE("Notes and moments of each session are counted, private notes left out")
{
    TestPractice practice;
    const QList<SessionCounts> counts = practice.file().overview().counts(g1);
    REQUIRE(counts.size() == 3);
    CHECK(counts[0].session == SessionNumber(3));
    CHECK(counts[0].moments == 3);
    CHECK(counts[0].notes == 2);
    CHECK(counts[0].signedNotes == 2);
    CHECK(counts[2].moments == 0);
    CHECK(counts[2].notes == 0);
}

TEST_CASE("Unsigned notes are listed for who may know of them")
{
    TestPractice practice;
    PracticeFile &file = practice.file();
    Note draft;
    draft.id = NoteId(QStringLiteral("d1"));
    draft.kind = NoteKind::Member;
    draft.member = m1;
    draft.author = u2;
    file.notes().putDraft(g1, SessionNumber(5), draft);
    const OverviewRecords overview = file.overview();
    CHECK(idsOf(overview.unsignedNotes(u1)) == QStringList{QStringLiteral("p1")});
    CHECK(idsOf(overview.unsignedNotes(u2)) == QStringList{QStringLiteral("p2"), QStringLiteral("d1")});
    CHECK(idsOf(overview.unsignedNotes(std::nullopt)) == QStringList{QStringLiteral("d1")});
    CHECK(idsOf(overview.unsignedNotesOfGroups(u1)) ==
          QStringList{QStringLiteral("p1"), QStringLiteral("d1")});
    CHECK(file.notes().draftsOf(u2).size() == 2);

    const WaitingNote waiting = overview.unsignedNotes(u1).first();
    CHECK(waiting.ref == NoteRef{g1, SessionNumber(3), NoteId(QStringLiteral("p1"))});
    CHECK(waiting.sessionEnded == instant("2026-02-03T19:31:00-05:00"));
    CHECK_FALSE(waiting.signedAt);
}

TEST_CASE("A supervisor sees what waits for their co-signature")
{
    TestPractice practice;
    const OverviewRecords overview = practice.file().overview();
    CHECK(idsOf(overview.awaitingCosignature(u2)) == QStringList{QStringLiteral("n0")});
    CHECK(overview.awaitingCosignature(u2).first().signedAt == instant("2026-02-03T20:31:00-05:00"));
    CHECK(overview.awaitingCosignature(u1).isEmpty());
    practice.file().notes().cosign({g1, SessionNumber(3), NoteId(QStringLiteral("n0"))},
                                   {u2, instant("2026-02-06T09:00:00Z")});
    CHECK(overview.awaitingCosignature(u2).isEmpty());
}

TEST_CASE("What waits for a co-signature is found however much waits for others")
{
    TestPractice practice;
    PracticeFile &file = practice.file();
    const OverviewRecords overview = file.overview();
    SessionHead head;
    head.number = SessionNumber(1);
    head.state = SessionState::Held;
    file.sessions().putHead(g2, head); // nobody supervises that group
    Transaction transaction(file.database());
    for (int number = 0; number < 2100; ++number) {
        Note note;
        note.id = NoteId(QStringLiteral("w%1").arg(number));
        note.kind = NoteKind::Group;
        note.author = u1;
        note.signature = Signature{u1, instant("2026-02-03T20:31:00-05:00")};
        file.notes().add(g2, SessionNumber(1), note);
    }
    transaction.commit();
    CHECK(idsOf(overview.awaitingCosignature(u2)) == QStringList{QStringLiteral("n0")});
    CHECK(overview.awaitingCosignature(u1).isEmpty());
}

TEST_CASE("Sessions to come are in the order of time, whatever their offsets")
{
    TestPractice practice;
    SessionRecords sessions = practice.file().sessions();
    const auto plan = [&sessions](const GroupId &group, int number, const char *at) {
        SessionHead head;
        head.number = SessionNumber(number);
        head.scheduled = instant(at);
        sessions.putHead(group, head);
    };
    plan(g1, 7, "2026-03-10T18:00:00-05:00");
    plan(g2, 1, "2026-03-10T22:00:00Z");
    plan(g2, 2, "2026-03-11T08:30:00+09:30");
    QStringList order;
    const QList<PlacedSession> planned = practice.file().overview().sessionsToCome(u1, 10);
    for (const PlacedSession &session : planned)
        order.append(session.group.text() + QString::number(session.head.number.value()));
    CHECK(order == QStringList{QStringLiteral("g21"), QStringLiteral("g17"), QStringLiteral("g22"),
                               QStringLiteral("g15")});
    CHECK(practice.file().overview().sessionsToCome(u1, 2).size() == 2);
    CHECK(practice.file().overview().sessionsToCome(u2, 10).size() == 2);
}

TEST_CASE("Held sessions come to the groups' supervisor, the newest first")
{
    TestPractice practice;
    SessionRecords sessions = practice.file().sessions();
    for (const int number : {7, 8}) {
        SessionHead head;
        head.number = SessionNumber(number);
        head.state = SessionState::Held;
        head.started = instant(number == 7 ? "2026-03-17T18:00:00-05:00" : "2026-03-10T18:00:00-05:00");
        sessions.putHead(g1, head);
    }
    // Written down somewhere else: later on the wall than the seventh, and hours before it.
    SessionHead elsewhere;
    elsewhere.number = SessionNumber(9);
    elsewhere.state = SessionState::Held;
    elsewhere.started = instant("2026-03-17T23:00:00+10:00");
    sessions.putHead(g1, elsewhere);
    const OverviewRecords overview = practice.file().overview();
    QList<int> numbers;
    const QList<PlacedSession> held = overview.heldSessions(u2, 10);
    for (const PlacedSession &session : held) {
        CHECK(session.group == g1);
        numbers.append(session.head.number.value());
    }
    CHECK(numbers == QList<int>{7, 9, 8, 3});
    CHECK(overview.heldSessions(u2, 2).size() == 2);
    CHECK(overview.heldSessions(u1, 10).isEmpty());
    CHECK(overview.counts(g1, SessionNumber(3)).size() == 1);
}

TEST_CASE("What each member has for the phases")
{
    TestPractice practice;
    Inventory intake{InventoryId(QStringLiteral("i7")), m1, g1, Stage::Intake, {}, {}, {}, {}, {}};
    intake.relationships.resize(2);
    intake.relationships[0].id = RelationshipId(QStringLiteral("a"));
    intake.relationships[1].id = RelationshipId(QStringLiteral("b"));
    practice.file().inventories().put(intake);
    const QList<CourseState> states = practice.file().overview().courseStates(g1);
    REQUIRE(states.size() == 2);
    CHECK(states[0].member == m2);
    CHECK(states[0].intakeRelationships == 0);
    CHECK(states[0].goals == 0);
    CHECK_FALSE(states[0].farewell);
    CHECK(states[1].intakeRelationships == 2);
    CHECK(states[1].midpointInventory);
    CHECK_FALSE(states[1].terminationInventory);
    CHECK(states[1].formulation);
    CHECK(states[1].goals == 2);
    CHECK(states[1].farewell);

    // What has nothing in it is not there yet.
    Farewell farewell;
    farewell.member = m1;
    farewell.group = g1;
    practice.file().course().put(farewell);
    MidpointReview review;
    review.member = m2;
    review.group = g1;
    practice.file().course().put(review);
    CHECK_FALSE(practice.file().overview().courseStates(g1)[1].farewell);
    CHECK_FALSE(practice.file().overview().courseStates(g1)[0].midpointReview);
    review.helps = QStringLiteral("That nobody hurries me.");
    practice.file().course().put(review);
    CHECK(practice.file().overview().courseStates(g1)[0].midpointReview);
}

TEST_CASE("Open actions and the last of each measure")
{
    TestPractice practice;
    const QList<Action> open = practice.file().overview().openActions(g1);
    REQUIRE(open.size() == 1);
    CHECK(open[0].id == ActionId(QStringLiteral("a0")));
    practice.file().course().put(
        MeasureTaken{m1, g1, SessionNumber(5), QStringLiteral("phq-9"), QDate(2026, 3, 1), {2}});
    const QList<LastMeasure> ofMember = practice.file().overview().lastMeasures(m1);
    REQUIRE(ofMember.size() == 1);
    CHECK(ofMember[0].taken == QDate(2026, 3, 1));
    CHECK(practice.file().overview().lastMeasures(g1).size() == 2);
}
