#include "engine/room/exchanges.h"

#include "support/text_of.h"

#include <catch2/catch_all.hpp>

using namespace ipt;

namespace {

const MemberId dana(QStringLiteral("dana"));
const MemberId kim(QStringLiteral("kim"));
const MemberId theo(QStringLiteral("theo"));
const MemberId nobody;

Moment said(const QList<MemberId> &members, const QList<MemberId> &toward)
{
    Moment moment;
    moment.members = members;
    moment.toward = toward;
    return moment;
}

} // namespace

TEST_CASE("Who spoke to whom is read from the first of a moment's members")
{
    struct Case
    {
        const char *what;
        QList<Moment> moments;
        QList<Exchange> expected;
    };
    const Case cases[]{
        {"nothing noted", {}, {}},
        {"nobody spoke", {said({}, {kim})}, {}},
        {"to one", {said({dana}, {kim})}, {{dana, kim, 1}}},
        {"to one twice", {said({dana}, {kim}), said({dana}, {kim})}, {{dana, kim, 2}}},
        {"back", {said({dana}, {kim}), said({kim}, {dana})}, {{dana, kim, 1}, {kim, dana, 1}}},
        {"to several", {said({dana}, {kim, theo})}, {{dana, kim, 1}, {dana, theo, 1}}},
        {"to the group", {said({dana}, {})}, {{dana, nobody, 1}}},
        {"to oneself", {said({dana}, {dana})}, {{dana, nobody, 1}}},
        {"about others as well", {said({dana, theo}, {kim})}, {{dana, kim, 1}}},
    };
    for (const Case &each : cases) {
        INFO(each.what);
        CHECK(exchangesIn(each.moments) == each.expected);
    }
}

TEST_CASE("Exchanges of several sessions add up")
{
    const QList<Exchange> all =
        together({{dana, kim, 2}, {dana, nobody, 1}}, {{kim, dana, 1}, {dana, kim, 3}});
    CHECK(all == QList<Exchange>{{dana, kim, 5}, {dana, nobody, 1}, {kim, dana, 1}});
    CHECK(timesSpoken(all, dana) == 6);
    CHECK(timesSpokenTo(all, dana) == 1);
    CHECK(timesSpoken(all, theo) == 0);
    CHECK(timesSpokenTo(all, theo) == 0);
}
