#include "engine/measures/answer_line.h"

#include "support/standard_measures.h"
#include "support/text_of.h"

#include <catch2/catch_all.hpp>

using namespace ipt;
using namespace Qt::StringLiterals;

TEST_CASE("answers are read from figures, and what is wrong stands at its item")
{
    const MeasureLibrary library = standardMeasures();
    const MeasureDefinition *phq = library.find(u"phq-9"_s);
    const MeasureDefinition *bam = library.find(u"bam"_s);
    REQUIRE(phq);
    REQUIRE(bam);

    CHECK(readAnswers(*phq, u"231201000"_s).answers.size() == 9);
    CHECK(readAnswers(*phq, u"231 201 000"_s).answers.at(3) == 2);
    CHECK(readAnswers(*phq, u"23-201000"_s).answers.at(2) == std::nullopt);
    const AnswerLine wrong = readAnswers(*phq, u"2345"_s);
    CHECK(wrong.problems.size() == 2);
    CHECK(wrong.problems.contains(2));
    CHECK(wrong.problems.contains(3));
    CHECK(readAnswers(*phq, u"23120100012"_s).surplus == QStringList{u"1"_s, u"2"_s});
    CHECK(readAnswers(*bam, u"2 30 0"_s).answers == QList<std::optional<int>>{2, 30, 0});
    CHECK(readAnswers(*bam, u"2 31"_s).problems.contains(1));
}

TEST_CASE("answers that begin in the middle of the form belong to the items from there")
{
    const MeasureLibrary library = standardMeasures();
    const MeasureDefinition *phq = library.find(u"phq-9"_s);
    REQUIRE(phq);

    const AnswerLine line = readAnswers(*phq, u"1 x 4 2"_s, 6);
    CHECK(line.answers == QList<std::optional<int>>{1, std::nullopt, 4});
    CHECK(line.noFigures.value(7) == u"x"_s);
    CHECK(line.problems.contains(7));
    CHECK(line.problems.contains(8));
    CHECK(line.surplus == QStringList{u"2"_s});
}
