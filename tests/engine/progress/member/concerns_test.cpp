#include "engine/progress/member/concerns.h"

#include "course_maker.h"
#include "support/standard_measures.h"
#include "support/text_of.h"

#include <catch2/catch_all.hpp>

using namespace ipt;

namespace {

const Instant now = *Instant::parse(u"2026-06-01T09:00:00-04:00");

QList<FollowUp> proposals(const MemberCourse &course)
{
    static const MeasureLibrary library = standardMeasures();
    return proposeFollowUps(course, library, now);
}

QList<FollowUpCause> causes(const MemberCourse &course)
{
    QList<FollowUpCause> list;
    for (const FollowUp &one : proposals(course))
        list.append(one.cause);
    return list;
}

const QList<std::optional<int>> itemNine{0, 0, 0, 0, 0, 0, 0, 0, 2};

} // namespace

TEST_CASE("A course without anything to worry about proposes nothing")
{
    CHECK(proposals(CourseMaker()).isEmpty());
    CHECK(proposals(CourseMaker().phq(1, 17).phq(8, 12).bam(1, 0).bam(8, 0)).isEmpty());
    CHECK(proposals(MemberCourse()).isEmpty());
}

TEST_CASE("Item 9 of the latest PHQ-9 is a follow-up for today")
{
    const QList<FollowUp> proposed = proposals(CourseMaker().phq(1, 3).measure("phq-9", 4, itemNine));
    REQUIRE(proposed.size() == 1);
    CHECK(proposed.first().cause == FollowUpCause::AlertItem);
    CHECK(proposed.first().reason == QStringLiteral("PHQ-9, item 9 (Suicide or self-harm) is at 2."));
    CHECK(proposed.first().session == SessionNumber(4));
    CHECK(proposed.first().due == now.day());
    CHECK(proposed.first().opened == now);
    CHECK(proposed.first().isOpen());

    // One that can't be scored speaks of item 9 all the same.
    CHECK(causes(CourseMaker().measure("phq-9", 4, {{}, {}, {}, 0, 0, 0, 0, 0, 1})) ==
          QList{FollowUpCause::AlertItem});
    // A later form without it is the latest word.
    CHECK(causes(CourseMaker().measure("phq-9", 4, itemNine).phq(6, 3)).isEmpty());
}

TEST_CASE("What was seen to is not proposed again until it happens again")
{
    const QDate third = CourseMaker::dayOfSession(3);
    const QDate fourth = CourseMaker::dayOfSession(4);
    const auto course = [](QDate opened, bool isOpen, const char *reason) {
        return CourseMaker()
            .measure("phq-9", 4, itemNine)
            .followUp(FollowUpCause::AlertItem, reason, opened, isOpen);
    };
    CHECK(causes(course(fourth, false, "PHQ-9, item 9")).isEmpty());
    CHECK(causes(course(third, true, "PHQ-9, item 9")).isEmpty());
    CHECK(causes(course(third, false, "PHQ-9, item 9")).size() == 1);
    // Another measure's follow-up doesn't stand for this one.
    CHECK(causes(course(fourth, true, "Own scale, item 2")).size() == 1);
}

TEST_CASE("Use after a time without is a follow-up, told in a measure or on the timeline")
{
    const QList<FollowUp> measured = proposals(CourseMaker().bam(1, 0).bam(8, 2));
    REQUIRE(measured.size() == 1);
    CHECK(measured.first().cause == FollowUpCause::UseAfterAbstinence);
    CHECK(measured.first().due == now.day().addDays(1));
    CHECK(causes(CourseMaker().bam(1, 3).bam(8, 2)).isEmpty());

    const QDate inTheSeventh = CourseMaker::dayOfSession(7).addDays(2);
    const QList<FollowUp> told = proposals(CourseMaker().useEvent(inTheSeventh));
    REQUIRE(told.size() == 1);
    CHECK(told.first().session == SessionNumber(7));
    CHECK(causes(CourseMaker().useEvent(QDate(2025, 12, 24))).isEmpty());
    // Both tell of one thing.
    CHECK(causes(CourseMaker().bam(1, 0).bam(8, 2).useEvent(inTheSeventh)).size() == 1);
}

TEST_CASE("Reliable worsening is against the first time or the time before")
{
    const QList<FollowUp> sinceFirst = proposals(CourseMaker().phq(1, 10).phq(4, 12).phq(8, 16));
    REQUIRE(sinceFirst.size() == 1);
    CHECK(sinceFirst.first().cause == FollowUpCause::Worsening);
    CHECK(sinceFirst.first().reason ==
          QStringLiteral("PHQ-9 is reliably worse than at the first time: a change of 6."));
    CHECK(sinceFirst.first().due == now.day().addDays(7));

    const QList<FollowUp> sinceBefore = proposals(CourseMaker().phq(1, 18).phq(4, 6).phq(8, 13));
    REQUIRE(sinceBefore.size() == 1);
    CHECK(sinceBefore.first().reason ==
          QStringLiteral("PHQ-9 is reliably worse than at the time before: a change of 7."));
    CHECK(causes(CourseMaker().phq(1, 10).phq(8, 15)).isEmpty());
    CHECK(causes(CourseMaker().phq(1, 10)).isEmpty());
}

TEST_CASE("A worsening that was seen to is not proposed again while it lasts")
{
    const auto seen = [](CourseMaker course, int session) {
        return course.followUp(FollowUpCause::Worsening, "PHQ-9 is reliably worse.",
                               CourseMaker::dayOfSession(session), false);
    };
    const auto worse = [] { return CourseMaker().phq(1, 8).phq(2, 15); };
    CHECK(causes(seen(worse(), 2)).isEmpty());
    CHECK(causes(seen(worse().phq(4, 16).phq(6, 14), 2)).isEmpty());
    // Reliably worse still, or worse again after a time without, is something new.
    CHECK(causes(seen(worse().phq(4, 16).phq(6, 22), 2)) == QList{FollowUpCause::Worsening});
    CHECK(causes(seen(worse().phq(4, 10).phq(6, 15), 2)) == QList{FollowUpCause::Worsening});
    CHECK(causes(seen(worse().phq(4, 10).phq(6, 12), 2)).isEmpty());
}

TEST_CASE("Item 9 of another day is something new, whenever the form before was seen to")
{
    CourseMaker course;
    course.measure("phq-9", 4, itemNine)
        .followUp(FollowUpCause::AlertItem, "PHQ-9, item 9", CourseMaker::dayOfSession(9), false);
    FollowUp &seen = course.course().followUps.last();
    CHECK(causes(course).isEmpty());
    seen.measure = QStringLiteral("phq-9");
    seen.happened = CourseMaker::dayOfSession(2);
    CHECK(causes(course) == QList{FollowUpCause::AlertItem});
    seen.happened = CourseMaker::dayOfSession(4);
    CHECK(causes(course).isEmpty());
    seen.measure = QStringLiteral("own");
    CHECK(causes(course) == QList{FollowUpCause::AlertItem});
    const QList<FollowUp> proposed = proposals(course);
    CHECK(proposed.first().measure == QStringLiteral("phq-9"));
    CHECK(proposed.first().happened == CourseMaker::dayOfSession(4));
}

TEST_CASE("Three sessions missed are a follow-up, excused or not")
{
    CourseMaker course;
    course.attend(5, Presence::Absent).attend(10, Presence::Absent);
    CHECK(causes(course).isEmpty());
    course.attend(13, Presence::Excused);
    const QList<FollowUp> proposed = proposals(course);
    REQUIRE(proposed.size() == 1);
    CHECK(proposed.first().cause == FollowUpCause::Absences);
    CHECK(proposed.first().reason == QStringLiteral("Missed 3 sessions: 5, 10, 13."));
    CHECK(proposed.first().session == SessionNumber(13));

    course.followUp(FollowUpCause::Absences, "Missed 3 sessions: 5, 10, 13.", CourseMaker::dayOfSession(13),
                    false);
    CHECK(causes(course).isEmpty());
    course.attend(14, Presence::Absent);
    CHECK(causes(course) == QList{FollowUpCause::Absences});
}

TEST_CASE("Goals that have not moved by the tenth session are a follow-up")
{
    const auto withGoals = [](int held, int planned = 16) {
        return CourseMaker(held, planned).goal("a", {{3, -1}, {9, -1}}).goal("b", {{3, -1}, {6, -2}});
    };
    CHECK(causes(withGoals(9)).isEmpty());
    CHECK(causes(withGoals(10)) == QList{FollowUpCause::NoGoalMovement});
    CHECK(proposals(withGoals(12)).first().reason == QStringLiteral("No goal has moved by session 10."));
    CHECK(causes(withGoals(10).goal("c", {{3, -1}, {9, 0}})).isEmpty());
    CHECK(causes(CourseMaker(12)).isEmpty());
    CHECK(causes(CourseMaker(12).goal("never rated", {})) == QList{FollowUpCause::NoGoalMovement});
    // A short arc asks earlier, a long one no later, and a late joiner has as many sessions.
    CHECK(causes(withGoals(4, 8)).isEmpty());
    CHECK(causes(withGoals(5, 8)) == QList{FollowUpCause::NoGoalMovement});
    CHECK(causes(withGoals(10, 20)) == QList{FollowUpCause::NoGoalMovement});
    CourseMaker late = withGoals(12);
    late.course().spans.first().joined = SessionNumber(4);
    CHECK(causes(late).isEmpty());
}
