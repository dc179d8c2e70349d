#include "ui/pages/session/cards/scrolling.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

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
    // The area's own widget stands on the page's ground; a card in it keeps its own.
    auto *ground = new QWidget;
    auto *layout = new QVBoxLayout(ground);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(content);
    auto *area = new Column;
    area->setWidget(ground);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

} // namespace ipt
