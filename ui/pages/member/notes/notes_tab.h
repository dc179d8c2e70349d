#pragma once

#include "ui/pages/member/member_tab.h"

class QLineEdit;

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
    /// The words to be found in the notes that are to be shown; empty for all of them.
    QString words() const;

signals:
    void wordsChanged();

private:
    QList<NoteRow> m_notes;
    Card *m_card;
    QLineEdit *m_find;
    RowList *m_rows;
    EmptyState *m_empty;
};

} // namespace ipt
