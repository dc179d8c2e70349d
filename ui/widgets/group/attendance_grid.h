#pragma once

#include "ui/widgets/group/attendance_row.h"
#include "ui/widgets/items/items_widget.h"

class QPainter;

namespace ipt {

/// Members down, sessions across, a tile for each presence. With the keyboard: arrows move;
/// P, L, E, X and A say present, late, left early, excused and absent; Delete takes it back;
/// Enter opens the member. It changes nothing itself: it asks.
class AttendanceGrid : public ItemsWidget
{
    Q_OBJECT

public:
    explicit AttendanceGrid(QWidget *parent = nullptr);

    /// Where there is no room for all sessions, the latest are shown.
    void setRows(const QList<SessionNumber> &sessions, const QList<AttendanceRow> &rows);
    void setEditable(bool editable) { m_editable = editable; }
    /// Leaves out the columns for area and remark.
    void setNamesOnly(bool namesOnly);

    int itemCount() const override;
    QString itemText(int index) const override;
    QRect itemRect(int index) const override;
    void activateItem(int index) override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// Nothing for "not recorded".
    void presenceRequested(const ipt::MemberId &member, ipt::SessionNumber session,
                           std::optional<ipt::Presence> presence);
    void memberActivated(const ipt::MemberId &member);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    int neighbour(int index, Qt::Key key) const override;

private:
    struct Columns
    {
        int name = 0;   ///< width
        int area = 0;   ///< width
        int remark = 0; ///< width
        int tiles = 0;  ///< left edge of the first tile
        int pitch = 0;
        int first = 0; ///< index of the first session shown
    };

    const AttendanceRow &rowOf(int index) const;
    SessionNumber sessionOf(int index) const;
    int shownSessions() const { return int(m_sessions.size()) - m_columns.first; }
    void layOut();
    void resizeEvent(QResizeEvent *event) override;
    void paintHead(QPainter *painter) const;
    void paintRow(QPainter *painter, int row) const;
    void paintCell(QPainter *painter, int index) const;
    int headHeight() const;
    int rowHeight() const;

    QList<SessionNumber> m_sessions;
    QList<AttendanceRow> m_rows;
    Columns m_columns;
    bool m_editable = false;
    bool m_namesOnly = false;
};

} // namespace ipt
