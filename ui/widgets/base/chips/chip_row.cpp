#include "ui/widgets/base/chips/chip_row.h"

#include "ui/theme/theme.h"
#include "ui/widgets/base/page/flow_layout.h"

#include <QStringList>

namespace ipt {

ChipRow::ChipRow(const QList<ChipLook> &looks, QWidget *parent)
    : QWidget(parent)
    , m_layout(new FlowLayout(this, px(5)))
{
    setLooks(looks);
}

void ChipRow::setLooks(const QList<ChipLook> &looks)
{
    m_layout->clear();
    QStringList spoken;
    for (const ChipLook &look : looks) {
        m_layout->addWidget(new Chip(look));
        spoken.append(look.spoken());
    }
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    setVisible(!looks.isEmpty());
    updateGeometry();
}

} // namespace ipt
