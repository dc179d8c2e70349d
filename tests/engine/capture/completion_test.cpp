#include "engine/capture/completion.h"

#include "engine/capture/tuesday_lexicon.h"
#include "support/text_of.h"

#include <catch2/catch_all.hpp>

#include <random>

using namespace ipt;
using namespace Qt::StringLiterals;

namespace {

/// Completes at the bar: the candidates' labels, joined.
QString offeredAt(QString line)
{
    const int cursor = int(line.indexOf(u'|'));
    line.remove(cursor, 1);
    QStringList labels;
    for (const CaptureCandidate &each : completeCaptureLine(line, cursor, tuesdayLexicon()).candidates)
        labels.append(each.label);
    return labels.join(u'|');
}

} // namespace

TEST_CASE("What fits best is offered first")
{
    struct Case
    {
        const char16_t *line;
        const char16_t *offered;
    };
    const auto [line, offered] = GENERATE(values<Case>({
        {u"@|", u"Dana|Theo|Kim|Rosa|Tía Lola|O'Neil|ليلى|Thandi"},
        {u"@th|", u"Theo|Thandi"},
        {u"x @rosa >th|", u"Theo|Thandi"},
        {u"@lo|", u"Tía Lola"},
        {u"@dnaa|", u"Dana"},
        {u"@dana>k|", u"Kim"},
        {u"#|", u"grief|dispute|transition|deficit"},
        {u"#d|", u"dispute|deficit"},
        {u"#role|", u"dispute|transition"},
        {u"~comm|", u"Communication analysis"},
        {u"~ana|", u"Communication analysis|Decision analysis"},
        {u"~cmmn|", u"Communication analysis"},
        {u"!gui|", u"guilty"},
        {u"@dana|", u"Dana"},
        {u"@da|na said", u"Dana"},
        // Not in a mark
        {u"|", u""},
        {u"dana|", u""},
        {u"dana@|", u""},
        {u"@dana |", u""},
        {u"|@dana", u""},
        {u"a > |", u""},
        {u"^|", u""},
        {u"!!|", u""},
        {u"@zzz>k|", u""},
    }));
    CHECK(offeredAt(QString::fromUtf16(line)) == QString::fromUtf16(offered));
}

TEST_CASE("A candidate takes the place of the whole mark")
{
    const CaptureCompletion completion = completeCaptureLine(u"said @dan loudly"_s, 7, tuesdayLexicon());
    CHECK(completion.start == 5);
    CHECK(completion.length == 4);
    REQUIRE_FALSE(completion.candidates.isEmpty());
    CHECK(completion.candidates[0] == CaptureCandidate{MarkKind::Speaker, u"@dana "_s, u"Dana"_s, u"m1"_s});
    CHECK(completeCaptureLine(u"!"_s, 1, tuesdayLexicon()).candidates.last().insert == u"!! "_s);
}

TEST_CASE("Every candidate, put in, is the known mark it stands for")
{
    const CaptureLexicon lexicon = tuesdayLexicon();
    for (const QString &sign : {u"@"_s, u">"_s, u"#"_s, u"~"_s, u"!"_s}) {
        for (const CaptureCandidate &each : completeCaptureLine(sign, 1, lexicon).candidates) {
            const auto marks = parseCaptureLine(each.insert, lexicon).marks;
            INFO(each.insert.toStdString());
            REQUIRE(marks.size() == 1);
            CHECK(marks[0].kind == each.kind);
            CHECK(marks[0].known);
            CHECK(marks[0].value == each.value);
        }
    }
}

TEST_CASE("Completion takes any line and any cursor")
{
    const CaptureLexicon lexicon = tuesdayLexicon();
    std::mt19937 random(11);
    const QString signs = u"@>#~!^\\ dk\u00ed'💜-"_s;
    for (int round = 0; round < 2000; ++round) {
        QString line;
        for (unsigned i = random() % 20; i > 0; --i)
            line += signs[qsizetype(random() % unsigned(signs.size()))];
        const int cursor = int(random() % 30) - 4;
        const CaptureCompletion completion = completeCaptureLine(line, cursor, lexicon);
        CHECK(completion.start >= 0);
        CHECK(completion.start + completion.length <= line.size());
    }
}
