#include "ui/dialogs/summary_dialog.h"

#include "ui/widgets/base/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>

namespace ipt {

SummaryDialog::SummaryDialog(const SessionToExport &session, QWidget *parent)
    : Ask(tr("Summary of session %1").arg(session.session.number.value()), tr("Export…"), parent)
    , m_group(session.group)
    , m_session(session.session.number)
    , m_format(new QComboBox)
    , m_memberNotes(new QCheckBox(tr("With the signed member notes, one page each")))
{
    m_format->addItem(tr("PDF, to file and print"));
    m_format->addItem(tr("HTML, to read in a browser"));
    m_format->setAccessibleName(tr("Form"));
    form()->addRow(tr("Form"), m_format);
    form()->addRow(QString(), m_memberNotes);
    auto *about =
        new Label(tr("Drafts and private notes are never part of it. The export is noted in the audit log."),
                  TextStyle::Caption);
    about->setWordWrap(true);
    form()->addRow(about);
}

SummaryRequest SummaryDialog::request() const
{
    SummaryRequest request;
    request.group = m_group;
    request.session = m_session;
    request.format = m_format->currentIndex() == 0 ? SummaryFormat::Pdf : SummaryFormat::Html;
    request.memberNotes = m_memberNotes->isChecked();
    return request;
}

} // namespace ipt
