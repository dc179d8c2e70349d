#include "storage/records/course_records.h"

#include "storage/full_record.h"
#include "storage/test_practice.h"
#include "support/text_of.h"

using namespace ipt;

namespace {

const GroupId g1(QStringLiteral("g1"));
const GroupId g2(QStringLiteral("g2"));
const MemberId m1(QStringLiteral("m1"));

} // namespace

TEST_CASE("What is put again replaces itself in place")
{
    TestPractice practice;
    CourseRecords course = practice.file().course();

    Formulation formulation = course.formulations({.member = m1, .group = g1}).first();
    formulation.goals.removeFirst();
    formulation.secondaryArea.reset();
    course.put(formulation);
    CHECK(course.formulations({}).first() == formulation);
    CHECK(course.formulations({}).size() == 2);

    Action action = course.action(ActionId(QStringLiteral("a1"))).value();
    action.outcome = ActionOutcome::Dropped;
    action.learnt.reset();
    course.put(action);
    CHECK(course.actions({.member = m1, .group = std::nullopt}) == QList{action});

    GrowthRating rating = course.growth({}).first();
    rating.levels = {4, 4, 4, 4, 4, std::nullopt};
    course.put(rating);
    CHECK(course.growth({}) == QList{rating});

    Farewell farewell = course.farewells({}).first();
    farewell.plan.reset();
    course.put(farewell);
    CHECK(course.farewells({.member = std::nullopt, .group = g1}) == QList{farewell});

    MidpointReview review = course.midpointReviews({}).first();
    review.held.reset();
    review.helps = QStringLiteral("the silence");
    course.put(review);
    CHECK(course.midpointReviews({.member = m1, .group = std::nullopt}) == QList{review});
    course.remove(review);
    CHECK(course.midpointReviews({.member = m1, .group = g1}).isEmpty());
    CHECK(course.midpointReviews({}).size() == 1);

    MeasureTaken measure = course.measures({}).last();
    measure.items = {-3, std::nullopt};
    course.put(measure);
    CHECK(course.measures({}).last() == measure);
    CHECK(course.measures({}).size() == 3);

    LifeEvent event = course.lifeEvents(m1).first();
    event.kind.reset();
    course.put(event);
    CHECK(course.lifeEvents().first() == event);
}

TEST_CASE("What is removed is gone, and only that")
{
    TestPractice practice;
    CourseRecords course = practice.file().course();
    course.remove(course.lifeEvents(m1).last());
    CHECK(course.lifeEvents(m1).size() == 2);
    course.remove(ActionId(QStringLiteral("a0")));
    CHECK(course.actions({}).size() == 1);
    course.remove(course.formulations({.member = m1, .group = g1}).first());
    CHECK(course.formulations({}).size() == 1);
    course.remove(course.growth({}).first());
    CHECK(course.growth({}).isEmpty());
    course.remove(course.measures({}).last());
    CHECK(course.measures({}).size() == 2);
    practice.file().inventories().remove(InventoryId(QStringLiteral("i1")));
    CHECK(practice.file().inventories().ofMember(m1).isEmpty());
    CHECK(practice.file().inventories().ofGroup(g2).size() == 1);
    CHECK(practice.file().database().damage().isEmpty());
}

TEST_CASE("Lists are read for a member, for a group and for both")
{
    TestPractice practice;
    const CourseRecords course = practice.file().course();
    CHECK(course.formulations({.member = m1, .group = g2}).isEmpty());
    CHECK(course.formulations({.member = std::nullopt, .group = g1}).size() == 2);
    CHECK(course.formulations({.member = std::nullopt, .group = g2}).isEmpty());
    CHECK(course.measures({.member = m1, .group = g1}).size() == 2);
    CHECK(course.measures({.member = std::nullopt, .group = g2}).isEmpty());
    CHECK(errorOf([&] {
              course.actions({.member = MemberId(QStringLiteral("x")), .group = std::nullopt});
          }) == ErrorKind::NotFound);
}

TEST_CASE("An inventory is replaced as a whole, its ties with it")
{
    TestPractice practice;
    InventoryRecords inventories = practice.file().inventories();
    Inventory inventory = inventories.find(InventoryId(QStringLiteral("i1"))).value();
    inventory.relationships.swapItemsAt(0, 1);
    inventory.relationships[0].closeness = Ring(1);
    inventory.ties.removeLast();
    inventories.put(inventory);
    CHECK(inventories.find(inventory.id) == inventory);
    CHECK(inventories.ofMember(inventory.member).first() == inventory);

    const Inventory before = inventory;
    inventory.ties.append(
        {RelationshipId(QStringLiteral("r1")), RelationshipId(QStringLiteral("nobody")), {}});
    CHECK(errorOf([&] { inventories.put(inventory); }) == ErrorKind::BadInput);
    inventory = before;
    inventory.relationships[0].closeness = Ring(6);
    CHECK(errorOf([&] { inventories.put(inventory); }) == ErrorKind::BadInput);
    CHECK(inventories.find(before.id) == before);
}
