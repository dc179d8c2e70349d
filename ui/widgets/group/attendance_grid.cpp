#include "ui/widgets/group/attendance_grid.h"

#include "ui/theme/theme.h"
#include "ui/widgets/base/chips/chip.h"
#include "ui/widgets/base/words/words.h"
#include "ui/widgets/painted/presence_tile.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace ipt {

namespace {

constexpr int narrowestPitch = 22;
constexpr int widestPitch = 36;
constexpr int tileSide = 17;
constexpr int margin = 6;

std::optional<Presence> presenceOfKey(int key)
{
    switch (key) {
    case Qt::Key_P:
        return Presence::Present;
    case Qt::Key_L:
        return Presence::Late;
    case Qt::Key_E:
        return Presence::LeftEarly;
    case Qt::Key_X:
        return Presence::Excused;
    case Qt::Key_A:
        return Presence::Absent;
    default:
        return std::nullopt;
    }
}

} // namespace

AttendanceGrid::AttendanceGrid(QWidget *parent)
    : ItemsWidget(parent)
{
    setAccessibleName(tr("Attendance"));
    setAccessibleDescription(
        tr("Arrow keys move. P, L, E, X and A record present, late, left early, excused and "
           "absent; Delete takes it back."));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void AttendanceGrid::setRows(const QList<SessionNumber> &sessions, const QList<AttendanceRow> &rows)
{
    m_sessions = sessions;
    m_rows = rows;
    layOut();
    itemsChanged();
}

void AttendanceGrid::setNamesOnly(bool namesOnly)
{
    m_namesOnly = namesOnly;
    layOut();
    itemsChanged();
}

void AttendanceGrid::layOut()
{
    const QFontMetrics strong(ipt::font(TextStyle::Strong));
    const QFontMetrics plain(ipt::font(TextStyle::Soft));
    int name = QFontMetrics(ipt::font(TextStyle::Caption)).horizontalAdvance(tr("Goes by")) + px(16);
    int area = 0;
    int remark = 0;
    for (const AttendanceRow &row : m_rows) {
        const int pronouns = row.pronouns.isEmpty() ? 0 : plain.horizontalAdvance(row.pronouns) + px(6);
        name = std::max(name, strong.horizontalAdvance(row.called) + pronouns + px(16));
        remark = std::max(remark, plain.horizontalAdvance(row.remark) + px(16));
        if (row.primaryArea)
            area = std::max(area, chipSize(ChipLook::area(*row.primaryArea)).width() + px(16));
    }
    m_columns.area = m_namesOnly ? 0 : area;
    m_columns.remark = m_namesOnly ? 0 : remark;
    // A very long name is cut off rather than crowding out the tiles.
    m_columns.name = std::min(name, std::max(px(120), width() / 3));
    const int room = width() - m_columns.name - m_columns.area - m_columns.remark - 2 * px(margin);
    const int count = std::max(1, int(m_sessions.size()));
    m_columns.pitch = std::clamp(room / count, px(narrowestPitch), px(widestPitch));
    const int fitting = std::max(1, room / m_columns.pitch);
    m_columns.first = std::max(0, int(m_sessions.size()) - fitting);
    const int spare = std::max(0, room - m_columns.pitch * shownSessions());
    if (m_columns.area > 0)
        m_columns.area += spare / 3;
    m_columns.name += spare / 3;
    m_columns.tiles = px(margin) + m_columns.name + m_columns.area;
}

void AttendanceGrid::resizeEvent(QResizeEvent *event)
{
    ItemsWidget::resizeEvent(event);
    layOut();
}

int AttendanceGrid::headHeight() const
{
    return QFontMetrics(ipt::font(TextStyle::Caption)).height() + px(10);
}

int AttendanceGrid::rowHeight() const
{
    return QFontMetrics(ipt::font(TextStyle::Body)).height() + px(14);
}

int AttendanceGrid::itemCount() const
{
    return int(m_rows.size()) * shownSessions();
}

const AttendanceRow &AttendanceGrid::rowOf(int index) const
{
    return m_rows[index / shownSessions()];
}

SessionNumber AttendanceGrid::sessionOf(int index) const
{
    return m_sessions[m_columns.first + index % shownSessions()];
}

QString AttendanceGrid::itemText(int index) const
{
    const AttendanceRow &row = rowOf(index);
    const SessionNumber session = sessionOf(index);
    if (!row.belongsAt.contains(session))
        return tr("%1, session %2: not in the group").arg(row.called).arg(session.value());
    const QString presence =
        row.presence.contains(session) ? nameOf(row.presence.value(session)) : tr("not recorded");
    return tr("%1, session %2: %3").arg(row.called).arg(session.value()).arg(presence);
}

QRect AttendanceGrid::itemRect(int index) const
{
    const int row = index / shownSessions();
    const int column = index % shownSessions();
    const QRect logical(m_columns.tiles + column * m_columns.pitch, headHeight() + row * rowHeight(),
                        m_columns.pitch, rowHeight());
    return layoutDirection() == Qt::RightToLeft
               ? QRect(width() - logical.right() - 1, logical.top(), logical.width(), logical.height())
               : logical;
}

void AttendanceGrid::activateItem(int index)
{
    emit memberActivated(rowOf(index).member);
}

QSize AttendanceGrid::sizeHint() const
{
    const int tiles = int(m_sessions.size()) * px(30);
    return {px(260) + tiles, headHeight() + int(m_rows.size()) * rowHeight() + 1};
}

QSize AttendanceGrid::minimumSizeHint() const
{
    return {px(280), sizeHint().height()};
}

int AttendanceGrid::neighbour(int index, Qt::Key key) const
{
    const int columns = shownSessions();
    if (key == Qt::Key_Up)
        return index - columns >= 0 ? index - columns : index;
    if (key == Qt::Key_Down)
        return index + columns < itemCount() ? index + columns : index;
    if (key == Qt::Key_Home)
        return index - index % columns;
    if (key == Qt::Key_End)
        return index - index % columns + columns - 1;
    const int next = ItemsWidget::neighbour(index, key);
    return next / columns == index / columns ? next : index;
}

void AttendanceGrid::keyPressEvent(QKeyEvent *event)
{
    const int index = currentItem();
    if (m_editable && index >= 0 && !(event->modifiers() & ~Qt::ShiftModifier)) {
        const auto presence = presenceOfKey(event->key());
        const bool takesBack = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
        if (presence || takesBack) {
            if (rowOf(index).belongsAt.contains(sessionOf(index)))
                emit presenceRequested(rowOf(index).member, sessionOf(index), presence);
            return;
        }
    }
    ItemsWidget::keyPressEvent(event);
}

void AttendanceGrid::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const int index = itemAt(event->pos());
    if (index >= 0) {
        setCurrentItem(index);
        return;
    }
    const int row = (event->pos().y() - headHeight()) / rowHeight();
    if (event->pos().y() >= headHeight() && row < m_rows.size())
        emit memberActivated(m_rows[row].member);
}

void AttendanceGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintHead(&painter);
    for (int row = 0; row < m_rows.size(); ++row)
        paintRow(&painter, row);
    for (int index = 0; index < itemCount(); ++index)
        paintCell(&painter, index);
}

void AttendanceGrid::paintHead(QPainter *painter) const
{
    painter->setFont(ipt::font(TextStyle::Caption));
    painter->setPen(colour(&Colours::softInk));
    painter->drawText(QRect(px(margin), 0, m_columns.name, headHeight()), Qt::AlignLeading | Qt::AlignVCenter,
                      tr("Goes by"));
    if (m_columns.area > 0)
        painter->drawText(QRect(px(margin) + m_columns.name, 0, m_columns.area, headHeight()),
                          Qt::AlignLeading | Qt::AlignVCenter, tr("Primary area"));
    for (int column = 0; column < shownSessions() && !m_rows.isEmpty(); ++column) {
        const QRect cell = itemRect(column);
        painter->drawText(QRect(cell.left(), 0, cell.width(), headHeight()), Qt::AlignCenter,
                          QLocale().toString(sessionOf(column).value()));
    }
    painter->fillRect(QRect(0, headHeight() - 1, width(), 1), colour(&Colours::line));
}

void AttendanceGrid::paintRow(QPainter *painter, int row) const
{
    const AttendanceRow &shown = m_rows[row];
    const int top = headHeight() + row * rowHeight();
    QRect place(px(margin), top, m_columns.name - px(8), rowHeight());
    painter->setFont(ipt::font(TextStyle::Strong));
    painter->setPen(colour(&Colours::ink));
    const QString called = painter->fontMetrics().elidedText(shown.called, Qt::ElideRight, place.width());
    painter->drawText(place, Qt::AlignLeading | Qt::AlignVCenter, called);
    place.setLeft(place.left() + painter->fontMetrics().horizontalAdvance(called) + px(5));
    painter->setFont(ipt::font(TextStyle::Soft));
    painter->setPen(colour(&Colours::softInk));
    if (place.width() > px(24))
        painter->drawText(place, Qt::AlignLeading | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(shown.pronouns, Qt::ElideRight, place.width()));
    if (m_columns.area > 0 && shown.primaryArea) {
        const ChipLook look = ChipLook::area(*shown.primaryArea);
        const QSize size = chipSize(look);
        paintChip(painter,
                  QRect(px(margin) + m_columns.name, top + (rowHeight() - size.height()) / 2, size.width(),
                        size.height()),
                  look);
    }
    if (m_columns.remark > 0) {
        const int left = m_columns.tiles + m_columns.pitch * shownSessions() + px(12);
        painter->drawText(QRect(left, top, width() - left, rowHeight()), Qt::AlignLeading | Qt::AlignVCenter,
                          shown.remark);
    }
    painter->fillRect(QRect(0, top + rowHeight() - 1, width(), 1), colour(&Colours::line));
}

void AttendanceGrid::paintCell(QPainter *painter, int index) const
{
    const AttendanceRow &row = rowOf(index);
    const SessionNumber session = sessionOf(index);
    const QRectF cell = itemRect(index);
    const double side = px(tileSide);
    const QRectF tile(cell.center().x() - side / 2, cell.center().y() - side / 2, side, side);
    if (row.presence.contains(session)) {
        paintPresence(painter, tile, row.presence.value(session));
    } else if (row.belongsAt.contains(session)) {
        QPen dashed(colour(&Colours::controlLine), 1);
        dashed.setDashPattern({2, 2});
        painter->setPen(dashed);
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(tile.adjusted(0.5, 0.5, -0.5, -0.5), px(4), px(4));
    }
    if (hasFocus() && currentItem() == index) {
        painter->setPen(QPen(colour(&Colours::accent), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(tile.adjusted(-px(2), -px(2), px(2), px(2)), px(6), px(6));
    }
}

} // namespace ipt
