#include "ui/widgets/base/rail/saved_indicator.h"

#include "ui/widgets/base/chips/icon_view.h"
#include "ui/widgets/base/words/label.h"

#include <QHBoxLayout>

namespace ipt {

SavedIndicator::SavedIndicator(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconView(Icon::Saved, 14, &Colours::softInk))
    , m_words(new Label(TextStyle::Caption))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(4));
    layout->addWidget(m_icon);
    layout->addWidget(m_words);
    setState(State::Nothing);
}

void SavedIndicator::setState(State state)
{
    m_state = state;
    m_icon->setVisible(state != State::Nothing);
    m_words->setTone(state == State::Failed ? Tone::Risk : Tone::Neutral);
    switch (state) {
    case State::Nothing:
        m_words->clear();
        break;
    case State::Saving:
        m_icon->setIcon(Icon::Saving, &Colours::softInk);
        m_words->setText(tr("Saving"));
        break;
    case State::Saved:
        m_icon->setIcon(Icon::Saved, &Colours::softInk);
        m_words->setText(tr("Saved"));
        break;
    case State::Failed:
        m_icon->setIcon(Icon::Warning, &Colours::risk);
        m_words->setText(tr("Not saved"));
        break;
    }
    setAccessibleName(m_words->text());
}

} // namespace ipt
