#pragma once

#include "ui/pages/member/member_tab.h"

namespace ipt {

class Card;
class EmptyState;
class RowList;

/// The member's own notes, and the group notes of the sessions they attended.
class NotesTab : public MemberTab
{
    Q_OBJECT

public:
    explicit NotesTab(QWidget *parent = nullptr);

    void setShown(const MemberShown &shown) override;
    void setNotes(const QList<NoteRow> &notes);
    void focusFirst() override;

private:
    QList<NoteRow> m_notes;
    Card *m_card;
    RowList *m_rows;
    EmptyState *m_empty;
};

} // namespace ipt
