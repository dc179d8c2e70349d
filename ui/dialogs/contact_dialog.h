#pragma once

#include "engine/record/practice_record.h"
#include "ui/dialogs/ask.h"

class QComboBox;
class QDateEdit;
class QPlainTextEdit;
class QSpinBox;
class QTimeEdit;

namespace ipt {

/// Asks about a contact with one member outside the meetings: when, for how long, and what it was about.
class ContactDialog : public Ask
{
    Q_OBJECT

public:
    struct Choice
    {
        MemberId member;
        QString called;
    };

    /// With the members it may have been with. A contact without an id is a new one.
    ContactDialog(const QList<Choice> &members, const IndividualContact &contact, const QDateTime &now,
                  QWidget *parent = nullptr);

    /// As it was given; its time is `day()` and `time()`, which need the practice's time zone.
    IndividualContact contact() const;
    QDate day() const;
    QTime time() const;
    /// Puts back what was being written when the dialog was last left.
    void setText(const QString &text);

signals:
    void textTyped(const QString &text);

protected:
    QString complaint() const override;

private:
    IndividualContact m_contact;
    QList<Choice> m_members;
    QComboBox *m_who;
    QDateEdit *m_day;
    QTimeEdit *m_time;
    QSpinBox *m_minutes;
    QPlainTextEdit *m_text;
};

} // namespace ipt
