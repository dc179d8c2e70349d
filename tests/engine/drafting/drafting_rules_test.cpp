#include "engine/drafting/drafting_rules.h"

#include "drafting_data.h"
#include "support/text_of.h"

#include <catch2/catch_all.hpp>

using namespace ipt;

TEST_CASE("The drafting rules that come with the program can be read")
{
    const DraftingRules rules = shippedDraftingRules();
    CHECK(rules.outcomes.value(QStringLiteral("partly")) == QStringLiteral("partly done"));
    CHECK(rules.areas.size() == 4);
    CHECK(rules.verbs.contains(QStringLiteral("says")));
    CHECK(rules.planFor(QStringLiteral("dap"), NoteKind::Member, 3).size() == 3);
}

TEST_CASE("A template without a plan of its own gets one that fits its sections")
{
    const DraftingRules rules = shippedDraftingRules();
    const auto kind = GENERATE(NoteKind::Group, NoteKind::Member);
    const auto sections = GENERATE(1, 2, 3, 4, 7);
    const auto plan = rules.planFor(QStringLiteral("of-our-own"), kind, sections);
    REQUIRE(plan.size() == sections);
    const DraftPart first = kind == NoteKind::Group ? DraftPart::Theme : DraftPart::Attendance;
    const DraftPart last = kind == NoteKind::Group ? DraftPart::TasksLeft : DraftPart::NextSteps;
    CHECK(plan.first().parts.first() == first);
    CHECK(plan.last().parts.last() == last);
}

TEST_CASE("Rules that can't be used are refused, with the place")
{
    struct Row
    {
        const char *from;
        const char *to;
        const char *where;
    };
    const auto row = GENERATE(
        Row{"\"absent\": \"{called} did not attend.\"", "\"absent\": \"{name} did not attend.\"",
            "/sentences/absent"},
        Row{"\"absent\": \"{called} did not attend.\"", "\"absent\": 4", "/sentences/absent"},
        Row{"[\"next_steps\"]", "[\"next_stages\"]", "/plans/1/sections/2/parts/0"},
        Row{"\"otherwise\": \"no_area\"", "\"otherwise\": \"nothing\"", "/plans/1/sections/1/otherwise"},
        Row{"\"plans\": [", "\"plan\": [", ""},
        Row{"\"kind\": \"group\"", "\"kind\": \"all\"", "/plans/0/kind"},
        Row{"\"group\": [\"a member\",", "\"group\": [7,", "/instead_of_names/group/0"});
    QByteArray bytes = shippedDraftingBytes();
    REQUIRE(bytes.contains(row.from));
    bytes.replace(bytes.indexOf(row.from), qstrlen(row.from), row.to);
    const auto read = readDraftingRules(bytes);
    REQUIRE_FALSE(read);
    CAPTURE(read.error().where, read.error().sentence);
    CHECK(read.error().where == QString::fromLatin1(row.where));
    CHECK_FALSE(read.error().sentence.isEmpty());
}
