#include "reports/arc/arc_summary.h"

#include "reports/render/pdf_renderer.h"
#include "reports/support/sample_course.h"
#include "reports/support/sample_session.h"
#include "support/pdf_text.h"
#include "support/text_of.h"

#include <catch2/catch_test_macros.hpp>

using namespace ipt;

TEST_CASE("an arc summary counts, lists and quotes no note")
{
    const QList<QString> pages = pagesOf(renderPdf(arcSummaryDocument(sampleArc(16, 8)), PageSetup()));
    const QString text = pages.join(QLatin1Char(' ')).simplified();
    INFO(text.toStdString());
    for (const char *words : {"Alder House · Arc summary", "16 of 16", "Member1 ", "Member8",
                              "Linking, 32 times", "−1 to +2", "not rated", "Theme of session 16",
                              "Strategy of session 1.", "All moments – 32 – –", "Member8 16 16"})
        CHECK(text.contains(utf8(words)));
    for (const char *words : {"Surname", "impatient", "Countertransference", "stayed with", "asked for what",
                              "Wording of a moment"})
        CHECK_FALSE(text.contains(utf8(words)));
    for (const QString &page : pages)
        CHECK(page.contains(part2Notice()));
}

TEST_CASE("an arc summary stands for any group there can be")
{
    for (const auto &[sessions, members] : {std::pair{0, 0}, {1, 1}, {60, 30}}) {
        const QString text = textOf(renderPdf(arcSummaryDocument(sampleArc(sessions, members)), PageSetup()));
        CHECK(text.contains(utf8("Tuesday evening")));
    }
}
