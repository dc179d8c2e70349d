#include "reports/render/pdf/text_lines.h"

#include "reports/document/plain_text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>
#include <QTextOption>

namespace ipt::pdf {

namespace {

/// More signs than prose has; setting them all apart would cost time and help nobody.
constexpr qsizetype mostSignsApart = 10000;

bool isLetterAt(const QString &text, qsizetype i)
{
    return i >= 0 && i < text.size() && text[i].isLetter();
}

/// Whether a font such as Inter puts another glyph here between digits or capitals: hyphens,
/// colons, brackets, arrows made of signs, and an x that stands alone.
bool isShapedByContext(const QString &text, qsizetype i)
{
    const QChar c = text[i];
    if (c == u'x' || c == u'X')
        return !isLetterAt(text, i - 1) && !isLetterAt(text, i + 1);
    const char16_t code = c.unicode();
    const bool simple = code < 0xc0 || code == 0xd7 || (code >= 0x2010 && code <= 0x2027) ||
                        (code >= 0x2190 && code <= 0x22ff); // arrows, mathematics
    return simple && (c.isPunct() || c.isSymbol()) && !QStringView(u".,;!?'\"%").contains(c);
}

/// Ranges that set such signs apart. Substituted glyphs stand for no character, so that "18:01"
/// would be copied and found as "18 01"; a sign shaped on its own keeps its own glyph. Letters
/// keep their kerning.
QList<QTextLayout::FormatRange> signsApart(const QString &text)
{
    QTextCharFormat even;
    even.setProperty(QTextFormat::UserProperty, 0);
    QTextCharFormat odd;
    odd.setProperty(QTextFormat::UserProperty, 1);
    QList<QTextLayout::FormatRange> ranges;
    for (int i = 0; i < static_cast<int>(text.size()) && ranges.size() < mostSignsApart; ++i) {
        if (isShapedByContext(text, i))
            ranges.append({i, 1, i % 2 ? odd : even});
    }
    return ranges;
}

/// A run without a space that is no word of any language. Looking for its end again on every
/// line would take minutes, so that such a paragraph is broken anywhere.
bool hasEndlessWord(const QString &text)
{
    constexpr int longestWord = 1000;
    int length = 0;
    for (const QChar c : text) {
        length = c.isSpace() ? 0 : length + 1;
        if (length > longestWord)
            return true;
    }
    return false;
}

void breakParagraph(const QString &text, const TextStyle &style, qreal width, Qt::Alignment alignment,
                    std::vector<TextLine> &lines, const QList<QTextLayout::FormatRange> &bold = {})
{
    const bool rightToLeft = text.isRightToLeft();
    if (alignment == Qt::AlignLeft && rightToLeft)
        alignment = Qt::AlignRight;
    QTextOption option(alignment | Qt::AlignAbsolute);
    option.setWrapMode(hasEndlessWord(text) ? QTextOption::WrapAnywhere
                                            : QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    auto paragraph = std::make_shared<QTextLayout>(text, style.font);
    paragraph->setTextOption(option);
    paragraph->setFormats(bold + signsApart(text));
    paragraph->setCacheEnabled(true);
    paragraph->beginLayout();
    for (int index = 0;; ++index) {
        QTextLine line = paragraph->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({0, 0});
        lines.push_back({paragraph, index, line.naturalTextWidth()});
    }
    paragraph->endLayout();
}

} // namespace

std::vector<TextLine> layOut(const QString &text, const TextStyle &style, qreal width,
                             Qt::Alignment alignment)
{
    std::vector<TextLine> lines;
    const QStringList paragraphs = plainText(text).split(QLatin1Char('\n'));
    for (const QString &paragraph : paragraphs) {
        if (paragraph.trimmed().isEmpty())
            lines.push_back({});
        else
            breakParagraph(paragraph, style, width, alignment, lines);
    }
    while (!lines.empty() && !lines.back().paragraph)
        lines.pop_back();
    return lines;
}

std::vector<TextLine> layOut(const QList<TextRun> &runs, const TextStyle &style, qreal width)
{
    QString text;
    QList<QTextLayout::FormatRange> bold;
    QTextCharFormat heavier;
    heavier.setFontWeight(QFont::Bold);
    for (const TextRun &run : runs) {
        const QString words = plainText(run.text); // blanks at its ends part it from its neighbours
        if (run.bold)
            bold.append({int(text.size()), int(words.size()), heavier});
        text += words;
    }
    std::vector<TextLine> lines;
    if (!text.trimmed().isEmpty())
        breakParagraph(text, style, width, Qt::AlignLeft, lines, bold);
    return lines;
}

void drawLine(QPainter &painter, const TextLine &line, const TextStyle &style, QPointF at)
{
    if (!line.paragraph)
        return;
    const QFontMetricsF metrics(style.font);
    const qreal above = (style.lineHeight - metrics.ascent() - metrics.descent()) / 2;
    const QTextLine laid = line.paragraph->lineAt(line.index);
    painter.setPen(style.colour);
    laid.draw(&painter, {at.x(), at.y() + above + metrics.ascent() - laid.ascent()});
}

TextLine layOutShortened(const QString &text, const TextStyle &style, qreal width, Qt::Alignment alignment)
{
    // Much longer than any line can be: no need to measure the rest.
    constexpr int longest = 1000;
    const QString line =
        QFontMetricsF(style.font).elidedText(plainLine(text).left(longest), Qt::ElideRight, width);
    // The layout rounds otherwise than the metrics do.
    const std::vector<TextLine> lines = layOut(line, style, width + 2, alignment);
    return lines.empty() ? TextLine{} : lines.front();
}

} // namespace ipt::pdf
