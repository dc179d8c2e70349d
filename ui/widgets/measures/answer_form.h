#pragma once

#include "engine/measures/measure_definition.h"

#include <QWidget>

class QGridLayout;

namespace ipt {

class AnswerField;
class Label;

/// A measure's items in the order of the form, each with its answer. Figures alone fill it in: one that
/// decides goes on to the next item, Backspace in an empty one goes back, a minus leaves an item out.
/// What is wrong stands beside its item.
class AnswerForm : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerForm(QWidget *parent = nullptr);

    /// Another measure begins empty; the same one keeps what is typed.
    void setDefinition(const MeasureDefinition &definition);
    const MeasureDefinition &definition() const { return m_definition; }

    void setAnswers(const QList<std::optional<int>> &answers);
    void clear();
    /// What is typed, to be kept until it is whole: "2 30 - " and so on, in the form's order.
    QString draft() const;
    void setDraft(const QString &draft);

    /// As many as the measure has items; an answer not given is empty.
    QList<std::optional<int>> answers() const;
    int filled() const;
    bool isEmpty() const { return filled() == 0; }
    /// Each item has its answer or was left out, and all are in range.
    bool isComplete() const;
    /// The first thing that is wrong, as a sentence; empty where nothing is.
    QString problem() const;

    /// The first item that has nothing yet, else the first.
    void focusFirst();
    /// The last item, to look at its answer again.
    void focusLast() { goTo(int(m_fields.size()) - 1); }

signals:
    void changed();
    /// The last answer was decided while all of them are there.
    void completed();
    /// Enter was pressed.
    void entered();

private:
    void addItem(int index, QGridLayout *grid);
    void showItem(int index);
    void goTo(int index);
    void advanceFrom(int index);
    void takeBackBefore(int index);
    void refuse(int index, const QString &typed);
    void paste(int index, const QString &text);

    MeasureDefinition m_definition;
    QWidget *m_rows = nullptr;
    QList<AnswerField *> m_fields;
    QList<Label *> m_sides; ///< the range, or what is wrong
    QString m_refused;      ///< what was typed and is no figure
    int m_refusedAt = -1;
};

} // namespace ipt
