#include "ui/dialogs/summary_dialog.h"

#include "engine/core/excerpt.h"
#include "ui/widgets/base/words/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

#include <algorithm>

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

namespace {

QString whatIsThere(const Finding &finding)
{
    constexpr int longest = 80;
    const QString text = openingOf(finding.text, longest);
    switch (finding.guard) {
    case GuardKind::Name:
        return FindingsDialog::tr("“%1” is named").arg(text);
    case GuardKind::Clone:
        return FindingsDialog::tr("“%1” also stands in another note").arg(text);
    case GuardKind::Empty:
        return FindingsDialog::tr("nobody wrote this section");
    case GuardKind::Private:
        return FindingsDialog::tr("“%1” belongs elsewhere in the record").arg(text);
    }
    Q_UNREACHABLE();
}

QString lineOf(const LeavingFinding &found)
{
    QString whose = found.kind == NoteKind::Group     ? FindingsDialog::tr("Group note")
                    : found.kind == NoteKind::Private ? FindingsDialog::tr("Private note")
                                                      : found.memberCalled;
    if (!found.groupName.isEmpty())
        whose = FindingsDialog::tr("%1, session %2, %3", "where a note stands: its group, its session, whose")
                    .arg(found.groupName)
                    .arg(found.finding.session.value())
                    .arg(whose);
    const QString where = found.sectionTitle.isEmpty() ? FindingsDialog::tr("Addendum") : found.sectionTitle;
    return FindingsDialog::tr("%1, %2: %3").arg(whose, where, whatIsThere(found.finding));
}

} // namespace

FindingsDialog::FindingsDialog(const QList<LeavingFinding> &findings, QWidget *parent)
    : Ask(tr("The guards noticed something"), tr("Export all the same"), parent)
    , m_reason(new QLineEdit)
{
    constexpr qsizetype mostShown = 8;
    for (const LeavingFinding &found : findings.first(std::min(findings.size(), mostShown))) {
        auto *line = new Label(lineOf(found));
        line->setTextFormat(Qt::PlainText);
        line->setWordWrap(true);
        form()->addRow(line);
    }
    if (findings.size() > mostShown)
        form()->addRow(
            new Label(tr("and %n more", nullptr, int(findings.size() - mostShown)), TextStyle::Soft));
    m_reason->setAccessibleName(tr("Why it may leave as it is"));
    m_reason->setMaxLength(500);
    form()->addRow(tr("Why it may leave as it is"), m_reason);
    m_reason->setFocus();
}

QString FindingsDialog::reason() const
{
    return m_reason->text().trimmed();
}

QString FindingsDialog::complaint() const
{
    return reason().isEmpty()
               ? tr("Say why, or go back: signed notes are corrected with an addendum, drafts where they "
                    "are written.")
               : QString();
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

std::optional<QString> reasonToLeave(const QList<LeavingFinding> &findings, QWidget *parent)
{
    if (findings.isEmpty())
        return QString();
    FindingsDialog noticed(findings, parent);
    if (noticed.exec() != QDialog::Accepted)
        return std::nullopt;
    return noticed.reason();
}

} // namespace ipt
