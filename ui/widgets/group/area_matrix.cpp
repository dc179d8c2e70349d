#include "ui/widgets/group/area_matrix.h"

#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/base/words/words.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ipt {

namespace {

constexpr double smallestDot = 9;
constexpr double largestDot = 21;

ProblemArea areaAt(int column)
{
    return WordsOf<ProblemArea>::all.at(size_t(column)).first;
}

} // namespace

AreaMatrix::AreaMatrix(QWidget *parent)
    : ItemsWidget(parent)
{
    setAccessibleName(tr("Areas worked on, by member"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void AreaMatrix::setRows(const QList<AreaRow> &rows)
{
    m_rows = rows;
    m_most = 0;
    for (const AreaRow &row : rows)
        m_most = std::max(m_most, *std::max_element(row.counts.begin(), row.counts.end()));
    itemsChanged();
}

QString AreaMatrix::itemText(int index) const
{
    const AreaRow &row = m_rows[index / 4];
    return tr("%1, %2: %n moment(s)", nullptr, row.counts.at(size_t(index % 4)))
        .arg(row.called, nameOf(areaAt(index % 4)));
}

int AreaMatrix::headHeight() const
{
    return QFontMetrics(ipt::font(TextStyle::Caption)).height() + px(10);
}

int AreaMatrix::rowHeight() const
{
    return QFontMetrics(ipt::font(TextStyle::Body)).height() + px(16);
}

int AreaMatrix::nameWidth() const
{
    const QFontMetrics metrics(ipt::font(TextStyle::Body));
    int widest = px(48);
    for (const AreaRow &row : m_rows)
        widest = std::max(widest, metrics.horizontalAdvance(row.called) + px(18));
    return std::min(widest, width() / 3);
}

QRect AreaMatrix::itemRect(int index) const
{
    const int names = nameWidth();
    const double pitch = (width() - names) / 4.0;
    const int left = names + int((index % 4) * pitch);
    const QRect logical(left, headHeight() + (index / 4) * rowHeight(), int(pitch), rowHeight());
    return layoutDirection() == Qt::RightToLeft
               ? QRect(width() - logical.right() - 1, logical.top(), logical.width(), logical.height())
               : logical;
}

void AreaMatrix::activateItem(int index)
{
    emit cellActivated(m_rows[index / 4].member, areaAt(index % 4));
}

QSize AreaMatrix::sizeHint() const
{
    return {px(340), headHeight() + int(m_rows.size()) * rowHeight() + 1};
}

QSize AreaMatrix::minimumSizeHint() const
{
    return {px(200), sizeHint().height()};
}

int AreaMatrix::neighbour(int index, Qt::Key key) const
{
    if (key == Qt::Key_Up)
        return index >= 4 ? index - 4 : index;
    if (key == Qt::Key_Down)
        return index + 4 < itemCount() ? index + 4 : index;
    return ItemsWidget::neighbour(index, key);
}

double AreaMatrix::diameter(int count) const
{
    // The eye compares areas, so the area and not the width follows the count.
    const double share = std::sqrt(double(count) / std::max(m_most, 4));
    return px(int(smallestDot)) + share * (px(int(largestDot)) - px(int(smallestDot)));
}

bool AreaMatrix::namesFit() const
{
    const QFontMetrics metrics(ipt::font(TextStyle::Caption));
    const int room = (width() - nameWidth()) / 4;
    return std::all_of(WordsOf<ProblemArea>::all.begin(), WordsOf<ProblemArea>::all.end(),
                       [&](const auto &word) {
                           return metrics.horizontalAdvance(shortNameOf(word.first)) + px(16) <= room;
                       });
}

void AreaMatrix::paintHead(QPainter *painter) const
{
    painter->setFont(ipt::font(TextStyle::Caption));
    const QFontMetrics metrics = painter->fontMetrics();
    const bool withNames = namesFit();
    for (int column = 0; column < 4; ++column) {
        const ProblemArea area = areaAt(column);
        const QColor ink = colour(swatchOf(area).ink);
        const QString name = withNames ? shortNameOf(area) : QString();
        QRect cell = itemRect(column);
        cell.moveTop(0);
        cell.setHeight(headHeight());
        const int content = px(12) + (withNames ? px(4) + metrics.horizontalAdvance(name) : 0);
        int x = cell.center().x() - content / 2;
        paintIcon(painter, iconOf(area), QRectF(x, cell.center().y() - px(6), px(12), px(12)), ink);
        x += px(16);
        painter->setPen(ink);
        painter->drawText(QRect(x, 0, cell.right() - x + px(8), headHeight()),
                          Qt::AlignLeft | Qt::AlignVCenter, name);
    }
    painter->fillRect(QRect(0, headHeight() - 1, width(), 1), colour(&Colours::line));
}

void AreaMatrix::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_rows.isEmpty())
        return;
    paintHead(&painter);
    for (int row = 0; row < m_rows.size(); ++row) {
        const int top = headHeight() + row * rowHeight();
        painter.setFont(ipt::font(TextStyle::Body));
        painter.setPen(colour(&Colours::ink));
        const QRect place(px(6), top, nameWidth() - px(10), rowHeight());
        painter.drawText(place, Qt::AlignLeading | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(m_rows[row].called, Qt::ElideRight, place.width()));
        painter.fillRect(QRect(0, top + rowHeight() - 1, width(), 1), colour(&Colours::line));
    }
    for (int index = 0; index < itemCount(); ++index) {
        const QPointF centre = QRectF(itemRect(index)).center();
        const int count = m_rows[index / 4].counts.at(size_t(index % 4));
        const Swatch swatch = swatchOf(areaAt(index % 4));
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(count > 0 ? swatch.mark : swatch.tint));
        const double radius = (count > 0 ? diameter(count) : px(7)) / 2;
        painter.drawEllipse(centre, radius, radius);
        if (hasFocus() && currentItem() == index) {
            painter.setPen(QPen(colour(&Colours::accent), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(centre, px(14), px(14));
        }
    }
}

} // namespace ipt
