#include "ui/pages/session/cards/scrolling.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace ipt {

namespace {

/// As wide as its content asks for, which a plain area does not see to.
class Column : public QScrollArea
{
public:
    Column()
    {
        // Going on by Tab within the area it sees to this by itself, but not coming in from outside it.
        connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
            const bool byKeys = QApplication::mouseButtons() == Qt::NoButton;
            if (now && byKeys && widget()->isAncestorOf(now) && now->height() <= viewport()->height())
                ensureWidgetVisible(now, 0, 8);
        });
    }

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
