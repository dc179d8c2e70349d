#include "reports/render/html_renderer.h"
#include "reports/render/pdf_renderer.h"
#include "reports/summary/summary_document.h"
#include "reports/support/sample_session.h"
#include "support/pdf_text.h"
#include "support/text_of.h"

#include <QXmlStreamReader>

#include <catch2/catch_test_macros.hpp>

using namespace ipt;

namespace {

Document documentOf(const SummaryInput &input)
{
    return summaryDocument(makeSessionSummary(input));
}

QString pdfText(const SummaryInput &input)
{
    return textOf(renderPdf(documentOf(input), PageSetup::forTimeZone(input.practice.timeZone)));
}

/// The text between the tags, as a browser shows it.
QString htmlText(const SummaryInput &input)
{
    QXmlStreamReader reader(renderHtml(documentOf(input)));
    QString text;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            text += reader.text().toString() + QLatin1Char(' ');
    }
    INFO(reader.errorString().toStdString());
    REQUIRE_FALSE(reader.hasError());
    return text.simplified();
}

const char *const said[] = {
    "Alder House",
    "Tuesday evening",
    "Session 9 of 16",
    "middle phase",
    "Tuesday, March 31, 2026",
    "6:01–7:31 PM",
    "Amara Okafor, LCSW-R",
    "Lee Brandt",
    "What is not said at home",
    "2 of 3 members",
    "Dana",
    "Sam P.",
    "Left early",
    "Bus at seven.",
    "Sam O.",
    "Absent",
    "Role dispute, 2 moments",
    "Grief, in the group note",
    "Linking, 2 times",
    "own-technique",
    "The group stayed with what is not said at home.",
    "Signed electronically on March 31, 2026, 7:48 PM",
    "Harriet Bell, PsyD",
    "Signed electronically on April 2, 2026, 9:05 AM",
    "The agenda was kept to.",
    "Say the expectation before the complaint.",
    "Tell one friend that he has stopped.",
    "One moment was marked as bearing on a member's safety.",
    "One follow-up was opened and is still open.",
    "Review last week's steps",
    "42 CFR part 2 prohibits unauthorized use or disclosure of these records.",
    "This summary was made by Harriet Bell, PsyD on April 2, 2026, 10:20 AM.",
};

const char *const neverSaid[] = {
    "impatient", "Countertransference", "half-written",   "Wording of a moment", "strategy of session",
    "A step of", "Reason of the",       "not signed yet", "Midpoint review",
};

const char *const onlyInMemberNotes[] = {"Danielle",  "Whitcombe", "Prewitt",
                                         "Ostrander", "AH-204",    "asked for what"};

} // namespace

TEST_CASE("a summary says what the session was and nothing that is not the record's")
{
    const SummaryInput input = sampleSession();
    for (const QString &text : {pdfText(input), htmlText(input)}) {
        for (const char *words : said) {
            INFO(words << "\n\n" << text.toStdString());
            CHECK(text.contains(utf8(words)));
        }
        for (const char *words : neverSaid) {
            INFO(words);
            CHECK_FALSE(text.contains(utf8(words)));
        }
        for (const char *words : onlyInMemberNotes) {
            INFO(words);
            CHECK_FALSE(text.contains(utf8(words)));
        }
    }
}

TEST_CASE("chosen member notes stand on pages of their own with a head that says whose they are")
{
    SummaryInput input = sampleSession();
    input.options.memberNotes = true;
    input.options.serviceCode = utf8("90853");
    const QList<QString> pages = pagesOf(renderPdf(documentOf(input), PageSetup()));
    const QString own = pages.last().simplified();
    for (const char *words :
         {"Danielle Whitcombe", "goes by Dana", "AH-204", "Tuesday evening", "Session 9 of 16, middle phase",
          "March 31, 2026", "6:01–7:31 PM", "90 minutes", "90853", "Amara Okafor, LCSW-R",
          "Dana asked for what she wants.", "March 31, 2026, 8:10 PM", "Not co-signed yet"}) {
        INFO(words << "\n\n" << own.toStdString());
        CHECK(own.contains(utf8(words)));
    }
    CHECK_FALSE(own.contains(utf8("Sam")));
    const QString all = pages.join(QLatin1Char(' ')).simplified();
    CHECK(all.contains(utf8("Not signed yet and left out: the member notes of Sam P.")));
    for (const char *words : {"impatient", "Countertransference", "half-written"})
        CHECK_FALSE(all.contains(utf8(words)));
}

TEST_CASE("an unsigned group note is said to be missing and not printed")
{
    SummaryInput input = sampleSession();
    input.session.notes[0].signature.reset();
    input.session.notes[0].cosignature.reset();
    const QString text = pdfText(input);
    CHECK(text.contains(utf8("The group note is not signed yet.")));
    CHECK_FALSE(text.contains(utf8("The group stayed with")));

    input.session.notes.clear();
    CHECK(pdfText(input).contains(utf8("The group note is not signed yet.")));
}

TEST_CASE("a session that was not held says so")
{
    struct Case
    {
        SessionState state;
        const char *sentence;
    };
    for (const auto &[state, sentence] :
         {Case{SessionState::Planned, "This session has not been held yet."},
          Case{SessionState::InProgress, "This session is still in progress; the summary is not final."},
          Case{SessionState::Cancelled, "This session was cancelled: Snow %1 storm."}}) {
        SummaryInput input = sampleSession();
        input.session.state = state;
        input.session.cancelledReason = utf8("Snow %1 storm.");
        CHECK(pdfText(input).contains(utf8(sentence)));
    }
    CHECK_FALSE(pdfText(sampleSession()).contains(utf8("This session")));
}

TEST_CASE("a session held in two sittings gives the times of both")
{
    SummaryInput input = sampleSession();
    input.options.memberNotes = true;
    input.session.earlierParts = {
        {*Instant::parse(u"2026-03-29T18:00:00-04:00"), *Instant::parse(u"2026-03-29T18:45:00-04:00")}};
    CHECK(htmlText(input).contains(utf8("March 29, 2026, 6:00–6:45 PM")));
    const QString own = pagesOf(renderPdf(documentOf(input), PageSetup())).last().simplified();
    CHECK(own.contains(utf8("March 29, 2026, 6:00–6:45 PM")));
    CHECK(own.contains(utf8("March 31, 2026, 6:01–7:31 PM")));

    input.session.state = SessionState::Planned;
    input.session.started.reset();
    input.session.ended.reset();
    CHECK(pdfText(input).contains(utf8("was broken off and goes on; the summary is not final.")));
}

TEST_CASE("the Part 2 notice is on every page of a Part 2 program and nowhere else")
{
    SummaryInput input = sampleSession();
    input.options.memberNotes = true;
    input.session.notes[0].sections.append(
        {utf8("Process"), utf8("A long sentence of the note. ").repeated(600)});
    const QList<QString> pages = pagesOf(renderPdf(documentOf(input), PageSetup()));
    REQUIRE(pages.size() > 4);
    for (const QString &page : pages)
        CHECK(page.count(part2Notice()) == 1);

    input.practice.part2Program = false;
    CHECK_FALSE(pdfText(input).contains(utf8("42 CFR")));
    CHECK_FALSE(htmlText(input).contains(utf8("42 CFR")));
}

TEST_CASE("neither metadata nor file name say whose the record is")
{
    SummaryInput input = sampleSession();
    input.options.memberNotes = true;
    const QString info = infoOf(renderPdf(documentOf(input), PageSetup()));
    CHECK(info.contains(utf8("Session summary")));
    for (const char *words : {"Dana", "Danielle", "Tuesday", "Alder", "Okafor", "Date:"}) {
        INFO(words);
        CHECK_FALSE(info.contains(utf8(words)));
    }
    CHECK(summaryFileName(SessionNumber(9), utf8("pdf")) == utf8("session-09-summary.pdf"));
}

TEST_CASE("the same values make the same file")
{
    const Document document = documentOf(sampleSession());
    CHECK(renderPdf(document, PageSetup()) == renderPdf(document, PageSetup()));
}
