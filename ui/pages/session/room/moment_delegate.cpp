#include "ui/pages/session/room/moment_delegate.h"

#include "ui/pages/session/room/moment_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text/day_words.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

namespace ipt {

namespace {

constexpr int padding = 10;
constexpr int chipGap = 5;
constexpr int side = 4;

/// The three columns of a row so wide: narrower ones give up room for the names first.
struct Columns
{
    int time;
    int who;
    int text;
    int textWidth;
};

Columns columnsFor(int width)
{
    const QString longest = clockText(QTime(22, 58));
    const int time = QFontMetrics(font(TextStyle::Soft)).horizontalAdvance(longest) + px(16);
    const int who = std::clamp(width / 5, px(72), px(150));
    Columns columns{px(side), px(side) + time, px(side) + time + who, 0};
    columns.textWidth = std::max(px(80), width - columns.text - px(side));
    return columns;
}

QList<ChipLook> chipsAt(const QModelIndex &index)
{
    return index.data(MomentModel::ChipsRole).value<QList<ChipLook>>();
}

/// Where each chip goes, relative to the text column's left and the first line of chips.
QList<QRect> placesOf(const QList<ChipLook> &chips, int width)
{
    QList<QRect> places;
    int x = 0;
    int y = 0;
    for (const ChipLook &look : chips) {
        QSize size = chipSize(look);
        size.setWidth(std::min(size.width(), width));
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += size.height() + px(chipGap);
        }
        places.append(QRect(QPoint(x, y), size));
        x += size.width() + px(chipGap);
    }
    return places;
}

int textHeight(const QString &text, int width)
{
    return QFontMetrics(font(TextStyle::Body))
        .boundingRect(QRect(0, 0, width, 100000), Qt::TextWordWrap, text)
        .height();
}

} // namespace

void MomentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const QRect row = option.rect;
    const Columns at = columnsFor(row.width());
    const bool current = option.state & QStyle::State_Selected;
    const bool focused = current && (option.state & QStyle::State_HasFocus);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (current)
        painter->fillRect(row.adjusted(0, 0, 0, -1), colour(&Colours::selected));
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), colour(&Colours::line));

    const int top = row.top() + px(padding);
    painter->setFont(font(TextStyle::Soft));
    painter->setPen(colour(current ? &Colours::neutralInk : &Colours::softInk));
    painter->drawText(QPoint(row.left() + at.time, top + painter->fontMetrics().ascent()),
                      index.data(MomentModel::TimeRole).toString());
    painter->setFont(font(TextStyle::Strong));
    painter->setPen(colour(&Colours::ink));
    const QRect who(row.left() + at.who, top, at.text - at.who - px(8), row.height() - px(padding));
    painter->drawText(who, Qt::TextWordWrap | Qt::AlignTop, index.data(MomentModel::WhoRole).toString());

    painter->setFont(font(TextStyle::Body));
    const QString text = index.data(Qt::DisplayRole).toString();
    const QRect words(row.left() + at.text, top, at.textWidth, row.height());
    QRect drawn;
    painter->drawText(words, Qt::TextWordWrap | Qt::AlignTop, text, &drawn);
    const QList<ChipLook> chips = chipsAt(index);
    const QList<QRect> places = placesOf(chips, at.textWidth);
    for (qsizetype i = 0; i < chips.size(); ++i)
        paintChip(painter, places[i].translated(words.left(), drawn.bottom() + px(6)), chips[i]);
    if (focused) {
        painter->setPen(QPen(colour(&Colours::accent), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -2), px(4), px(4));
    }
    painter->restore();
}

QSize MomentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const QString text = index.data(Qt::DisplayRole).toString();
    const QList<ChipLook> chips = chipsAt(index);
    QString written = index.data(MomentModel::WhoRole).toString();
    for (const ChipLook &look : chips)
        written += look.text;
    Height &known = m_heights[index.row()];
    const int scale = Theme::instance().textScale();
    if (known.width != width || known.scale != scale || known.text != text || known.chips != written) {
        const Columns at = columnsFor(width);
        int height = textHeight(text, at.textWidth);
        const QList<QRect> places = placesOf(chips, at.textWidth);
        if (!places.isEmpty())
            height += px(6) + places.last().bottom() + 1;
        const QFontMetrics strong(font(TextStyle::Strong));
        const QRect who = strong.boundingRect(QRect(0, 0, at.text - at.who - px(8), 100000), Qt::TextWordWrap,
                                              index.data(MomentModel::WhoRole).toString());
        known = {width, scale, text, written, std::max(height, who.height()) + 2 * px(padding)};
    }
    return {width, known.height};
}

} // namespace ipt
