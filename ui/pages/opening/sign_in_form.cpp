#include "ui/pages/opening/forms.h"

#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/base/buttons/flush_row.h"

#include <QFileInfo>
#include <QVBoxLayout>

namespace ipt {

SignInForm::SignInForm(QWidget *parent)
    : Form(tr("Sign in"), {}, parent)
    , m_name(addLine(tr("Your name")))
    , m_password(addPassword(tr("Password")))
{
    Button *signIn = addButtons(tr("Sign in"));
    connect(signIn, &Button::clicked, this, [this] {
        emit submitted({m_path, m_name->text(), m_password->text()});
    });
    connect(m_name, &QLineEdit::returnPressed, signIn, &Button::click);
    connect(m_password, &QLineEdit::returnPressed, signIn, &Button::click);
    auto *lost = new Button(tr("Password lost: use the recovery key"), ButtonKind::Quiet);
    connect(lost, &Button::clicked, this, [this] { emit recoveryRequested(m_path); });
    column()->addSpacing(px(16));
    column()->addLayout(new FlushRow(lost));
}

void SignInForm::start(const QString &path, const QString &name)
{
    m_path = path;
    setTitle(tr("Sign in"), QFileInfo(path).completeBaseName());
    m_name->setText(name);
    m_password->clear();
    say({});
    (name.isEmpty() ? m_name : m_password)->setFocus();
}

void SignInForm::again()
{
    m_password->clear();
    m_password->setFocus();
}

RecoverForm::RecoverForm(QWidget *parent)
    : Form(tr("Open with the recovery key"),
           tr("The key from the sheet that was printed or saved when the practice was created opens it and "
              "gives you "
              "a new password."),
           parent)
    , m_name(addLine(tr("Your name")))
    , m_key(addLine(tr("Recovery key")))
    , m_password(addPassword(tr("New password, at least 12 characters")))
    , m_repeated(addPassword(tr("New password again")))
{
    Button *open = addButtons(tr("Open"));
    connect(open, &Button::clicked, this, [this] {
        if (m_password->text() != m_repeated->text())
            return say(tr("The two passwords are not the same."));
        emit submitted({m_path, m_name->text(), m_password->text()}, m_key->text());
    });
}

void RecoverForm::start(const QString &path)
{
    m_path = path;
    for (QLineEdit *line : {m_key, m_password, m_repeated})
        line->clear();
    say({});
    m_name->setFocus();
}

} // namespace ipt
