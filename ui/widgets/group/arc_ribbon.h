#pragma once

#include "engine/record/group.h"
#include "ui/widgets/items/items_widget.h"

#include <QDate>

class QPainter;

namespace ipt {

/// The group's arc: a chip a session, coloured by phase; what became of it shows by shape as
/// well (tick: held, ring: in progress, dashed: planned, struck: cancelled).
class ArcRibbon : public ItemsWidget
{
    Q_OBJECT

public:
    explicit ArcRibbon(QWidget *parent = nullptr);

    /// Sessions that are not in the list are shown as planned without a day.
    void setArc(const Arc &arc, const QList<SessionHead> &sessions, QDate today);
    /// The session shown elsewhere on the page; none with std::nullopt.
    void setShown(std::optional<SessionNumber> session);
    std::optional<SessionNumber> currentSession() const;

    int itemCount() const override { return int(m_chips.size()); }
    QString itemText(int index) const override;
    QRect itemRect(int index) const override;
    void activateItem(int index) override;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void sessionActivated(ipt::SessionNumber session);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    int neighbour(int index, Qt::Key key) const override;

private:
    struct SessionChip
    {
        SessionHead session;
        Phase phase = Phase::Inventory;
        int last = 0; ///< the last session of its phase, for the caption
    };

    int perRow(int width) const;
    int rowHeight() const;
    QString captionOf(const SessionChip &chip) const;
    bool isToday(const SessionChip &chip) const;
    void paintChip(QPainter *painter, int index) const;
    void paintPhaseCaption(QPainter *painter, int index) const;

    QList<SessionChip> m_chips;
    QDate m_today;
    std::optional<SessionNumber> m_shown;
};

} // namespace ipt
