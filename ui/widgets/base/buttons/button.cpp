#include "ui/widgets/base/buttons/button.h"

#include "ui/theme/theme.h"
#include "ui/widgets/base/restyle.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace ipt {

namespace {

QString nameOf(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Plain:
        return QStringLiteral("plain");
    case ButtonKind::Primary:
        return QStringLiteral("primary");
    case ButtonKind::Danger:
        return QStringLiteral("danger");
    case ButtonKind::Quiet:
        return QStringLiteral("quiet");
    }
    Q_UNREACHABLE();
}

} // namespace

Button::Button(const QString &text, ButtonKind kind, QWidget *parent)
    : QPushButton(text, parent)
{
    setAutoDefault(false);
    setKind(kind);
}

void Button::setKind(ButtonKind kind)
{
    m_kind = kind;
    restyle(this, "kind", nameOf(kind));
}

void Button::setSmall(bool small)
{
    restyle(this, "compact", small ? QStringLiteral("true") : QString());
}

void Button::setKey(const QKeySequence &keys)
{
    setShortcut(keys);
    setKeyHint(keys);
}

void Button::setKeyHint(const QKeySequence &keys)
{
    // Keyboards say Enter where Qt says Return.
    m_hint = keys.toString(QKeySequence::NativeText)
                 .replace(QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText),
                          QKeySequence(Qt::Key_Enter).toString(QKeySequence::NativeText));
    if (!m_hint.isEmpty())
        setToolTip(tr("%1 (%2)").arg(text().remove(QLatin1Char('&')), m_hint));
    updateGeometry();
    update();
}

QFont Button::hintFont() const
{
    QFont small = ipt::font(TextStyle::Caption);
    small.setPixelSize(px(11));
    return small;
}

int Button::hintWidth() const
{
    return m_hint.isEmpty() ? 0 : px(8) + QFontMetrics(hintFont()).horizontalAdvance(m_hint);
}

QSize Button::sizeHint() const
{
    return QPushButton::sizeHint() + QSize(hintWidth(), 0);
}

void Button::paintEvent(QPaintEvent *event)
{
    if (m_hint.isEmpty()) {
        QPushButton::paintEvent(event);
        return;
    }
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    const QRect whole = style()->subElementRect(QStyle::SE_PushButtonContents, &option, this);
    QStyleOptionButton words = option;
    words.rect = whole.adjusted(0, 0, -hintWidth(), 0);
    // The stylesheet's padding belongs to the whole button, so the words get their place without it.
    const int content =
        fontMetrics().horizontalAdvance(text()) + (icon().isNull() ? 0 : iconSize().width() + px(4));
    const int left = (width() - content - hintWidth()) / 2;
    const bool filled = m_kind == ButtonKind::Primary || m_kind == ButtonKind::Danger;
    const QColor ink = !isEnabled() ? colour(&Colours::softInk)
                       : filled ? colour(m_kind == ButtonKind::Danger ? &Colours::onRisk : &Colours::onAccent)
                       : m_kind == ButtonKind::Quiet ? colour(&Colours::accent)
                                                     : colour(&Colours::ink);
    int x = left;
    if (!icon().isNull()) {
        const QRect place(x, (height() - iconSize().height()) / 2, iconSize().width(), iconSize().height());
        icon().paint(&painter, place, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
        x += iconSize().width() + px(4);
    }
    painter.setFont(font());
    painter.setPen(ink);
    painter.drawText(QRect(x, 0, width() - x, height()),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic, text());
    painter.setFont(hintFont());
    painter.setPen(filled && isEnabled() ? colour(&Colours::onAccentSoft) : colour(&Colours::softInk));
    painter.drawText(QRect(width() - left - hintWidth(), 0, hintWidth() + px(2), height()),
                     Qt::AlignRight | Qt::AlignVCenter, m_hint);
}

} // namespace ipt
