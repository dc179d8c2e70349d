#include "engine/guard/private_guard.h"

#include "guard_data.h"
#include "support/json_data.h"
#include "support/text_of.h"

#include <QElapsedTimer>

#include <catch2/catch_all.hpp>

using namespace ipt;

TEST_CASE("The private guard tells record matter from process notes")
{
    const auto cases = jsonData("guard/private.json")[QStringLiteral("cases")].toArray();
    test::Tally all;
    for (const auto &each : cases) {
        QList<test::Span> marked;
        Note note;
        note.kind = NoteKind::Private;
        note.sections = {{QStringLiteral("Process"), test::unmarked(each.toString(), &marked)}};
        QList<test::Span> found;
        QStringList texts;
        for (const Finding &finding : recordMatterIn(note)) {
            CHECK(note.sections[0].text.mid(finding.start, finding.length) == finding.text);
            found += test::Span{finding.section, finding.start, finding.text, finding.whose};
            texts += finding.text;
        }
        test::Tally one;
        one.count(marked, found);
        all.count(marked, found);
        if (one.missed + one.wrong > 0)
            UNSCOPED_INFO(each.toString().toStdString() << "  found: " << texts.join(u" / ").toStdString());
    }
    WARN("private guard, " << cases.size() << " cases: precision " << all.precision() << ", recall "
                           << all.recall() << ", " << all.inexact << " of " << all.met << " spans inexact");
    CHECK(all.precision() >= 0.95);
    CHECK(all.recall() >= 0.95);
}

TEST_CASE("Record matter belongs into every other kind of note")
{
    Note note;
    note.kind = GENERATE(NoteKind::Group, NoteKind::Member);
    note.sections = {{QStringLiteral("Data"), QStringLiteral("Attended in full. PHQ-9 14. Plan: continue.")}};
    CHECK(recordMatterIn(note).isEmpty());
}

TEST_CASE("A private note as long as the format allows is read in a moment")
{
    const QString text =
        GENERATE(QStringLiteral("PHQ-9 was what he "), QStringLiteral("Plan: "), QStringLiteral("score of "),
                 QStringLiteral("1 of 2 "), QStringLiteral("treatment plan "), QStringLiteral("a"),
                 QStringLiteral(" "), QStringLiteral("twenty-"), QStringLiteral("no "));
    Note note;
    note.kind = NoteKind::Private;
    note.sections = {{QString(), text.repeated(200000 / static_cast<int>(text.size()))}};
    QElapsedTimer timer;
    timer.start();
    (void)recordMatterIn(note);
    CHECK(timer.elapsed() < 20000);
}
