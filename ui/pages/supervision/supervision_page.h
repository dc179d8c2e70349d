#pragma once

#include "practice/supervision.h"
#include "ui/pages/page.h"

namespace ipt {

class Button;
class Card;
class EmptyState;
class InlineMessage;
class NoteReader;
class PageHeader;
class RowList;

/// Notes that wait for a co-signature, session summaries to export, and the log of disclosures.
class SupervisionView : public Page
{
    Q_OBJECT

public:
    explicit SupervisionView(Practice &practice, QWidget *parent = nullptr);

    void open(const Place &place) override;
    Place place() const override { return Place::supervision(); }
    void refresh() override;

private:
    void showNotes();
    void showSessions();
    void showDisclosures();
    void readNote(int row);
    void cosign();
    void exportSummary(int row);

    SupervisionPage m_page;
    PageHeader *m_header;
    InlineMessage *m_message;
    Card *m_notes;
    RowList *m_noteRows;
    EmptyState *m_noNotes;
    Card *m_note;
    NoteReader *m_reader;
    Button *m_cosign;
    std::optional<NoteRef> m_read;
    Card *m_sessions;
    RowList *m_sessionRows;
    EmptyState *m_noSessions;
    Card *m_log;
    RowList *m_logRows;
    EmptyState *m_noLog;
};

} // namespace ipt
