#include "ui/widgets/base/rail/rail_item.h"

#include "ui/theme/theme.h"

#include <QLocale>
#include <QPainter>

namespace ipt {

RailItem::RailItem(const QString &id, const QString &words, QWidget *parent)
    : QAbstractButton(parent)
    , m_id(id)
{
    setText(words);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RailItem::setCount(int count, const QString &meaning)
{
    m_count = count;
    setAccessibleDescription(count > 0 ? meaning : QString());
    setToolTip(accessibleDescription());
    update();
}

QSize RailItem::sizeHint() const
{
    const QFontMetrics metrics(ipt::font(TextStyle::Strong));
    return {metrics.horizontalAdvance(text()) + px(64), px(32)};
}

void RailItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(isChecked() ? &Colours::card : &Colours::controlHover));
        painter.drawRoundedRect(box, px(8), px(8));
    }
    if (isChecked() && Theme::instance().kind() != ThemeKind::Light) {
        painter.setPen(QPen(colour(&Colours::line), 1));
        painter.drawRoundedRect(box, px(8), px(8));
    }
    if (hasFocus()) {
        painter.setPen(QPen(colour(&Colours::accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), px(7), px(7));
    }

    QRectF inner = box.adjusted(px(10), 0, -px(10), 0);
    if (m_count > 0) {
        const QString count = QLocale().toString(m_count);
        painter.setFont(ipt::font(TextStyle::Caption));
        const double width =
            std::max<double>(px(20), painter.fontMetrics().horizontalAdvance(count) + px(12));
        const QRectF pill(inner.right() - width, box.center().y() - px(10), width, px(20));
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(&Colours::railCount));
        painter.drawRoundedRect(pill, px(10), px(10));
        painter.setPen(colour(&Colours::ink));
        painter.drawText(pill, Qt::AlignCenter, count);
        inner.setRight(pill.left() - px(4));
    }
    painter.setFont(ipt::font(isChecked() ? TextStyle::Strong : TextStyle::Body));
    painter.setPen(colour(&Colours::ink));
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, int(inner.width())));
}

void RailItem::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void RailItem::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

} // namespace ipt
