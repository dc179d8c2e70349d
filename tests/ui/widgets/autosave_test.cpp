#include "ui/widgets/autosave.h"

#include "ui/support/hands.h"

#include <catch2/catch_all.hpp>

using namespace ipt;

TEST_CASE("what is typed is said to wait, and to be kept once it is written")
{
    int written = 0;
    QList<bool> said;
    Autosave keeper([&written] { ++written; });
    QObject::connect(&keeper, &Autosave::waitingChanged, [&said](bool waits) { said.append(waits); });
    keeper.touched();
    CHECK(said == QList<bool>{true});
    REQUIRE(test::waitUntil([&written] { return written == 1; }, 3000));
    CHECK(said == QList<bool>{true, false});
    keeper.touched();
    keeper.flush();
    CHECK(written == 2);
    CHECK(said == QList<bool>{true, false, true, false});
    keeper.touched();
    keeper.discard();
    CHECK(written == 2);
    CHECK(said.last() == false);
}
