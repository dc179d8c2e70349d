#include "engine/guard/empty_guard.h"

#include "support/text_of.h"

#include <catch2/catch_all.hpp>

using namespace ipt;

namespace {

const QStringList prompts{QStringLiteral("What was said and done, in observable terms."),
                          QStringLiteral("¿Qué sigue?")};

bool isEmpty(const QString &text, const QString &title = QStringLiteral("Assessment"))
{
    Note note;
    note.kind = NoteKind::Member;
    note.sections = {{title, text}};
    const auto found = emptySectionsIn(note, prompts);
    for (const Finding &finding : found) {
        CHECK(finding.guard == GuardKind::Empty);
        CHECK(finding.section == 0);
        CHECK(
            (finding.start == 0 && finding.length == 0 && finding.text.isEmpty() && finding.whose.isEmpty()));
    }
    return found.size() == 1;
}

} // namespace

TEST_CASE("A section nobody wrote is empty")
{
    const QString text = GENERATE(
        QString(), QStringLiteral(" "), QStringLiteral("\n\t \n"), QStringLiteral("\u00A0\u2003\u200B\uFEFF"),
        QStringLiteral("-"), QStringLiteral("..."), QStringLiteral("…"), QStringLiteral("- \n- \n- "),
        QStringLiteral("* * *"), QStringLiteral("—"), QStringLiteral("?"), QStringLiteral("____"),
        QStringLiteral("[ ]"), QStringLiteral("[Summarize the member's response]"),
        QStringLiteral("<what was done>"), QStringLiteral("{{assessment}}"), QStringLiteral("Assessment"),
        QStringLiteral("Assessment:"), QStringLiteral("ASSESSMENT\n"), QStringLiteral("TBD"),
        QStringLiteral("t.b.d."), QStringLiteral("To do"), QStringLiteral("xxx"),
        QStringLiteral("What was said and done, in observable terms."),
        QStringLiteral("  what was said and done,\nin observable terms  "), QStringLiteral("¿Que sigue?"),
        QStringLiteral("\u3164\u3164"), QStringLiteral("•"), QStringLiteral("**\n**"),
        QStringLiteral("Lorem ipsum"), QStringLiteral("> "), QStringLiteral("\u202E\u202C"));
    CAPTURE(text);
    CHECK(isEmpty(text));
}

TEST_CASE("A section with a word of one's own is not empty, however short")
{
    const QString text =
        GENERATE(QStringLiteral("None."), QStringLiteral("N/A"), QStringLiteral("Same as last week."),
                 QStringLiteral("0"), QStringLiteral("👍"), QStringLiteral("无"), QStringLiteral("לא"),
                 QStringLiteral("Assessment: steady."), QStringLiteral("[Call] the sponsor"),
                 QStringLiteral("[called] and [came]"), QStringLiteral("- rest\n-"),
                 QStringLiteral("TBD with clinician"),
                 QStringLiteral("What was said and done, in observable terms. She wept."),
                 QStringLiteral("é"), QStringLiteral("Plan"), QStringLiteral("A"), QStringLiteral("№ 4"));
    CAPTURE(text);
    CHECK_FALSE(isEmpty(text));
}

TEST_CASE("Each empty section is told, in notes of every kind")
{
    Note note;
    note.kind = GENERATE(NoteKind::Group, NoteKind::Member, NoteKind::Private);
    note.sections = {{QStringLiteral("Data"), QString()},
                     {QStringLiteral("Assessment"), QStringLiteral("Calm.")},
                     {QStringLiteral("Plan"), QStringLiteral("\n")}};
    const auto found = emptySectionsIn(note, {});
    REQUIRE(found.size() == 2);
    CHECK(found[0].section == 0);
    CHECK(found[1].section == 2);
}

TEST_CASE("A note without sections is an empty note")
{
    const auto found = emptySectionsIn(Note(), {});
    REQUIRE(found.size() == 1);
    CHECK(found[0].section == 0);
}
