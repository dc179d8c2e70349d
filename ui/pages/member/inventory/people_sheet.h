#pragma once

#include "engine/inventory/typed_people.h"
#include "ui/widgets/base/page/card.h"

namespace ipt {

class Button;
class KeptText;
class Label;
class RowList;

/// A whole list of people typed or pasted at once, one a line, with what is understood of each line beside
/// it before they are added.
class PeopleSheet : public Card
{
    Q_OBJECT

public:
    explicit PeopleSheet(QWidget *parent = nullptr);

    /// What stood here before, and who is there already.
    void begin(const QString &text, const QStringList &known);
    QString text() const;
    /// What is left of the list once people were made of it.
    void setText(const QString &text);

signals:
    /// To be kept until people are made of it.
    void textKept(const QString &text);
    void peopleGiven(const ipt::TypedPeople &people);
    void closed();

private:
    void read();
    void give();

    KeptText *m_text;
    RowList *m_understood;
    Label *m_remarks;
    Button *m_add;
    QStringList m_known;
    TypedPeople m_read;
};

} // namespace ipt
