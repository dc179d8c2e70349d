#include "engine/text/word_diff.h"

#include <catch2/catch_all.hpp>

#include <QStringList>

#include <random>

using namespace ipt;
using namespace Qt::StringLiterals;

namespace {

QString shown(const QList<DiffPiece> &pieces)
{
    QString text;
    for (const DiffPiece &piece : pieces) {
        const QString mark = piece.kind == DiffPiece::Kind::Same   ? QString()
                             : piece.kind == DiffPiece::Kind::Gone ? u"-"_s
                                                                   : u"+"_s;
        text += mark.isEmpty() ? piece.text : mark + u'{' + piece.text + u'}';
    }
    return text;
}

QString side(const QList<DiffPiece> &pieces, DiffPiece::Kind without)
{
    QString text;
    for (const DiffPiece &piece : pieces)
        text += piece.kind == without ? QString() : piece.text;
    return text;
}

} // namespace

TEST_CASE("what changed in a text is told word by word")
{
    const auto [before, after, told] = GENERATE(table<QString, QString, QString>({
        {u""_s, u""_s, u""_s},
        {u"same"_s, u"same"_s, u"same"_s},
        {u""_s, u"new"_s, u"+{new}"_s},
        {u"old"_s, u""_s, u"-{old}"_s},
        {u"She rang him."_s, u"She wrote to him."_s, u"She -{rang }+{wrote to }him."_s},
        {u"one two"_s, u"one two three"_s, u"one -{two}+{two three}"_s},
        {u"a\nb"_s, u"a\n\nb"_s, u"a\n+{\n}b"_s},
    }));
    CHECK(shown(wordDiff(before, after)) == told);
}

TEST_CASE("the pieces give both texts again, whatever they are")
{
    std::mt19937 random(20261126);
    const QStringList words{u"she"_s, u"rang"_s, u"\n"_s, u" "_s, u"him "_s, u"- "_s, u"**so**"_s, u"é"_s};
    const auto text = [&] {
        QString made;
        const int count = int(random() % 40);
        for (int i = 0; i < count; ++i)
            made += words[int(random() % unsigned(words.size()))];
        return made;
    };
    for (int i = 0; i < 500; ++i) {
        const QString before = text();
        const QString after = text();
        const QList<DiffPiece> pieces = wordDiff(before, after);
        REQUIRE(side(pieces, DiffPiece::Kind::Added) == before);
        REQUIRE(side(pieces, DiffPiece::Kind::Gone) == after);
    }
}
