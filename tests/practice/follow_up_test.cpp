#include "practice/course.h"
#include "practice/members.h"
#include "practice/sessions.h"
#include "practice/support/house.h"

#include <catch2/catch_all.hpp>

#include <algorithm>

using namespace ipt;
using namespace ipt::test;
using namespace Qt::StringLiterals;

namespace {

const MemberId lamont(u"m-b2"_s);
const MemberId pri(u"m-b3"_s);
const SessionNumber seven(7);

QList<FollowUp> followUpsOf(Practice &practice, const MemberId &member)
{
    const Result<MemberPage> page = practice.members().page(member);
    REQUIRE(page.ok());
    return page->followUps;
}

int openOf(Practice &practice, const MemberId &member, FollowUpCause cause)
{
    const QList<FollowUp> all = followUpsOf(practice, member);
    return int(std::count_if(all.begin(), all.end(), [cause](const FollowUp &followUp) {
        return followUp.isOpen() && followUp.cause == cause;
    }));
}

MomentId riskOf(Practice &practice, const MemberId &member)
{
    Moment moment;
    moment.text = u"Says it would be easier not to be here."_s;
    moment.members = QList<MemberId>{member};
    moment.risk = true;
    const Result<MomentId> kept = practice.sessions().addMoment(thursday, seven, moment);
    REQUIRE(kept.ok());
    return *kept;
}

MeasureTaken phq9(const MemberId &member, QDate taken, QList<std::optional<int>> answers)
{
    MeasureTaken measure;
    measure.member = member;
    measure.group = thursday;
    measure.measure = u"phq-9"_s;
    measure.taken = taken;
    measure.items = std::move(answers);
    return measure;
}

} // namespace

TEST_CASE("a risk moment opens a follow-up, and taking it back takes along what nobody has touched")
{
    House house;
    Practice &practice = house.as(lindqvist);
    const MomentId moment = riskOf(practice, lamont);
    REQUIRE(openOf(practice, lamont, FollowUpCause::RiskMoment) == 1);

    const Result<RemovedMoment> removed = practice.sessions().removeMoment(thursday, seven, moment);
    REQUIRE(removed.ok());
    CHECK(openOf(practice, lamont, FollowUpCause::RiskMoment) == 0);
    REQUIRE(practice.sessions().putBackMoment(thursday, seven, *removed).ok());
    CHECK(openOf(practice, lamont, FollowUpCause::RiskMoment) == 1);

    Moment calmer = removed->moment;
    calmer.risk.reset();
    REQUIRE(practice.sessions().updateMoment(thursday, seven, calmer).ok());
    CHECK(openOf(practice, lamont, FollowUpCause::RiskMoment) == 0);
    calmer.risk = true;
    REQUIRE(practice.sessions().updateMoment(thursday, seven, calmer).ok());
    REQUIRE(practice.sessions().updateMoment(thursday, seven, calmer).ok());
    CHECK(openOf(practice, lamont, FollowUpCause::RiskMoment) == 1);
}

TEST_CASE("a follow-up somebody has touched outlives its moment")
{
    const QDate today = House::now().date();
    struct Touched
    {
        const char *how;
        std::function<Result<void>(Course &, const FollowUpId &)> touch;
    };
    const Touched kinds[] = {
        {"given to somebody",
         [&](Course &c, const FollowUpId &id) { return c.assignFollowUp(id, okafor, today); }},
        {"given another day",
         [&](Course &c, const FollowUpId &id) { return c.assignFollowUp(id, lindqvist, today.addDays(2)); }},
        {"closed", [](Course &c, const FollowUpId &id) { return c.closeFollowUp(id, u"Rang him."_s); }},
    };
    for (const Touched &kind : kinds) {
        INFO(kind.how);
        House house;
        Practice &practice = house.as(lindqvist);
        const MomentId moment = riskOf(practice, lamont);
        const FollowUpId id = followUpsOf(practice, lamont).last().id;
        REQUIRE(kind.touch(practice.course(), id).ok());
        const Result<RemovedMoment> removed = practice.sessions().removeMoment(thursday, seven, moment);
        REQUIRE(removed.ok());
        const auto kept = [&] {
            const QList<FollowUp> left = followUpsOf(practice, lamont);
            REQUIRE(left.size() == 1);
            CHECK(left.first().id == id);
            return left.first();
        };
        CHECK_FALSE(kept().moment);
        REQUIRE(practice.sessions().putBackMoment(thursday, seven, *removed).ok());
        CHECK(kept().moment == moment);
    }
}

TEST_CASE("a follow-up is closed by a sentence, once, and by nothing less")
{
    House house;
    Practice &practice = house.as(lindqvist);
    riskOf(practice, lamont);
    const FollowUpId id = followUpsOf(practice, lamont).last().id;
    CHECK_FALSE(practice.course().closeFollowUp(id, u"   "_s).ok());
    CHECK(openOf(practice, lamont, FollowUpCause::RiskMoment) == 1);
    REQUIRE(practice.course().closeFollowUp(id, u"Seen by his clinician tonight."_s).ok());
    CHECK_FALSE(practice.course().closeFollowUp(id, u"Again."_s).ok());
    FollowUp again;
    again.id = id;
    again.member = lamont;
    again.group = thursday;
    again.reason = u"Opened over the closed one."_s;
    CHECK_FALSE(practice.course().openFollowUp(again).ok());
    CHECK(followUpsOf(practice, lamont).last().done == u"Seen by his clinician tonight."_s);
}

TEST_CASE("item 9 above 0 opens a follow-up, also where a later measure is kept already")
{
    const QDate today = House::now().date();
    for (const QDate taken : {today, QDate(2026, 5, 1)}) {
        INFO(taken.toString(Qt::ISODate).toStdString());
        House house;
        Practice &practice = house.as(lindqvist);
        const int before = openOf(practice, pri, FollowUpCause::AlertItem);
        REQUIRE(practice.course().saveMeasure(phq9(pri, taken, {1, 1, 1, 1, 1, 1, 1, 1, 1})).ok());
        CHECK(openOf(practice, pri, FollowUpCause::AlertItem) == before + 1);
        // The same answers saved again are the same thing to see to.
        REQUIRE(practice.course().saveMeasure(phq9(pri, taken, {1, 1, 1, 1, 1, 1, 1, 1, 2})).ok());
        CHECK(openOf(practice, pri, FollowUpCause::AlertItem) == before + 1);
    }
}

TEST_CASE("a reliable worsening and a day of use on the timeline are followed up")
{
    House house;
    Practice &practice = house.as(lindqvist);
    const QDate today = House::now().date();
    CHECK(openOf(practice, lamont, FollowUpCause::Worsening) == 0);
    REQUIRE(practice.course().saveMeasure(phq9(lamont, today, {3, 3, 3, 3, 3, 3, 3, 3, 0})).ok());
    CHECK(openOf(practice, lamont, FollowUpCause::Worsening) == 1);

    LifeEvent use;
    use.member = pri;
    use.kind = LifeEventKind::Use;
    use.when = *PartialDate::parse(u"2026-05-24");
    use.text = u"Two glasses at the wedding"_s;
    REQUIRE(practice.course().saveLifeEvent(use).ok());
    CHECK(openOf(practice, pri, FollowUpCause::UseAfterAbstinence) == 1);
}

TEST_CASE("absences are looked at when the session ends, not while marks still change")
{
    House house;
    Practice &practice = house.as(lindqvist);
    for (const int session : {4, 5, 6}) {
        const Attendance absent{MemberId(u"m-b5"_s), Presence::Absent, {}, {}};
        // Signed notes settle the attendance of sessions gone by.
        CHECK_FALSE(practice.sessions().putAttendance(thursday, SessionNumber(session), absent).ok());
    }
    REQUIRE(practice.sessions().end(thursday, seven).ok());
    for (const int session : {8, 9, 10}) {
        const SessionNumber number(session);
        House::advance(7 * 24 * 60);
        REQUIRE(practice.sessions().start(thursday, number).ok());
        REQUIRE(practice.sessions().putAttendance(thursday, number, {lamont, Presence::Absent, {}, {}}).ok());
        CHECK(openOf(practice, lamont, FollowUpCause::Absences) == 0);
        REQUIRE(practice.sessions().end(thursday, number).ok());
    }
    CHECK(openOf(practice, lamont, FollowUpCause::Absences) == 1);
}

TEST_CASE("what was seen to is opened again only where it happens again")
{
    House house;
    Practice &practice = house.as(lindqvist);
    const auto closeAll = [&] {
        const QList<FollowUp> all = followUpsOf(practice, lamont);
        for (const FollowUp &followUp : all) {
            if (followUp.isOpen())
                REQUIRE(practice.course().closeFollowUp(followUp.id, u"Talked it through."_s).ok());
        }
    };
    const auto save = [&](QDate day, QList<std::optional<int>> answers) {
        REQUIRE(practice.course().saveMeasure(phq9(lamont, day, std::move(answers))).ok());
    };
    const QDate today = House::now().date();
    const QList<std::optional<int>> bad{3, 3, 3, 3, 3, 3, 3, 3, 0};
    const QList<std::optional<int>> itemNine{1, 1, 1, 1, 1, 1, 1, 1, 1};

    save(today.addDays(-2), bad);
    REQUIRE(openOf(practice, lamont, FollowUpCause::Worsening) == 1);
    closeAll();
    save(today.addDays(-1), bad); // as bad as it was
    CHECK(openOf(practice, lamont, FollowUpCause::Worsening) == 0);

    save(today, itemNine);
    REQUIRE(openOf(practice, lamont, FollowUpCause::AlertItem) == 1);
    const FollowUp opened = followUpsOf(practice, lamont).last();
    CHECK(opened.measure == u"phq-9"_s);
    CHECK(opened.happened == today);
    CHECK(opened.owner == lindqvist);
    CHECK(opened.due == today);
    closeAll();
    save(today, {1, 1, 1, 1, 1, 1, 1, 1, 2}); // the same form, put right
    CHECK(openOf(practice, lamont, FollowUpCause::AlertItem) == 0);
    House::advance(24 * 60);
    save(today.addDays(1), itemNine);
    CHECK(openOf(practice, lamont, FollowUpCause::AlertItem) == 1);
}

TEST_CASE("goals that don't move by the tenth session are followed up once")
{
    House house;
    Practice &practice = house.as(lindqvist);
    Formulation formulation;
    formulation.member = lamont;
    formulation.group = thursday;
    Goal goal;
    goal.id = GoalId(u"goal"_s);
    goal.text = u"To ring before it is too late"_s;
    goal.ratings = QList<GoalRating>{{SessionNumber(2), Score(-1)}};
    formulation.goals = QList<Goal>{goal};
    REQUIRE(practice.course().saveFormulation(formulation).ok());
    REQUIRE(practice.sessions().end(thursday, seven).ok());
    for (const int session : {8, 9, 10}) {
        CHECK(openOf(practice, lamont, FollowUpCause::NoGoalMovement) == 0);
        House::advance(7 * 24 * 60);
        REQUIRE(practice.sessions().start(thursday, SessionNumber(session)).ok());
        REQUIRE(practice.sessions().end(thursday, SessionNumber(session)).ok());
    }
    REQUIRE(openOf(practice, lamont, FollowUpCause::NoGoalMovement) == 1);
    for (const FollowUp &followUp : followUpsOf(practice, lamont)) {
        if (followUp.cause == FollowUpCause::NoGoalMovement)
            REQUIRE(practice.course().closeFollowUp(followUp.id, u"New goal agreed."_s).ok());
    }
    REQUIRE(practice.course().saveFormulation(formulation).ok());
    House::advance(7 * 24 * 60);
    REQUIRE(practice.sessions().start(thursday, SessionNumber(11)).ok());
    REQUIRE(practice.sessions().end(thursday, SessionNumber(11)).ok());
    CHECK(openOf(practice, lamont, FollowUpCause::NoGoalMovement) == 0);
}

TEST_CASE("nothing is saved over another member's under an id that is guessed")
{
    House house;
    const PracticeRecord before = house.record();
    Practice &practice = house.as(lindqvist);
    const auto foreign = [&](const auto &list) {
        return *std::find_if(list.begin(), list.end(), [](const auto &one) { return one.member != lamont; });
    };
    Inventory inventory = foreign(before.inventories);
    Action action = foreign(before.actions);
    LifeEvent event = *std::find_if(before.lifeEvents.begin(), before.lifeEvents.end(),
                                    [](const LifeEvent &one) { return one.id && one.member != lamont; });
    IndividualContact contact = foreign(before.contacts);
    inventory.member = action.member = event.member = contact.member = lamont;
    inventory.group = action.group = thursday;
    contact.group = thursday;
    inventory.relationships.clear();
    inventory.ties = {};
    inventory.session.reset();
    action.relationship.reset();
    action.setInSession = seven;
    action.reviewedInSession.reset();
    event.relationship.reset();
    CHECK_FALSE(practice.course().saveInventory(inventory).ok());
    CHECK_FALSE(practice.course().saveAction(action).ok());
    CHECK_FALSE(practice.course().saveLifeEvent(event).ok());
    CHECK_FALSE(practice.course().recordContact(contact).ok());
    CHECK((house.record() == before));
}

TEST_CASE("running a group gives no standing with members of another")
{
    House house;
    // Okafor runs Tuesday; Odette belongs to Thursday and has another clinician.
    Practice &practice = house.as(okafor);
    const MemberId odette(u"m-b1"_s);
    FollowUp followUp;
    followUp.member = odette;
    followUp.group = tuesday;
    followUp.reason = u"Not mine."_s;
    const Result<FollowUpId> opened = practice.course().openFollowUp(followUp);
    REQUIRE_FALSE(opened.ok());
    CHECK(opened.error().kind == ErrorKind::NotPermitted);
    MeasureTaken measure = phq9(odette, House::now().date(), QList<std::optional<int>>(9, 0));
    measure.group = tuesday;
    CHECK_FALSE(practice.course().saveMeasure(measure).ok());
}
