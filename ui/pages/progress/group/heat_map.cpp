#include "ui/pages/progress/group/heat_map.h"

#include "ui/pages/progress/measure/band_tone.h"
#include "ui/theme/theme.h"
#include "ui/widgets/base/words/words.h"
#include "ui/widgets/painted/presence_tile.h"

#include <QImage>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace ipt {

HeatMap::HeatMap(QWidget *parent)
    : ItemsWidget(parent)
{
    setAccessibleName(tr("Members by sessions"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void HeatMap::setOverview(const GroupOverview &overview, bool higherIsBetter)
{
    m_overview = overview;
    m_higherIsBetter = higherIsBetter;
    itemsChanged();
}

int HeatMap::itemCount() const
{
    return int(m_overview.rows.size()) * columns();
}

QString HeatMap::itemText(int index) const
{
    const OverviewCell &cell = cellAt(index);
    const QString where = tr("%1, session %2")
                              .arg(rowAt(index).called)
                              .arg(m_overview.sessions[index % columns()].number.value());
    if (!cell.belongs)
        return tr("%1: not in the group").arg(where);
    QStringList told;
    told.append(cell.presence ? nameOf(*cell.presence) : tr("attendance not recorded"));
    if (cell.total) {
        const QString score = tr("%1 %2").arg(m_overview.measureName).arg(*cell.total);
        told.append(cell.band ? tr("%1 (%2)").arg(score, m_overview.bands[*cell.band].label) : score);
    }
    if (cell.workedWith())
        told.append(tr("%n moment(s) about them", nullptr, cell.moments));
    return tr("%1: %2").arg(where, told.join(tr(", ")));
}

int HeatMap::headHeight() const
{
    return QFontMetrics(ipt::font(TextStyle::Caption)).height() + px(8);
}

int HeatMap::rowHeight() const
{
    return QFontMetrics(ipt::font(TextStyle::Body)).height() + px(22);
}

int HeatMap::nameWidth() const
{
    const QFontMetrics metrics(ipt::font(TextStyle::Strong));
    int widest = px(64);
    for (const OverviewRow &row : m_overview.rows)
        widest = std::max(widest, metrics.horizontalAdvance(row.called) + px(20));
    return std::min(widest, width() / 4);
}

QRect HeatMap::itemRect(int index) const
{
    const int names = nameWidth();
    const double pitch = double(width() - names) / std::max(1, columns());
    const int column = index % columns();
    const int left = names + int(column * pitch);
    const int right = names + int((column + 1) * pitch);
    return {left, headHeight() + (index / columns()) * rowHeight(), right - left, rowHeight()};
}

void HeatMap::activateItem(int index)
{
    emit memberActivated(rowAt(index).member);
}

QSize HeatMap::sizeHint() const
{
    return {px(640), headHeight() + int(m_overview.rows.size()) * rowHeight() + 1};
}

QSize HeatMap::minimumSizeHint() const
{
    return {px(420), sizeHint().height()};
}

int HeatMap::neighbour(int index, Qt::Key key) const
{
    if (key == Qt::Key_Up)
        return index >= columns() ? index - columns() : index;
    if (key == Qt::Key_Down)
        return index + columns() < itemCount() ? index + columns() : index;
    return ItemsWidget::neighbour(index, key);
}

void HeatMap::paintHead(QPainter *painter, const Colours &colours) const
{
    painter->setFont(ipt::font(TextStyle::Caption));
    painter->setPen(colours.softInk);
    for (int column = 0; column < columns(); ++column) {
        QRect place = itemRect(column);
        place.moveTop(0);
        place.setHeight(headHeight());
        painter->drawText(place, Qt::AlignCenter,
                          QLocale().toString(m_overview.sessions[column].number.value()));
    }
    painter->fillRect(QRect(0, headHeight() - 1, width(), 1), colours.line);
}

void HeatMap::paintCell(QPainter *painter, int index, const Colours &colours) const
{
    const OverviewCell &cell = cellAt(index);
    const QRectF place = QRectF(itemRect(index)).adjusted(2, 3, -2, -3);
    if (!cell.belongs)
        return;
    painter->setPen(Qt::NoPen);
    if (cell.band) {
        painter->setBrush(colours.*
                          bandTone(bandPlace(*cell.band, int(m_overview.bands.size()), m_higherIsBetter)));
        painter->drawRoundedRect(place, px(4), px(4));
    } else if (cell.attended()) {
        painter->setBrush(colours.neutralTint);
        painter->drawRoundedRect(place, px(4), px(4));
    }
    if (cell.presence && *cell.presence != Presence::Present) {
        const double side = std::min<double>(px(14), place.width() / 2);
        const bool alone = !cell.total && !cell.workedWith();
        const QPointF corner =
            alone ? place.center() - QPointF(side / 2, side / 2) : place.bottomLeft() + QPointF(2, -side - 2);
        paintPresence(painter, QRectF(corner, QSizeF(side, side)), *cell.presence, colours);
    }
    if (cell.total) {
        painter->setFont(ipt::font(TextStyle::Strong));
        painter->setPen(colours.ink);
        painter->drawText(place.adjusted(0, 0, 0, -px(6)), Qt::AlignCenter, QLocale().toString(*cell.total));
    }
    if (cell.workedWith()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.accent);
        painter->drawEllipse(QPointF(place.center().x(), place.bottom() - px(7)), px(3), px(3));
    }
}

void HeatMap::paintRows(QPainter *painter, const Colours &colours) const
{
    paintHead(painter, colours);
    for (int row = 0; row < m_overview.rows.size(); ++row) {
        const int top = headHeight() + row * rowHeight();
        painter->setFont(ipt::font(TextStyle::Strong));
        painter->setPen(m_overview.rows[row].belongsNow ? colours.ink : colours.softInk);
        const QRect place(px(6), top, nameWidth() - px(12), rowHeight());
        painter->drawText(
            place, Qt::AlignLeft | Qt::AlignVCenter,
            painter->fontMetrics().elidedText(m_overview.rows[row].called, Qt::ElideRight, place.width()));
        painter->fillRect(QRect(0, top + rowHeight() - 1, width(), 1), colours.line);
    }
    for (int index = 0; index < itemCount(); ++index)
        paintCell(painter, index, colours);
}

QImage HeatMap::image() const
{
    constexpr double fine = 2;
    QImage image(size() * fine, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(fine);
    const Colours light = coloursOf(ThemeKind::Light);
    image.fill(light.card);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    if (itemCount() > 0)
        paintRows(&painter, light);
    return image;
}

void HeatMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (itemCount() == 0)
        return;
    paintRows(&painter, Theme::instance().colours());
    if (hasFocus() && currentItem() >= 0) {
        painter.setPen(QPen(colour(&Colours::accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(itemRect(currentItem())).adjusted(1, 2, -1, -2), px(4), px(4));
    }
}

} // namespace ipt
