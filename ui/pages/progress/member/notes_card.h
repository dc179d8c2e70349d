#pragma once

#include "practice/views/note_views.h"
#include "ui/widgets/base/page/card.h"

namespace ipt {

class Label;
class RowList;

/// A member's notes as a list to open one from, the newest first.
class NotesCard : public Card
{
    Q_OBJECT

public:
    explicit NotesCard(QWidget *parent = nullptr);

    void setNotes(const QList<NoteRow> &notes);

signals:
    void noteRequested(const ipt::NoteRef &note);
    void allRequested();

private:
    QList<NoteRow> m_notes;
    RowList *m_rows;
    Label *m_none;
};

} // namespace ipt
