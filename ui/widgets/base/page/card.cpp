#include "ui/widgets/base/page/card.h"

#include "ui/widgets/base/restyle.h"
#include "ui/widgets/base/words/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ipt {

Card::Card(const QString &title, const QString &aside, QWidget *parent)
    : QFrame(parent)
    , m_title(new Label(title, TextStyle::Section))
    , m_aside(new Label(aside, TextStyle::Soft))
    , m_head(new QWidget)
    , m_headLayout(new QHBoxLayout(m_head))
    , m_body(new QVBoxLayout)
{
    m_head->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_headLayout->setContentsMargins(0, 0, 0, 0);
    m_headLayout->setSpacing(px(8));
    m_headLayout->addWidget(m_title);
    m_headLayout->addWidget(m_aside, 1);
    m_aside->setElided(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(16), px(12), px(16), px(12));
    layout->setSpacing(px(8));
    layout->addWidget(m_head);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(px(8));
    // The body takes what the card has; a card asks for more than its content only where that does.
    layout->addLayout(m_body);
    updateHead();
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    updateHead();
}

void Card::setAside(const QString &aside)
{
    m_aside->setText(aside);
    updateHead();
}

void Card::setTone(Tone tone)
{
    restyle(this, "tone", nameOf(tone));
    m_title->setTone(tone);
}

void Card::addToHead(QWidget *widget)
{
    m_headLayout->addWidget(widget);
    updateHead();
}

void Card::leadHead(QWidget *widget)
{
    m_headLayout->insertWidget(0, widget);
    updateHead();
}

void Card::updateHead()
{
    setAccessibleName(m_title->text());
    m_title->setVisible(!m_title->text().isEmpty());
    m_head->setVisible(!m_title->text().isEmpty() || !m_aside->text().isEmpty() || m_headLayout->count() > 2);
}

} // namespace ipt
