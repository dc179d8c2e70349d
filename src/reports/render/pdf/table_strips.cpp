#include "reports/render/pdf/table_strips.h"

#include "reports/render/palette.h"
#include "reports/render/pdf/mark_painter.h"
#include "reports/render/pdf/side_by_side.h"
#include "reports/render/pdf/units.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace ipt::pdf {

namespace {

constexpr qreal cellGap = pt(10);
constexpr qreal rowPadding = pt(3.4);
constexpr qreal markSide = pt(8.5);
constexpr qreal markRoom = pt(13);
/// A row of more lines than this may be cut between two of them.
constexpr size_t mostLinesKept = 14;
/// A table no higher than this is not cut at all.
constexpr qreal smallTable = pt(230);

struct Place
{
    qreal x = 0;
    qreal width = 0;
    bool centred = false;

    Qt::Alignment alignment() const { return centred ? Qt::AlignHCenter : Qt::AlignLeft | Qt::AlignAbsolute; }
};

std::vector<Place> placesOf(const QList<doc::Column> &columns, qreal width)
{
    double shares = 0;
    for (const doc::Column &column : columns)
        shares += column.share;
    // Many narrow columns cannot afford the usual gap.
    const qreal gap = columns.size() > 8 ? pt(2) : cellGap;
    const qreal room = width - gap * (columns.size() - 1);
    std::vector<Place> places;
    qreal x = 0;
    for (const doc::Column &column : columns) {
        const qreal columnWidth = room * column.share / shares;
        places.push_back({x, columnWidth, column.centred});
        x += columnWidth + gap;
    }
    return places;
}

std::shared_ptr<const Strip> headStrip(const doc::Table &table, const std::vector<Place> &places, qreal width)
{
    std::vector<TextColumn> columns;
    const TextStyle &style = styleOf(Type::Label);
    for (size_t i = 0; i < places.size(); ++i) {
        TextColumn column{places[i].x, {}};
        column.append({layOutShortened(table.columns[static_cast<qsizetype>(i)].title, style, places[i].width,
                                       places[i].alignment())},
                      style);
        columns.push_back(std::move(column));
    }
    Strip strip = sideBySide(std::move(columns)).front();
    pad(strip, pt(1), pt(3));
    underline(strip, 0, width, paint::softInk);
    return std::make_shared<const Strip>(std::move(strip));
}

/// Beside the first line of a cell's words, or where they would be; `above` is the room over it.
void addMark(Strip &strip, doc::Mark mark, const Place &place, qreal above, bool alone)
{
    const qreal x = place.x + (alone && place.centred ? (place.width - markSide) / 2 : 0);
    const qreal y = above + (styleOf(Type::Cell).lineHeight - markSide) / 2;
    paintAlso(strip, [=](QPainter &painter, QPointF topLeft) {
        drawMark(painter, mark, topLeft + QPointF(x, y), markSide);
    });
}

void addChip(Strip &strip, const doc::Cell &cell, const Place &place, qreal above)
{
    const LaidChip chip = layOutChip({cell.mark, cell.text}, place.width);
    const qreal y = above + (styleOf(Type::Cell).lineHeight - chipHeight()) / 2;
    paintAlso(strip, [=](QPainter &painter, QPointF topLeft) {
        drawChip(painter, chip, topLeft + QPointF(place.x, y));
    });
}

TextColumn textOf(const doc::Cell &cell, const Place &place)
{
    const qreal indent = cell.mark == doc::Mark::None ? 0 : markRoom;
    const TextStyle &style = styleOf(typeOf(cell.role));
    TextColumn column{place.x + indent, {}};
    column.append(layOut(cell.text, style, place.width - indent, place.alignment()), style);
    return column;
}

Strips rowStrips(const doc::Table &table, const QList<doc::Cell> &row, const std::vector<Place> &places,
                 qreal width)
{
    // The empty first column gives a row without words its one line.
    std::vector<TextColumn> columns{{0, {{TextLine{}, styleOf(Type::Cell)}}}};
    const size_t cells = std::min(places.size(), static_cast<size_t>(row.size()));
    for (size_t i = 0; i < cells; ++i) {
        const doc::Cell &cell = row[static_cast<qsizetype>(i)];
        if (!isArea(cell.mark) || cell.text.isEmpty())
            columns.push_back(textOf(cell, places[i]));
    }
    Strips strips = sideBySide(std::move(columns));
    qreal height = 2 * rowPadding;
    for (const Strip &strip : strips)
        height += strip.height;
    const qreal room = rowPadding + std::max(0.0, pt(table.rowHeight) - height) / 2;
    pad(strips.front(), room, 0);
    for (size_t i = 0; i < cells; ++i) {
        const doc::Cell &cell = row[static_cast<qsizetype>(i)];
        if (isArea(cell.mark) && !cell.text.isEmpty())
            addChip(strips.front(), cell, places[i], room);
        else if (cell.mark != doc::Mark::None)
            addMark(strips.front(), cell.mark, places[i], room, cell.text.isEmpty());
    }
    pad(strips.back(), 0, room);
    underline(strips.back(), 0, width, paint::line);
    if (strips.size() <= mostLinesKept)
        keepTogether(strips);
    return strips;
}

} // namespace

Strips tableStrips(const doc::Table &table, qreal width)
{
    const std::vector<Place> places = placesOf(table.columns, width);
    if (places.empty())
        return {};
    const auto head = headStrip(table, places, width);
    Strips strips{*head};
    strips.front().keepWithNext = true;
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        for (Strip &strip : rowStrips(table, table.rows[i], places, width)) {
            strip.repeatedAbove = head;
            strips.push_back(std::move(strip));
        }
        // No page begins with a table's last row or ends with its first.
        strips.back().keepWithNext = i == 0 || i == table.rows.size() - 2;
    }
    strips.back().keepWithNext = false;
    if (std::accumulate(strips.begin(), strips.end(), 0.0,
                        [](qreal sum, const Strip &strip) { return sum + strip.height; }) <= smallTable)
        keepTogether(strips);
    return strips;
}

} // namespace ipt::pdf
