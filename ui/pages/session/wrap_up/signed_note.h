#pragma once

#include "ui/pages/session/wrap_up/note_desk.h"

#include <QWidget>

namespace ipt {

class Button;
class GrowingTextEdit;
class Label;
class NoteReader;

/// A note that can't be changed any more: its text, its addenda, who signed, and a place for another
/// addendum. What is typed there is kept until it is signed.
class SignedNote : public QWidget
{
    Q_OBJECT

public:
    explicit SignedNote(NoteDesk &notes, QWidget *parent = nullptr);

    void showNote();
    void clearAddendum();
    void flush() { m_autosave.flush(); }

signals:
    void addendumSigned(const QString &text);

private:
    NoteDesk &m_notes;
    NoteReader *m_reader;
    Label *m_foreign;
    QWidget *m_entry;
    GrowingTextEdit *m_addendum;
    Button *m_sign;
    QString m_place;
    Autosave m_autosave;
};

} // namespace ipt
