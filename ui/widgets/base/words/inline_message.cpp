#include "ui/widgets/base/words/inline_message.h"

#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/base/buttons/flush_row.h"
#include "ui/widgets/base/chips/icon_view.h"
#include "ui/widgets/base/words/label.h"
#include "ui/widgets/items/spoken_role.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace ipt {

namespace {

Swatch swatchOf(InlineMessage::Kind kind)
{
    switch (kind) {
    case InlineMessage::Kind::Info:
        return {&Colours::accent, &Colours::accentTint, &Colours::ink};
    case InlineMessage::Kind::Warning:
        return {&Colours::warningInk, &Colours::warningTint, &Colours::ink};
    case InlineMessage::Kind::Error:
        return {&Colours::riskInk, &Colours::riskTint, &Colours::ink};
    case InlineMessage::Kind::Done:
        return {&Colours::goodInk, &Colours::goodTint, &Colours::ink};
    }
    Q_UNREACHABLE();
}

Icon iconOf(InlineMessage::Kind kind)
{
    switch (kind) {
    case InlineMessage::Kind::Info:
        return Icon::Info;
    case InlineMessage::Kind::Warning:
        return Icon::Warning;
    case InlineMessage::Kind::Error:
        return Icon::Error;
    case InlineMessage::Kind::Done:
        return Icon::Saved;
    }
    Q_UNREACHABLE();
}

} // namespace

InlineMessage::InlineMessage(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconView(Icon::Info, 16, &Colours::accent))
    , m_sentence(new Label)
    , m_actions(new FlushRow)
{
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_actions->setSpacing(px(4));
    // A row without anything would be of no width, and the sentence with it.
    m_actions->addStretch();

    auto *words = new QVBoxLayout;
    words->setSpacing(px(4));
    words->addWidget(m_sentence);
    words->addLayout(m_actions);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(px(12), px(8), px(12), px(8));
    layout->setSpacing(px(8));
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    speakAs(this, QAccessible::AlertMessage);
    hide();
}

InlineMessage::InlineMessage(Kind kind, const QString &sentence, QWidget *parent)
    : InlineMessage(parent)
{
    say(kind, sentence);
}

void InlineMessage::say(Kind kind, const QString &sentence)
{
    m_kind = kind;
    m_icon->setIcon(iconOf(kind), swatchOf(kind).mark);
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    show();
    update();
    QAccessibleEvent told(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void InlineMessage::clear()
{
    m_sentence->clear();
    hide();
}

Button *InlineMessage::addAction(const QString &words)
{
    auto *button = new Button(words, ButtonKind::Quiet);
    m_actions->insertWidget(m_actions->count() - 1, button);
    return button;
}

QString InlineMessage::sentence() const
{
    return m_sentence->text();
}

void InlineMessage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(swatchOf(m_kind).tint));
    painter.drawRoundedRect(rect(), px(8), px(8));
}

} // namespace ipt
