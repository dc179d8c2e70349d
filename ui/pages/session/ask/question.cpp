#include "ui/pages/session/ask/question.h"

#include "ui/theme/theme.h"
#include "ui/widgets/base/words/label.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QTimeEdit>

#include <algorithm>

namespace ipt {

Question::Question(const QString &title, const QString &sentence, const QString &act, QWidget *parent)
    : Ask(title, act, parent)
{
    auto *words = new Label(sentence);
    words->setWordWrap(true);
    form()->addRow(words);
}

void Question::addField(const QString &name, QWidget *field)
{
    field->setAccessibleName(name);
    form()->addRow(name, field);
    if (form()->rowCount() == 2)
        field->setFocus();
}

QLineEdit *Question::addRequiredLine(const QString &name)
{
    auto *line = new QLineEdit;
    line->setMaxLength(500);
    addField(name, line);
    m_required.append(line);
    return line;
}

QLineEdit *Question::addPassword()
{
    QLineEdit *line = addRequiredLine(tr("Your password"));
    line->setEchoMode(QLineEdit::Password);
    return line;
}

QDateEdit *Question::addDay(const QString &name, QDate day)
{
    auto *edit = new QDateEdit(day);
    edit->setCalendarPopup(true);
    addField(name, edit);
    return edit;
}

QTimeEdit *Question::addTime(const QString &name, QTime time)
{
    auto *edit = new QTimeEdit(time);
    addField(name, edit);
    return edit;
}

QCheckBox *Question::addChoice(const QString &name)
{
    auto *choice = new QCheckBox(name);
    form()->addRow(choice);
    return choice;
}

QSpinBox *Question::addMinutes(const QString &name, int minutes)
{
    auto *box = new QSpinBox;
    box->setRange(1, 600);
    box->setValue(minutes);
    box->setSuffix(tr(" min"));
    addField(name, box);
    return box;
}

void Question::accept()
{
    Ask::accept();
    if (result() == QDialog::Accepted)
        return;
    const auto empty = std::find_if(m_required.begin(), m_required.end(),
                                    [](const QLineEdit *line) { return line->text().trimmed().isEmpty(); });
    if (empty != m_required.end())
        (*empty)->setFocus();
}

QString Question::complaint() const
{
    for (const QLineEdit *line : m_required) {
        if (line->text().trimmed().isEmpty())
            return tr("%1: this can't stay empty.").arg(line->accessibleName());
    }
    return {};
}

} // namespace ipt
