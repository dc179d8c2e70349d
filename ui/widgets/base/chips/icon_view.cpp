#include "ui/widgets/base/chips/icon_view.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace ipt {

IconView::IconView(Icon icon, int side, Token token, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_side(side)
    , m_token(token)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconView::setIcon(Icon icon, Token token)
{
    m_icon = icon;
    m_token = token;
    update();
}

QSize IconView::sizeHint() const
{
    return {px(m_side), px(m_side)};
}

void IconView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(&painter, m_icon, rect(), colour(m_token));
}

} // namespace ipt
