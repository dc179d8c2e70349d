#include "practice/course.h"
#include "practice/members.h"
#include "practice/support/house.h"

#include <catch2/catch_all.hpp>

using namespace ipt;
using namespace ipt::test;
using namespace Qt::StringLiterals;

namespace {

const MemberId odette(u"m-b1"_s); ///< on Thursday; Marchetti is the clinician

} // namespace

TEST_CASE("a member's page has the moments about them and toward them for who may read the sessions")
{
    House house;
    const Result<MemberPage> page = house.as(lindqvist).members().page(odette);
    REQUIRE(page.ok());
    const MemberInGroup &place = page->groups.first();
    REQUIRE_FALSE(place.moments.isEmpty());
    SessionNumber last(1);
    for (const SessionMoment &each : place.moments) {
        CHECK((each.moment.members.contains(odette) || each.moment.toward.contains(odette)));
        CHECK_FALSE(each.session < last);
        last = each.session;
    }
    CHECK_FALSE(place.strategies.isEmpty());

    // A clinician follows the member and does not sit in the room.
    const Result<MemberPage> followed = house.as(marchetti).members().page(odette);
    REQUIRE(followed.ok());
    CHECK(followed->groups.first().moments.isEmpty());
}

TEST_CASE("a clinician's list says of those they follow which group they are in and what they work on")
{
    House house;
    const Result<FirstRows<MemberRow>> first = house.as(marchetti).members().first({50, u"odette"_s});
    REQUIRE(first.ok());
    REQUIRE(first->rows.size() == 1);
    CHECK(first->rows.first().groups == QStringList{u"Thursday noon"_s});
    CHECK(first->rows.first().primaryArea == ProblemArea::RoleDispute);
}

TEST_CASE("a midpoint review is checked before it is kept")
{
    House house;
    Practice &practice = house.as(lindqvist);
    MidpointReview review;
    review.member = odette;
    review.group = thursday;
    review.helps = u"Being asked."_s;
    review.held = House::now().date().addDays(1);
    CHECK(practice.course().saveMidpointReview(review).error().kind == ErrorKind::BadInput);
    review.held = House::now().date();
    review.session = SessionNumber(99);
    CHECK(practice.course().saveMidpointReview(review).error().kind == ErrorKind::BadInput);
    review.session = SessionNumber(7);
    CHECK(practice.course().saveMidpointReview(review).ok());
    CHECK(practice.members().page(odette)->midpointReviews == QList{review});
    CHECK(practice.course().removeMidpointReview(odette, thursday).ok());
    CHECK(practice.members().page(odette)->midpointReviews.isEmpty());
    review.group = tuesday;
    CHECK_FALSE(practice.course().saveMidpointReview(review).ok());
}
