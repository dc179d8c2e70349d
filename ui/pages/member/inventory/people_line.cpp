#include "ui/pages/member/inventory/people_line.h"

#include <QClipboard>
#include <QFocusEvent>
#include <QGuiApplication>
#include <QKeyEvent>

namespace ipt {

PeopleLine::PeopleLine(QWidget *parent)
    : QLineEdit(parent)
{
    setAccessibleName(tr("Add a person: name, relation, ring"));
    setPointedAt(std::nullopt);
    setToolTip(tr("For example: Luis, brother, 4. A pasted list adds a person for each line."));
    connect(this, &QLineEdit::returnPressed, this, [this] { give(text()); });
}

void PeopleLine::setPointedAt(std::optional<Ring> ring)
{
    setPlaceholderText(ring ? tr("Who stands there, in ring %1? Name, relation").arg(ring->value())
                            : tr("Add a person: name, relation, ring"));
}

void PeopleLine::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (text().isEmpty() && event->reason() != Qt::ActiveWindowFocusReason)
        emit leftEmpty();
}

void PeopleLine::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) {
        const QString pasted = QGuiApplication::clipboard()->text().trimmed();
        if (pasted.contains(QLatin1Char('\n')))
            return give(pasted);
    }
    QLineEdit::keyPressEvent(event);
}

void PeopleLine::give(const QString &text)
{
    const TypedPeople typed = readTypedPeople(text, m_known);
    if (typed.people.isEmpty() && typed.remarks.isEmpty())
        return;
    setText(typed.leftOut.join(QLatin1Char(' ')));
    emit peopleGiven(typed);
}

} // namespace ipt
