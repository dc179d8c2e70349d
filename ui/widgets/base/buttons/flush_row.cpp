#include "ui/widgets/base/buttons/flush_row.h"

#include "ui/theme/theme.h"
#include "ui/widgets/base/buttons/button.h"

namespace ipt {

FlushRow::FlushRow()
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(px(8));
}

FlushRow::FlushRow(Button *button)
    : FlushRow()
{
    addWidget(button);
    addStretch();
}

void FlushRow::setGeometry(const QRect &rect)
{
    QHBoxLayout::setGeometry(rect.adjusted(-standsOut(), 0, 0, 0));
}

int FlushRow::besideWords(const Button &button)
{
    // The stylesheet's border and padding.
    return 1 + px(button.property("compact").toString().isEmpty() ? 7 : 9);
}

int FlushRow::standsOut() const
{
    for (int index = 0; index < count(); ++index) {
        QLayoutItem *item = itemAt(index);
        if (item->isEmpty())
            continue;
        const auto *button = qobject_cast<Button *>(item->widget());
        return button && button->kind() == ButtonKind::Quiet ? besideWords(*button) : 0;
    }
    return 0;
}

} // namespace ipt
