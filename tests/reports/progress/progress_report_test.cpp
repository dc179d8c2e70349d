#include "reports/progress/progress_report.h"

#include "engine/progress/member/headlines.h"
#include "reports/render/html_renderer.h"
#include "reports/render/odt_renderer.h"
#include "reports/render/pdf_renderer.h"
#include "reports/support/odt_text.h"
#include "support/pdf_text.h"
#include "support/text_of.h"

#include <catch2/catch_test_macros.hpp>

using namespace ipt;
using namespace Qt::StringLiterals;

namespace {

ProgressReport sample()
{
    ProgressReport report;
    report.practice = {u"Alder House"_s, u"America/New_York"_s, true, {}};
    report.member.name = u"Dana Whitfield"_s;
    report.member.called = u"Dana"_s;
    report.group.name = u"Monday noon"_s;
    report.period = {QDate(2026, 2, 3), QDate(2026, 5, 26)};
    report.comment = u"She has found her voice."_s;
    report.madeBy = u"A. Okafor, LCSW"_s;
    report.madeAt = *Instant::parse(u"2026-05-28T12:00:00-04:00"_s);
    StripMark mark;
    mark.session = SessionNumber(1);
    mark.day = QDate(2026, 2, 3);
    mark.state = SessionState::Held;
    mark.begun = true;
    mark.belongs = true;
    mark.attendance = Attendance{{}, Presence::Absent, {}, {}};
    report.progress.strip = {mark};
    report.progress.attendance = countAttendance(report.progress.strip);
    ScorePoint point;
    point.taken = QDate(2026, 2, 3);
    point.answers = {1, 2};
    point.scored.reason = u"the definition is not here"_s;
    report.progress.series = {{u"old-scale"_s, std::nullopt, {point}}};
    report.disclosure = ReportDisclosure{u"The county"_s, u"Review"_s, Consent(), {}};
    report.disclosure->consent->scope = u"Attendance and scores."_s;
    report.disclosure->consent->signedOn = QDate(2026, 1, 20);
    return report;
}

} // namespace

TEST_CASE("Three formats of a report say the same")
{
    const Document document = progressReportDocument(sample());
    const QString pdf = textOf(renderPdf(document, PageSetup()));
    const QString odt = test::textOfOdt(renderOdt(document, PageSetup())).simplified();
    const QString html = QString::fromUtf8(renderHtml(document)).simplified();
    for (const QString &words :
         {u"Dana Whitfield"_s, u"She has found her voice."_s, u"Monday noon"_s, u"old-scale"_s,
          u"not scored: the definition is not here"_s, u"Missed: session 1 (February 3, 2026)."_s,
          u"The member consented to the disclosure of: Attendance and scores."_s, u"January 20, 2026"_s,
          u"The county"_s, u"This report was made by A. Okafor, LCSW on May 28, 2026, 12:00 PM."_s}) {
        INFO(words.toStdString());
        CHECK(pdf.contains(words));
        CHECK(odt.contains(words));
        CHECK(html.contains(words));
    }
}

TEST_CASE("A program under Part 2 has the notice, another has none")
{
    ProgressReport report = sample();
    CHECK(progressReportDocument(report).notice == part2Notice());
    report.practice.part2Program = false;
    CHECK(progressReportDocument(report).notice.isEmpty());
}

TEST_CASE("Neither the document's kind nor its file name tells whose it is")
{
    const Document document = progressReportDocument(sample());
    CHECK(document.kind == u"Progress report"_s);
    CHECK(progressReportFileName(sample().period, u"odt"_s) ==
          u"progress-report-2026-02-03-to-2026-05-26.odt"_s);
    CHECK_FALSE(infoOf(renderPdf(document, PageSetup())).contains(u"Dana"_s));
    // At the head of further pages neither: a page that goes astray tells less.
    CHECK_FALSE(document.runningHead.contains(u"Dana"_s));
}

TEST_CASE(
    "A sheet for the practice's own record tells of no disclosure, and what is not there has no heading")
{
    ProgressReport report = sample();
    report.disclosure.reset();
    report.leftOut = 1;
    const QString text = textOf(renderPdf(progressReportDocument(report), PageSetup()));
    CHECK_FALSE(text.contains(u"This disclosure"_s));
    CHECK(text.contains(u"One entry is left out because it names another person."_s));
    for (const QString &absent : {u"Goals"_s, u"Growth"_s, u"Relationships"_s, u"Follow-ups"_s, u"Events"_s})
        CHECK_FALSE(text.contains(absent));
}
