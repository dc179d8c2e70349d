#include "engine/goals/goal_wording.h"

#include <catch2/catch_all.hpp>

using namespace ipt;
using namespace Qt::StringLiterals;

TEST_CASE("hints on a goal's words")
{
    struct Case
    {
        QString text;
        std::optional<QStringList> levels;
        QStringList said; ///< a word of each hint
    };
    const QStringList whole{u"No contact"_s, u"A card"_s, u"A call"_s, u"A visit"_s, u"Visits as usual"_s};
    const Case cases[] = {
        {u" "_s, {}, {u"different"_s}},
        {u"Speak with my sister"_s, {}, {u"level 0 first"_s}},
        {u"Speak with my sister"_s,
         QStringList{u""_s, u"A card"_s, u""_s, u""_s, u""_s},
         {u"level 0 first"_s}},
        {u"Speak with my sister"_s, QStringList{u""_s, u"A card"_s, u"A call"_s, u""_s, u""_s}, {u"still"_s}},
        {u"Speak with my sister"_s, whole, {}},
        {u"Not shout at her"_s, whole, {u"instead"_s}},
        {u"Speak with my sister"_s,
         QStringList{u"A card"_s, u"A card"_s, u"A call"_s, u"A visit"_s, u"More"_s},
         {u"same"_s}},
        {u"Speak with my sister"_s,
         QStringList{u"No"_s, u"A card"_s, QString(200, u'a'), u"A visit"_s, u"More"_s},
         {u"long"_s}},
    };
    for (const Case &each : cases) {
        Goal goal;
        goal.text = each.text;
        goal.levels = each.levels;
        const QStringList hints = goalHints(goal);
        INFO(each.text.toStdString() << ": " << hints.join(u" | "_s).toStdString());
        REQUIRE(hints.size() == each.said.size());
        for (qsizetype i = 0; i < hints.size(); ++i)
            CHECK(hints[i].contains(each.said[i]));
    }
}

TEST_CASE("each level has its question")
{
    QSet<QString> prompts;
    for (int level = lowestGoalLevel; level < lowestGoalLevel + goalLevels; ++level)
        prompts.insert(levelPrompt(level));
    CHECK(prompts.size() == goalLevels);
}
