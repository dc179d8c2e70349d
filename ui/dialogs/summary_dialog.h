#pragma once

#include "practice/supervision.h"
#include "ui/dialogs/ask.h"

class QCheckBox;
class QComboBox;

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

} // namespace ipt
