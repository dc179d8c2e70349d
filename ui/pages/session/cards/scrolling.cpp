#include "ui/pages/session/cards/scrolling.h"

#include <QScrollArea>
#include <QScrollBar>

namespace ipt {

namespace {

/// As wide as its content asks for, which a plain area does not see to.
class Column : public QScrollArea
{
public:
    QSize minimumSizeHint() const override
    {
        return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(), 80};
    }
    QSize sizeHint() const override { return {widget()->sizeHint().width(), 400}; }
};

} // namespace

QScrollArea *scrolling(QWidget *content)
{
    auto *area = new Column;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

} // namespace ipt
