#include "engine/measures/rules_text.h"

#include "engine/measures/measure_library.h"
#include "support/standard_measures.h"
#include "support/text_of.h"

#include <catch2/catch_all.hpp>

using namespace ipt;
using namespace Qt::StringLiterals;

namespace {

QStringList rulesIn(const MeasureDefinition &definition)
{
    QStringList rules;
    const QList<RuleText> all = rulesOf(definition);
    for (const RuleText &rule : all)
        rules.append(rule.rule);
    return rules;
}

} // namespace

TEST_CASE("Each rule of the measures that come with the program has its source")
{
    const MeasureLibrary library = standardMeasures();
    for (const MeasureDefinition &definition : library.all()) {
        const QList<RuleText> rules = rulesOf(definition);
        CHECK(rules.size() >= 4);
        for (const RuleText &rule : rules) {
            INFO(definition.name.toStdString() << ": " << rule.rule.toStdString());
            CHECK_FALSE(rule.rule.isEmpty());
            CHECK(rule.source.isEmpty() == rule.rule.startsWith(u"Asked for"_s));
        }
    }
}

TEST_CASE("The rules are told in words")
{
    const MeasureLibrary library = standardMeasures();
    const QStringList phq = rulesIn(*library.find(u"phq-9"_s));
    CHECK(phq.contains(u"Total 0 to 27, lower is better"_s));
    CHECK(phq.contains(
        u"0 to 4 minimal, 5 to 9 mild, 10 to 14 moderate, 15 to 19 moderately severe, 20 to 27 severe"_s));
    CHECK(phq.contains(u"Reliable change: 6 or more points"_s));
    CHECK(phq.contains(u"Follow-up: Suicide or self-harm, where item 9 is above 0"_s));
    CHECK(phq.contains(u"Asked for: every 2 sessions"_s));

    const QStringList bam = rulesIn(*library.find(u"bam"_s));
    CHECK(bam.contains(u"Use: items 4, 5, 6, coded 0-4, lower is better"_s));
    CHECK(bam.contains(u"Follow-up: Use after abstinence, where Use is above 0 after at most 0 before"_s));
    CHECK(rulesIn(*library.find(u"who-5"_s)).contains(u"With any item missing there is no total"_s));
}
