#pragma once

#include "ui/widgets/circle/circle_drag.h"
#include "ui/widgets/circle/circle_layout.h"
#include "ui/widgets/circle/circle_viewport.h"
#include "ui/widgets/items/items_widget.h"

#include <QPointF>

class QMenu;
class QPixmap;

namespace ipt {

struct CircleHighlight;

/// The closeness circle of an inventory: the member in the middle, people on five rings. A list
/// of the same belongs beside it; to a screen reader it is that list itself.
///
/// Where it can be edited it asks for each change with a signal and shows what it is given back.
class ClosenessCircle : public ItemsWidget
{
    Q_OBJECT

public:
    explicit ClosenessCircle(QWidget *parent = nullptr);

    /// Those without a bearing wait in a tray to be placed. With `earlier` it is the last moment of the two
    /// as stages.
    void setInventory(const Inventory &inventory, const QString &member,
                      const std::optional<Inventory> &earlier = std::nullopt);
    /// One member's inventories in the order taken, two at least: shown as one circle, at a moment on the way
    /// from the first to the last, with trails from where people stood at first. Not to be edited.
    void setStages(const QList<Inventory> &stages, const QString &member);
    /// 0 is the first of the stages, 1 the second; anything between is on the way.
    void setMoment(double moment);
    double moment() const { return m_moment; }
    /// Not editable at first.
    void setEditable(bool editable);
    bool isEditable() const { return m_editable; }
    std::optional<RelationshipId> selected() const;
    /// Nobody where the id is not on the circle.
    void setSelected(const std::optional<RelationshipId> &id);
    /// What is drawn, a drag under way included.
    const CircleLayout &circleLayout() const;
    /// Relations stand in the names' place, on pictures and for screen readers as well.
    void setNamesHidden(bool hidden);
    bool areNamesHidden() const { return m_namesHidden; }
    /// The whole circle as on paper, whatever the theme: for pictures and print.
    void paintOnPaper(QPainter *painter, const QRectF &bounds) const;
    QPixmap picture(QSize size) const;
    /// How mouse and keys edit the circle, for a line below it.
    static QString editingHelp();

    double zoom() const { return m_viewport.zoom(); }
    void zoomIn();
    void zoomOut();
    void zoomToFit();
    void copyPicture() const;

    int itemCount() const override { return int(m_layout.people.size()); }
    QString itemText(int index) const override;
    QRect itemRect(int index) const override;
    void activateItem(int index) override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void personSelected(const ipt::RelationshipId &person);
    /// Enter or a double click: the person's answers are wanted.
    void openRequested(const ipt::RelationshipId &person);

    /// Closeness and bearing (0 to under 360 degrees), of one drop or key press.
    void moveRequested(const ipt::RelationshipId &person, ipt::Ring ring, double bearing);
    /// Nothing where the wish is to go: it was put on the ring the person is on.
    void wishRequested(const ipt::RelationshipId &person, std::optional<ipt::Ring> ring);
    /// Two different people, who may be tied already; of what kind is to be asked.
    void tieRequested(const ipt::RelationshipId &a, const ipt::RelationshipId &b);
    /// Somebody new is wanted there.
    void addRequested(ipt::Ring ring, double bearing);
    /// The person is to be taken off the circle; whether really is to be asked.
    void removeRequested(const ipt::RelationshipId &person);
    void printRequested();
    void namesHiddenChanged(bool hidden);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    int neighbour(int index, Qt::Key key) const override;

private:
    CircleLayout layOut(const QRectF &bounds) const;
    QList<CircleLayout> layOutStages(const QRectF &bounds) const;
    void relayout();
    void showMoment();
    void setMember(const QString &member);
    /// The same person stays selected, silently.
    void keepSelected(const std::optional<RelationshipId> &id);
    void revealCurrent();
    QList<int> roundTheCircle() const;
    void zoomBy(double factor, QPointF anchor);
    CircleHighlight highlight() const;
    bool canEdit(int index) const;

    bool takesKey(const QKeyEvent &event) const;
    bool viewKey(const QKeyEvent &event);
    bool editKey(const QKeyEvent &event);
    /// One ring inward or outward; nothing at the ends.
    void moveByRing(int step);
    void moveByBearing(double step);
    /// Out of the tray, where there is most room on that ring; else along the bearing.
    void moveToRing(Ring ring);
    void wishByRing(int step);
    void beginTie();
    void finishTie();
    void fillMenu(QMenu *menu, QPointF place);
    bool cancel();
    void drop(const CircleDrag &drag);
    void showPointer(QPointF point, bool wishing);

    Inventory m_inventory;
    QString m_member;
    QList<Inventory> m_stages; ///< empty where one inventory is shown
    QList<CircleLayout> m_stageLayouts;
    double m_moment = 0;
    bool m_namesHidden = false;
    CircleLayout m_layout;
    CircleViewport m_viewport;

    bool m_editable = false;
    std::optional<CircleDrag> m_drag;
    std::optional<RelationshipId> m_tieFrom; ///< by keyboard, to whoever is selected
    std::optional<QPointF> m_panFrom;
};

} // namespace ipt
