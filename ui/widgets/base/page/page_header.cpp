#include "ui/widgets/base/page/page_header.h"

#include "ui/widgets/base/buttons/tab_strip.h"
#include "ui/widgets/base/words/label.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ipt {

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(title, TextStyle::Title))
    , m_aside(new Label(TextStyle::Soft))
    , m_subtitle(new Label(TextStyle::Soft))
    , m_lead(new Label(TextStyle::Lead))
    , m_words(new QVBoxLayout)
    , m_buttons(new QHBoxLayout)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(px(8));
    line->addWidget(m_title, 0, Qt::AlignBaseline);
    line->addWidget(m_aside, 1, Qt::AlignBaseline);
    m_aside->setElided(true);
    m_subtitle->setElided(true);
    m_lead->setWordWrap(true);
    m_lead->setTextFormat(Qt::AutoText);

    m_words->setSpacing(px(4));
    m_words->addLayout(line);
    m_subtitle->hide();
    m_lead->hide();

    m_buttons->setSpacing(px(12));
    auto *top = new QHBoxLayout;
    top->setSpacing(px(24));
    top->addLayout(m_words, 1);
    top->addLayout(m_buttons);
    top->setAlignment(m_buttons, Qt::AlignBottom);
    // Below the buttons, so that these never cut it off.
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(2));
    layout->addLayout(top);
    layout->addWidget(m_subtitle);
    layout->addWidget(m_lead);
    setTitle(title);
}

void PageHeader::setTitle(const QString &title, const QString &aside, bool large)
{
    m_title->setText(title);
    m_aside->setText(aside);
    m_aside->setTextStyle(large ? TextStyle::Aside : TextStyle::AsideSmall);
    setAccessibleName(aside.isEmpty() ? title : tr("%1, %2").arg(title, aside));
}

void PageHeader::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void PageHeader::setLead(const QString &sentence)
{
    m_lead->setText(sentence);
    m_lead->setVisible(!sentence.isEmpty());
}

void PageHeader::addButton(QAbstractButton *button)
{
    m_buttons->addWidget(button);
}

void PageHeader::setTabs(TabStrip *tabs)
{
    m_words->addWidget(tabs);
}

} // namespace ipt
