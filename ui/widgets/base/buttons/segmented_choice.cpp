#include "ui/widgets/base/buttons/segmented_choice.h"

#include "ui/theme/theme.h"
#include "ui/widgets/base/buttons/button.h"

#include <QButtonGroup>
#include <QHBoxLayout>

namespace ipt {

SegmentedChoice::SegmentedChoice(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_layout(new QHBoxLayout(this))
{
    setAccessibleName(name);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(px(8));
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool checked) {
        if (checked)
            emit currentChanged(index);
    });
}

int SegmentedChoice::addChoice(const QString &words)
{
    auto *button = new Button(words);
    button->setSmall(true);
    button->setCheckable(true);
    const int index = int(m_group->buttons().size());
    m_layout->addWidget(button);
    if (index == 0)
        button->setChecked(true);
    m_group->addButton(button, index);
    return index;
}

void SegmentedChoice::tabBefore(QWidget *next)
{
    QWidget *before = next->previousInFocusChain();
    while (before != next && (before->focusPolicy() == Qt::NoFocus || m_group->buttons().contains(before)))
        before = before->previousInFocusChain();
    const QList<QAbstractButton *> buttons = m_group->buttons();
    for (QAbstractButton *button : buttons) {
        setTabOrder(before, button);
        before = button;
    }
}

void SegmentedChoice::setChoiceEnabled(int index, bool enabled)
{
    m_group->button(index)->setEnabled(enabled);
}

int SegmentedChoice::current() const
{
    return m_group->checkedId();
}

void SegmentedChoice::setCurrent(int index)
{
    if (QAbstractButton *button = m_group->button(index))
        button->setChecked(true);
}

} // namespace ipt
