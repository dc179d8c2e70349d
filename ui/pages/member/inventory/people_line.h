#pragma once

#include "engine/record/inventory.h"

#include <QLineEdit>

namespace ipt {

/// People written down quickly, one a line: "Luis, brother, 4". The ring may be left out (3), the
/// relation too. Lines without a name are passed over. They have no ids yet.
QList<Relationship> peopleFrom(const QString &text);

/// The line people are added by. A list that is pasted adds all of them.
class PeopleLine : public QLineEdit
{
    Q_OBJECT

public:
    explicit PeopleLine(QWidget *parent = nullptr);

signals:
    void peopleGiven(const QList<ipt::Relationship> &people);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void give(const QString &text);
};

} // namespace ipt
