#pragma once

#include "engine/record/practice_record.h"
#include "practice/interchange.h"
#include "ui/dialogs/ask.h"

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace ipt {

/// A user: name, credentials, roles, whether they still work here, and a password to give them.
class UserDialog : public Ask
{
    Q_OBJECT

public:
    explicit UserDialog(const User &user, QWidget *parent = nullptr);

    User user() const;
    /// Empty where the user keeps the one they have.
    QString password() const;

protected:
    QString complaint() const override;

private:
    User m_user;
    QLineEdit *m_name;
    QLineEdit *m_credentials;
    QList<QCheckBox *> m_roles;
    QCheckBox *m_active;
    QLineEdit *m_password;
};

/// One's own password: the old one, and the new one twice.
class NewPasswordDialog : public Ask
{
    Q_OBJECT

public:
    explicit NewPasswordDialog(QWidget *parent = nullptr);

    QString oldPassword() const;
    QString newPassword() const;

protected:
    QString complaint() const override;

private:
    QLineEdit *m_old;
    QLineEdit *m_new;
    QLineEdit *m_again;
};

/// The practice's name, time zone, when its notes are due, and whether 42 CFR Part 2 applies.
class PracticeDialog : public Ask
{
    Q_OBJECT

public:
    explicit PracticeDialog(const PracticeInfo &info, QWidget *parent = nullptr);

    PracticeInfo info() const;

protected:
    QString complaint() const override;

private:
    PracticeInfo m_info;
    QLineEdit *m_name;
    QLineEdit *m_timeZone;
    QSpinBox *m_noteHours;
    QCheckBox *m_part2;
};

/// Whether everybody's private notes leave with the whole practice, and why.
class ExportDialog : public Ask
{
    Q_OBJECT

public:
    explicit ExportDialog(QWidget *parent = nullptr);

    ExportRequest request() const;

protected:
    QString complaint() const override;

private:
    QCheckBox *m_privateNotes;
    QLineEdit *m_reason;
};

/// Shows a new recovery key, this once.
class RecoveryKeyDialog : public Ask
{
    Q_OBJECT

public:
    explicit RecoveryKeyDialog(const QString &key, QWidget *parent = nullptr);
};

} // namespace ipt
