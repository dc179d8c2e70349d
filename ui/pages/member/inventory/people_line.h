#pragma once

#include "engine/inventory/typed_people.h"

#include <QLineEdit>

namespace ipt {

/// The line people are added by, one after another: "Luis, brother, 4". A list that is pasted adds all of
/// them; what nobody could be made of stays in the line.
class PeopleLine : public QLineEdit
{
    Q_OBJECT

public:
    explicit PeopleLine(QWidget *parent = nullptr);

    /// Those who are there already.
    void setKnown(const QStringList &names) { m_known = names; }

signals:
    void peopleGiven(const ipt::TypedPeople &people);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void give(const QString &text);

    QStringList m_known;
};

} // namespace ipt
