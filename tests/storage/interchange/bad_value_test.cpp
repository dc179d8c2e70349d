#include "storage/interchange/document.h"

#include "storage/interchange/example_document.h"

#include <functional>

using namespace ipt;
using example::checkRefused;
using example::drop;
using example::Fault;
using example::Json;
using example::set;

namespace {

std::string characters(int count)
{
    return QByteArray("\xC3\xA9").repeated(count).toStdString();
}

/// Gives each value of the document with its pointer, the document itself first.
void forEachValue(const Json &value, const std::string &where,
                  const std::function<void(const Json &, const std::string &)> &look)
{
    look(value, where);
    if (!value.is_structured())
        return;
    size_t item = 0;
    for (const auto &[key, part] : value.items()) {
        const std::string step = value.is_array() ? std::to_string(item++) : key;
        forEachValue(part, where + '/' + step, look);
    }
}

bool isInBody(const std::string &where)
{
    return where.find("/body") != std::string::npos;
}

} // namespace

TEST_CASE("No object takes a key that is not its own")
{
    const Json document = example::parsed(example::text());
    int objects = 0;
    forEachValue(document, "", [&](const Json &value, const std::string &where) {
        if (!value.is_object() || isInBody(where))
            return;
        ++objects;
        Json changed = document;
        changed[Json::json_pointer(where)]["comment"] = "x";
        const bool knows = where.ends_with("/attendance/0") || where.ends_with("/attendance/1") ||
                           where.find("/fidelity/") != std::string::npos;
        if (!knows)
            checkRefused(example::written(changed), (where + "/comment").c_str(), "not part of the format");
        changed[Json::json_pointer(where)].erase("comment");
        changed[Json::json_pointer(where)]["Id"] = "x";
        checkRefused(example::written(changed), (where + "/Id").c_str(), "not part of the format");
    });
    CHECK(objects > 80);
}

TEST_CASE("No value takes another type's place")
{
    const Json document = example::parsed(example::text());
    int values = 0;
    forEachValue(document, "", [&](const Json &value, const std::string &where) {
        if (isInBody(where) && !where.ends_with("/body"))
            return;
        ++values;
        for (const Json &other :
             {Json(nullptr), Json(true), Json(3), Json("03"), Json::array(), Json::object()}) {
            const bool alike = other.type() == value.type() || (other.is_number() && value.is_number()) ||
                               (other.is_null() && where.find("/items/") != std::string::npos) ||
                               (other.is_number() && value.is_null());
            if (alike)
                continue;
            CAPTURE(other.dump());
            Json changed = document;
            changed[Json::json_pointer(where)] = other;
            checkRefused(example::written(changed), where.c_str(), "This must be");
        }
    });
    CHECK(values > 400);
}

TEST_CASE("What must be there is missed")
{
    const auto fault = GENERATE(values<Fault>({
        {{drop("/format")}, "", "“format” is missing"},
        {{drop("/version")}, "", "“version” is missing"},
        {{drop("/practice")}, "", "“practice” is missing"},
        {{drop("/users")}, "", "“users” is missing"},
        {{drop("/members")}, "", "“members” is missing"},
        {{drop("/groups")}, "", "“groups” is missing"},
        {{drop("/practice/time_zone")}, "/practice", "“time_zone” is missing"},
        {{drop("/users/0/roles")}, "/users/0", "“roles” is missing"},
        {{drop("/members/1/name")}, "/members/1", "“name” is missing"},
        {{drop("/members/0/consents/1/signed")}, "/members/0/consents/1", "“signed” is missing"},
        {{drop("/groups/1/arc")}, "/groups/1", "“arc” is missing"},
        {{drop("/groups/1/arc/phases")}, "/groups/1/arc", "“phases” is missing"},
        {{drop("/groups/0/arc/phases/2/last")}, "/groups/0/arc/phases/2", "“last” is missing"},
        {{drop("/groups/0/participation")}, "/groups/0", "“participation” is missing"},
        {{drop("/groups/0/participation/0/joined_session")}, "/groups/0/participation/0", "“joined_session”"},
        {{drop("/groups/0/sessions/4/state")}, "/groups/0/sessions/4", "“state” is missing"},
        {{drop("/groups/0/sessions/0/tasks/0/done")}, "/groups/0/sessions/0/tasks/0", "“done” is missing"},
        {{drop("/groups/0/sessions/0/attendance/1/status")}, "/groups/0/sessions/0/attendance/1", "“status”"},
        {{drop("/groups/0/sessions/0/moments/2/text")},
         "/groups/0/sessions/0/moments/2",
         "“text” is missing"},
        {{drop("/groups/0/sessions/0/notes/1/author")},
         "/groups/0/sessions/0/notes/1",
         "“author” is missing"},
        {{drop("/groups/0/sessions/0/notes/0/signed/at")}, "/groups/0/sessions/0/notes/0/signed", "“at”"},
        {{drop("/groups/0/sessions/0/notes/0/addenda/0/signed")},
         "/groups/0/sessions/0/notes/0/addenda/0",
         "“signed” is missing"},
        {{drop("/groups/0/sessions/0/fidelity/0/ratings/0/score")},
         "/groups/0/sessions/0/fidelity/0/ratings/0",
         "“score” is missing"},
        {{drop("/groups/0/strategies/0/session")}, "/groups/0/strategies/0", "“session” is missing"},
        {{drop("/inventories/0/stage")}, "/inventories/0", "“stage” is missing"},
        {{drop("/inventories/0/relationships/1/person")}, "/inventories/0/relationships/1", "“person”"},
        {{drop("/inventories/0/ties/0/b")}, "/inventories/0/ties/0", "“b” is missing"},
        {{drop("/formulations/1/primary_area")}, "/formulations/1", "“primary_area” is missing"},
        {{drop("/formulations/0/goals/1/text")}, "/formulations/0/goals/1", "“text” is missing"},
        {{drop("/actions/0/set_in_session")}, "/actions/0", "“set_in_session” is missing"},
        {{drop("/measures/0/items")}, "/measures/0", "“items” is missing"},
        {{drop("/life_events/1/when")}, "/life_events/1", "“when” is missing"},
        {{drop("/growth/1/ratings")}, "/growth/1", "“ratings” is missing"},
        {{drop("/midpoint_reviews/0/member")}, "/midpoint_reviews/0", "“member” is missing"},
        {{drop("/farewells/0/group")}, "/farewells/0", "“group” is missing"},
        {{drop("/disclosures/1/recipient")}, "/disclosures/1", "“recipient” is missing"},
        {{drop("/follow_ups/1/reason")}, "/follow_ups/1", "“reason” is missing"},
        {{drop("/contacts/0/at")}, "/contacts/0", "“at” is missing"},
        {{drop("/overrides/1/by")}, "/overrides/1", "“by” is missing"},
        {{drop("/definitions/1/body")}, "/definitions/1", "“body” is missing"},
    }));
    checkRefused(fault);
}

TEST_CASE("Texts keep to their lengths, in code points")
{
    const auto fault = GENERATE(values<Fault>({
        {{set("/users/0/id", "")}, "/users/0/id", "1 to 64 characters"},
        {{set("/users/0/id", characters(65))}, "/users/0/id", "1 to 64 characters"},
        {{set("/definitions/0/id", characters(65))}, "/definitions/0/id", "1 to 64 characters"},
        {{set("/practice/name", "")}, "/practice/name", "1 to 500 characters"},
        {{set("/practice/name", characters(501))}, "/practice/name", "1 to 500 characters"},
        {{set("/members/0/name", "Noor\nvan der Meer")}, "/members/0/name", "on one line"},
        {{set("/members/0/name", "Noor van der Meer\r")}, "/members/0/name", "on one line"},
        {{set("/members/0/substances/0", "alcohol\n")}, "/members/0/substances/0", "on one line"},
        {{set("/users/0/credentials", characters(101))}, "/users/0/credentials", "at most 100"},
        {{set("/members/0/called", characters(101))}, "/members/0/called", "at most 100"},
        {{set("/members/0/pronouns", characters(61))}, "/members/0/pronouns", "at most 60"},
        {{set("/members/0/record_number", characters(61))}, "/members/0/record_number", "at most 60"},
        {{set("/members/0/referral", characters(200001))}, "/members/0/referral", "200,000"},
        {{set("/groups/0/participation/1/left_reason", characters(501))},
         "/groups/0/participation/1/left_reason",
         "at most 500"},
        {{set("/groups/0/sessions/0/theme", characters(501))}, "/groups/0/sessions/0/theme", "at most 500"},
        {{set("/groups/0/sessions/0/attendance/0/comment", characters(1001))},
         "/groups/0/sessions/0/attendance/0/comment",
         "at most 1,000"},
        {{set("/groups/0/sessions/0/notes/0/sections/1/title", characters(201))},
         "/groups/0/sessions/0/notes/0/sections/1/title",
         "at most 200"},
        {{set("/formulations/0/goals/0/levels/4", characters(501))},
         "/formulations/0/goals/0/levels/4",
         "at most 500"},
        {{set("/disclosures/0/purpose", characters(501))}, "/disclosures/0/purpose", "at most 500"},
        {{set("/follow_ups/0/reason", "")}, "/follow_ups/0/reason", "1 to 200,000"},
    }));
    checkRefused(fault);
}

TEST_CASE("Numbers keep to their ranges")
{
    const auto fault = GENERATE(values<Fault>({
        {{set("/version", 2)}, "/version", "This must be 1"},
        {{set("/format", "iptgroups")}, "/format", "\"iptgroups-practice\""},
        {{set("/groups/0/sessions/0/number", 0)}, "/groups/0/sessions/0/number", "1 to 60"},
        {{set("/groups/0/sessions/0/number", 61)}, "/groups/0/sessions/0/number", "1 to 60"},
        {{set("/groups/0/sessions/0/number", 2.5)}, "/groups/0/sessions/0/number", "whole number"},
        {{set("/groups/0/arc/minutes", 14)}, "/groups/0/arc/minutes", "15 to 300"},
        {{set("/groups/0/arc/minutes", 301)}, "/groups/0/arc/minutes", "15 to 300"},
        {{set("/groups/0/arc/phases/0/first", 0)}, "/groups/0/arc/phases/0/first", "at least 1"},
        {{set("/groups/0/arc/phases/2/last", 61)}, "/groups/0/arc/phases/2/last", "at most 60"},
        {{set("/groups/0/participation/0/joined_session", 0)},
         "/groups/0/participation/0/joined_session",
         "at least 1"},
        {{set("/groups/0/sessions/0/attendance/0/minutes", -1)},
         "/groups/0/sessions/0/attendance/0/minutes",
         "0 to 600"},
        {{set("/groups/0/sessions/0/attendance/0/minutes", 601)},
         "/groups/0/sessions/0/attendance/0/minutes",
         "0 to 600"},
        {{set("/groups/0/sessions/0/moments/0/minute", -0.5)},
         "/groups/0/sessions/0/moments/0/minute",
         "at least 0"},
        {{set("/groups/0/sessions/0/fidelity/0/ratings/0/score", 5)},
         "/groups/0/sessions/0/fidelity/0/ratings/0/score",
         "0 to 4"},
        {{set("/inventories/0/relationships/0/closeness", 0)},
         "/inventories/0/relationships/0/closeness",
         "1 to 5"},
        {{set("/inventories/0/relationships/0/closeness_wished", 6)},
         "/inventories/0/relationships/0/closeness_wished",
         "1 to 5"},
        {{set("/inventories/0/relationships/0/bearing", 360)},
         "/inventories/0/relationships/0/bearing",
         "below 360"},
        {{set("/inventories/0/relationships/0/bearing", -1e-9)},
         "/inventories/0/relationships/0/bearing",
         "at least 0"},
        {{set("/inventories/0/relationships/0/quality", 3)},
         "/inventories/0/relationships/0/quality",
         "-2 to 2"},
        {{set("/formulations/0/goals/0/ratings/0/score", -3)},
         "/formulations/0/goals/0/ratings/0/score",
         "-2 to 2"},
        {{set("/growth/0/ratings/vulnerability", 5)}, "/growth/0/ratings/vulnerability", "0 to 4"},
        {{set("/growth/0/ratings/vulnerability", nullptr)}, "/growth/0/ratings/vulnerability", "0 to 4"},
        {{set("/measures/2/items/0", 2147483648)}, "/measures/2/items/0", "or null"},
        {{set("/measures/2/items/0", 0.5)}, "/measures/2/items/0", "or null"},
        {{set("/actions/0/set_in_session", 1e300)}, "/actions/0/set_in_session", "whole number"},
        {{set("/contacts/0/minutes", 601)}, "/contacts/0/minutes", "0 to 600"},
    }));
    checkRefused(fault);
}

TEST_CASE("Days and instants exist")
{
    const auto fault = GENERATE(values<Fault>({
        {{set("/members/0/born", "1983-02-29")}, "/members/0/born", "a day that exists"},
        {{set("/members/0/born", "1983-13-01")}, "/members/0/born", "a day that exists"},
        {{set("/members/0/born", "1983-1-1")}, "/members/0/born", "a day that exists"},
        {{set("/members/0/born", "1983-01-01T00:00:00Z")}, "/members/0/born", "a day that exists"},
        {{set("/members/0/born", "1983-01-01\n")}, "/members/0/born", "a day that exists"},
        {{set("/members/0/born", "")}, "/members/0/born", "a day that exists"},
        {{set("/measures/0/taken", "2026-04-31")}, "/measures/0/taken", "a day that exists"},
        {{set("/life_events/0/when", "0000")}, "/life_events/0/when", "a year, a month or a day"},
        {{set("/life_events/0/when", "2019-00")}, "/life_events/0/when", "a year, a month or a day"},
        {{set("/life_events/0/when", "2019-02-29")}, "/life_events/0/when", "a year, a month or a day"},
        {{set("/life_events/0/when", "spring 2019")}, "/life_events/0/when", "a year, a month or a day"},
        {{set("/disclosures/0/at", "2026-02-30T10:00:00Z")}, "/disclosures/0/at", "a date and time"},
        {{set("/disclosures/0/at", "2026-02-20T10:00:00")}, "/disclosures/0/at", "with the offset"},
        {{set("/disclosures/0/at", "2026-02-20T24:00:00Z")}, "/disclosures/0/at", "a date and time"},
        {{set("/disclosures/0/at", "2026-02-20T10:00:00.1234Z")}, "/disclosures/0/at", "a date and time"},
        {{set("/disclosures/0/at", "2026-02-20 10:00:00Z")}, "/disclosures/0/at", "a date and time"},
        {{set("/disclosures/0/at", "2026-02-20t10:00:00z")}, "/disclosures/0/at", "a date and time"},
        {{set("/disclosures/0/at", "2026-02-20T10:00:00+0100")}, "/disclosures/0/at", "a date and time"},
        {{set("/disclosures/0/at", "2026-02-20T10:00:00+25:00")}, "/disclosures/0/at", "a date and time"},
        {{set("/disclosures/0/at", "2026-02-20")}, "/disclosures/0/at", "a date and time"},
    }));
    checkRefused(fault);
}

TEST_CASE("Choices are the format's words")
{
    const auto fault = GENERATE(values<Fault>({
        {{set("/users/0/roles/0", "owner")}, "/users/0/roles/0", "facilitator, clinician, supervisor"},
        {{set("/users/0/roles/0", "Facilitator")}, "/users/0/roles/0", "one of these words"},
        {{set("/groups/0/entry", "half-open")}, "/groups/0/entry", "closed, open"},
        {{set("/groups/0/arc/phases/0/phase", "before")},
         "/groups/0/arc/phases/0/phase",
         "inventory, middle"},
        {{set("/groups/0/sessions/0/state", "moved")}, "/groups/0/sessions/0/state", "planned, in_progress"},
        {{set("/groups/0/sessions/0/attendance/0/status", "here")},
         "/groups/0/sessions/0/attendance/0/status",
         "present, late"},
        {{set("/groups/0/sessions/0/moments/0/problem_areas/0", "")},
         "/groups/0/sessions/0/moments/0/problem_areas/0",
         "grief, role_dispute"},
        {{set("/groups/0/sessions/0/notes/0/kind", "public")},
         "/groups/0/sessions/0/notes/0/kind",
         "group, member, private"},
        {{set("/groups/0/sessions/0/fidelity/0/as", "peer")},
         "/groups/0/sessions/0/fidelity/0/as",
         "self, super"},
        {{set("/inventories/0/stage", "end")}, "/inventories/0/stage", "intake, midpoint"},
        {{set("/inventories/0/relationships/0/contact", "yearly")},
         "/inventories/0/relationships/0/contact",
         "daily, weekly"},
        {{set("/inventories/0/relationships/0/recovery", "helps")},
         "/inventories/0/relationships/0/recovery",
         "strained_by_use"},
        {{set("/inventories/0/ties/0/kind", "married")}, "/inventories/0/ties/0/kind", "close, strained"},
        {{set("/actions/0/outcome", "tried")}, "/actions/0/outcome", "done, partly"},
        {{set("/life_events/0/kind", "work")}, "/life_events/0/kind", "relationship, loss"},
        {{set("/growth/0/rated_by", "group")}, "/growth/0/rated_by", "member, facilitator"},
        {{set("/follow_ups/0/cause", "hunch")}, "/follow_ups/0/cause", "risk_moment"},
        {{set("/overrides/0/kind", "whim")}, "/overrides/0/kind", "phase_readiness"},
    }));
    checkRefused(fault);
}

TEST_CASE("Lists keep to their counts and do not repeat themselves where they may not")
{
    const auto fault = GENERATE(values<Fault>({
        {{set("/users/0/roles", Json::array())}, "/users/0/roles", "at least one item"},
        {{set("/users/0/roles/1", "facilitator")}, "/users/0/roles/1", "already"},
        {{set("/groups/0/facilitators", Json::array())}, "/groups/0/facilitators", "at least one item"},
        {{drop("/groups/0/arc/phases/1")}, "/groups/0/arc/phases", "exactly 3 items"},
        {{set("/groups/0/arc/phases", Json::array())}, "/groups/0/arc/phases", "exactly 3 items"},
        {{drop("/formulations/0/goals/0/levels/0")}, "/formulations/0/goals/0/levels", "exactly 5 items"},
        {{set("/groups/0/sessions/0/moments/0/problem_areas/1", "role_dispute")},
         "/groups/0/sessions/0/moments/0/problem_areas/1",
         "already"},
        {{set("/groups/0/sessions/0/moments/0/techniques", {"a", "b", "a"})},
         "/groups/0/sessions/0/moments/0/techniques/2",
         "already"},
        {{set("/groups/0/sessions/0/notes/0/problem_areas", {"grief", "grief"})},
         "/groups/0/sessions/0/notes/0/problem_areas/1",
         "already"},
        {{set("/inventories/0/relationships/0/problem_areas", {"grief", "grief"})},
         "/inventories/0/relationships/0/problem_areas/1",
         "already"},
    }));
    checkRefused(fault);
}
