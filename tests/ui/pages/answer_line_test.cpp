#include "engine/measures/measure_library.h"
#include "practice/practice.h"
#include "support/text_of.h"
#include "ui/pages/session/before/answer_line.h"
#include "ui/support/demonstration.h"

#include <catch2/catch_all.hpp>

using namespace ipt;
using namespace Qt::StringLiterals;

TEST_CASE("answers are read from figures, and what is wrong stands at its item")
{
    test::Demonstration demonstration;
    const MeasureDefinition *phq = demonstration.practice().measures().find(u"phq-9"_s);
    const MeasureDefinition *bam = demonstration.practice().measures().find(u"bam"_s);
    REQUIRE(phq);
    REQUIRE(bam);

    CHECK(readAnswers(*phq, u"231201000"_s).answers.size() == 9);
    CHECK(readAnswers(*phq, u"231 201 000"_s).answers.at(3) == 2);
    CHECK(readAnswers(*phq, u"23-201000"_s).answers.at(2) == std::nullopt);
    const AnswerLine wrong = readAnswers(*phq, u"2345"_s);
    CHECK(wrong.problems.size() == 2);
    CHECK(wrong.problems.contains(2));
    CHECK(wrong.problems.contains(3));
    CHECK(readAnswers(*phq, u"2312010001"_s).surplus == 1);
    CHECK(readAnswers(*bam, u"2 30 0"_s).answers == QList<std::optional<int>>{2, 30, 0});
    CHECK(readAnswers(*bam, u"2 31"_s).problems.contains(1));
}
