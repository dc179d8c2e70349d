#pragma once

#include "ui/pages/session/wrap_up/note_desk.h"

#include <QWidget>

class QVBoxLayout;

namespace ipt {

class Button;
class GrowingTextEdit;

/// A note that can't be changed any more: its text, its addenda, who signed, and a place for another
/// addendum. What is typed there is kept until it is signed.
class SignedNote : public QWidget
{
    Q_OBJECT

public:
    explicit SignedNote(NoteDesk &notes, QWidget *parent = nullptr);

    void show();
    QString addendum() const;
    void clearAddendum();
    void flush() { m_autosave.flush(); }

signals:
    void addendumSigned(const QString &text);

private:
    void addText(const QString &title, const QString &text);
    void addSignatures();

    NoteDesk &m_notes;
    QVBoxLayout *m_texts;
    QWidget *m_entry;
    GrowingTextEdit *m_addendum;
    Button *m_sign;
    QString m_place;
    Autosave m_autosave;
};

} // namespace ipt
