#include "ui/widgets/tables/cell_delegate.h"

#include "ui/theme/theme.h"
#include "ui/widgets/base/chips/chip.h"
#include "ui/widgets/painted/bar.h"
#include "ui/widgets/painted/presence_tile.h"

#include <QApplication>
#include <QPainter>
#include <QWidget>

#include <algorithm>

namespace ipt {

namespace {

QString textOf(const QModelIndex &index, int role)
{
    return index.data(role).toString();
}

QList<ChipLook> chipsOf(const QModelIndex &index)
{
    return index.data(ChipsRole).value<QList<ChipLook>>();
}

QFont mainFont(const QModelIndex &index)
{
    return font(index.data(StrongRole).toBool() ? TextStyle::Strong : TextStyle::Body);
}

/// What stands below the first line: a soft line and, beside it or where there is no room below it, the
/// chips. All 0 where there is no second line: the chips then stand in the first.
struct Below
{
    int words = 0; ///< height of the soft line
    int chips = 0; ///< height of a line of their own

    int height() const { return words + chips; }
};

Below belowOf(const QModelIndex &index, int width)
{
    const QString words = textOf(index, SecondLineRole);
    if (words.isEmpty())
        return {};
    const QFontMetrics metrics(font(TextStyle::Caption));
    int chipsHeight = 0;
    int chipsWidth = 0;
    const QList<ChipLook> chips = chipsOf(index);
    for (const ChipLook &look : chips) {
        chipsHeight = std::max(chipsHeight, chipSize(look).height());
        chipsWidth += chipSize(look).width() + px(5);
    }
    const bool apart = chipsWidth > 0 && metrics.horizontalAdvance(words) + px(6) + chipsWidth > width;
    if (apart)
        return {metrics.height() + px(2), chipsHeight + px(2)};
    return {std::max(metrics.height(), chipsHeight) + px(2), 0};
}

/// The height its text takes in `width` where the cell may break it into lines; 0 where it stays on one.
int wrappedHeight(const QStyleOptionViewItem &option, const QModelIndex &index, int width)
{
    const bool alone = textOf(index, SoftRole).isEmpty() &&
                       (chipsOf(index).isEmpty() || !textOf(index, SecondLineRole).isEmpty());
    const QString text = index.data(Qt::DisplayRole).toString();
    const QFontMetrics metrics(mainFont(index));
    if (!(option.features & QStyleOptionViewItem::WrapText) || !alone || width <= 0 ||
        metrics.horizontalAdvance(text) <= width)
        return 0;
    return metrics.boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX), Qt::TextWordWrap, text).height();
}

/// Draws text from the left of `place`, cut off where it does not fit, and takes its width away.
void drawWord(QPainter *painter, QRect *place, const QString &text, const QFont &textFont, Token ink)
{
    if (text.isEmpty() || place->width() <= 0)
        return;
    painter->setFont(textFont);
    painter->setPen(colour(ink));
    const QString cut = painter->fontMetrics().elidedText(text, Qt::ElideRight, place->width());
    painter->drawText(*place, Qt::AlignLeft | Qt::AlignVCenter, cut);
    place->setLeft(place->left() + painter->fontMetrics().horizontalAdvance(cut) + px(6));
}

void drawChips(QPainter *painter, QRect place, const QList<ChipLook> &looks)
{
    for (const ChipLook &look : looks) {
        const QSize size = chipSize(look);
        if (place.width() < px(24))
            return;
        const QRect target(place.left(), place.center().y() - size.height() / 2,
                           std::min(size.width(), place.width()), size.height());
        paintChip(painter, target, look);
        place.setLeft(target.right() + px(5));
    }
}

} // namespace

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem blank = option;
    initStyleOption(&blank, index);
    blank.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &blank, painter, option.widget);

    // Soft ink is too soft on the tint of a selected row.
    const Token soft = option.state & QStyle::State_Selected ? &Colours::neutralInk : &Colours::softInk;

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRect place = option.rect.adjusted(px(6), 0, -px(6), 0);
    if (blank.features & QStyleOptionViewItem::HasCheckIndicator)
        place.setLeft(
            style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &blank, option.widget).right() +
            px(8));

    if (const QVariant presence = index.data(PresenceRole); presence.isValid()) {
        const QRect tile(place.left(), place.center().y() - px(8), px(17), px(17));
        paintPresence(painter, tile, Presence(presence.toInt()));
        place.setLeft(tile.right() + px(6));
    }
    if (const QVariant share = index.data(ShareRole); share.isValid()) {
        const QRectF bar(place.left(), place.center().y() - px(3), place.width(), px(6));
        paintBar(painter, bar, share.toDouble());
        place.setWidth(0);
    }
    const Below below = belowOf(index, place.width());
    if (below.height() > 0) {
        QRect line(place.left(), place.bottom() - below.height() - px(3), place.width(), below.words);
        const QRect own(line.left(), line.bottom() + 1, line.width(), below.chips);
        place = place.adjusted(0, px(4), 0, -below.height() - px(3));
        drawWord(painter, &line, textOf(index, SecondLineRole), font(TextStyle::Caption), soft);
        drawChips(painter, below.chips > 0 ? own : line, chipsOf(index));
    }
    const bool alignsRight = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()) & Qt::AlignRight;
    const QString text = index.data(Qt::DisplayRole).toString();
    if (alignsRight)
        place.setLeft(std::max(
            place.left(), place.right() - QFontMetrics(mainFont(index)).horizontalAdvance(text) - px(1)));
    const Token ink = index.data(SoftTextRole).toBool() ? soft : &Colours::ink;
    if (wrappedHeight(option, index, place.width()) > 0) {
        painter->setFont(mainFont(index));
        painter->setPen(colour(ink));
        painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, text);
        painter->restore();
        return;
    }
    drawWord(painter, &place, text, mainFont(index), ink);
    drawWord(painter, &place, textOf(index, SoftRole), font(TextStyle::Soft), soft);
    if (below.height() == 0)
        drawChips(painter, place, chipsOf(index));
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(mainFont(index));
    int width = px(12) + metrics.horizontalAdvance(index.data(Qt::DisplayRole).toString());
    const QString soft = textOf(index, SoftRole);
    if (!soft.isEmpty())
        width += px(6) + metrics.horizontalAdvance(soft);
    for (const ChipLook &look : chipsOf(index))
        width += chipSize(look).width() + px(5);
    if (index.data(PresenceRole).isValid())
        width += px(23);
    if (index.data(Qt::CheckStateRole).isValid())
        width += px(24);
    if (index.data(ShareRole).isValid())
        width = std::max(width, px(84));

    // A list tells its width; elsewhere the chips are beside the words.
    const int given = option.rect.width() > 0 ? option.rect.width() - px(12) : QWIDGETSIZE_MAX;
    const int wrapped = wrappedHeight(option, index, option.rect.width() - px(12));
    const int below = belowOf(index, given).height();
    if (below > 0)
        width = std::max(
            width,
            px(12) + QFontMetrics(font(TextStyle::Caption)).horizontalAdvance(textOf(index, SecondLineRole)));
    const int height = std::max(metrics.height(), wrapped) + (below > 0 ? below + px(8) : px(14));
    // One pixel of grace against rounding, so that a column as wide as its text does not cut it.
    return {width + 1, height};
}

} // namespace ipt
