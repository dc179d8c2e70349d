#include "reports/render/pdf/block_strips.h"

#include "reports/render/palette.h"
#include "reports/render/pdf/course_strip.h"
#include "reports/render/pdf/mark_painter.h"
#include "reports/render/pdf/side_by_side.h"
#include "reports/render/pdf/table_strips.h"
#include "reports/render/pdf/units.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace ipt::pdf {

namespace {

constexpr qreal columnGap = pt(22);

Strips textStrips(const QString &text, Type type, qreal x, qreal width,
                  Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignAbsolute)
{
    const TextStyle &style = styleOf(type);
    TextColumn column{x, {}};
    column.append(layOut(text, style, width, alignment), style);
    return sideBySide({column});
}

void drawBullet(QPainter &painter, QPointF topLeft)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(paint::accent);
    painter.drawEllipse(topLeft + QPointF(pt(3), pt(7.6)), pt(1.6), pt(1.6));
}

/// No page begins with a paragraph's last line or ends with its first.
void keepFromStraggling(Strips &strips)
{
    if (strips.size() < 2)
        return;
    strips.front().keepWithNext = true;
    strips[strips.size() - 2].keepWithNext = true;
}

void setSpaceBefore(Strips &strips, qreal space)
{
    if (!strips.empty())
        strips.front().spaceBefore = space;
}

void append(Strips &strips, Strips more)
{
    std::move(more.begin(), more.end(), std::back_inserter(strips));
}

/// Behind every strip, so that the ground goes on across pages.
void setGround(Strips &strips, qreal x, qreal width, const QColor &ground, const QColor &edge)
{
    for (Strip &strip : strips) {
        strip.paint = [=, inner = std::move(strip.paint), height = strip.height](QPainter &painter,
                                                                                 QPointF topLeft) {
            // A little overlap, else viewers show a seam between two strips.
            const QRectF area(topLeft + QPointF(x, 0), QSizeF(width, height + pt(0.2)));
            if (ground.isValid())
                painter.fillRect(area, ground);
            painter.fillRect(QRectF(area.topLeft(), QSizeF(pt(2.2), area.height())), edge);
            inner(painter, topLeft);
        };
    }
}

class BlockStrips
{
public:
    explicit BlockStrips(qreal width)
        : m_width(width)
    {
    }

    Strips operator()(const doc::Heading &heading) const;
    Strips operator()(const doc::Paragraph &paragraph) const;
    Strips operator()(const doc::NoteText &note) const;
    Strips operator()(const doc::Facts &facts) const;
    Strips operator()(const doc::Chips &chips) const;
    Strips operator()(const doc::Bullets &bullets) const;
    Strips operator()(const doc::Table &table) const { return spaced(tableStrips(table, m_width), pt(5)); }
    Strips operator()(const doc::Signatures &signatures) const;
    Strips operator()(const doc::Course &course) const
    {
        return spaced({courseStrip(course, m_width)}, pt(14));
    }
    /// The strip after it begins the page.
    Strips operator()(const doc::PageBreak &) const { return {}; }

private:
    static Strips spaced(Strips strips, qreal space)
    {
        setSpaceBefore(strips, space);
        return strips;
    }

    qreal m_width;
};

Strips BlockStrips::operator()(const doc::Heading &heading) const
{
    const bool section = heading.level <= 1;
    const Type type = section ? Type::Heading : Type::Subheading;
    Strips strips = textStrips(heading.text, type, 0, m_width);
    if (strips.empty())
        return {};
    if (!heading.aside.isEmpty()) {
        const qreal x = QFontMetricsF(styleOf(type).font).horizontalAdvance(heading.text) + pt(7);
        if (x < m_width * 0.75) {
            const TextLine aside = layOutShortened(heading.aside, styleOf(Type::Aside), m_width - x);
            paintAlso(strips.front(), [aside, x](QPainter &painter, QPointF topLeft) {
                drawLine(painter, aside, styleOf(Type::Aside), topLeft + QPointF(x, pt(0.4)));
            });
        }
    }
    for (Strip &strip : strips)
        strip.keepWithNext = true;
    return spaced(std::move(strips), section ? pt(20) : pt(9));
}

Strips BlockStrips::operator()(const doc::Paragraph &paragraph) const
{
    const bool setOff = paragraph.role == doc::TextRole::Notice || paragraph.role == doc::TextRole::Quote;
    const qreal inset = setOff ? pt(12) : 0;
    Strips strips =
        textStrips(paragraph.text, typeOf(paragraph.role), inset, m_width - 2 * inset, Qt::AlignLeft);
    if (strips.empty())
        return {};
    if (paragraph.role == doc::TextRole::Notice) {
        pad(strips.front(), pt(5), 0);
        pad(strips.back(), 0, pt(5));
        setGround(strips, 0, m_width, paint::noticeTint, coloursOf(doc::Mark::Partly).shape);
    } else if (paragraph.role == doc::TextRole::Quote) {
        setGround(strips, 0, m_width, {}, paint::accent);
    }
    keepFromStraggling(strips);
    const bool beside = setOff || paragraph.role == doc::TextRole::Soft;
    return spaced(std::move(strips), beside ? pt(8) : pt(4));
}

Strips BlockStrips::operator()(const doc::NoteText &note) const
{
    const TextStyle &style = styleOf(Type::Body);
    Strips strips;
    bool apart = false;
    const QList<NoteParagraph> paragraphs = noteParagraphs(note.text);
    for (const NoteParagraph &paragraph : paragraphs) {
        if (paragraph.isEmpty()) {
            apart = true;
            continue;
        }
        const bool numbered = paragraph.kind == ParagraphKind::Numbered;
        const qreal indent = paragraph.kind == ParagraphKind::Plain ? 0 : numbered ? pt(18) : pt(12);
        TextColumn column{indent, {}};
        column.append(layOut(paragraph.runs, style, m_width - indent), style);
        Strips lines = sideBySide({column});
        if (lines.empty())
            continue;
        if (paragraph.kind == ParagraphKind::Bullet)
            paintAlso(lines.front(), drawBullet);
        if (numbered) {
            const TextLine number =
                layOutShortened(QStringLiteral("%1.").arg(paragraph.number), style, indent);
            paintAlso(lines.front(), [number, &style](QPainter &painter, QPointF topLeft) {
                drawLine(painter, number, style, topLeft);
            });
        }
        keepFromStraggling(lines);
        append(strips, spaced(std::move(lines), strips.empty() || apart ? pt(6) : pt(2)));
        apart = false;
    }
    return strips;
}

Strips BlockStrips::operator()(const doc::Facts &facts) const
{
    const int perRow = std::max(1, facts.columns);
    const qreal width = (m_width - columnGap * (perRow - 1)) / perRow;
    Strips strips;
    for (qsizetype first = 0; first < facts.facts.size(); first += perRow) {
        std::vector<TextColumn> row;
        for (qsizetype i = first; i < std::min<qsizetype>(first + perRow, facts.facts.size()); ++i) {
            TextColumn column{(i - first) * (width + columnGap), {}};
            column.append({layOutShortened(facts.facts[i].label, styleOf(Type::Label), width)},
                          styleOf(Type::Label));
            column.append(layOut(facts.facts[i].value, styleOf(Type::Body), width), styleOf(Type::Body));
            row.push_back(std::move(column));
        }
        Strips lines = sideBySide(std::move(row));
        keepTogether(lines);
        append(strips, spaced(std::move(lines), first == 0 ? pt(11) : pt(7)));
    }
    return strips;
}

Strips BlockStrips::operator()(const doc::Chips &chips) const
{
    constexpr qreal between = pt(6);
    const qreal start = chips.label.isEmpty() ? 0 : pt(112);
    Strips strips;
    std::vector<std::pair<qreal, LaidChip>> row;
    const auto endRow = [&] {
        Strip strip;
        strip.height = chipHeight();
        strip.spaceBefore = pt(5);
        strip.paint = [row](QPainter &painter, QPointF topLeft) {
            for (const auto &[x, chip] : row)
                drawChip(painter, chip, topLeft + QPointF(x, 0));
        };
        strips.push_back(std::move(strip));
        row.clear();
    };
    qreal x = start;
    for (const doc::Chip &chip : chips.chips) {
        const LaidChip laid = layOutChip(chip, m_width - start);
        if (!row.empty() && x + laid.width > m_width) {
            endRow();
            x = start;
        }
        row.emplace_back(x, laid);
        x += laid.width + between;
    }
    endRow();
    const TextLine label = layOutShortened(chips.label, styleOf(Type::Soft), start);
    paintAlso(strips.front(), [label](QPainter &painter, QPointF topLeft) {
        const qreal y = (chipHeight() - styleOf(Type::Soft).lineHeight) / 2;
        drawLine(painter, label, styleOf(Type::Soft), topLeft + QPointF(0, y));
    });
    keepTogether(strips);
    return strips;
}

Strips BlockStrips::operator()(const doc::Bullets &bullets) const
{
    constexpr qreal indent = pt(12);
    Strips strips;
    for (const QString &item : bullets.items) {
        Strips lines = textStrips(item, Type::Body, indent, m_width - indent);
        if (lines.empty())
            continue;
        paintAlso(lines.front(), drawBullet);
        keepFromStraggling(lines);
        append(strips, spaced(std::move(lines), pt(3)));
    }
    return strips;
}

Strips BlockStrips::operator()(const doc::Signatures &signatures) const
{
    constexpr int perRow = 2;
    const qreal width = (m_width - columnGap) / perRow;
    Strips strips;
    for (qsizetype first = 0; first < signatures.lines.size(); first += perRow) {
        std::vector<TextColumn> row;
        std::vector<qreal> rules;
        bool byHand = false;
        for (qsizetype i = first; i < std::min<qsizetype>(first + perRow, signatures.lines.size()); ++i) {
            const doc::SignatureLine &line = signatures.lines[i];
            TextColumn column{(i - first) * (width + columnGap), {}};
            column.append(layOut(line.name, styleOf(Type::Strong), width), styleOf(Type::Strong));
            column.append(layOut(line.role, styleOf(Type::Soft), width), styleOf(Type::Soft));
            column.append(layOut(line.when, styleOf(Type::Soft), width), styleOf(Type::Soft));
            byHand = byHand || line.name.isEmpty();
            rules.push_back(column.x);
            row.push_back(std::move(column));
        }
        Strips lines = sideBySide(std::move(row));
        if (lines.empty())
            continue;
        pad(lines.front(), byHand ? pt(30) : pt(5), 0);
        paintAlso(lines.front(),
                  [rules, width, y = byHand ? pt(27) : pt(0)](QPainter &painter, QPointF topLeft) {
                      painter.setPen(QPen(paint::softInk, pt(0.6)));
                      for (const qreal x : rules)
                          painter.drawLine(QLineF(topLeft + QPointF(x, y), topLeft + QPointF(x + width, y)));
                  });
        append(strips, spaced(std::move(lines), pt(12)));
    }
    keepTogether(strips);
    return strips;
}

Strips mastheadStrips(const Document &document, qreal width)
{
    Strips strips = textStrips(document.overline, Type::Overline, 0, width);
    append(strips, textStrips(document.title, Type::Title, 0, width));
    append(strips, textStrips(document.subtitle, Type::Subtitle, 0, width));
    keepTogether(strips);
    return strips;
}

} // namespace

Strips stripsOf(const Document &document, qreal width)
{
    Strips strips = mastheadStrips(document, width);
    bool startsPage = false;
    bool isFirst = true;
    for (const Document::Piece &piece : document.pieces) {
        Strips more = std::visit(BlockStrips(width), piece.block);
        startsPage = startsPage || std::holds_alternative<doc::PageBreak>(piece.block);
        if (!more.empty()) {
            more.front().startsPage = std::exchange(startsPage, false);
            if (isFirst)
                more.front().spaceBefore = std::max(more.front().spaceBefore, pt(14));
            isFirst = false;
        }
        if (piece.keepWithNext && !more.empty()) {
            keepTogether(more);
            more.back().keepWithNext = true;
        }
        append(strips, std::move(more));
    }
    return strips;
}

} // namespace ipt::pdf
