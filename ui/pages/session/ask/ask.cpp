#include "ui/pages/session/ask/ask.h"

#include "ui/widgets/base/button.h"
#include "ui/widgets/base/label.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace ipt {

Ask::Ask(const QString &title, const QString &sentence, const QString &act, QWidget *parent)
    : QDialog(parent)
    , m_fields(new QVBoxLayout)
    , m_act(new Button(act, ButtonKind::Primary))
{
    setWindowTitle(title);
    setMinimumWidth(px(420));
    auto *words = new Label(sentence);
    words->setWordWrap(true);
    auto *back = new Button(tr("Back"));
    back->setKeyHint(Qt::Key_Escape);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(back);
    buttons->addWidget(m_act);
    m_fields->setSpacing(px(4));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(24), px(20), px(24), px(20));
    layout->setSpacing(px(12));
    layout->addWidget(new Label(title, TextStyle::Heading));
    layout->addWidget(words);
    layout->addLayout(m_fields);
    layout->addLayout(buttons);
    m_act->setDefault(true);
    connect(back, &Button::clicked, this, &QDialog::reject);
    connect(m_act, &Button::clicked, this, &QDialog::accept);
}

void Ask::addField(const QString &name, QWidget *field)
{
    auto *label = new Label(name, TextStyle::Caption);
    label->setBuddy(field);
    field->setAccessibleName(name);
    m_fields->addWidget(label);
    m_fields->addWidget(field);
    m_fields->addSpacing(px(4));
}

QLineEdit *Ask::addRequiredLine(const QString &name)
{
    auto *line = new QLineEdit;
    line->setMaxLength(500);
    addField(name, line);
    m_required.append(line);
    connect(line, &QLineEdit::textChanged, this, &Ask::checkFields);
    checkFields();
    return line;
}

QLineEdit *Ask::addPassword()
{
    QLineEdit *line = addRequiredLine(tr("Your password"));
    line->setEchoMode(QLineEdit::Password);
    line->setMaxLength(256);
    return line;
}

QDateEdit *Ask::addDay(const QString &name, QDate day)
{
    auto *edit = new QDateEdit(day);
    edit->setCalendarPopup(true);
    addField(name, edit);
    return edit;
}

QTimeEdit *Ask::addTime(const QString &name, QTime time)
{
    auto *edit = new QTimeEdit(time);
    addField(name, edit);
    return edit;
}

QSpinBox *Ask::addMinutes(const QString &name, int minutes)
{
    auto *box = new QSpinBox;
    box->setRange(1, 600);
    box->setValue(minutes);
    box->setSuffix(tr(" min"));
    addField(name, box);
    return box;
}

void Ask::checkFields()
{
    m_act->setEnabled(std::none_of(m_required.begin(), m_required.end(),
                                   [](const QLineEdit *line) { return line->text().trimmed().isEmpty(); }));
}

} // namespace ipt
