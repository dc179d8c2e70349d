#include "storage/records/session_records.h"

#include "storage/test_practice.h"
#include "support/text_of.h"

using namespace ipt;

namespace {

const GroupId g1(QStringLiteral("g1"));
const SessionNumber fifth(5);
const MemberId m1(QStringLiteral("m1"));
const MemberId m2(QStringLiteral("u1"));

Moment momentOf(const char *text)
{
    Moment moment;
    moment.id = MomentId(QString::fromLatin1(text));
    moment.text = QString::fromLatin1(text);
    moment.members = {m1};
    return moment;
}

QString textsOf(const QList<Moment> &moments)
{
    QString texts;
    for (const Moment &moment : moments)
        texts += moment.text;
    return texts;
}

} // namespace

TEST_CASE("Moments keep the order of their list through adding, taking away and putting back")
{
    TestPractice practice;
    MomentRecords moments = practice.file().moments();
    for (const char *text : {"a", "b", "d"})
        moments.append(g1, fifth, momentOf(text));
    moments.insert(g1, fifth, 2, momentOf("c"));
    moments.insert(g1, fifth, 99, momentOf("e"));
    CHECK(textsOf(moments.ofSession(g1, fifth)) == QStringLiteral("abcde"));

    const Moment taken = moments.ofSession(g1, fifth)[1];
    moments.remove(g1, fifth, 1);
    CHECK(textsOf(moments.ofSession(g1, fifth)) == QStringLiteral("acde"));
    moments.insert(g1, fifth, 1, taken);
    moments.remove(g1, fifth, 0);
    moments.insert(g1, fifth, 0, momentOf("A"));
    CHECK(textsOf(moments.ofSession(g1, fifth)) == QStringLiteral("Abcde"));

    Moment changed = taken;
    changed.text = QStringLiteral("B");
    changed.members = {m2, m1};
    changed.toward = {m2};
    changed.risk = true;
    moments.replace(g1, fifth, 1, changed);
    CHECK(moments.ofSession(g1, fifth)[1] == changed);
    CHECK(moments.placeOf(g1, fifth, *changed.id) == 1);
    CHECK(moments.placeOf(g1, fifth, MomentId(QStringLiteral("e"))) == 4);
    CHECK_FALSE(moments.placeOf(g1, fifth, MomentId(QStringLiteral("zz"))));
    CHECK(errorOf([&] { moments.remove(g1, fifth, 5); }) == ErrorKind::NotFound);
    CHECK(errorOf([&] { moments.replace(g1, fifth, -1, changed); }) == ErrorKind::NotFound);
}

TEST_CASE("A moment about somebody who is not there is not kept at all")
{
    TestPractice practice;
    Moment moment = momentOf("x");
    moment.members = {m1, MemberId(QStringLiteral("nobody"))};
    const auto before = practice.file().moments().ofSession(g1, fifth);
    CHECK(errorOf([&] { practice.file().moments().append(g1, fifth, moment); }) == ErrorKind::NotFound);
    CHECK(errorOf([&] { practice.file().moments().append(g1, SessionNumber(9), momentOf("x")); }) ==
          ErrorKind::NotFound);
    CHECK(practice.file().moments().ofSession(g1, fifth) == before);
}

TEST_CASE("Attendance is put, changed in place and taken back")
{
    TestPractice practice;
    SessionRecords sessions = practice.file().sessions();
    sessions.putAttendance(g1, fifth, {m2, Presence::Present, {}, {}});
    sessions.putAttendance(g1, fifth, {m1, Presence::Late, 70, QStringLiteral("bus")});
    sessions.putAttendance(g1, fifth, {m2, Presence::Absent, {}, {}});
    const OptionalList<Attendance> expected{{m2, Presence::Absent, {}, {}},
                                            {m1, Presence::Late, 70, QStringLiteral("bus")}};
    CHECK(sessions.attendance(g1, fifth) == expected);
    sessions.removeAttendance(g1, fifth, m2);
    CHECK(sessions.attendance(g1, fifth).size() == 1);
    CHECK(errorOf([&] {
              sessions.putAttendance(g1, fifth, {m1, Presence::Late, 601, {}});
          }) == ErrorKind::BadInput);
}

TEST_CASE("Sessions are added, changed, and taken away while nothing happened in them")
{
    TestPractice practice;
    SessionRecords sessions = practice.file().sessions();
    SessionHead head;
    head.number = SessionNumber(6);
    head.scheduled = instant("2026-03-03T18:00:00-05:00");
    sessions.putHead(g1, head);
    sessions.putTasks(g1, head.number, OptionalList<Task>{{QStringLiteral("check-in"), false}});
    CHECK(sessions.heads(g1).last() == head);
    head.state = SessionState::Cancelled;
    head.cancelledReason = QStringLiteral("ice");
    sessions.putHead(g1, head);
    CHECK(sessions.heads(g1).size() == 4);
    CHECK(sessions.find(g1, head.number, PrivateNotes::none())->tasks.size() == 1);
    sessions.remove(g1, head.number);
    CHECK_FALSE(sessions.head(g1, head.number));

    practice.file().moments().append(g1, fifth, momentOf("a"));
    CHECK(errorOf([&] { sessions.remove(g1, fifth); }) == ErrorKind::BadInput);
    CHECK(sessions.head(g1, fifth));
}

TEST_CASE("Earlier sittings are kept with the session, and stay once a note is signed")
{
    TestPractice practice;
    SessionRecords sessions = practice.file().sessions();
    SessionHead head = *sessions.head(g1, fifth);
    head.earlierParts = {{instant("2026-03-03T18:00:00-05:00"), instant("2026-03-03T23:45:00Z")}};
    sessions.putHead(g1, head);
    CHECK(sessions.head(g1, fifth) == head);
    CHECK(sessions.heads(g1).contains(head));
    CHECK(sessions.find(g1, fifth, PrivateNotes::none())->earlierParts == head.earlierParts);

    SessionHead cancelled = head;
    cancelled.state = SessionState::Cancelled;
    CHECK(errorOf([&] { sessions.putHead(g1, cancelled); }) == ErrorKind::BadInput);
    CHECK(errorOf([&] { sessions.remove(g1, fifth); }) == ErrorKind::BadInput);

    const auto signedNote = [&](const char *id, NoteKind kind) {
        Note note;
        note.id = NoteId(QString::fromLatin1(id));
        note.kind = kind;
        note.author = TestPractice::user();
        note.signature = Signature{TestPractice::user(), instant("2026-03-05T20:00:00-05:00")};
        practice.file().notes().add(g1, fifth, note);
    };
    SessionHead without = head;
    without.earlierParts = {};
    without.earlierParts.setGiven(false);
    signedNote("mine", NoteKind::Private);
    sessions.putHead(g1, without);
    CHECK(sessions.head(g1, fifth) == without);
    sessions.putHead(g1, head);
    signedNote("groups", NoteKind::Group);
    CHECK(errorOf([&] { sessions.putHead(g1, without); }) == ErrorKind::BadInput);
    head.theme = QStringLiteral("Going on");
    sessions.putHead(g1, head);
    CHECK(sessions.head(g1, fifth) == head);
}

TEST_CASE("A rater's fidelity is replaced in place")
{
    TestPractice practice;
    SessionRecords sessions = practice.file().sessions();
    Fidelity fidelity{TestPractice::user(), RaterKind::Self, {{QStringLiteral("links"), 2}}, {}};
    sessions.putFidelity(g1, fifth, fidelity);
    fidelity.ratings[0].score = 4;
    sessions.putFidelity(g1, fifth, fidelity);
    fidelity.as = RaterKind::Supervisor;
    sessions.putFidelity(g1, fifth, fidelity);
    const OptionalList<Fidelity> read = sessions.find(g1, fifth, PrivateNotes::none())->fidelity;
    REQUIRE(read.size() == 2);
    CHECK(read[0].ratings[0].score == 4);
}
