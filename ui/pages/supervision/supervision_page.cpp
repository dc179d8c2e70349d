#include "ui/pages/supervision/supervision_page.h"

#include "practice/notes.h"
#include "ui/dialogs/password_dialog.h"
#include "ui/dialogs/summary_dialog.h"
#include "ui/pages/supervision/overview/overview_part.h"
#include "ui/theme/theme.h"
#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/base/buttons/tab_strip.h"
#include "ui/widgets/base/page/card.h"
#include "ui/widgets/base/page/page_column.h"
#include "ui/widgets/base/page/page_header.h"
#include "ui/widgets/base/words/empty_state.h"
#include "ui/widgets/base/words/inline_message.h"
#include "ui/widgets/base/words/words.h"
#include "ui/widgets/session/note_reader.h"
#include "ui/widgets/tables/row_list.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ipt {

namespace {

enum Tab { WorkTab, OverviewTab };

QString overviewPart()
{
    return QStringLiteral("overview");
}

QString shortDay(const std::optional<Instant> &at)
{
    return at ? QLocale().toString(at->day(), QLocale::ShortFormat) : QString();
}

} // namespace

SupervisionView::SupervisionView(Practice &practice, QWidget *parent)
    : Page(practice, parent)
    , m_header(new PageHeader(tr("Supervision")))
    , m_tabs(new TabStrip)
    , m_message(new InlineMessage)
    , m_work(new QWidget)
    , m_overview(new OverviewPart)
    , m_notes(new Card(tr("To co-sign")))
    , m_noteRows(new RowList(tr("Notes to co-sign")))
    , m_noNotes(new EmptyState(Icon::Sign, tr("No note waits for a co-signature.")))
    , m_note(new Card)
    , m_reader(new NoteReader)
    , m_cosign(new Button(tr("Co-sign"), ButtonKind::Primary))
    , m_sessions(new Card(tr("Session summaries"), tr("choose one to export")))
    , m_sessionRows(new RowList(tr("Session summaries to export")))
    , m_mostSessions(RowList::linesAtOnce)
    , m_noSessions(new EmptyState(Icon::Export,
                                  tr("Held sessions of the groups you supervise stand here, to be exported "
                                     "as a summary.")))
    , m_log(new Card(tr("Disclosures")))
    , m_logRows(new RowList(tr("Disclosures")))
    , m_noLog(new EmptyState(Icon::Log, tr("Every disclosure of a member's record is listed here.")))
{
    QVBoxLayout *page = fillPage(this);
    for (const QString &words : {tr("To do"), tr("Practice overview")})
        m_tabs->addTab(words);
    m_header->setTabs(m_tabs);
    page->addWidget(m_header);
    page->addWidget(m_message);
    page->addWidget(m_work, 1);
    page->addWidget(m_overview, 1);
    m_overview->hide();
    auto *columns = new QHBoxLayout(m_work);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(px(16));
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    left->setSpacing(px(16));
    right->setSpacing(px(16));
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);

    // Long lists scroll by themselves, so that the note that is read stays beside its line.
    m_noteRows->setScrolling(true);
    m_sessionRows->setScrolling(true);
    m_notes->body()->addWidget(m_noteRows, 1);
    m_notes->body()->addWidget(m_noNotes);
    left->addWidget(m_notes, 1);
    m_note->body()->addWidget(m_reader);
    m_cosign->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_note->addToHead(m_cosign);
    right->addWidget(m_note);
    m_sessions->body()->addWidget(m_sessionRows, 1);
    m_sessions->body()->addWidget(m_noSessions);
    right->addWidget(m_sessions, 1);
    m_log->body()->addWidget(m_logRows);
    m_log->body()->addWidget(m_noLog);
    right->addWidget(m_log);

    connect(m_tabs, &QTabBar::currentChanged, this, &SupervisionView::showTab);
    connect(m_overview, &OverviewPart::outcomesRequested, this, &SupervisionView::readOutcomes);
    connect(m_overview, &OverviewPart::exportRequested, this, &SupervisionView::exportOverview);
    connect(m_noteRows, &RowList::rowActivated, this, &SupervisionView::readNote);
    connect(m_cosign, &Button::clicked, this, &SupervisionView::cosign);
    connect(m_sessionRows, &RowList::moreRequested, this, [this] {
        m_mostSessions += RowList::linesAtOnce;
        refresh();
    });
    connect(m_sessionRows, &RowList::rowActivated, this, &SupervisionView::exportSummary);
}

Place SupervisionView::place() const
{
    Place place = Place::supervision();
    if (m_tabs->currentIndex() == OverviewTab)
        place.part = overviewPart();
    return place;
}

void SupervisionView::open(const Place &place)
{
    m_message->clear();
    refresh();
    const int wanted = place.part == overviewPart() && m_page.maySupervise ? OverviewTab : WorkTab;
    {
        const QSignalBlocker quiet(m_tabs);
        m_tabs->setCurrentIndex(wanted);
    }
    showTab(wanted);
    if (wanted == OverviewTab)
        m_overview->focusFirst();
    else
        m_noteRows->setFocus();
}

void SupervisionView::showTab(int index)
{
    m_work->setVisible(index == WorkTab);
    m_overview->setVisible(index == OverviewTab);
    if (index == OverviewTab)
        readOverview();
    else
        m_overview->stop();
}

void SupervisionView::readOverview()
{
    if (const auto groups = valueOrSay(practice().supervision().overviewGroups()))
        m_overview->begin(*groups);
}

void SupervisionView::readOutcomes(const QList<GroupId> &groups)
{
    if (const auto outcomes = valueOrSay(practice().supervision().outcomes(groups)))
        m_overview->addOutcomes(*outcomes);
}

void SupervisionView::exportOverview()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the overview"),
                                                      practice().supervision().overviewFileName());
    if (path.isEmpty())
        return;
    const auto file = valueOrSay(practice().supervision().exportOverview(m_overview->outcomes()));
    if (file)
        writeOut(*file, path,
                 tr("The overview is written, without counts of 1 to %1.").arg(smallestCellShown - 1));
}

void SupervisionView::refresh()
{
    std::optional<SupervisionPage> page = valueOrSay(practice().supervision().page(m_mostSessions));
    if (!page)
        return;
    m_page = std::move(*page);
    m_tabs->setVisible(m_page.maySupervise);
    m_notes->setVisible(m_page.maySupervise);
    m_sessions->setVisible(m_page.maySupervise);
    showNotes();
    showSessions();
    showDisclosures();
    if (m_tabs->currentIndex() == OverviewTab)
        readOverview();
}

void SupervisionView::showNotes()
{
    QList<ListRow> rows;
    for (const NoteRow &note : std::as_const(m_page.toCosign)) {
        ListRow row;
        row.strong = true;
        row.text = note.memberCalled.isEmpty() ? tr("Group note") : note.memberCalled;
        row.soft = tr("%1, session %2 · signed by %3")
                       .arg(note.groupName)
                       .arg(note.ref.session.value())
                       .arg(note.authorName);
        row.second = note.opening;
        rows.append(row);
    }
    m_notes->setAside(rows.isEmpty() ? QString() : QString::number(rows.size()));
    m_noteRows->setRows(rows);
    m_noteRows->setVisible(!rows.isEmpty());
    m_noNotes->setVisible(rows.isEmpty());
    m_note->setVisible(m_read.has_value());
}

void SupervisionView::showSessions()
{
    QList<ListRow> rows;
    for (const SessionToExport &session : std::as_const(m_page.sessions.rows)) {
        ListRow row;
        row.strong = true;
        row.text = tr("Session %1").arg(session.session.number.value());
        row.soft = QStringLiteral("%1 · %2").arg(session.groupName, shortDay(session.session.started));
        row.second = session.session.theme.value_or(QString());
        if (session.notesUnsigned > 0)
            row.chips.append(
                ChipLook::state(tr("%n unsigned", nullptr, session.notesUnsigned), Tone::Warning));
        if (session.lastExported)
            row.chips.append(
                ChipLook::state(tr("exported %1").arg(shortDay(session.lastExported)), Tone::Good));
        rows.append(row);
    }
    m_sessionRows->setRows(rows, m_page.sessions.isAll);
    m_sessionRows->setVisible(!rows.isEmpty());
    m_noSessions->setVisible(rows.isEmpty());
}

void SupervisionView::showDisclosures()
{
    QList<ListRow> rows;
    for (const Disclosure &disclosure : std::as_const(m_page.disclosures)) {
        rows.append(
            {disclosure.what,
             {},
             tr("%1, to %2 by %3", "a disclosure: the day, the recipient, who gave it")
                 .arg(shortDay(disclosure.at), disclosure.recipient, m_page.userNames.value(disclosure.by)),
             {},
             false});
    }
    m_logRows->setRows(rows);
    m_logRows->setVisible(!rows.isEmpty());
    m_noLog->setVisible(rows.isEmpty());
}

void SupervisionView::readNote(int row)
{
    const NoteRow &chosen = m_page.toCosign.at(row);
    const std::optional<NoteView> note = valueOrSay(practice().notes().note(chosen.ref));
    if (!note)
        return;
    m_read = chosen.ref;
    m_note->setTitle(chosen.memberCalled.isEmpty() ? tr("Group note") : chosen.memberCalled);
    m_reader->setNote(*note, m_page.userNames);
    m_cosign->setVisible(note->mayCosign);
    m_note->show();
    m_cosign->setFocus();
}

void SupervisionView::cosign()
{
    if (!m_read)
        return;
    QString password;
    if (practice().notes().signingAsksForPassword()) {
        PasswordDialog dialog(tr("Co-sign"), this);
        if (dialog.exec() != QDialog::Accepted)
            return;
        password = dialog.password();
    }
    if (!doneOrSay(practice().notes().cosign(*m_read, password)))
        return;
    m_read.reset();
    m_reader->clear();
    refresh();
    m_message->say(InlineMessage::Kind::Done, tr("The note is co-signed."));
    if (!m_page.toCosign.isEmpty())
        readNote(0);
}

void SupervisionView::exportSummary(int row)
{
    const SessionToExport &session = m_page.sessions.rows.at(row);
    SummaryDialog dialog(session, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    SummaryRequest request = dialog.request();
    const std::optional<QList<LeavingFinding>> found =
        valueOrSay(practice().supervision().summaryFindings(request));
    if (!found)
        return;
    const std::optional<QString> reason = reasonToLeave(*found, this);
    if (!reason)
        return;
    request.reason = *reason;
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Export the summary"), Supervision::summaryFileName(request));
    if (path.isEmpty())
        return;
    const std::optional<ExportedFile> file = valueOrSay(practice().supervision().exportSummary(request));
    if (file)
        writeOut(
            *file, path,
            tr("The summary is written. It leaves the encrypted practice: keep it where records are kept."));
}

void SupervisionView::writeOut(const ExportedFile &file, const QString &path, const QString &done)
{
    const Result<void> written = writeExported(path, file.content);
    if (written.ok())
        m_message->say(InlineMessage::Kind::Done, done);
    else
        m_message->say(InlineMessage::Kind::Error,
                       tr("%1. Choose another place.").arg(written.error().sentence));
}

} // namespace ipt
