#pragma once

#include "practice/supervision.h"
#include "ui/pages/page.h"

namespace ipt {

class Button;
class Card;
class EmptyState;
class InlineMessage;
class NoteReader;
class OverviewPart;
class PageHeader;
class RowList;
class TabStrip;

/// Notes that wait for a co-signature, session summaries to export, and the log of disclosures; and on
/// a tab of its own what became of the members of the groups that are supervised.
class SupervisionView : public Page
{
    Q_OBJECT

public:
    explicit SupervisionView(Practice &practice, QWidget *parent = nullptr);

    void open(const Place &place) override;
    Place place() const override;
    void refresh() override;

private:
    void showNotes();
    void showSessions();
    void showDisclosures();
    void readNote(int row);
    void cosign();
    void exportSummary(int row);
    void showTab(int index);
    void readOverview();
    void readOutcomes(const QList<GroupId> &groups);
    void exportOverview();
    void writeOut(const ExportedFile &file, const QString &path, const QString &done);

    SupervisionPage m_page;
    PageHeader *m_header;
    TabStrip *m_tabs;
    InlineMessage *m_message;
    QWidget *m_work;
    OverviewPart *m_overview;
    Card *m_notes;
    RowList *m_noteRows;
    EmptyState *m_noNotes;
    Card *m_note;
    NoteReader *m_reader;
    Button *m_cosign;
    std::optional<NoteRef> m_read;
    Card *m_sessions;
    RowList *m_sessionRows;
    int m_mostSessions;
    EmptyState *m_noSessions;
    Card *m_log;
    RowList *m_logRows;
    EmptyState *m_noLog;
};

} // namespace ipt
