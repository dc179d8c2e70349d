#include "engine/text/note_text.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace ipt {

using namespace Qt::StringLiterals;

namespace {

constexpr int starsOfAPair = 2;

const QRegularExpression &listLine()
{
    static const QRegularExpression line(u"^ {0,3}(?:-|(\\d{1,3})\\.) +(?=\\S)"_s);
    return line;
}

QList<TextRun> runsOf(const QString &words)
{
    QList<TextRun> runs;
    qsizetype from = 0;
    const QList<BoldPlace> places = boldPlaces(words);
    for (const BoldPlace &place : places) {
        if (place.start > from)
            runs.append({words.mid(from, place.start - from), false});
        runs.append({words.mid(place.start + starsOfAPair, place.length - 2 * starsOfAPair), true});
        from = place.start + place.length;
    }
    if (from < words.size())
        runs.append({words.mid(from), false});
    return runs;
}

} // namespace

QString NoteParagraph::text() const
{
    QString words;
    for (const TextRun &run : runs)
        words += run.text;
    return words;
}

bool NoteParagraph::hasBold() const
{
    return std::any_of(runs.begin(), runs.end(), [](const TextRun &run) { return run.bold; });
}

QList<BoldPlace> boldPlaces(const QString &line)
{
    static const QString pair = u"**"_s;
    QList<BoldPlace> places;
    qsizetype from = 0;
    while (true) {
        const qsizetype open = line.indexOf(pair, from);
        if (open < 0)
            return places;
        const qsizetype close = line.indexOf(pair, open + starsOfAPair + 1);
        if (close < 0)
            return places;
        const QStringView inside = QStringView(line).mid(open + starsOfAPair, close - open - starsOfAPair);
        if (inside.front().isSpace() || inside.back().isSpace()) {
            from = open + 1;
            continue;
        }
        places.append({open, close + starsOfAPair - open});
        from = close + starsOfAPair;
    }
}

QString listMark(const QString &line)
{
    return listLine().match(line).captured();
}

QString nextListMark(const QString &mark)
{
    static const QRegularExpression digits(u"\\d+"_s);
    const QRegularExpressionMatch number = digits.match(mark);
    if (!number.hasMatch())
        return mark;
    QString next = mark;
    return next.replace(number.capturedStart(), number.capturedLength(),
                        QString::number(number.captured().toInt() + 1));
}

QList<NoteParagraph> noteParagraphs(const QString &text)
{
    QList<NoteParagraph> paragraphs;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        NoteParagraph paragraph;
        const QRegularExpressionMatch list = listLine().match(line);
        if (list.hasMatch()) {
            paragraph.kind = list.hasCaptured(1) ? ParagraphKind::Numbered : ParagraphKind::Bullet;
            paragraph.number = list.captured(1).toInt();
        }
        paragraph.runs = runsOf(line.mid(list.capturedLength()));
        paragraphs.append(paragraph);
    }
    return paragraphs;
}

QString withoutMarks(const QString &text)
{
    QStringList lines;
    const QList<NoteParagraph> paragraphs = noteParagraphs(text);
    for (const NoteParagraph &paragraph : paragraphs)
        lines.append(paragraph.text());
    return lines.join(u'\n');
}

} // namespace ipt
