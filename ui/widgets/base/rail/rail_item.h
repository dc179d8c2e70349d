#pragma once

#include <QAbstractButton>

namespace ipt {

/// One place of the rail: words and, where something is due, a count.
class RailItem : public QAbstractButton
{
    Q_OBJECT

public:
    RailItem(const QString &id, const QString &words, QWidget *parent = nullptr);

    const QString &id() const { return m_id; }
    void setCount(int count, const QString &meaning);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString m_id;
    int m_count = 0;
};

} // namespace ipt
