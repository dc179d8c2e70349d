#pragma once

#include <QWidget>

class QGridLayout;

namespace ipt {

class Card;

/// What a card tells, as rows of a grid with a hairline under each. Filled anew when the record
/// changed; nothing in it takes the keyboard.
class CardRows : public QWidget
{
    Q_OBJECT

public:
    explicit CardRows(QWidget *parent = nullptr);

    void clear();
    /// Puts the widgets side by side; a null one leaves its column empty. `stretched` takes the room.
    void addRow(const QList<QWidget *> &cells, int stretched = 0);
    /// One wrapping sentence over all columns.
    void addSentence(const QString &sentence);

private:
    QGridLayout *m_grid;
    QWidget *m_content = nullptr;
};

} // namespace ipt
