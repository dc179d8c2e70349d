#include "ui/pages/members/new_member_dialog.h"

#include <QFormLayout>
#include <QLineEdit>

namespace ipt {

namespace {

std::optional<QString> textOf(const QLineEdit *line)
{
    const QString text = line->text().simplified();
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

} // namespace

NewMemberDialog::NewMemberDialog(QWidget *parent)
    : Ask(tr("New member"), tr("Add"), parent)
    , m_name(addLine(tr("Name on the record")))
    , m_called(addLine(tr("Goes by")))
    , m_pronouns(addLine(tr("Pronouns")))
{
    m_called->setPlaceholderText(tr("the first name, unless another is written here"));
    m_name->setFocus();
}

QLineEdit *NewMemberDialog::addLine(const QString &name)
{
    auto *line = new QLineEdit;
    line->setAccessibleName(name);
    form()->addRow(name, line);
    return line;
}

Member NewMemberDialog::member() const
{
    Member member;
    member.name = m_name->text().simplified();
    member.called = textOf(m_called);
    member.pronouns = textOf(m_pronouns);
    return member;
}

QString NewMemberDialog::complaint() const
{
    return textOf(m_name)
               ? QString()
               : tr("Write the name for the record; the name they go by is shown everywhere else.");
}

} // namespace ipt
