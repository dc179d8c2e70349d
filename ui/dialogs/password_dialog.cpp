#include "ui/dialogs/password_dialog.h"

#include <QFormLayout>
#include <QLineEdit>

namespace ipt {

PasswordDialog::PasswordDialog(const QString &act, QWidget *parent)
    : Ask(act, act, parent)
    , m_password(new QLineEdit)
{
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setAccessibleName(tr("Your password"));
    form()->addRow(tr("Your password"), m_password);
    m_password->setFocus();
}

QString PasswordDialog::password() const
{
    return m_password->text();
}

} // namespace ipt
