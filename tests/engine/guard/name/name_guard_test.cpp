#include "engine/guard/name/name_guard.h"

#include "engine/guard/guard_data.h"
#include "support/json_data.h"
#include "support/text_of.h"

#include <QElapsedTimer>
#include <QJsonArray>

#include <catch2/catch_all.hpp>

using namespace ipt;

namespace {

struct Case
{
    QString cast;
    GroupId group;
    Note note;
    QList<test::Span> expected;
};

QList<Case> casesOf(const QJsonObject &table)
{
    QList<Case> cases;
    for (const auto &each : table[QStringLiteral("cases")].toArray()) {
        Case one;
        one.cast = each[QStringLiteral("cast")].toString();
        one.group = GroupId(each[QStringLiteral("group")].toString(QStringLiteral("g1")));
        const QString kind = each[QStringLiteral("kind")].toString();
        if (const QString about = each[QStringLiteral("about")].toString(); !about.isEmpty()) {
            one.note.kind = NoteKind::Member;
            one.note.member = MemberId(about);
        } else if (kind == u"private") {
            one.note.kind = NoteKind::Private;
        }
        const QString text = test::unmarked(each[QStringLiteral("text")].toString(), &one.expected);
        one.note.sections = {{QStringLiteral("Data"), text}};
        cases += one;
    }
    return cases;
}

QList<test::Span> spansOf(const QList<Finding> &findings, const Note &note)
{
    QList<test::Span> spans;
    for (const Finding &finding : findings) {
        const QString &text = note.sections[finding.section].text;
        CHECK(text.mid(finding.start, finding.length) == finding.text);
        spans += test::Span{finding.section, finding.start, finding.text, finding.whose};
    }
    return spans;
}

void measure(const char *file)
{
    const QJsonObject table = jsonData(file);
    QHash<QString, NameIndex> indexes;
    const QJsonObject casts = table[QStringLiteral("casts")].toObject();
    for (auto cast = casts.begin(); cast != casts.end(); ++cast)
        indexes.insert(cast.key(), NameIndex::of(test::castOf(cast.value().toObject())));
    test::Tally all;
    const QList<Case> cases = casesOf(table);
    for (const Case &each : cases) {
        test::Tally one;
        const auto found = spansOf(namesIn(each.note, each.group, indexes.value(each.cast)), each.note);
        one.count(each.expected, found);
        all.count(each.expected, found);
        if (one.missed + one.wrong + one.inexact > 0) {
            QStringList names;
            for (const auto &span : found)
                names += span.whose + u'|' + span.text;
            UNSCOPED_INFO(each.note.sections[0].text.toStdString()
                          << "  found: " << names.join(u", ").toStdString());
        }
    }
    WARN("name guard, " << cases.size() << " cases: precision " << all.precision() << ", recall "
                        << all.recall() << ", " << all.inexact << " of " << all.met << " spans inexact");
    CHECK(all.precision() >= 0.95);
    CHECK(all.recall() >= 0.95);
    CHECK(all.inexact <= all.met / 20);
}

} // namespace

TEST_CASE("The name guard finds who must not be named and lets the rest stand")
{
    measure("guard/names.json");
}

TEST_CASE("The name guard does as well on another cast")
{
    measure("guard/names_elm.json");
}

TEST_CASE("The name guard keeps its measure on a third cast")
{
    measure("guard/names_ash.json");
}

TEST_CASE("A text as long as the format allows is read in a moment")
{
    const QString text = GENERATE(QStringLiteral("Dana and Will said Hope "), QStringLiteral("Whitlock\n"),
                                  QStringLiteral("田中"), QStringLiteral("Quin-\n"), QStringLiteral("o'"),
                                  QStringLiteral("will "), QStringLiteral("d’"), QStringLiteral("דנה"));
    const QJsonObject casts = jsonData("guard/names.json")[QStringLiteral("casts")].toObject();
    PracticeRecord record = test::castOf(casts[QStringLiteral("oak")].toObject());
    const PracticeRecord scripts = test::castOf(casts[QStringLiteral("scripts")].toObject());
    record.members += scripts.members;
    record.groups += scripts.groups;
    Note note;
    note.sections = {{QString(), text.repeated(200000 / static_cast<int>(text.size()))}};
    QElapsedTimer timer;
    timer.start();
    (void)namesIn(note, GroupId(QStringLiteral("g1")), NameIndex::of(record));
    CHECK(timer.elapsed() < 20000);
}

TEST_CASE("The name guard keeps its measure on a fourth cast")
{
    measure("guard/names_birch.json");
}
