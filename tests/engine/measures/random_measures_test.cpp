#include "engine/measures/definition_reader.h"
#include "engine/measures/score_record.h"

#include "support/mangled.h"
#include "support/standard_measures.h"
#include "support/text_of.h"

#include <catch2/catch_all.hpp>

#include <limits>

using namespace ipt;

namespace {

using Answers = QList<std::optional<int>>;

int between(std::mt19937 &random, int least, int most)
{
    return std::uniform_int_distribution<int>(least, most)(random);
}

/// Answers as they may come from anywhere: some missing, some out of range, too many or too few.
Answers anyAnswers(const MeasureDefinition &definition, std::mt19937 &random)
{
    const int items = int(definition.items.size());
    Answers answers(between(random, 0, 9) ? items : between(random, 0, 2 * items));
    const bool strange = between(random, 0, 3) == 0;
    for (int i = 0; i < answers.size(); ++i) {
        const MeasureItem item = definition.items.value(i);
        if (between(random, 0, 11) == 0)
            continue;
        answers[i] = strange && between(random, 0, 5) == 0
                         ? between(random, std::numeric_limits<int>::min(), std::numeric_limits<int>::max())
                         : between(random, item.least, item.most);
    }
    return answers;
}

void checkScore(const MeasureDefinition &definition, const Answers &answers, const Scored &scored)
{
    CHECK((scored.status != ScoreStatus::NotScored || !scored.reason.isEmpty()));
    CHECK((scored.isScored() || (!scored.total && !scored.band && scored.subscales.isEmpty())));
    CHECK((scored.status != ScoreStatus::Prorated || answers.contains(std::nullopt)));
    if (scored.total) {
        CHECK(*scored.total >= definition.leastTotal());
        CHECK(*scored.total <= definition.mostTotal());
        CHECK(scored.band.has_value() == !definition.bands.isEmpty());
    }
    CHECK(score(definition, answers) == scored);
}

} // namespace

TEST_CASE("Whatever the answers, a score is within its range or says why there is none")
{
    std::mt19937 random(2001);
    const MeasureLibrary library = standardMeasures();
    for (const MeasureDefinition &definition : library.all()) {
        for (int round = 0; round < 2000; ++round) {
            const Answers answers = anyAnswers(definition, random);
            const Scored scored = score(definition, answers);
            checkScore(definition, answers, scored);
            const Scored other = score(definition, anyAnswers(definition, random));
            const ScoreChange forth = changeBetween(definition, scored, other);
            const ScoreChange back = changeBetween(definition, other, scored);
            CHECK(forth.total.has_value() == back.total.has_value());
            CHECK(forth.total.value_or(0) == -back.total.value_or(0));
            CHECK((forth.verdict == Verdict::Better) == (back.verdict == Verdict::Worse));
        }
    }
}

TEST_CASE("A mangled definition is refused with a sentence, or is one that can be used")
{
    std::mt19937 random(2013);
    QFile file(QStringLiteral(IPT_RESOURCES "/definitions/measures/bam.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    int used = 0;
    for (int round = 0; round < 3000; ++round) {
        const QByteArray json = support::mangled(whole, random);
        const Result<MeasureDefinition> read = readMeasureDefinition(json);
        if (!read) {
            CHECK_FALSE(read.error().sentence.isEmpty());
            continue;
        }
        ++used;
        const Answers answers = anyAnswers(*read, random);
        checkScore(*read, answers, score(*read, answers));
    }
    CHECK(used > 0);
}
