#include "ui/widgets/base/words/empty_state.h"

#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/base/chips/icon_view.h"
#include "ui/widgets/base/words/label.h"

#include <QVBoxLayout>

namespace ipt {

EmptyState::EmptyState(Icon icon, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    auto *words = new Label(sentence, TextStyle::Soft);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignCenter);
    words->setMinimumWidth(px(200));
    words->setMaximumWidth(px(420));
    m_layout->setContentsMargins(px(16), px(16), px(16), px(16));
    m_layout->setSpacing(px(12));
    m_layout->addStretch(1);
    m_layout->addWidget(new IconView(icon, 28, &Colours::softInk), 0, Qt::AlignHCenter);
    auto *line = new QHBoxLayout;
    line->addStretch();
    line->addWidget(words, 10);
    line->addStretch();
    m_layout->addLayout(line);
    m_layout->addStretch(2);
    setAccessibleName(sentence);
}

Button *EmptyState::setFirstStep(const QString &words)
{
    auto *button = new Button(words);
    connect(button, &Button::clicked, this, &EmptyState::firstStep);
    m_layout->insertWidget(m_layout->count() - 1, button, 0, Qt::AlignHCenter);
    return button;
}

} // namespace ipt
