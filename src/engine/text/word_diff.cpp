#include "engine/text/word_diff.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace ipt {

namespace {

constexpr qsizetype mostWords = 2000;

/// Words with the spaces behind them, and line ends by themselves.
QStringList wordsOf(const QString &text)
{
    static const QRegularExpression word(QStringLiteral("\\n|[^\\s]+[^\\S\\n]*|[^\\S\\n]+"));
    QStringList words;
    auto each = word.globalMatch(text);
    while (each.hasNext())
        words.append(each.next().captured());
    return words;
}

void add(QList<DiffPiece> &pieces, DiffPiece::Kind kind, const QString &text)
{
    if (text.isEmpty())
        return;
    if (!pieces.isEmpty() && pieces.last().kind == kind)
        pieces.last().text += text;
    else
        pieces.append({kind, text});
}

} // namespace

QList<DiffPiece> wordDiff(const QString &before, const QString &after)
{
    using Kind = DiffPiece::Kind;
    QStringList a = wordsOf(before);
    QStringList b = wordsOf(after);
    QList<DiffPiece> pieces;
    qsizetype head = 0;
    while (head < a.size() && head < b.size() && a[head] == b[head])
        add(pieces, Kind::Same, a[head++]);
    qsizetype tail = 0;
    while (tail < a.size() - head && tail < b.size() - head &&
           a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;
    const QStringList ends = a.mid(a.size() - tail);
    a = a.mid(head, a.size() - head - tail);
    b = b.mid(head, b.size() - head - tail);
    if (a.size() > mostWords || b.size() > mostWords) {
        add(pieces, Kind::Gone, a.join(QString()));
        add(pieces, Kind::Added, b.join(QString()));
    } else {
        // The longest common run of words from each place on.
        const auto columns = size_t(b.size()) + 1;
        std::vector<quint16> common((size_t(a.size()) + 1) * columns, 0);
        const auto at = [&](qsizetype i, qsizetype j) -> quint16 & {
            return common[size_t(i) * columns + size_t(j)];
        };
        for (qsizetype i = a.size() - 1; i >= 0; --i) {
            for (qsizetype j = b.size() - 1; j >= 0; --j)
                at(i, j) =
                    a[i] == b[j] ? quint16(at(i + 1, j + 1) + 1) : std::max(at(i + 1, j), at(i, j + 1));
        }
        qsizetype i = 0;
        qsizetype j = 0;
        while (i < a.size() || j < b.size()) {
            if (i < a.size() && j < b.size() && a[i] == b[j]) {
                add(pieces, Kind::Same, a[i]);
                ++i;
                ++j;
            } else if (j >= b.size() || (i < a.size() && at(i + 1, j) >= at(i, j + 1))) {
                add(pieces, Kind::Gone, a[i++]);
            } else {
                add(pieces, Kind::Added, b[j++]);
            }
        }
    }
    add(pieces, Kind::Same, ends.join(QString()));
    return pieces;
}

} // namespace ipt
