#pragma once

#include "engine/record/session.h"
#include "ui/widgets/items/items_widget.h"

namespace ipt {

/// One member in the room: how they are here, and how much was heard of them.
struct PresenceRow
{
    MemberId member;
    QString called;
    std::optional<Presence> status;
    QString words;    ///< "42 min", "came 18:09", "excused"
    double share = 0; ///< of the turns, 0 to 1
    int turns = 0;
    QString lastSpoke; ///< "now", "4 min", "not yet"
    bool unheard = false;

    friend bool operator==(const PresenceRow &, const PresenceRow &) = default;
};

/// Who is in the room. P, L, E, X and A set how the current member is here, Delete takes the mark
/// away, plus and minus change the minutes.
class PresenceList : public ItemsWidget
{
    Q_OBJECT

public:
    explicit PresenceList(QWidget *parent = nullptr);

    void setRows(const QList<PresenceRow> &rows);
    /// While the session runs, how much each was heard is shown.
    void setShowsTurns(bool shows);

    int itemCount() const override { return int(m_rows.size()); }
    QString itemText(int index) const override;
    QRect itemRect(int index) const override;
    void activateItem(int) override {}

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// The key that sets it: 'p', 'l', 'e', 'x' or 'a'.
    static QChar keyOf(Presence presence);

signals:
    void presenceChosen(const ipt::MemberId &member, ipt::Presence presence);
    void presenceCleared(const ipt::MemberId &member);
    void minutesChanged(const ipt::MemberId &member, int by);
    void everyonePresent();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int rowHeight() const;
    int nameWidth() const;
    void paintRow(QPainter *painter, int index) const;

    QList<PresenceRow> m_rows;
    bool m_showsTurns = true;
};

} // namespace ipt
