#include "storage/interchange/rules/rules.h"

#include "storage/interchange/example_document.h"

using namespace ipt;
using example::checkRefused;
using example::drop;
using example::Fault;
using example::Json;
using example::set;

namespace {

const std::string Held = "/groups/0/sessions/0"; // the session in which all happens
const std::string Circle = "/inventories/0";

} // namespace

TEST_CASE("An id is its own within its list")
{
    const auto fault = GENERATE(values<Fault>({
        {{set("/users/1/id", "u1")}, "/users/1/id", "in its list already"},
        {{set("/members/2/id", "m2")}, "/members/2/id", "in its list already"},
        {{set("/members/0/consents/1/id", "c1")}, "/members/0/consents/1/id", "in its list already"},
        {{set("/groups/1/id", "g1")}, "/groups/1/id", "in its list already"},
        {{set(Held + "/moments/2/id", "x1")}, "/groups/0/sessions/0/moments/2/id", "in its list already"},
        {{set(Held + "/notes/2/id", "n1")}, "/groups/0/sessions/0/notes/2/id", "in its list already"},
        {{set("/groups/0/strategies/1",
              {{"id", "s1"}, {"problem_area", "grief"}, {"text", ""}, {"session", 1}})},
         "/groups/0/strategies/1/id",
         "in its list already"},
        {{set("/inventories/1/id", "i1")}, "/inventories/1/id", "in its list already"},
        {{set(Circle + "/relationships/1/id", "r1")},
         "/inventories/0/relationships/1/id",
         "in its list already"},
        {{set("/formulations/0/goals/1/id", "a")}, "/formulations/0/goals/1/id", "in its list already"},
        {{set("/actions/1/id", "a1")}, "/actions/1/id", "in its list already"},
        {{set("/life_events/2/id", "e1")}, "/life_events/2/id", "in its list already"},
        {{set("/follow_ups/1/id", "f1")}, "/follow_ups/1/id", "in its list already"},
        {{set("/contacts/1/id", "k1")}, "/contacts/1/id", "in its list already"},
        {{set("/definitions/1/kind", "measure")}, "/definitions/1/id", "of this kind"},
        {{set("/groups/0/sessions/4/number", 2)}, "/groups/0/sessions/4/number", "of this number already"},
        {{set(Held + "/attendance/1/member", "m1")},
         "/groups/0/sessions/0/attendance/1/member",
         "stands here already"},
    }));
    checkRefused(fault);
}

TEST_CASE("A user who is named is among the users")
{
    const auto path = GENERATE(values<std::string>(
        {"/members/0/clinician", "/groups/0/facilitators/0", "/groups/0/supervisor",
         Held + "/moments/0/author", Held + "/notes/2/author", Held + "/notes/0/author",
         Held + "/notes/0/signed/by", Held + "/notes/0/cosigned/by", Held + "/notes/0/addenda/0/author",
         Held + "/notes/0/addenda/0/signed/by", Held + "/fidelity/0/rater", "/disclosures/0/by",
         "/follow_ups/0/owner", "/follow_ups/0/closed/by", "/contacts/0/author", "/overrides/0/by"}));
    checkRefused({{set(path, "m2")}, path.c_str(), "No user has this id"});
}

TEST_CASE("A member who is named is among the members")
{
    const auto path = GENERATE(values<std::string>(
        {"/groups/0/participation/0/member", Held + "/attendance/0/member", Held + "/moments/0/members/0",
         Held + "/moments/0/toward/0", Held + "/notes/1/member", "/inventories/0/member",
         "/formulations/0/member", "/actions/0/member", "/measures/0/member", "/life_events/0/member",
         "/growth/0/member", "/midpoint_reviews/0/member", "/farewells/0/member", "/disclosures/0/members/1",
         "/follow_ups/0/member", "/contacts/0/member", "/overrides/0/member"}));
    checkRefused({{set(path, "u1")}, path.c_str(), "No member has this id"});
}

TEST_CASE("A group that is named is among the groups")
{
    const auto path = GENERATE(values<std::string>(
        {"/inventories/0/group", "/formulations/0/group", "/actions/0/group", "/measures/0/group",
         "/growth/0/group", "/midpoint_reviews/0/group", "/farewells/0/group", "/follow_ups/0/group",
         "/contacts/0/group", "/overrides/0/group"}));
    checkRefused({{set(path, "g3")}, path.c_str(), "No group has this id"});
}

TEST_CASE("A session that is named is one of that group's")
{
    const auto path = GENERATE(values<std::string>(
        {"/groups/0/strategies/0/session", "/inventories/0/session",
         "/formulations/0/goals/0/ratings/1/session", "/actions/0/set_in_session",
         "/actions/0/reviewed_in_session", "/measures/0/session", "/growth/0/session",
         "/midpoint_reviews/0/session", "/follow_ups/0/session", "/overrides/0/session"}));
    const auto number = GENERATE(5, 9, 61); // not listed, outside the arc, outside any arc
    CAPTURE(number);
    checkRefused({{set(path, number)}, path.c_str(), "no session of this number"});
}

TEST_CASE("A relationship is the same member's, a tie stays in its inventory")
{
    const auto fault = GENERATE(values<Fault>({
        {{set("/formulations/0/focus_relationship", "r3")},
         "/formulations/0/focus_relationship",
         "relationship"},
        {{set("/formulations/1/focus_relationship", "r2")},
         "/formulations/1/focus_relationship",
         "this member"},
        {{set("/actions/0/relationship", "r3")}, "/actions/0/relationship", "relationship"},
        {{set("/actions/1/relationship", "r2")}, "/actions/1/relationship", "this member"},
        {{set("/life_events/0/relationship", "r3")}, "/life_events/0/relationship", "relationship"},
        {{set("/life_events/0/member", "m2")}, "/life_events/0/relationship", "this member"},
        {{set("/life_events/0/member", "m3")}, "/life_events/0/relationship", "this member"},
        {{set(Circle + "/ties/0/a", "r3")}, "/inventories/0/ties/0/a", "This inventory has no relationship"},
        {{set(Circle + "/ties/1/b", "r3")}, "/inventories/0/ties/1/b", "This inventory has no relationship"},
        {{set("/inventories/1/ties/0", {{"a", "r1"}, {"b", "r2"}})},
         "/inventories/1/ties/0/b",
         "This inventory has no relationship"},
    }));
    checkRefused(fault);
}

TEST_CASE("A consent is one of the members named by the disclosure")
{
    const auto fault = GENERATE(values<Fault>({
        {{set("/disclosures/0/consent", "c2")}, "/disclosures/0/consent", "None of the members named here"},
        {{set("/disclosures/0/members", {"m3"})}, "/disclosures/0/consent", "None of the members named here"},
        {{set("/disclosures/0/members", Json::array())}, "/disclosures/0/consent", "None of the members"},
        {{drop("/disclosures/0/members")}, "/disclosures/0/consent", "None of the members named here"},
    }));
    checkRefused(fault);
}

TEST_CASE("The phases are inventory, middle and termination, from session 1 on without a gap")
{
    const std::string phases = "/groups/0/arc/phases";
    const auto fault = GENERATE_COPY(values<Fault>({
        {{set(phases + "/0/phase", "middle")}, "/groups/0/arc/phases/0/phase", "in this order"},
        {{set(phases + "/2/phase", "middle")}, "/groups/0/arc/phases/2/phase", "in this order"},
        {{set(phases + "/1/phase", "termination"), set(phases + "/2/phase", "middle")},
         "/groups/0/arc/phases/1/phase",
         "in this order"},
        {{set(phases + "/0/first", 2)}, "/groups/0/arc/phases/0/first", "without a gap"},
        {{set(phases + "/1/first", 4)}, "/groups/0/arc/phases/1/first", "without a gap"},
        {{set(phases + "/1/first", 2)}, "/groups/0/arc/phases/1/first", "without a gap"},
        {{set(phases + "/1/last", 5)}, "/groups/0/arc/phases/2/first", "without a gap"},
        {{set(phases + "/0/last", 0)}, "/groups/0/arc/phases/0/last", "ends before it begins"},
        {{set(phases + "/2/last", 6)}, "/groups/0/arc/phases/2/last", "ends before it begins"},
        {{set(phases + "/2/last", -2000000000)}, "/groups/0/arc/phases/2/last", "ends before it begins"},
        {{set("/groups/0/sessions/4/number", 9)}, "/groups/0/sessions/4/number", "outside the group's arc"},
        {{set("/groups/0/participation/2/joined_session", 9)},
         "/groups/0/participation/2/joined_session",
         "outside the group's arc"},
        {{set("/groups/0/participation/2/left_session", 9)},
         "/groups/0/participation/2/left_session",
         "outside the group's arc"},
    }));
    checkRefused(fault);
}

TEST_CASE("Belonging is from joining to leaving, and what takes belonging has it")
{
    const std::string spans = "/groups/0/participation";
    const auto fault = GENERATE_COPY(values<Fault>({
        {{set(spans + "/1/joined_session", 3)},
         "/groups/0/participation/1/left_session",
         "leaves before joining"},
        {{set(spans + "/2/joined_session", 2)}, "/groups/0/participation/2/joined_session", "already"},
        {{drop(spans + "/1/left_session")}, "/groups/0/participation/2/joined_session", "already"},
        {{set(spans + "/3", {{"member", "m1"}, {"joined_session", 8}})},
         "/groups/0/participation/3/joined_session",
         "already"},
        {{set(Held + "/attendance/1/member", "m3")},
         "/groups/0/sessions/0/attendance/1/member",
         "does not belong to the group at this session"},
        {{set("/groups/0/sessions/3/attendance", {{{"member", "m2"}, {"status", "absent"}}})},
         "/groups/0/sessions/3/attendance/0/member",
         "does not belong to the group at this session"},
        {{set(Held + "/notes/1/member", "m3")}, "/groups/0/sessions/0/notes/1/member", "never belonged"},
        {{set("/inventories/2/member", "m3")}, "/inventories/2/member", "never belonged"},
        {{set("/inventories/2/group", "g2")}, "/inventories/2/member", "never belonged"},
        {{set("/formulations/1/member", "m3")}, "/formulations/1/member", "never belonged"},
        {{set("/actions/1/member", "m3")}, "/actions/1/member", "never belonged"},
        {{set("/midpoint_reviews/0/member", "m3")}, "/midpoint_reviews/0/member", "never belonged"},
        {{set("/farewells/0/member", "m3")}, "/farewells/0/member", "never belonged"},
    }));
    checkRefused(fault);
}

TEST_CASE("The sittings of a split session follow each other")
{
    const std::string parts = Held + "/earlier_parts";
    const auto fault = GENERATE_COPY(values<Fault>({
        {{set(parts + "/0/ended", "2026-01-12T17:59:59-04:00")},
         "/groups/0/sessions/0/earlier_parts/0/ended",
         "ends before it starts"},
        {{set(parts + "/1/started", "2026-01-12T22:39:59Z")},
         "/groups/0/sessions/0/earlier_parts/1/started",
         "before the one before it ended"},
        {{set(Held + "/started", "2026-01-13T18:04:59-04:00")},
         "/groups/0/sessions/0/started",
         "before the earlier ones ended"},
        {{set(Held + "/state", "cancelled")}, "/groups/0/sessions/0/earlier_parts", "taken place in part"},
        {{drop(Held + "/started"), drop(Held + "/ended")},
         "/groups/0/sessions/0/earlier_parts",
         "when its last sitting started"},
    }));
    checkRefused(fault);
}

TEST_CASE("What comes after does not come before")
{
    const auto fault = GENERATE(values<Fault>({
        {{set(Held + "/ended", "2026-01-14T18:03:10-04:00")}, "/groups/0/sessions/0/ended", "ends before"},
        {{set(Held + "/ended", "2026-01-14T22:03:09Z")},
         "/groups/0/sessions/0/ended",
         "ends before it starts"},
        {{set("/actions/0/reviewed_in_session", 1)}, "/actions/0/reviewed_in_session", "before it was set"},
        {{set("/follow_ups/0/closed/at", "2026-01-14T22:59:59Z")},
         "/follow_ups/0/closed/at",
         "before it was"},
    }));
    checkRefused(fault);
}

TEST_CASE("Notes say whose they are and are signed by whoever may")
{
    const std::string note = Held + "/notes/0";
    const auto fault = GENERATE_COPY(values<Fault>({
        {{drop(Held + "/notes/1/member")}, "/groups/0/sessions/0/notes/1", "must say whose it is"},
        {{set(note + "/member", "m1")}, "/groups/0/sessions/0/notes/0/member", "Only a member note"},
        {{set(Held + "/notes/2/member", "m1")}, "/groups/0/sessions/0/notes/2/member", "Only a member note"},
        {{set(note + "/signed/by", "u2")}, "/groups/0/sessions/0/notes/0/signed/by", "Only its own author"},
        {{drop(note + "/signed"), drop(note + "/addenda")},
         "/groups/0/sessions/0/notes/0/cosigned",
         "not signed"},
        {{drop(note + "/signed"), drop(note + "/cosigned")},
         "/groups/0/sessions/0/notes/0/addenda",
         "Only a signed"},
        {{set(note + "/cosigned/by", "u1")}, "/groups/0/sessions/0/notes/0/cosigned/by", "Only a supervisor"},
        {{set(note + "/cosigned/by", "m1")}, "/groups/0/sessions/0/notes/0/cosigned/by", "Only a supervisor"},
        // 20:09:59 where the author signed at 20:10, though the clock shows a later hour
        {{set(note + "/cosigned/at", "2026-01-15T00:09:59Z")},
         "/groups/0/sessions/0/notes/0/cosigned/at",
         "before"},
        {{set(note + "/cosigned/at", "2026-01-15T08:09:59+08:00")},
         "/groups/0/sessions/0/notes/0/cosigned/at",
         "before"},
        {{set(note + "/addenda/0/signed/by", "u1")},
         "/groups/0/sessions/0/notes/0/addenda/0/signed/by",
         "Only its own author"},
    }));
    checkRefused(fault);
}

TEST_CASE("A measure with a known definition has its items in their ranges")
{
    const auto measure = [](const char *id, Json items) {
        return std::vector{set("/measures/0/measure", id), set("/measures/0/items", std::move(items))};
    };
    const auto alike = [](int count, Json value) {
        return Json(std::vector<Json>(size_t(count), std::move(value)));
    };
    const auto fault = GENERATE_COPY(values<Fault>({
        {measure("phq-9", alike(8, 0)), "/measures/0/items", "must be 9"},
        {measure("phq-9", alike(10, 0)), "/measures/0/items", "must be 9"},
        {measure("phq-9", Json::array()), "/measures/0/items", "must be 9"},
        {measure("phq-9", alike(9, 4)), "/measures/0/items/0", "from 0 to 3"},
        {measure("phq-9", {0, 0, 0, 0, 0, 0, 0, 0, -1}), "/measures/0/items/8", "from 0 to 3"},
        {measure("gad-7", alike(9, 0)), "/measures/0/items", "must be 7"},
        {measure("gad-7", alike(7, 4)), "/measures/0/items/0", "from 0 to 3"},
        {measure("who-5", alike(4, 0)), "/measures/0/items", "must be 5"},
        {measure("who-5", alike(5, 6)), "/measures/0/items/0", "from 0 to 5"},
        {measure("audit-c", alike(4, 0)), "/measures/0/items", "must be 3"},
        {measure("audit-c", alike(3, 5)), "/measures/0/items/0", "from 0 to 4"},
        {measure("bam", alike(16, 0)), "/measures/0/items", "must be 17"},
        {measure("bam", alike(17, 31)), "/measures/0/items/0", "from 0 to 4"},
        {measure("bam", {0, 31, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}), "/measures/0/items/1",
         "0 to 30"},
        {measure("bam", {0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0}), "/measures/0/items/7",
         "0 to 4"},
        {measure("bam", {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0}), "/measures/0/items/13",
         "0 to 1"},
        {measure("bam", {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5}), "/measures/0/items/16",
         "0 to 4"},
    }));
    checkRefused(fault);
}

TEST_CASE("A measure at the edges of its ranges is taken")
{
    const auto [id, items] = GENERATE(table<const char *, Json>({
        {"phq-9", {3, 3, 3, 3, 3, 3, 3, 3, 3}},
        {"phq-9", std::vector<Json>(9, nullptr)},
        {"gad-7", {0, 3, nullptr, 3, 3, 3, 3}},
        {"who-5", {5, 5, 5, 5, 0}},
        {"audit-c", {4, 0, 4}},
        {"bam", {4, 30, 30, 30, 30, 30, 30, 4, 4, 30, 30, 4, 30, 1, 4, 30, 4}},
        {"PHQ-9", {99}}, // another practice's own: ids are exact
    }));
    CAPTURE(id, items.dump());
    const auto record =
        example::read(example::changed({set("/measures/0/measure", id), set("/measures/0/items", items)}));
    CHECK(record.ok());
}

TEST_CASE("Follow-ups and overrides say where they belong and how they ended")
{
    const auto fault = GENERATE(values<Fault>({
        {{drop("/follow_ups/0/group"), drop("/follow_ups/0/moment")},
         "/follow_ups/0/session",
         "Add the group"},
        {{drop("/follow_ups/0/session")}, "/follow_ups/0/moment", "no moment with this id"},
        {{set("/follow_ups/0/moment", "x2")}, "/follow_ups/0/moment", "no moment with this id"},
        {{set("/follow_ups/0/session", 1)}, "/follow_ups/0/moment", "no moment with this id"},
        {{drop("/follow_ups/0/closed")}, "/follow_ups/0/done", "closes the follow-up"},
        {{drop("/follow_ups/0/done")}, "/follow_ups/0/closed", "closes with what was done"},
        {{drop("/overrides/0/group")}, "/overrides/0/session", "Add the group"},
    }));
    checkRefused(fault);
}
