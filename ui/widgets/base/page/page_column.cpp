#include "ui/widgets/base/page/page_column.h"

#include "ui/theme/theme.h"

#include <QVBoxLayout>

namespace ipt {

PageColumn::PageColumn(QWidget *parent)
    : QScrollArea(parent)
    , m_body(new QVBoxLayout)
{
    auto *inside = new QWidget;
    inside->setLayout(m_body);
    m_body->setContentsMargins(px(28), px(20), px(28), px(20));
    m_body->setSpacing(px(16));
    setWidget(inside);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
}

QVBoxLayout *fillPage(QWidget *page)
{
    auto *column = new PageColumn;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(column);
    return column->body();
}

} // namespace ipt
