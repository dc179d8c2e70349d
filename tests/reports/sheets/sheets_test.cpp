#include "reports/render/pdf_renderer.h"
#include "reports/support/sample_course.h"
#include "reports/support/sample_session.h"
#include "support/pdf_text.h"
#include "support/text_of.h"

#include <catch2/catch_test_macros.hpp>

using namespace ipt;

namespace {

QString printed(const Document &document)
{
    const QByteArray pdf = renderPdf(document, PageSetup());
    for (const char *name : {"Danielle", "Prewitt", "Delgado", "Tuesday"})
        CHECK_FALSE(infoOf(pdf).contains(utf8(name)));
    return textOf(pdf);
}

void checkSays(const QString &text, std::initializer_list<const char *> words)
{
    for (const char *expected : words) {
        INFO(expected << "\n\n" << text.toStdString());
        CHECK(text.contains(utf8(expected)));
    }
}

void checkNeverSays(const QString &text, std::initializer_list<const char *> words)
{
    for (const char *unexpected : words) {
        INFO(unexpected << "\n\n" << text.toStdString());
        CHECK_FALSE(text.contains(utf8(unexpected), Qt::CaseInsensitive));
    }
}

} // namespace

TEST_CASE("a sign-in sheet shows the names members go by and at most an initial")
{
    const QString text = printed(signInSheet(sampleSignIn()));
    checkSays(text, {"Tuesday evening", "Session 9", "Tuesday, March 31, 2026, 6:00 PM", "Dana", "Sam P.",
                     "Sam O.", "Signature"});
    checkNeverSays(
        text, {"Danielle", "Whitcombe", "Samuel", "Prewitt", "Samira", "Ostrander", "Alder House", "42 CFR"});
}

TEST_CASE("an agreement is one page in agreed words that names nobody else in full")
{
    AgreementSheet sheet = sampleAgreement();
    const QString text = printed(agreementSheet(sheet));
    checkSays(text, {"Dana", "February 17, 2026", "Role dispute", "Grief",
                     "I want to ask Rosa D. R., as Sam did.", "aunt", "To ask Rosa D. R. once.",
                     "Much less than expected Nothing is said", "Expected It is asked",
                     "Much more than expected It is settled", "To rest on Sundays.", "Amara Okafor, LCSW-R"});
    checkNeverSays(text,
                   {"Delgado", "Samuel", "Prewitt", "Danielle", "Whitcombe", "Evidence", "Pattern", "Alder"});
    CHECK(text.contains(utf8("Page 1 of 1")));

    sheet.otherPeoplesNames = true;
    const QString chosen = printed(agreementSheet(sheet));
    checkSays(chosen, {"Rosa Delgado Ruiz, aunt", "To ask Rosa Delgado Ruiz once.", "as Sam did"});
    checkNeverSays(chosen, {"Prewitt", "Whitcombe"});
}

TEST_CASE("a farewell sheet says what was written and names nobody else in full")
{
    const QString text = printed(farewellSheet(sampleFarewell()));
    checkSays(text, {"Dana", "February to March 2026", "Asked Rosa D. R.", "Saying that all is fine.",
                     "Call Inés on the fourteenth.", "Rosa D. R.'s Sunday table.", "Sam: you asked first."});
    checkNeverSays(text, {"Delgado", "Prewitt", "Whitcombe", "Feelings about", "still open", "Alder"});
}
