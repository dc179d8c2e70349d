#include "engine/measures/measure_library.h"
#include "practice/administration.h"
#include "practice/course.h"
#include "practice/groups.h"
#include "practice/members.h"
#include "practice/sessions.h"
#include "practice/support/house.h"
#include "practice/today.h"

#include <catch2/catch_all.hpp>

#include <algorithm>

using namespace ipt;
using namespace ipt::test;
using namespace Qt::StringLiterals;

namespace {

using Answers = QList<std::optional<int>>;

const MemberId lamont(u"m-b2"_s);
const MemberId joinedAtFour(u"m-b5"_s);
const SessionNumber seven(7);
const QDate today(2026, 5, 28);

MeasureTaken gad7(const Answers &answers, QDate taken = today, std::optional<SessionNumber> session = seven)
{
    MeasureTaken measure;
    measure.member = lamont;
    measure.group = thursday;
    measure.session = session;
    measure.measure = u"gad-7"_s;
    measure.taken = taken;
    measure.items = answers;
    return measure;
}

MemberPage pageOf(Practice &practice, const MemberId &member = lamont)
{
    Result<MemberPage> page = practice.members().page(member);
    REQUIRE(page.ok());
    return std::move(page).value();
}

qsizetype times(const MemberPage &page, const MeasureTaken &measure)
{
    return std::count(page.measures.begin(), page.measures.end(), measure);
}

const Answers low{0, 1, 0, 1, 0, 1, 0};
const Answers high{3, 2, 3, 2, 3, 2, 3};

} // namespace

TEST_CASE("What answers were before they were put right stays, for good")
{
    House house;
    Practice &practice = house.as(lindqvist);
    REQUIRE(practice.course().saveMeasure(gad7(low)).ok());
    CHECK(pageOf(practice).measureHistory.isEmpty());
    // The same again changes nothing.
    REQUIRE(practice.course().saveMeasure(gad7(low)).ok());
    CHECK(pageOf(practice).measureHistory.isEmpty());

    REQUIRE(practice.course().saveMeasure(gad7(high)).ok());
    const QDate before(2026, 5, 27);
    REQUIRE(practice.course().correctMeasure(gad7(high), gad7(low, before, std::nullopt)).ok());
    REQUIRE(practice.course().removeMeasure(gad7(low, before, std::nullopt)).ok());

    Practice &later = house.as(okafor); // his clinician
    const MemberPage page = pageOf(later);
    REQUIRE(page.measureHistory.size() == 3);
    const auto is = [&](int index, const MeasureTaken &was, AnswersChange change) {
        const EarlierAnswers &earlier = page.measureHistory.at(index);
        CHECK(earlier.was == was);
        CHECK(earlier.change == change);
        CHECK(earlier.by == lindqvist);
        CHECK(earlier.at.day() == today);
    };
    is(0, gad7(low), AnswersChange::Edited);
    is(1, gad7(high), AnswersChange::Edited);
    is(2, gad7(low, before, std::nullopt), AnswersChange::Removed);
    CHECK(std::none_of(page.measures.begin(), page.measures.end(),
                       [](const MeasureTaken &each) { return each.taken > QDate(2026, 5, 26); }));
    CHECK(house.record().measureHistory.size() == 3);
}

TEST_CASE("What is put right stays the member's, and never falls on another one")
{
    House house;
    Practice &practice = house.as(lindqvist);
    const QDate before(2026, 5, 27);
    REQUIRE(practice.course().saveMeasure(gad7(low)).ok());
    REQUIRE(practice.course().saveMeasure(gad7(high, before, std::nullopt)).ok());
    const PracticeRecord kept = house.record();
    Practice &again = house.as(lindqvist);
    MeasureTaken anothers = gad7(low);
    anothers.member = joinedAtFour;
    CHECK_FALSE(again.course().correctMeasure(gad7(low), anothers).ok());
    CHECK_FALSE(again.course().correctMeasure(gad7(low), gad7(low, before, std::nullopt)).ok());
    CHECK_FALSE(again.course().correctMeasure(gad7(low, QDate(2026, 5, 1)), gad7(low)).ok());
    CHECK_FALSE(again.course().correctMeasure(gad7(low), gad7({9, 0, 0, 0, 0, 0, 0})).ok());
    CHECK((house.record() == kept));
}

TEST_CASE("Of two alike on one day, removing one leaves the other")
{
    House house;
    Practice &practice = house.as(lindqvist);
    // Two of one day with different answers come from a document; the door never makes them.
    REQUIRE(practice.course().saveMeasure(gad7(low, today, seven)).ok());
    REQUIRE(practice.course().saveMeasure(gad7(low, today, std::nullopt)).ok());
    REQUIRE(practice.course().removeMeasure(gad7(low, today, std::nullopt)).ok());
    const MemberPage page = pageOf(practice);
    CHECK(times(page, gad7(low, today, seven)) == 1);
    CHECK(times(page, gad7(low, today, std::nullopt)) == 0);
}

TEST_CASE("What can't be a measure is refused in a sentence, and nothing is kept")
{
    House house;
    const PracticeRecord before = house.record();
    Practice &practice = house.as(lindqvist);
    MeasureTaken beforeJoining = gad7(low, QDate(2026, 4, 16), SessionNumber(1));
    beforeJoining.member = joinedAtFour;
    MeasureTaken withoutGroup = gad7(low);
    withoutGroup.group.reset();
    MeasureTaken unknown = gad7(low);
    unknown.measure = u"no such measure"_s;
    const MeasureTaken wrong[] = {
        gad7({0, 0, 0, 0, 0, 0}),
        gad7({0, 0, 0, 0, 0, 0, 0, 0}),
        gad7({0, 0, 0, 4, 0, 0, 0}),
        gad7({0, 0, 0, -1, 0, 0, 0}),
        gad7(low, today.addDays(1)),
        gad7(low, QDate()),
        gad7(low, today, SessionNumber(99)),
        beforeJoining,
        withoutGroup,
        unknown,
    };
    for (const MeasureTaken &measure : wrong) {
        const Result<void> saved = practice.course().saveMeasure(measure);
        REQUIRE_FALSE(saved.ok());
        CHECK(saved.error().kind == ErrorKind::BadInput);
        CHECK_FALSE(saved.error().sentence.isEmpty());
    }
    CHECK((house.record() == before));
}

TEST_CASE("A form from before joining is kept by its day")
{
    House house;
    Practice &practice = house.as(lindqvist);
    MeasureTaken early = gad7(low, QDate(2026, 4, 1), std::nullopt);
    early.member = joinedAtFour;
    REQUIRE(practice.course().saveMeasure(early).ok());
    CHECK(times(pageOf(practice, joinedAtFour), early) == 1);
}

TEST_CASE("A group's own schedule decides what is asked for, on Today, in the room and of the member")
{
    House house;
    Practice &practice = house.as(lindqvist);
    const auto asked = [&] {
        QStringList measures;
        const Result<TodayView> view = practice.today().view();
        REQUIRE(view.ok());
        for (const DueItem &item : view->items) {
            if (item.kind == DueKind::MeasureDue && item.group == thursday)
                measures.append(item.measure);
        }
        QStringList inRoom;
        const Result<SessionRoom> room = practice.sessions().room(thursday, seven);
        REQUIRE(room.ok());
        for (const RoomMeasure &due : room->measures) {
            if (!due.taken && !inRoom.contains(due.measure))
                inRoom.append(due.measure);
        }
        CHECK(inRoom == measures);
        QStringList ofMember;
        const MemberPage page = pageOf(practice);
        for (const MeasureDue &due : page.groups.first().measuresDue)
            ofMember.append(due.measure);
        for (const QString &measure : ofMember)
            CHECK(measures.contains(measure));
        return measures;
    };
    const auto set = [&](const QString &measure, const std::optional<MeasureSchedule> &schedule) {
        const Result<void> done = practice.groups().setMeasureSchedule(thursday, measure, schedule);
        INFO((done.ok() ? QString() : done.error().sentence).toStdString());
        REQUIRE(done.ok());
    };
    for (const char *measure : {"phq-9", "gad-7", "bam", "who-5", "audit-c"})
        set(QLatin1String(measure), MeasureSchedule{ScheduleKind::Never, 1, {}});
    CHECK(asked().isEmpty());
    set(u"gad-7"_s, MeasureSchedule{ScheduleKind::EachSession, 1, {}});
    CHECK(asked() == QStringList{u"gad-7"_s});
    REQUIRE(practice.course().saveMeasure(gad7(low)).ok());
    const MemberPage page = pageOf(practice);
    CHECK(page.groups.first().measuresDue.isEmpty());

    const Result<QList<MeasurePlanRow>> plan = practice.groups().measurePlan(thursday);
    REQUIRE(plan.ok());
    for (const MeasurePlanRow &row : *plan)
        CHECK(row.own.has_value());
    for (const char *measure : {"phq-9", "gad-7", "bam", "who-5", "audit-c"})
        set(QLatin1String(measure), std::nullopt);
    CHECK(house.record().definitions.isEmpty());
}

TEST_CASE("A schedule that makes no sense is refused")
{
    House house;
    Practice &practice = house.as(lindqvist);
    for (const MeasureSchedule &schedule :
         {MeasureSchedule{ScheduleKind::EveryNth, 0, {}}, MeasureSchedule{ScheduleKind::AtSessions, 1, {}},
          MeasureSchedule{ScheduleKind::AtSessions, 1, {SessionNumber(9), SessionNumber(3)}}})
        CHECK_FALSE(practice.groups().setMeasureSchedule(thursday, u"bam"_s, schedule).ok());
    CHECK_FALSE(practice.groups()
                    .setMeasureSchedule(thursday, u"none"_s, MeasureSchedule{ScheduleKind::Never, 1, {}})
                    .ok());
    Practice &clinician = house.as(marchetti);
    CHECK_FALSE(clinician.groups().measurePlan(thursday).ok());
}

TEST_CASE("Scores outlive the definition of their measure")
{
    House house;
    Practice &practice = house.as(bell);
    const OwnDefinition trust{
        u"measure"_s, u"trust"_s,
        uR"({"id": "trust", "name": "Trust", "about": "The group", "direction": "higher", "source": "ours",
             "items": [{"label": "Belonging", "kind": "steps", "min": 0, "max": 4}],
             "total": {"source": "ours"}})"_s};
    REQUIRE(practice.administration().saveDefinition(trust).ok());
    OwnDefinition taken = trust;
    taken.id = u"phq-9"_s;
    taken.body.replace(u"\"trust\""_s, u"\"phq-9\""_s);
    const Result<void> refused = practice.administration().saveDefinition(taken);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().where == u"/id"_s);

    MeasureTaken measure = gad7({4});
    measure.measure = u"trust"_s;
    REQUIRE(house.as(lindqvist).course().saveMeasure(measure).ok());
    REQUIRE(house.as(bell).administration().removeDefinition(u"measure"_s, u"trust"_s).ok());
    Practice &after = house.as(lindqvist);
    CHECK(times(pageOf(after), measure) == 1);
    CHECK_FALSE(after.measures().find(u"trust"_s));
    // It can still be removed; without a definition nobody can say what an answer may be.
    CHECK_FALSE(after.course().saveMeasure(measure).ok());
    REQUIRE(after.course().removeMeasure(measure).ok());
    CHECK(pageOf(after).measureHistory.last().was == measure);
}
