#pragma once

#include <QWidget>

namespace ipt {

/// A painted widget that shows several things, one of them current. Screen readers see it as
/// a list of its items; the subclass says what each is and where.
class ItemsWidget : public QWidget
{
    Q_OBJECT

public:
    explicit ItemsWidget(QWidget *parent = nullptr);

    virtual int itemCount() const = 0;
    /// All that the item shows, as words.
    virtual QString itemText(int index) const = 0;
    virtual QRect itemRect(int index) const = 0;
    int currentItem() const { return m_current; }
    /// Nothing happens where there is no such item; -1 for none.
    void setCurrentItem(int index);
    /// What Enter or a click does.
    virtual void activateItem(int index) = 0;
    int itemAt(QPoint position) const;

    /// What everything shown amounts to, a line an item: the same for those who do not see it.
    QString asText() const;

signals:
    void currentItemChanged(int index);

protected:
    /// To be called when the items changed: keeps the current one within them.
    void itemsChanged();

    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

    /// The item reached from `index` by an arrow, Home or End key; itself where there is none.
    virtual int neighbour(int index, Qt::Key key) const;

private:
    int m_current = -1;
};

} // namespace ipt
