#include "engine/inventory/area_suggestion.h"

#include "support/text_of.h"

#include <catch2/catch_all.hpp>

using namespace ipt;
using namespace Qt::StringLiterals;

TEST_CASE("What is answered about a relationship brings areas to mind, with the reason")
{
    using enum ProblemArea;
    struct Case
    {
        const char *what;
        std::function<void(Relationship &)> answer;
        QList<ProblemArea> suggested;
    };
    const auto [what, answer, suggested] = GENERATE(values<Case>({
        {"nothing", [](Relationship &) {}, {}},
        {"died", [](Relationship &each) { each.deceased = true; }, {Grief}},
        {"alive", [](Relationship &each) { each.deceased = false; }, {}},
        {"strained", [](Relationship &each) { each.quality = -2; }, {}},
        {"strained, expectations noted",
         [](Relationship &each) {
             each.quality = -1;
             each.expectations = u"He expects proof."_s;
         },
         {RoleDispute}},
        {"good, expectations noted",
         [](Relationship &each) {
             each.quality = 1;
             each.expectations = u"She expects me to be there."_s;
         },
         {}},
        {"strained, change wished",
         [](Relationship &each) {
             each.quality = -1;
             each.wishedChange = u"One conversation"_s;
         },
         {RoleDispute}},
        {"died, was strained",
         [](Relationship &each) {
             each.deceased = true;
             each.quality = -2;
             each.expectations = u"To be the strong one"_s;
             each.unspoken = u"I am sorry"_s;
         },
         {Grief}},
        {"uses with, wished farther",
         [](Relationship &each) {
             each.recovery = RecoveryBearing::UsesWith;
             each.closenessWished = Ring(5);
         },
         {RoleTransition}},
        {"uses with, nothing else",
         [](Relationship &each) { each.recovery = RecoveryBearing::UsesWith; },
         {}},
        {"wished closer, no contact",
         [](Relationship &each) {
             each.closenessWished = Ring(1);
             each.contact = ContactFrequency::Rarely;
         },
         {InterpersonalDeficit}},
        {"wished closer, seen weekly",
         [](Relationship &each) {
             each.closenessWished = Ring(1);
             each.contact = ContactFrequency::Weekly;
         },
         {}},
    }));
    INFO(what);
    Relationship someone;
    someone.person = u"Luis"_s;
    someone.closeness = Ring(3);
    answer(someone);
    QList<ProblemArea> areas;
    for (const AreaSuggestion &each : suggestAreas(someone)) {
        areas.append(each.area);
        CHECK(each.reason.endsWith(u'?'));
    }
    CHECK(areas == suggested);
    // What is tagged already needs no suggestion.
    someone.problemAreas = suggested;
    CHECK(suggestAreas(someone).isEmpty());
}

TEST_CASE("A circle with few people, or with nobody close, brings a deficit to mind")
{
    const auto circle = [](const QList<int> &rings, int died = 0) {
        Inventory inventory;
        for (int ring : rings) {
            Relationship someone;
            someone.closeness = Ring(ring);
            someone.deceased = inventory.relationships.size() < died;
            inventory.relationships.append(someone);
        }
        return inventory;
    };
    CHECK(suggestAreas(circle({})).isEmpty());
    CHECK(suggestAreas(circle({1, 2})).size() == 1);
    CHECK(suggestAreas(circle({1, 4, 5})).isEmpty());
    CHECK(suggestAreas(circle({4, 4, 5, 5})).size() == 1);
    CHECK(suggestAreas(circle({1, 4, 4, 5}, 1)).size() == 1);
    Inventory tagged = circle({4, 4, 5});
    tagged.relationships[1].problemAreas = {ProblemArea::InterpersonalDeficit};
    CHECK(suggestAreas(tagged).isEmpty());
}
