#pragma once

#include "engine/measures/measure_definition.h"

#include <QLineEdit>

namespace ipt {

/// One item's answer, typed as a figure. It says when the figure decides, so that the next item gets the
/// keyboard without Enter; a range of two figures waits for the second where the first leaves it open.
class AnswerField : public QLineEdit
{
    Q_OBJECT

public:
    /// `number` counts from 1.
    AnswerField(const MeasureItem &item, int number, QWidget *parent = nullptr);

    /// Nothing: not answered, or not filled in yet.
    std::optional<int> answer() const;
    /// A figure, or a sign that it was not answered.
    bool isFilled() const { return !text().isEmpty(); }
    bool isLeftOut() const;
    /// A figure outside the item's range.
    bool isOutOfRange() const;
    void setAnswer(const std::optional<int> &answer);

signals:
    void changed();
    /// What was typed decides; the next item is at hand.
    void decided();
    void nextRequested();
    void previousRequested();
    /// Backspace in an empty field.
    void takenBack();
    void entered();
    /// Something that is no figure.
    void refused(const QString &typed);
    void pasted(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void typeFigure(int figure);
    void leaveOut();
    void takeBack();
    /// No further figure could follow and stay in the range.
    bool isDecidedBy(int value) const;

    MeasureItem m_item;
};

} // namespace ipt
