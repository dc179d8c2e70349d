#include "engine/guard/clone_guard.h"

#include "guard_data.h"
#include "support/json_data.h"
#include "support/text_of.h"

#include <catch2/catch_all.hpp>

using namespace ipt;

namespace {

QString filled(QString text, const QJsonObject &texts)
{
    for (auto each = texts.begin(); each != texts.end(); ++each)
        text.replace(u'{' + each.key() + u'}', each.value().toString());
    return text;
}

/// The sections of a note, and where their marks stood.
QList<NoteSection> sectionsOf(const QJsonValue &list, const QJsonObject &texts, QList<test::Span> *marks)
{
    QList<NoteSection> sections;
    for (const auto &each : list.toArray()) {
        const int at = static_cast<int>(sections.size());
        sections +=
            NoteSection{QStringLiteral("Data"), test::unmarked(filled(each.toString(), texts), marks, at)};
    }
    return sections;
}

/// Units that both lists of spans cover, over those that either covers.
double agreement(const QList<test::Span> &marked, const QList<Finding> &found)
{
    QSet<std::pair<int, int>> left;
    QSet<std::pair<int, int>> right;
    for (const auto &span : marked) {
        for (int i = 0; i < span.text.size(); ++i)
            left.insert({span.section, span.start + i});
    }
    for (const auto &finding : found) {
        for (int i = 0; i < finding.length; ++i)
            right.insert({finding.section, finding.start + i});
    }
    const auto both = (left & right).size();
    return left.isEmpty() ? 1 : static_cast<double>(both) / static_cast<double>((left | right).size());
}

Note noteOf(const QString &member, const QList<NoteSection> &sections)
{
    Note note;
    note.kind = NoteKind::Member;
    note.member = MemberId(member);
    note.sections = sections;
    return note;
}

QString words(int from, int count)
{
    QStringList all;
    for (int i = from; i < from + count; ++i) {
        QString word = QString::number(i);
        for (QChar &digit : word)
            digit = QChar(digit.unicode() + u'a' - u'0');
        all += QStringLiteral("word") + word;
    }
    return all.join(u' ');
}

} // namespace

TEST_CASE("The clone guard tells copies from notes that only sound alike")
{
    const QJsonObject table = jsonData("guard/clones.json");
    const QJsonObject texts = table[QStringLiteral("texts")].toObject();
    const NameIndex index = NameIndex::of(test::castOf(table[QStringLiteral("cast")].toObject()));
    int hits = 0;
    int misses = 0;
    int wrong = 0;
    double worst = 1;
    const auto pairs = table[QStringLiteral("pairs")].toArray();
    for (const auto &pair : pairs) {
        const bool own = pair[QStringLiteral("own")].toBool();
        QList<test::Span> marks;
        QList<test::Span> none;
        const Note note =
            noteOf(QStringLiteral("m1"), sectionsOf(pair[QStringLiteral("note")], texts, &marks));
        const MemberId whose(own ? QStringLiteral("m1") : QStringLiteral("m2"));
        const auto other =
            comparedNote(whose, sectionsOf(pair[QStringLiteral("other")], texts, &none), index);
        const auto found = clonesIn(note, {other}, index);
        for (const Finding &finding : found) {
            CHECK(finding.whose == whose.text());
            CHECK(note.sections[finding.section].text.mid(finding.start, finding.length) == finding.text);
        }
        const bool clone = pair[QStringLiteral("clone")].toBool();
        hits += clone && !found.isEmpty() ? 1 : 0;
        misses += clone && found.isEmpty() ? 1 : 0;
        wrong += !clone && !found.isEmpty() ? 1 : 0;
        if (clone == found.isEmpty())
            UNSCOPED_INFO((clone ? "missed: " : "wrong: ")
                          << pair[QStringLiteral("why")].toString().toStdString());
        else if (clone && agreement(marks, found) < 0.8)
            UNSCOPED_INFO("shown inexactly: " << pair[QStringLiteral("why")].toString().toStdString());
        if (clone && !found.isEmpty())
            worst = std::min(worst, agreement(marks, found));
    }
    const double precision = static_cast<double>(hits) / (hits + wrong);
    const double recall = static_cast<double>(hits) / (hits + misses);
    WARN("clone guard, " << pairs.size() << " pairs: precision " << precision << ", recall " << recall
                         << ", worst overlap shown " << worst);
    CHECK(precision >= 0.95);
    CHECK(recall >= 0.95);
    CHECK(worst >= 0.7);
}

TEST_CASE("Only a member's note can be a copy")
{
    const QList<NoteSection> sections{{QStringLiteral("Data"), words(0, 40)}};
    Note note = noteOf(QStringLiteral("m1"), sections);
    const QList<ComparedNote> others{comparedNote(MemberId(QStringLiteral("m2")), sections, NameIndex())};
    CHECK(clonesIn(note, others, NameIndex()).size() == 1);
    note.kind = NoteKind::Group;
    CHECK(clonesIn(note, others, NameIndex()).isEmpty());
}

TEST_CASE("How much must be the same before it is shown")
{
    struct Row
    {
        int same;
        int rest;
        bool found;
    };
    // A section of which most is the same, and a long passage in a longer one.
    const auto row = GENERATE(Row{11, 0, false}, Row{15, 0, true}, Row{14, 3, true}, Row{14, 30, false},
                              Row{24, 60, false}, Row{25, 60, true}, Row{200, 0, true});
    const Note note =
        noteOf(QStringLiteral("m1"), {{QString(), words(0, row.same) + u' ' + words(1000, row.rest)}});
    const auto other = comparedNote(MemberId(QStringLiteral("m2")),
                                    {{QString(), words(0, row.same) + u' ' + words(5000, 40)}}, NameIndex());
    CAPTURE(row.same, row.rest);
    CHECK(clonesIn(note, {other}, NameIndex()).isEmpty() != row.found);
}

TEST_CASE("A note that says one word over and over is compared in no time")
{
    const QString text = QStringLiteral("again ").repeated(30000);
    const Note note = noteOf(QStringLiteral("m1"), {{QString(), text}});
    const auto other = comparedNote(MemberId(QStringLiteral("m2")), note.sections, NameIndex());
    CHECK(clonesIn(note, {other}, NameIndex()).size() == 1);
}
