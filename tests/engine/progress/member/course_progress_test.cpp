#include "engine/progress/member/course_progress.h"

#include "course_maker.h"
#include "support/standard_measures.h"
#include "support/text_of.h"

#include <catch2/catch_all.hpp>

using namespace ipt;

namespace {

CourseProgress progress(const MemberCourse &course)
{
    static const MeasureLibrary library = standardMeasures();
    return progressOf(course, library);
}

QStringList plain(const QList<Sentence> &sentences)
{
    QStringList texts;
    for (const Sentence &one : sentences)
        texts.append(one.plain);
    return texts;
}

} // namespace

TEST_CASE("The headlines say what changed and whether it is real")
{
    CourseMaker course(12);
    course.phq(1, 17).phq(4, 14).phq(12, 8).bam(1, 0).bam(8, 0);
    course.goal("a", {{3, -1}, {9, 0}}).goal("b", {{3, -1}, {9, 1}}).goal("c", {{3, -1}});
    course.attend(3, Presence::Absent).attend(5, Presence::Absent).attend(7, Presence::Excused);
    CHECK(plain(progress(course).headlines) ==
          QStringList{QStringLiteral("Depression reliably better: PHQ-9 17 → 8."),
                      QStringLiteral("2 of 3 goals at or above expected."),
                      QStringLiteral("Missed 3 of 12 sessions, 1 of them excused."),
                      QStringLiteral("No use reported since the first session.")});
    const Sentence first = progress(course).headlines.first();
    CHECK(first.rich == QStringLiteral("Depression <b>reliably better</b>: PHQ-9 17 → 8."));
    CHECK(first.tone == SentenceTone::Good);
}

TEST_CASE("The headlines know no change, worsening and percent")
{
    CourseMaker course(8);
    course.phq(1, 12).phq(4, 12).phq(8, 10);
    course.measure("gad-7", 1, {1, 1, 1, 1, 1, 0, 0}).measure("gad-7", 8, {2, 2, 2, 2, 1, 0, 0});
    course.measure("who-5", 1, {1, 1, 1, 1, 1}).measure("who-5", 8, {3, 3, 3, 3, 3});
    course.measure("audit-c", 1, {4, 4, 4}).measure("audit-c", 8, {0, 0, 0});
    course.followUp(FollowUpCause::Other, "Call back", CourseMaker::dayOfSession(8), true);
    CHECK(plain(progress(course).headlines) ==
          QStringList{QStringLiteral("Anxiety reliably worse: GAD-7 5 → 9."),
                      QStringLiteral("Well-being reliably better: WHO-5 20 → 60."),
                      QStringLiteral("Depression not reliably changed: PHQ-9 12 → 10."),
                      QStringLiteral("Missed none of 8 sessions."),
                      QStringLiteral("One follow-up is open.")});
}

TEST_CASE("An empty course has nothing to say and doesn't fail")
{
    CHECK(progress(MemberCourse()).headlines.isEmpty());
    CHECK(progress(MemberCourse()).askNext.isEmpty());
    CHECK(plain(progress(CourseMaker(0)).headlines).isEmpty());
    CHECK(plain(progress(CourseMaker(0).goal("a", {})).headlines) ==
          QStringList{QStringLiteral("No goal has been rated yet.")});
    CHECK(plain(progress(CourseMaker(0).goal("a", {{3, -1}})).headlines) ==
          QStringList{QStringLiteral("The goal is below expected.")});
}

TEST_CASE("Who moved on the circle is told by how that meets the wish")
{
    const auto inventory = [](Stage stage, const QList<std::array<int, 3>> &people) {
        Inventory taken;
        taken.stage = stage;
        for (const auto &[number, ring, wished] : people) {
            Relationship relationship;
            relationship.id = RelationshipId(QStringLiteral("r%1").arg(number));
            relationship.person = QStringLiteral("P%1").arg(number);
            relationship.closeness = Ring(ring);
            relationship.closenessWished = Ring(wished);
            taken.relationships.append(relationship);
        }
        return taken;
    };
    CourseMaker course(0);
    course.course().inventories = {
        inventory(Stage::Termination, {{1, 2, 2}, {2, 3, 2}, {3, 5, 5}, {4, 5, 2}}),
        inventory(Stage::Intake, {{1, 4, 2}, {2, 4, 2}, {3, 2, 5}, {4, 4, 2}}),
        inventory(Stage::Midpoint, {})};
    const CourseProgress seen = progress(course);
    REQUIRE(seen.circle);
    CHECK(seen.circle->changes.size() == 4);
    CHECK(plain(seen.headlines) == QStringList{QStringLiteral("Closer to 2 people, as wished."),
                                               QStringLiteral("More distance from P3, as wished."),
                                               QStringLiteral("Farther from what was wished with P4.")});
    CHECK(plain(seen.askNext) ==
          QStringList{QStringLiteral("Ask about P4: farther from what was wished than before.")});
    course.course().inventories.resize(1);
    CHECK_FALSE(progress(course).circle);
}

TEST_CASE("Days of use are counted once, from the first session on")
{
    const QDate third = CourseMaker::dayOfSession(3);
    const auto daysOf = [](const MemberCourse &course) {
        int days = 0;
        for (const UseReport &report : progress(course).use)
            days += report.leastDays;
        return days;
    };
    CHECK(daysOf(CourseMaker().bam(1, 12)) == 0);
    CHECK(daysOf(CourseMaker().bam(1, 12).bam(8, 2)) == 2);
    CHECK(daysOf(CourseMaker().useEvent(third)) == 1);
    CHECK(daysOf(CourseMaker().useEvent(QDate(2026, 2, 2))) == 0);
    // The 30 days before session 6 reach back to before session 3.
    CHECK(daysOf(CourseMaker().bam(6, 2).useEvent(third)) == 2);
    CHECK(daysOf(CourseMaker().bam(16, 2).useEvent(third)) == 3);
    // A form that says 0 doesn't take back what was told.
    CHECK(daysOf(CourseMaker().bam(6, 0).useEvent(third)) == 1);
    CHECK(plain(progress(CourseMaker().bam(8, 2)).headlines).last() ==
          QStringLiteral("Days of use since the first session: at least 2; last told of around session 8."));
}

TEST_CASE("What to ask next: follow-ups, answers clearly worse, goals that slipped, actions open")
{
    CourseMaker course(8);
    course.followUp(FollowUpCause::Other, "Safe storage at home", CourseMaker::dayOfSession(2), true);
    course.measure("phq-9", 4, {0, 1, 1, 0, 0, 0, 0, 0, 0}).measure("phq-9", 8, {0, 2, 3, 0, 0, 0, 0, 0, 0});
    course.bam(4, 0).bam(8, 16);
    course.goal("Ring <Sam>", {{3, 1}, {8, -1}});
    course.course().actions = {{ActionId(QStringLiteral("a1")),
                                MemberId(),
                                GroupId(),
                                SessionNumber(7),
                                QStringLiteral("Pick up 100%1 of calls"),
                                {},
                                {},
                                {},
                                {},
                                {}}};
    const QList<Sentence> questions = progress(course).askNext;
    CHECK(plain(questions) ==
          QStringList{QStringLiteral("Still open: Safe storage at home"),
                      QStringLiteral("Ask about Sleep: 1 → 3 on PHQ-9 since the time before."),
                      QStringLiteral("Ask about Days of alcohol: 0 → 16 on BAM since the time before."),
                      QStringLiteral("Rated lower than before: Ring <Sam>"),
                      QStringLiteral("Ask how it went: Pick up 100%1 of calls")});
    CHECK(questions.at(3).rich == QStringLiteral("Rated lower than before: <b>Ring &lt;Sam&gt;</b>"));
}

TEST_CASE("The series stand in order, with sessions found for what was taken between them")
{
    CourseMaker course;
    course.phq(8, 10).phq(1, 17).measure("own-scale", 3, {1, 2});
    course.measure("gad-7", 4, {3, 3, 3});
    course.course().measures.append({MemberId(QStringLiteral("m1")),
                                     {},
                                     {},
                                     QStringLiteral("phq-9"),
                                     CourseMaker::dayOfSession(5).addDays(3),
                                     QList<std::optional<int>>(9, 1)});
    const QList<MeasureSeries> series = progress(course).series;
    REQUIRE(series.size() == 3);
    CHECK(series.at(0).measure == QStringLiteral("phq-9"));
    REQUIRE(series.at(0).points.size() == 3);
    CHECK(series.at(0).first()->scored.total == 17);
    CHECK(series.at(0).previous()->session == SessionNumber(5));
    CHECK(series.at(0).latest()->scored.total == 10);
    CHECK(series.at(0).latest()->change.verdict == Verdict::Better);
    CHECK(series.at(0).on(CourseMaker::dayOfSession(4))->scored.total == 17);
    CHECK_FALSE(series.at(0).on(QDate(2026, 1, 1)));
    CHECK(series.at(0).between(CourseMaker::dayOfSession(2), CourseMaker::dayOfSession(8)).points.size() ==
          2);
    CHECK(series.at(1).measure == QStringLiteral("own-scale"));
    CHECK_FALSE(series.at(1).definition);
    CHECK(series.at(1).name() == QStringLiteral("own-scale"));
    CHECK_FALSE(series.at(2).latest());
    CHECK_FALSE(series.at(2).first());
}

TEST_CASE("Attendance counts the sessions held while the member belonged")
{
    CourseMaker course(8);
    course.attend(2, Presence::Late).attend(3, Presence::LeftEarly).attend(4, Presence::Excused);
    course.attend(5, Presence::Absent).attend(7, Presence::Absent);
    course.course().spans.first().left = SessionNumber(6);
    course.course().sessions[0].state = SessionState::Cancelled;
    const CourseProgress seen = progress(course);
    CHECK(seen.attendance == AttendanceCount{5, 3, 1, 1});
    REQUIRE(seen.strip.size() == 16);
    CHECK_FALSE(seen.strip.at(6).belongs);
    CHECK(seen.strip.at(3).phase == Phase::Middle);
    CHECK(missedSessions(seen.strip) == QList{SessionNumber(4), SessionNumber(5)});
}

TEST_CASE("Phases are shaded from their first to their last day")
{
    const QList<PhaseShade> shades = progress(CourseMaker()).phases;
    REQUIRE(shades.size() == 3);
    CHECK(shades.at(1) == PhaseShade{Phase::Middle, SessionNumber(4), SessionNumber(14),
                                     CourseMaker::dayOfSession(4), CourseMaker::dayOfSession(14)});
}

TEST_CASE("Growth shows the first and the latest from both sides")
{
    CourseMaker course;
    const auto rate = [&course](int session, GrowthRater by, std::optional<int> peers) {
        GrowthRating rating{MemberId(), GroupId(), SessionNumber(session), by, {}};
        rating.levels[size_t(GrowthDomain::PeerSupport)] = peers;
        course.course().growth.append(rating);
    };
    rate(9, GrowthRater::Member, 3);
    rate(3, GrowthRater::Member, 1);
    rate(12, GrowthRater::Member, std::nullopt);
    rate(3, GrowthRater::Facilitator, 2);
    const auto growth = progress(course).growth;
    CHECK(growth[2] == GrowthProgress{GrowthDomain::PeerSupport, 1, 3, 2, 2});
    CHECK(growth[0] == GrowthProgress{});
}

TEST_CASE("Actions are counted by what came of them")
{
    QList<Action> actions(6);
    actions[0].outcome = ActionOutcome::Done;
    actions[1].outcome = ActionOutcome::Done;
    actions[2].outcome = ActionOutcome::Partly;
    actions[3].outcome = ActionOutcome::NotDone;
    actions[4].outcome = ActionOutcome::Dropped;
    CHECK(countActions(actions) == ActionCount{1, 2, 1, 1, 1});
}

TEST_CASE("Two dates are compared by what held on each")
{
    CourseMaker course;
    course.phq(1, 17).phq(4, 15).phq(8, 9).phq(16, 3).bam(1, 0).bam(8, 2);
    course.goal("a", {{3, -1}, {9, 1}}).goal("late", {{12, 0}});
    course.attend(6, Presence::Absent);
    const CourseProgress seen = progress(course);
    const QDate fifth = CourseMaker::dayOfSession(5);
    const QDate ninth = CourseMaker::dayOfSession(9);
    const DateComparison comparison = compareDates(course, seen, ninth, fifth);
    REQUIRE(comparison.scores.size() == 2);
    CHECK(comparison.scores.first().name == QStringLiteral("PHQ-9"));
    CHECK(comparison.scores.first().earlier.scored.total == 15);
    CHECK(comparison.scores.first().later.scored.total == 9);
    CHECK(comparison.scores.first().change.verdict == Verdict::Better);
    REQUIRE(comparison.goals.size() == 2);
    CHECK(comparison.goals.first().earlier == Score(-1));
    CHECK(comparison.goals.first().later == Score(1));
    CHECK_FALSE(comparison.goals.last().later);
    CHECK(comparison.between == AttendanceCount{4, 3, 0, 1});
    CHECK(comparison.use.size() == 1);
}

TEST_CASE("A part of the course holds what was recorded within it, and measures change from its first score")
{
    CourseMaker maker(16);
    maker.phq(1, 20).phq(4, 17).phq(8, 12).phq(12, 10).phq(16, 2).bam(1, 0).bam(8, 3).bam(16, 0);
    maker.goal("a", {{3, -1}, {6, 0}, {10, -1}, {15, 1}}).goal("late", {{15, 1}});
    maker.attend(2, Presence::Absent).attend(6, Presence::Absent).attend(7, Presence::Excused);
    maker.useEvent(CourseMaker::dayOfSession(11).addDays(2));
    maker.followUp(FollowUpCause::Other, "closed before", CourseMaker::dayOfSession(2), false);
    maker.followUp(FollowUpCause::Other, "open since", CourseMaker::dayOfSession(2), true);
    maker.followUp(FollowUpCause::Other, "within", CourseMaker::dayOfSession(9), false);
    maker.followUp(FollowUpCause::Other, "later", CourseMaker::dayOfSession(14), true);
    const auto action = [](int set, std::optional<int> reviewed) {
        Action one;
        one.setInSession = SessionNumber(set);
        if (reviewed)
            one.reviewedInSession = SessionNumber(*reviewed);
        return one;
    };
    maker.course().actions = {action(2, 3), action(3, 4), action(12, 13), action(13, std::nullopt)};

    // Nobody sees a part of the course by session but by day: from session 4 to session 12.
    const DaySpan span{CourseMaker::dayOfSession(4), CourseMaker::dayOfSession(12)};
    const CourseProgress part = progressWithin(maker, standardMeasures(), span);
    REQUIRE(part.series.size() == 2);
    const MeasureSeries &phq = part.series.first();
    CHECK(phq.points.size() == 3);
    CHECK(phq.first()->scored.total == 17);
    CHECK_FALSE(phq.first()->change.points);
    CHECK(phq.latest()->change.points == -7);
    CHECK(phq.latest()->change.verdict == Verdict::Better);
    CHECK(part.strip.size() == 9);
    CHECK(part.strip.first().session == SessionNumber(4));
    CHECK(part.attendance == AttendanceCount{9, 7, 1, 1});
    REQUIRE(part.use.size() == 2);
    CHECK(part.use.last().day == CourseMaker::dayOfSession(11).addDays(2));
    CHECK(part.events.size() == 1);
    CHECK(part.goals.first().ratings.size() == 2);
    CHECK(part.goals.last().ratings.isEmpty());
    CHECK(part.actions == ActionCount{2, 0, 0, 0, 0});
    QStringList reasons;
    for (const FollowUp &followUp : part.followUps)
        reasons.append(followUp.reason);
    CHECK(reasons == QStringList{QStringLiteral("open since"), QStringLiteral("within")});
    CHECK(plain(part.headlines).first() == QStringLiteral("Depression reliably better: PHQ-9 17 → 10."));
    CHECK(plain(part.headlines).contains(QStringLiteral("Days of use in this time: at least 4.")));
}

TEST_CASE("An open span is the whole course, one open end the rest of it")
{
    CourseMaker maker(6);
    maker.phq(1, 20).phq(6, 9);
    maker.course().sessions.last().scheduled.reset();
    CHECK(progressWithin(maker, standardMeasures(), {}).strip.size() == 16);
    CHECK(progressWithin(maker, standardMeasures(), {CourseMaker::dayOfSession(5), {}}).strip.size() == 12);
    CHECK(progressWithin(maker, standardMeasures(), {{}, CourseMaker::dayOfSession(5)}).strip.size() == 5);
    const DaySpan turned = DaySpan::between(QDate(2026, 5, 1), QDate(2026, 2, 1));
    CHECK(turned == DaySpan{QDate(2026, 2, 1), QDate(2026, 5, 1)});
    CHECK(turned.holds(turned.from));
    CHECK(turned.holds(turned.to));
    CHECK_FALSE(turned.holds({}));
}

TEST_CASE("Of a part the circle goes from how it stood at the beginning to how it stood at the end")
{
    const auto inventory = [](const char *id, Stage stage, int session, int ring) {
        Inventory taken;
        taken.id = InventoryId(QString::fromUtf8(id));
        taken.stage = stage;
        taken.session = SessionNumber(session);
        Relationship ray;
        ray.id = RelationshipId(QStringLiteral("r1"));
        ray.person = QStringLiteral("Ray");
        ray.closeness = Ring(ring);
        taken.relationships = {ray};
        return taken;
    };
    CourseMaker maker(16);
    maker.course().inventories = {inventory("a", Stage::Intake, 2, 5), inventory("b", Stage::Midpoint, 8, 4),
                                  inventory("c", Stage::Termination, 16, 2)};
    const auto moved = [&](int from, int to) {
        const auto circle = progressWithin(maker, standardMeasures(),
                                           {CourseMaker::dayOfSession(from), CourseMaker::dayOfSession(to)})
                                .circle;
        return circle ? std::pair(circle->changes.first().from->value(), circle->changes.first().to->value())
                      : std::pair(0, 0);
    };
    CHECK(moved(1, 16) == std::pair(5, 2));
    CHECK(moved(4, 12) == std::pair(5, 4));
    CHECK(moved(9, 16) == std::pair(4, 2));
    CHECK(moved(9, 15) == std::pair(0, 0));

    const CourseProgress whole = progress(maker);
    const auto compared = [&](int one, int other) {
        return compareDates(maker, whole, CourseMaker::dayOfSession(one), CourseMaker::dayOfSession(other))
            .circle;
    };
    CHECK_FALSE(compared(1, 4));
    CHECK_FALSE(compared(3, 7));
    REQUIRE(compared(16, 3));
    CHECK(compared(16, 3)->changes.first().from == Ring(5));
    CHECK(compared(16, 3)->changes.first().to == Ring(2));
}

TEST_CASE("A course is what the record holds of the member in the group")
{
    CourseMaker maker;
    PracticeRecord record;
    Group group;
    static_cast<GroupHead &>(group) = maker.course().group;
    group.participation = {{MemberId(QStringLiteral("m2")), SessionNumber(1), {}, {}},
                           {MemberId(QStringLiteral("m1")), SessionNumber(2), {}, {}}};
    Session second;
    second.number = SessionNumber(2);
    second.attendance = {{MemberId(QStringLiteral("m2")), Presence::Absent, {}, {}},
                         {MemberId(QStringLiteral("m1")), Presence::Late, {}, {}}};
    Session first;
    first.number = SessionNumber(1);
    group.sessions = {second, first};
    record.groups = {Group(), group};
    record.measures = {{MemberId(QStringLiteral("m2")), {}, {}, QStringLiteral("phq-9"), {}, {}},
                       {MemberId(QStringLiteral("m1")), {}, {}, QStringLiteral("gad-7"), {}, {}}};
    Formulation other;
    other.member = MemberId(QStringLiteral("m1"));
    other.group = GroupId(QStringLiteral("g2"));
    Formulation its = other;
    its.group = GroupId(QStringLiteral("g1"));
    its.primaryArea = ProblemArea::RoleTransition;
    record.formulations = {other, its};

    const MemberCourse course =
        courseOf(record, MemberId(QStringLiteral("m1")), GroupId(QStringLiteral("g1")));
    CHECK(course.sessions.first().number == SessionNumber(1));
    CHECK(course.attendance.size() == 1);
    CHECK(course.attendance.value(SessionNumber(2)).status == Presence::Late);
    CHECK_FALSE(course.belongsAt(SessionNumber(1)));
    CHECK(course.measures.size() == 1);
    CHECK(course.formulation->primaryArea == ProblemArea::RoleTransition);
    CHECK(courseOf(record, MemberId(QStringLiteral("m9")), GroupId(QStringLiteral("g9"))).sessions.isEmpty());
}
