#include "ui/pages/member/inventory/people_line.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

namespace ipt {

PeopleLine::PeopleLine(QWidget *parent)
    : QLineEdit(parent)
{
    setAccessibleName(tr("Add a person: name, relation, ring"));
    setPlaceholderText(tr("Add a person: name, relation, ring"));
    setToolTip(tr("For example: Luis, brother, 4. A pasted list adds a person for each line."));
    connect(this, &QLineEdit::returnPressed, this, [this] { give(text()); });
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
