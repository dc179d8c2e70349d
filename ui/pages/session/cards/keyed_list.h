#pragma once

#include "ui/widgets/base/chips/chip.h"
#include "ui/widgets/items/items_widget.h"

namespace ipt {

/// One line of a KeyedList: what leads it, its words, and chips at its right.
struct KeyedRow
{
    QString column;              ///< soft, in a column of its own before the rest: a time, a number
    QString lead;                ///< semibold, before the words
    QString text;                ///< wraps
    QString aside;               ///< soft, at the right
    QList<ChipLook> chips;       ///< at the right
    std::optional<bool> checked; ///< with a box before it
    bool offered = false;        ///< not taken yet: soft, with a plus before it
    QString spoken;              ///< what a screen reader says where the words alone are not enough
};

/// A short list of rows with hairlines between them. Enter, Space or a click activates the current
/// row; letters and the Delete key are told to whoever owns the list.
class KeyedList : public ItemsWidget
{
    Q_OBJECT

public:
    explicit KeyedList(const QString &name, QWidget *parent = nullptr);

    /// The current row stays the current one, by its place.
    void setRows(const QList<KeyedRow> &rows);
    const QList<KeyedRow> &rows() const { return m_rows; }
    /// Marks the row that the page is about, as in a list of notes.
    void setChosen(int index);
    int chosen() const { return m_chosen; }

    int itemCount() const override { return int(m_rows.size()); }
    QString itemText(int index) const override;
    QRect itemRect(int index) const override;
    void activateItem(int index) override { emit activated(index); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void activated(int index);
    void letterTyped(int index, QChar letter);
    void deleteRequested(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Placed
    {
        int top = 0;
        int height = 0;
        int textLeft = 0;
        int textWidth = 0;
    };

    void place();
    Placed placed(const KeyedRow &row, int top) const;
    int chipsWidth(const KeyedRow &row) const;
    int columnWidth() const;
    void paintRow(QPainter *painter, int index) const;
    void showCurrent();

    QList<KeyedRow> m_rows;
    QList<Placed> m_places;
    int m_chosen = -1;
};

} // namespace ipt
