#pragma once

#include "ui/dialogs/ask.h"

#include <QDateTime>

class QCheckBox;
class QDateEdit;
class QLineEdit;
class QSpinBox;
class QTimeEdit;

namespace ipt {

/// A question about a session with the few fields that its answer takes.
class Question : public Ask
{
    Q_OBJECT

public:
    Question(const QString &title, const QString &sentence, const QString &act, QWidget *parent);

    /// A line that must not stay empty.
    QLineEdit *addRequiredLine(const QString &name);
    QLineEdit *addPassword();
    QDateEdit *addDay(const QString &name, QDate day);
    QTimeEdit *addTime(const QString &name, QTime time);
    /// Asks whether; the fields after it count where it is ticked.
    QCheckBox *addChoice(const QString &name);
    QSpinBox *addMinutes(const QString &name, int minutes);
    bool asked() { return exec() == QDialog::Accepted; }

protected:
    QString complaint() const override;
    /// With something missing, the keyboard goes there.
    void accept() override;

private:
    void addField(const QString &name, QWidget *field);

    QList<QLineEdit *> m_required;
};

} // namespace ipt
