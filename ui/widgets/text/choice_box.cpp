#include "ui/widgets/text/choice_box.h"

#include <QSignalBlocker>
#include <QWheelEvent>

#include <algorithm>

namespace ipt {

ChoiceBox::ChoiceBox(const QString &name, QWidget *parent)
    : QComboBox(parent)
{
    setAccessibleName(name);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(4);
    connect(this, &QComboBox::activated, this, [this](int index) { emit chosen(itemData(index)); });
}

void ChoiceBox::setChosen(const QVariant &value)
{
    const QSignalBlocker quiet(this);
    int found = 0;
    for (int index = 0; index < count(); ++index) {
        if (itemData(index) == value)
            found = index;
    }
    setCurrentIndex(std::min(found, count() - 1));
}

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace ipt
