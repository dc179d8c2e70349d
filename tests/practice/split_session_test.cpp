#include "practice/groups.h"
#include "practice/notes.h"
#include "practice/sessions.h"
#include "practice/support/house.h"
#include "practice/today.h"

#include <catch2/catch_all.hpp>

#include <algorithm>

using namespace ipt;
using namespace ipt::test;
using namespace Qt::StringLiterals;

namespace {

const SessionNumber seven(7);

Session sessionOf(Practice &practice)
{
    const Result<SessionRoom> room = practice.sessions().room(thursday, seven);
    REQUIRE(room.ok());
    return room->session;
}

WallMoment inDays(int days)
{
    return {House::now().date().addDays(days), QTime(12, 0)};
}

bool isDue(Practice &practice, DueKind kind)
{
    const QList<DueItem> items = practice.today().view()->items;
    return std::any_of(items.begin(), items.end(), [kind](const DueItem &item) {
        return item.kind == kind && item.group == thursday && item.session == seven;
    });
}

} // namespace

TEST_CASE("a session that is broken off keeps what was noted, and is held with both sittings")
{
    House house;
    Practice &practice = house.as(lindqvist);
    Sessions &sessions = practice.sessions();
    const Session before = sessionOf(practice);
    REQUIRE(sessions.breakOff(thursday, seven, inDays(2)).ok());
    const Session off = sessionOf(practice);
    CHECK(off.state == SessionState::Planned);
    CHECK(off.moments == before.moments);
    CHECK(off.attendance == before.attendance);
    CHECK(off.notes == before.notes);
    CHECK_FALSE(sessions.cancel(thursday, seven, u"Snow."_s).ok());

    House::advance(2 * 24 * 60);
    REQUIRE(sessions.start(thursday, seven).ok());
    House::advance(40);
    REQUIRE(sessions.end(thursday, seven).ok());
    const Session held = sessionOf(practice);
    CHECK(held.state == SessionState::Held);
    REQUIRE(held.earlierParts.size() == 1);
    CHECK(held.earlierParts.first().started == *before.started);
    CHECK(held.started->msecsSinceEpoch() - held.earlierParts.first().ended.msecsSinceEpoch() ==
          qint64(2) * 24 * 3600 * 1000);
}

TEST_CASE("the rest of a session falls away, and what took place is held")
{
    House house;
    Practice &practice = house.as(lindqvist);
    const std::optional<Instant> began = sessionOf(practice).started;
    CHECK_FALSE(practice.sessions().endWithoutRest(thursday, seven).ok());
    REQUIRE(practice.sessions().breakOff(thursday, seven, {}).ok());
    REQUIRE(practice.sessions().endWithoutRest(thursday, seven).ok());
    const Session held = sessionOf(practice);
    CHECK(held.state == SessionState::Held);
    CHECK(held.started == began);
    CHECK(held.earlierParts.isEmpty());
}

TEST_CASE("what is left of a session is due, and its notes are not before it is held")
{
    House house;
    Practice &practice = house.as(lindqvist);
    REQUIRE(practice.sessions().breakOff(thursday, seven, {}).ok());
    House::advance(3 * 24 * 60);
    CHECK(isDue(practice, DueKind::SessionGoesOn));
    CHECK_FALSE(isDue(practice, DueKind::GroupNoteMissing));
    CHECK_FALSE(isDue(practice, DueKind::NoteUnsigned));
    CHECK_FALSE(isDue(practice, DueKind::MemberNotesMissing));
    REQUIRE(practice.sessions().endWithoutRest(thursday, seven).ok());
    CHECK_FALSE(isDue(practice, DueKind::SessionGoesOn));
}

TEST_CASE("signing waits for the last sitting, and settles when the session was held")
{
    House house;
    Practice &practice = house.as(lindqvist);
    Sessions &sessions = practice.sessions();
    const auto sign = [&](const NoteRef &ref) {
        return practice.notes().sign(ref, House::password(), u"Read."_s);
    };
    const Result<NoteId> draft = practice.notes().start({thursday, seven, NoteKind::Group, {}, u"free"_s});
    REQUIRE(draft.ok());
    const NoteRef ref{thursday, seven, *draft};

    REQUIRE(sessions.breakOff(thursday, seven, inDays(1)).ok());
    CHECK_FALSE(sign(ref).ok());
    House::advance(24 * 60);
    REQUIRE(sessions.start(thursday, seven).ok());
    CHECK_FALSE(sign(ref).ok());
    House::advance(30);
    REQUIRE(sessions.end(thursday, seven).ok());
    const Session held = sessionOf(practice);
    REQUIRE(sign(ref).ok());
    CHECK(practice.notes().note(ref)->head.earlierParts == QList<SessionPart>(held.earlierParts));

    // Broken off again, the signed head would say other times.
    const Result<void> again = sessions.breakOff(thursday, seven, {});
    REQUIRE_FALSE(again.ok());
    CHECK(again.error().sentence.contains(u"signed note"_s));
    REQUIRE(sessions.reopen(thursday, seven, u"Went on."_s).ok());
    CHECK_FALSE(sessions.breakOff(thursday, seven, {}).ok());
    REQUIRE_FALSE(held.attendance.isEmpty());
    Attendance changed = held.attendance.first();
    changed.minutes = 1;
    CHECK_FALSE(sessions.putAttendance(thursday, seven, changed).ok());
    REQUIRE(sessions.end(thursday, seven).ok());
    CHECK(sessionOf(practice).earlierParts == held.earlierParts);
}
