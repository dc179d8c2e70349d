#include "ui/widgets/group/arc_ribbon.h"

#include "engine/arc/arc.h"
#include "engine/arc/sittings.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/base/words/words.h"
#include "ui/widgets/text/day_words.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace ipt {

namespace {

constexpr int gap = 4;
constexpr int captionHeight = 20;
constexpr int chipHeight = 48;
constexpr int narrowestChip = 44;
constexpr int rowGap = 8;

} // namespace

ArcRibbon::ArcRibbon(QWidget *parent)
    : ItemsWidget(parent)
{
    setAccessibleName(tr("Sessions of the arc"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ArcRibbon::setArc(const Arc &arc, const QList<SessionHead> &sessions, QDate today)
{
    m_today = today;
    m_chips.clear();
    for (const PhaseSpan &span : arc.phases) {
        for (int number = span.first.value(); number <= span.last.value(); ++number) {
            SessionChip chip;
            chip.session.number = SessionNumber(number);
            chip.phase = span.phase;
            chip.last = span.last.value();
            const auto found =
                std::find_if(sessions.begin(), sessions.end(),
                             [number](const SessionHead &head) { return head.number.value() == number; });
            if (found != sessions.end())
                chip.session = *found;
            m_chips.append(chip);
        }
    }
    itemsChanged();
}

void ArcRibbon::setShown(std::optional<SessionNumber> session)
{
    if (session == m_shown)
        return;
    m_shown = session;
    // The keyboard begins where the group is.
    for (int index = 0; session && index < m_chips.size(); ++index) {
        if (m_chips[index].session.number == *session)
            setCurrentItem(index);
    }
    update();
}

std::optional<SessionNumber> ArcRibbon::currentSession() const
{
    if (currentItem() < 0)
        return std::nullopt;
    return m_chips[currentItem()].session.number;
}

QString ArcRibbon::itemText(int index) const
{
    const SessionChip &chip = m_chips[index];
    QString text = tr("Session %1 of %2, %3, %4")
                       .arg(chip.session.number.value())
                       .arg(m_chips.size())
                       .arg(phaseName(chip.phase),
                            isBrokenOff(chip.session) ? tr("broken off") : nameOf(chip.session.state));
    QStringList days;
    for (const SessionPart &sitting : sittingsOf(chip.session))
        days.append(QLocale().toString(sitting.started.day(), QLocale::LongFormat));
    if (days.size() > 1 || isBrokenOff(chip.session))
        text = tr("%1, %2").arg(text, QLocale().createSeparatedList(days));
    if (isBrokenOff(chip.session)) {
        text = chip.session.scheduled
                   ? tr("%1, goes on %2")
                         .arg(text, QLocale().toString(chip.session.scheduled->day(), QLocale::LongFormat))
                   : tr("%1, goes on").arg(text);
    } else if (days.size() < 2 && (!days.isEmpty() || chip.session.scheduled)) {
        text = tr("%1, %2").arg(text, QLocale().toString(dayOf(chip.session), QLocale::LongFormat));
    }
    if (chip.session.cancelledReason && !chip.session.cancelledReason->isEmpty())
        text = tr("%1: %2").arg(text, *chip.session.cancelledReason);
    return text;
}

int ArcRibbon::perRow(int width) const
{
    const int fitting = std::max(1, (width + px(gap)) / (px(narrowestChip) + px(gap)));
    if (fitting >= m_chips.size())
        return std::max(1, int(m_chips.size()));
    // Rows as even as can be, so that the last one is not a lonely chip.
    const int rows = (int(m_chips.size()) + fitting - 1) / fitting;
    return (int(m_chips.size()) + rows - 1) / rows;
}

int ArcRibbon::rowHeight() const
{
    return px(captionHeight) + px(chipHeight);
}

QRect ArcRibbon::itemRect(int index) const
{
    const int columns = perRow(width());
    const int row = index / columns;
    const int column = index % columns;
    const double pitch = double(width() - px(2) + px(gap)) / columns;
    const int left = px(1) + qRound(column * pitch);
    const int right = px(1) + qRound((column + 1) * pitch) - px(gap);
    const QRect logical(left, row * (rowHeight() + px(rowGap)) + px(captionHeight), right - left,
                        px(chipHeight) - px(2));
    return layoutDirection() == Qt::RightToLeft
               ? QRect(width() - logical.right() - 1, logical.top(), logical.width(), logical.height())
               : logical;
}

void ArcRibbon::activateItem(int index)
{
    emit sessionActivated(m_chips[index].session.number);
}

int ArcRibbon::heightForWidth(int width) const
{
    const int columns = perRow(width);
    const int rows = std::max(1, (int(m_chips.size()) + columns - 1) / columns);
    return rows * rowHeight() + (rows - 1) * px(rowGap);
}

QSize ArcRibbon::sizeHint() const
{
    return {px(64) * std::min(16, std::max(1, itemCount())), heightForWidth(std::max(width(), px(320)))};
}

QSize ArcRibbon::minimumSizeHint() const
{
    return {px(320), rowHeight()};
}

void ArcRibbon::resizeEvent(QResizeEvent *event)
{
    ItemsWidget::resizeEvent(event);
    updateGeometry();
}

int ArcRibbon::neighbour(int index, Qt::Key key) const
{
    const int columns = perRow(width());
    if (key == Qt::Key_Up)
        return index - columns >= 0 ? index - columns : index;
    if (key == Qt::Key_Down)
        return index + columns < itemCount() ? index + columns : index;
    return ItemsWidget::neighbour(index, key);
}

bool ArcRibbon::isToday(const SessionChip &chip) const
{
    return chip.session.scheduled && chip.session.scheduled->day() == m_today;
}

QString ArcRibbon::captionOf(const SessionChip &chip) const
{
    if (chip.session.state == SessionState::InProgress)
        return tr("now");
    if (isToday(chip))
        return tr("today");
    if (!chip.session.scheduled)
        return isBrokenOff(chip.session) ? tr("goes on") : QString();
    return monthAndDay(chip.session.scheduled->day());
}

void ArcRibbon::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int columns = perRow(width());
    for (int index = 0; index < itemCount(); ++index) {
        paintChip(&painter, index);
        const bool startsPhase = index == 0 || m_chips[index - 1].phase != m_chips[index].phase;
        if (startsPhase || index % columns == 0)
            paintPhaseCaption(&painter, index);
    }
}

void ArcRibbon::paintPhaseCaption(QPainter *painter, int index) const
{
    const SessionChip &chip = m_chips[index];
    const QRect chipRect = itemRect(index);
    int end = index;
    const int columns = perRow(width());
    while (end + 1 < itemCount() && m_chips[end + 1].phase == chip.phase && (end + 1) % columns != 0)
        ++end;
    const QRect span = chipRect.united(itemRect(end));
    const QRect place(span.left(), chipRect.top() - px(captionHeight), span.width(),
                      px(captionHeight) - px(3));
    int first = index;
    while (first > 0 && m_chips[first - 1].phase == chip.phase)
        --first;
    const QString whole = tr("%1 · %2–%3", "phase, first and last session")
                              .arg(phaseName(chip.phase))
                              .arg(m_chips[first].session.number.value())
                              .arg(chip.last);
    painter->setFont(ipt::font(TextStyle::Caption));
    painter->setPen(colour(&Colours::softInk));
    const bool fits = painter->fontMetrics().horizontalAdvance(whole) <= place.width();
    painter->drawText(place, Qt::AlignLeading | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(fits ? whole : phaseName(chip.phase), Qt::ElideRight,
                                                        place.width()));
}

void ArcRibbon::paintChip(QPainter *painter, int index) const
{
    const SessionChip &chip = m_chips[index];
    const QRectF box = QRectF(itemRect(index)).adjusted(0.5, 0.5, -0.5, -0.5);
    const double radius = px(7);
    const Swatch phase = swatchOf(chip.phase);
    const SessionState state = chip.session.state;
    const bool held = state == SessionState::Held;
    const bool marked =
        state == SessionState::InProgress || (state == SessionState::Planned && isToday(chip));

    if (held || state == SessionState::Cancelled) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour(held ? phase.tint : &Colours::track));
        painter->drawRoundedRect(box, radius, radius);
    } else if (marked) {
        painter->setPen(QPen(colour(&Colours::accentTint), px(3)));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(box, radius, radius);
        painter->setPen(QPen(colour(&Colours::accent), state == SessionState::InProgress ? 2 : 1.2));
        painter->setBrush(colour(&Colours::card));
        painter->drawRoundedRect(box.adjusted(1, 1, -1, -1), radius - 1, radius - 1);
    } else {
        QPen dashed(colour(&Colours::fieldLine), 1);
        dashed.setDashPattern({3, 3});
        painter->setPen(dashed);
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(box, radius, radius);
    }
    if (isBrokenOff(chip.session)) {
        // Filled as far as it was held.
        painter->save();
        QRectF half = box.adjusted(1, 1, -1, -1);
        half.setWidth(half.width() / 2);
        painter->setClipRect(QStyle::visualRect(layoutDirection(), box.toRect(), half.toRect()));
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour(phase.tint));
        painter->drawRoundedRect(box.adjusted(1, 1, -1, -1), radius - 1, radius - 1);
        painter->restore();
    }
    if (m_shown == chip.session.number || (hasFocus() && currentItem() == index)) {
        painter->setPen(
            QPen(colour(hasFocus() && currentItem() == index ? &Colours::accent : &Colours::ink), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(box.adjusted(1, 1, -1, -1), radius - 1, radius - 1);
    }

    const QColor ink =
        colour(held                                                                      ? phase.ink
               : state == SessionState::Planned && !marked && !isBrokenOff(chip.session) ? &Colours::softInk
                                                                                         : &Colours::ink);
    const QRectF upper(box.left(), box.top() + px(5), box.width(), px(19));
    const QRectF lower(box.left() + px(2), upper.bottom(), box.width() - px(4), px(17));
    QFont number = ipt::font(TextStyle::Strong);
    number.setStrikeOut(state == SessionState::Cancelled);
    painter->setFont(number);
    painter->setPen(ink);
    painter->drawText(upper, Qt::AlignCenter, QLocale().toString(chip.session.number.value()));
    if (held || state == SessionState::Cancelled) {
        const QRectF mark(lower.center().x() - px(6), lower.center().y() - px(6), px(12), px(12));
        paintIcon(painter, held ? Icon::Check : Icon::Close, mark, ink);
        return;
    }
    QFont small = ipt::font(TextStyle::Caption);
    small.setPixelSize(px(11));
    painter->setFont(small);
    painter->drawText(lower, Qt::AlignCenter,
                      painter->fontMetrics().elidedText(captionOf(chip), Qt::ElideRight, int(lower.width())));
}

} // namespace ipt
