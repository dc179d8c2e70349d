#pragma once

#include "practice/supervision.h"
#include "ui/dialogs/ask.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace ipt {

/// Asks in what form a session's summary leaves the practice, and whether with member notes.
class SummaryDialog : public Ask
{
    Q_OBJECT

public:
    explicit SummaryDialog(const SessionToExport &session, QWidget *parent = nullptr);

    SummaryRequest request() const;

private:
    GroupId m_group;
    SessionNumber m_session;
    QComboBox *m_format;
    QCheckBox *m_memberNotes;
};

/// What the guards noticed in what is about to leave, place by place, and a line for why it may go.
class FindingsDialog : public Ask
{
    Q_OBJECT

public:
    explicit FindingsDialog(const QList<LeavingFinding> &findings, QWidget *parent = nullptr);

    QString reason() const;

protected:
    QString complaint() const override;

private:
    QLineEdit *m_reason;
};

/// Why something may leave in spite of what the guards noticed: empty where they noticed nothing. Nothing
/// where the user thinks better of it.
std::optional<QString> reasonToLeave(const QList<LeavingFinding> &findings, QWidget *parent);

} // namespace ipt
