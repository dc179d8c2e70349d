#pragma once

#include <QDateTime>
#include <QDialog>

class QDateEdit;
class QLineEdit;
class QSpinBox;
class QTimeEdit;
class QVBoxLayout;

namespace ipt {

class Button;
class Label;

/// A question with a few fields, one filled button and a way back.
class Ask : public QDialog
{
    Q_OBJECT

public:
    Ask(const QString &title, const QString &sentence, const QString &act, QWidget *parent);

    /// A line that must not stay empty.
    QLineEdit *addRequiredLine(const QString &name);
    QLineEdit *addPassword();
    QDateEdit *addDay(const QString &name, QDate day);
    QTimeEdit *addTime(const QString &name, QTime time);
    QSpinBox *addMinutes(const QString &name, int minutes);
    void addField(const QString &name, QWidget *field);
    bool asked() { return exec() == QDialog::Accepted; }

private:
    void checkFields();

    QVBoxLayout *m_fields;
    Button *m_act;
    QList<QLineEdit *> m_required;
};

} // namespace ipt
