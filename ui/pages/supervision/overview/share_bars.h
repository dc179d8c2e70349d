#pragma once

#include "ui/theme/colours.h"
#include "ui/widgets/items/items_widget.h"

class QPainter;

namespace ipt {

/// A part of a whole, as a stretch of its bar. Each kind has its own pattern, so that grey tells them
/// apart as well.
struct Share
{
    enum class Pattern { Full, Plain, Hatched };

    int count = 0;
    QString words; ///< "reliably better"
    Token colour = nullptr;
    Pattern pattern = Pattern::Full;
};

struct ShareBar
{
    QString label;
    QString aside; ///< soft, after the label
    QList<Share> shares;
    int whole = 0; ///< the length of the bar; more than the shares leaves the rest empty
};

/// Bars under their labels, with the counts as figures beside them, and above them what the patterns
/// mean.
class ShareBars : public ItemsWidget
{
    Q_OBJECT

public:
    explicit ShareBars(const QString &name, QWidget *parent = nullptr);

    /// `legend` explains the shares of the first bar.
    void setBars(const QList<ShareBar> &bars, bool legend = true);

    int itemCount() const override { return int(m_bars.size()); }
    QString itemText(int index) const override;
    QRect itemRect(int index) const override;
    void activateItem(int) override {}

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int rowHeight() const;
    int legendHeight() const;
    void paintLegend(QPainter *painter) const;
    void paintBar(QPainter *painter, int index) const;

    QList<ShareBar> m_bars;
    bool m_legend = true;
};

} // namespace ipt
