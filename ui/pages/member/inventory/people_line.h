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
    /// A place on the circle was pointed at: the next person goes there. Nothing ends it.
    void setPointedAt(std::optional<Ring> ring);

signals:
    void peopleGiven(const ipt::TypedPeople &people);
    /// The keyboard went elsewhere before anything was typed.
    void leftEmpty();

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void give(const QString &text);

    QStringList m_known;
};

} // namespace ipt
