#include "ui/pages/member/inventory/people_line.h"

#include "engine/inventory/inventory_check.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

namespace ipt {

QList<Relationship> peopleFrom(const QString &text)
{
    QList<Relationship> people;
    const QStringList lines = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        QStringList parts;
        for (const QString &part :
             line.split(line.contains(QLatin1Char('\t')) ? QLatin1Char('\t') : QLatin1Char(',')))
            parts.append(part.simplified());
        Relationship person;
        person.person = parts.takeFirst();
        if (person.person.isEmpty())
            continue;
        bool isNumber = false;
        const int ring = parts.isEmpty() ? 0 : parts.last().toInt(&isNumber);
        if (isNumber) {
            person.closeness = Ring(qBound(innermostRing, ring, outermostRing));
            parts.removeLast();
        }
        parts.removeAll(QString());
        person.relation = parts.join(QStringLiteral(", "));
        people.append(person);
    }
    return people;
}

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
    const QList<Relationship> people = peopleFrom(text);
    if (people.isEmpty())
        return;
    clear();
    emit peopleGiven(people);
}

} // namespace ipt
