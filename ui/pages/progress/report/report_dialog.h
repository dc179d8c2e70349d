#pragma once

#include "practice/views/report_views.h"
#include "ui/dialogs/ask.h"

#include <functional>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;

namespace ipt {

class ChoiceBox;
class InlineMessage;
class KeptText;
class Label;

/// Asks what a progress report is to say, to whom it goes and what allows it. The comment is kept while
/// one types; the guard looks at it before the dialog is done.
class ReportDialog : public Ask
{
    Q_OBJECT

public:
    using Check = std::function<std::optional<ReportCheck>(const ReportRequest &)>;

    /// `comment` is the draft; `keep` is given what is typed into it.
    ReportDialog(const ReportDesk &desk, const GroupId &group, const QString &comment,
                 std::function<void(const QString &)> keep, Check check, QWidget *parent = nullptr);

    ReportRequest request() const;

    /// What is typed is kept whichever way the dialog ends.
    void done(int result) override;

protected:
    QString complaint() const override;

private:
    struct Part
    {
        bool ProgressParts::*part;
        QCheckBox *box;
    };

    QWidget *makeWords(const QString &comment, const std::function<void(const QString &)> &keep);
    QWidget *makeParts();
    QWidget *makeRecipient();
    void choosePeriod(int index);
    void showConsent();
    void showLeftOut();
    const OfferedConsent *consent() const;
    QString whatIsMissing() const;
    QString whatTheGuardFound() const;

    ReportDesk m_desk;
    GroupId m_group;
    Check m_check;
    QComboBox *m_period;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QComboBox *m_format;
    QList<Part> m_parts;
    KeptText *m_comment = nullptr;
    QLineEdit *m_guardReason = nullptr;
    Label *m_guardLabel = nullptr;
    ChoiceBox *m_consent;
    InlineMessage *m_scope;
    QLineEdit *m_recipient;
    QLineEdit *m_purpose;
    QLineEdit *m_ground;
    Label *m_groundLabel;
    Label *m_leftOut;
};

} // namespace ipt
