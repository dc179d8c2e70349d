#pragma once

#include <QWidget>

class QVBoxLayout;

namespace ipt {

/// Cards in two columns of one width: each goes where there is more room left, in the order they were
/// added, so that both columns end at about the same height.
class CardColumns : public QWidget
{
    Q_OBJECT

public:
    explicit CardColumns(QWidget *parent = nullptr);

    void add(QWidget *card);
    /// Places the cards anew, once what they show has changed.
    void flow();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QList<QWidget *> m_cards;
    QVBoxLayout *m_columns[2];
};

} // namespace ipt
