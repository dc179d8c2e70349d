#pragma once

#include "ui/dialogs/ask.h"

class QLineEdit;

namespace ipt {

/// Asks the signed-in user for their own password before something is signed.
class PasswordDialog : public Ask
{
    Q_OBJECT

public:
    explicit PasswordDialog(const QString &act, QWidget *parent = nullptr);

    QString password() const;

private:
    QLineEdit *m_password;
};

} // namespace ipt
