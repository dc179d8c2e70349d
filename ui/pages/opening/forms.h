#pragma once

#include "practice/opening.h"
#include "ui/pages/opening/form.h"

class QCheckBox;
class QComboBox;

namespace ipt {

/// Recent practices, create, open, try the demonstration.
class WelcomeForm : public Form
{
    Q_OBJECT

public:
    explicit WelcomeForm(QWidget *parent = nullptr);

    /// Looks again at which practices were opened last.
    void refresh();

signals:
    void practiceChosen(const QString &path);
    void createRequested();
    void demonstrationRequested();
    void restoreRequested();

private:
    void addRecent(const QString &path);
    void chooseFile();

    QWidget *m_recent;
};

class SignInForm : public Form
{
    Q_OBJECT

public:
    explicit SignInForm(QWidget *parent = nullptr);

    void start(const QString &path, const QString &name);
    /// Empties the password and puts the keyboard there.
    void again();

signals:
    void submitted(const ipt::SignIn &signIn);
    void recoveryRequested(const QString &path);

private:
    QString m_path;
    QLineEdit *m_name;
    QLineEdit *m_password;
};

class CreateForm : public Form
{
    Q_OBJECT

public:
    explicit CreateForm(QWidget *parent = nullptr);

    void start();

signals:
    void submitted(const ipt::NewPractice &wanted);

private:
    void submit();
    void chooseFile();

    QLineEdit *m_practice;
    QComboBox *m_timeZone;
    QCheckBox *m_part2;
    QLineEdit *m_name;
    QLineEdit *m_credentials;
    QLineEdit *m_password;
    QLineEdit *m_repeated;
    QLineEdit *m_file;
};

/// The recovery key and a new password for whoever lost theirs.
class RecoverForm : public Form
{
    Q_OBJECT

public:
    explicit RecoverForm(QWidget *parent = nullptr);

    void start(const QString &path);

signals:
    void submitted(const ipt::SignIn &withNewPassword, const QString &recoveryKey);

private:
    QString m_path;
    QLineEdit *m_name;
    QLineEdit *m_key;
    QLineEdit *m_password;
    QLineEdit *m_repeated;
};

/// A practice file made of a backup, where the file is gone or damaged.
class RestoreForm : public Form
{
    Q_OBJECT

public:
    explicit RestoreForm(QWidget *parent = nullptr);

    /// Begins with the folder for backups that this computer knows of, first of a practice that is gone.
    void start();
    void setFolder(const QString &folder);

signals:
    void submitted(const ipt::RestoreRequest &wanted);

private:
    void chooseFolder();
    void chooseFile();
    void look();

    QLineEdit *m_folder;
    QComboBox *m_backups;
    QLineEdit *m_file;
    QLineEdit *m_name;
    QLineEdit *m_password;
};

/// The recovery key, shown this once, to print or save.
class RecoverySheet : public Form
{
    Q_OBJECT

public:
    explicit RecoverySheet(QWidget *parent = nullptr);

    void start(CreatedPractice created);
    std::unique_ptr<Practice> takePractice();

signals:
    void kept();

private:
    void print();
    void save();
    QString sheetText() const;

    CreatedPractice m_created;
    QLineEdit *m_key;
    QCheckBox *m_confirmed;
    Button *m_continue;
};

} // namespace ipt
