#include "engine/inventory/placing.h"

#include <catch2/catch_all.hpp>

#include <cmath>

using namespace ipt;

TEST_CASE("Somebody more is placed where most room is")
{
    struct Case
    {
        QList<PlacedAt> taken;
        int ring;
        double bearing;
    };
    const Case cases[] = {
        {{}, 3, 45},
        {{{Ring(3), 0}}, 3, 180},
        {{{Ring(3), 0}, {Ring(3), 180}}, 3, 90},
        {{{Ring(3), 350}, {Ring(3), 10}}, 3, 180},
        // Far rings take less room than the own one.
        {{{Ring(3), 0}, {Ring(5), 180}}, 3, 125},
    };
    for (const Case &each : cases)
        CHECK(std::abs(std::remainder(freeBearing(each.taken, Ring(each.ring)) - each.bearing, 360.0)) <= 5);
}

TEST_CASE("Sixty people placed one after another all stand apart, and within the circle")
{
    Inventory inventory;
    for (int index = 0; index < 60; ++index) {
        Relationship person;
        person.closeness = Ring(1 + index % 5);
        person.bearing = freeBearing(inventory, person.closeness);
        CHECK(*person.bearing >= 0);
        CHECK(*person.bearing < 360);
        for (const Relationship &other : inventory.relationships) {
            if (other.closeness == person.closeness)
                CHECK(std::abs(std::remainder(*other.bearing - *person.bearing, 360.0)) >= 5);
        }
        inventory.relationships.append(person);
    }
}
