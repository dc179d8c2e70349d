#pragma once

#include "practice/opening.h"

#include <QWidget>

class QStackedLayout;

namespace ipt {

class CreateForm;
class RecoverForm;
class RestoreForm;
class RecoverySheet;
class SignInForm;
class WelcomeForm;

/// What stands before the door: recent practices, creating and opening one, signing in, the
/// recovery sheet. Hands over a practice that somebody has signed in to.
class OpeningView : public QWidget
{
    Q_OBJECT

public:
    explicit OpeningView(QWidget *parent = nullptr);
    ~OpeningView() override;

    void showWelcome();
    /// Asks for the password of a practice; a name given is filled in, and the keyboard waits
    /// where something is missing.
    void showSignIn(const QString &path, const QString &name = {}, const QString &sentence = {});
    /// A word to whoever sits before the form, such as why it is shown.
    void sayQuietly(const QString &sentence);
    void openDemonstration();
    /// Asks which backup becomes a practice file, and who restores it.
    void showRestore();
    /// Takes over a practice just made, once its recovery key was kept.
    void showRecoverySheet(CreatedPractice created);

    std::unique_ptr<Practice> takePractice() { return std::move(m_practice); }

signals:
    /// Before any practice is opened or restored: none may be open any more.
    void aboutToOpen();
    /// takePractice() gives it.
    void opened();

private:
    void create(const NewPractice &wanted);
    void signIn(const SignIn &signIn);
    void recover(const SignIn &withNewPassword, const QString &recoveryKey);
    void restore(const RestoreRequest &wanted);
    void hand(std::unique_ptr<Practice> practice);
    void setBusy(bool busy);
    void showForm(QWidget *form);

    QStackedLayout *m_forms;
    WelcomeForm *m_welcome;
    SignInForm *m_signIn;
    CreateForm *m_create;
    RecoverForm *m_recover;
    RestoreForm *m_restore;
    RecoverySheet *m_sheet;
    std::unique_ptr<Practice> m_practice;
};

} // namespace ipt
