#include "ui/widgets/measures/answer_field.h"

#include "ui/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>

namespace ipt {

namespace {

const QString &leftOutSign()
{
    static const QString sign = QStringLiteral("–");
    return sign;
}

} // namespace

AnswerField::AnswerField(const MeasureItem &item, int number, QWidget *parent)
    : QLineEdit(parent)
    , m_item(item)
{
    setAccessibleName(tr("%1. %2, %3 to %4").arg(number).arg(item.label).arg(item.least).arg(item.most));
    setAlignment(Qt::AlignCenter);
    setFixedWidth(px(48));
    setMaxLength(6);
    setContextMenuPolicy(Qt::NoContextMenu);
}

std::optional<int> AnswerField::answer() const
{
    bool isNumber = false;
    const int value = text().toInt(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

bool AnswerField::isLeftOut() const
{
    return text() == leftOutSign();
}

bool AnswerField::isOutOfRange() const
{
    const std::optional<int> value = answer();
    return value && !m_item.takes(*value);
}

void AnswerField::setAnswer(const std::optional<int> &answer)
{
    setText(answer ? QString::number(*answer) : leftOutSign());
}

bool AnswerField::isDecidedBy(int value) const
{
    return value == 0 || value * 10 > m_item.most;
}

void AnswerField::typeFigure(int figure)
{
    // A selected or decided answer is typed over; an open one goes on.
    const std::optional<int> before = hasSelectedText() ? std::nullopt : answer();
    const bool goesOn = before && *before > 0 && *before * 10 <= m_item.most;
    const int value = goesOn ? *before * 10 + figure : figure;
    setText(QString::number(value));
    emit changed();
    if (isOutOfRange())
        selectAll();
    else if (isDecidedBy(value))
        emit decided();
}

void AnswerField::leaveOut()
{
    setText(leftOutSign());
    emit changed();
    emit decided();
}

void AnswerField::takeBack()
{
    if (text().isEmpty()) {
        emit takenBack();
        return;
    }
    setText(hasSelectedText() || isLeftOut() ? QString() : text().chopped(1));
    emit changed();
}

void AnswerField::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) {
        emit pasted(QGuiApplication::clipboard()->text());
        return;
    }
    switch (event->key()) {
    case Qt::Key_Backspace:
        takeBack();
        return;
    case Qt::Key_Delete:
        clear();
        emit changed();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit entered();
        return;
    case Qt::Key_Up:
        emit previousRequested();
        return;
    case Qt::Key_Down:
    case Qt::Key_Space:
        emit nextRequested();
        return;
    default:
        break;
    }
    const QString typed = event->text();
    const bool isCommand = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (isCommand || typed.isEmpty() || !typed.at(0).isPrint()) {
        // Copying, and what the window answers to.
        if (event->matches(QKeySequence::Copy) || event->matches(QKeySequence::SelectAll))
            QLineEdit::keyPressEvent(event);
        else
            event->ignore();
        return;
    }
    if (const int figure = typed.at(0).digitValue(); typed.size() == 1 && figure >= 0)
        typeFigure(figure);
    else if (typed == QLatin1String("-") || typed == QLatin1String("."))
        leaveOut();
    else if (typed == QLatin1String(",") || typed == QLatin1String(";"))
        emit nextRequested();
    else
        emit refused(typed);
}

void AnswerField::inputMethodEvent(QInputMethodEvent *event)
{
    const QString typed = event->commitString();
    event->accept();
    if (typed.size() == 1 && typed.at(0).digitValue() >= 0)
        typeFigure(typed.at(0).digitValue());
    else if (!typed.isEmpty())
        emit refused(typed);
}

void AnswerField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    // What stands here is typed over, so that a second look corrects with one figure.
    selectAll();
}

} // namespace ipt
