#include "ui/pages/member/inventory/tie_legend.h"

#include "ui/theme/theme.h"
#include "ui/widgets/base/page/flow_layout.h"
#include "ui/widgets/base/words/label.h"
#include "ui/widgets/base/words/words.h"
#include "ui/widgets/circle/circle_painter.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPixmap>

namespace ipt {

namespace {

class TieSample : public QWidget
{
public:
    explicit TieSample(TieKind kind)
        : m_kind(kind)
    {
        setFixedSize(px(28), px(14));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintTieSample(&painter, QRectF(rect()).adjusted(px(2), 0, -px(2), 0), m_kind);
    }

private:
    TieKind m_kind;
};

} // namespace

QIcon tieIcon(TieKind kind)
{
    constexpr int pixelsPerPoint = 2;
    const QSize size(px(28), px(16));
    QPixmap pixmap(size * pixelsPerPoint);
    pixmap.setDevicePixelRatio(pixelsPerPoint);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintTieSample(&painter, QRectF(QPointF(2, 0), QSizeF(size) - QSizeF(4, 0)), kind);
    return QIcon(pixmap);
}

TieLegend::TieLegend(QWidget *parent)
    : QWidget(parent)
{
    auto *flow = new FlowLayout(this, px(12));
    for (const auto &[kind, word] : WordsOf<TieKind>::all) {
        auto *entry = new QWidget;
        auto *line = new QHBoxLayout(entry);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(px(6));
        line->addWidget(new TieSample(kind));
        line->addWidget(new Label(nameOf(kind), TextStyle::Caption));
        flow->addWidget(entry);
    }
}

} // namespace ipt
