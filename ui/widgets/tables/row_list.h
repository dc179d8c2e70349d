#pragma once

#include "ui/widgets/base/chip.h"

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

    /// Keeps the current line where there is still one.
    void setRows(const QList<ListRow> &rows);
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

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool m_scrolling = false;
    bool m_keepingCurrent = false;
};

} // namespace ipt
