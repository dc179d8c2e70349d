#include "ui/widgets/base/page/card_columns.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace ipt {

CardColumns::CardColumns(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(16));
    for (QVBoxLayout *&column : m_columns) {
        column = new QVBoxLayout;
        column->setSpacing(px(16));
        column->addStretch(1);
        layout->addLayout(column, 1);
    }
}

void CardColumns::add(QWidget *card)
{
    m_cards.append(card);
    flow();
}

void CardColumns::flow()
{
    const int gap = m_columns[0]->spacing();
    const int wide = (width() - gap) / 2;
    int heights[2] = {0, 0};
    for (QWidget *card : std::as_const(m_cards)) {
        const int which = heights[1] < heights[0] ? 1 : 0;
        for (QVBoxLayout *column : m_columns)
            column->removeWidget(card);
        m_columns[which]->insertWidget(m_columns[which]->count() - 1, card);
        const int height = card->hasHeightForWidth() ? card->heightForWidth(wide) : card->sizeHint().height();
        heights[which] += height + gap;
    }
}

void CardColumns::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        flow();
}

} // namespace ipt
