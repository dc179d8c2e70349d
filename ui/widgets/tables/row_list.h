#pragma once

#include "ui/widgets/base/chips/chip.h"

#include <QListWidget>

namespace ipt {

/// A line of a card's list.
struct ListRow
{
    QString text;
    QString soft;   ///< after the text
    QString second; ///< below it
    QList<ChipLook> chips;
    bool strong = false;
};

/// Lines that lead somewhere: a click or Enter activates one. As tall as its lines, so that the page
/// scrolls and not the list, unless told otherwise.
class RowList : public QListWidget
{
    Q_OBJECT

public:
    /// `name` says what the lines are, for screen readers.
    explicit RowList(const QString &name, QWidget *parent = nullptr);

    /// A long list shows so many lines at first, and so many more each time that it is asked to.
    static constexpr int linesAtOnce = 60;

    /// Keeps the current line where there is still one. With more to come, a last line asks for it.
    void setRows(const QList<ListRow> &rows, bool isAll = true);
    /// Lets the list take the room it is given and scroll by itself.
    void setScrolling(bool scrolling);
    /// One line is always the current one, keyboard or not: something beside the list is about it.
    void setKeepingCurrent(bool keeping) { m_keepingCurrent = keeping; }

    /// Long lines break: the narrower, the taller.
    bool hasHeightForWidth() const override { return !m_scrolling; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void rowActivated(int row);
    void moreRequested();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void activate(QListWidgetItem *item);

    bool m_isAll = true;
    mutable QHash<int, int> m_heights; ///< by width: layouts ask again and again
    bool m_scrolling = false;
    bool m_keepingCurrent = false;
};

} // namespace ipt
