#pragma once

#include "engine/text/note_text.h"
#include "practice/views/note_views.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace ipt {

/// A note to read: its derived head, its sections, who signed it, its addenda. Of what was typed, only
/// lists and bold words are shown as such (engine/text/note_text.h); markup never is.
class NoteReader : public QWidget
{
    Q_OBJECT

public:
    explicit NoteReader(QWidget *parent = nullptr);

    void setNote(const NoteView &view, const QHash<UserId, QString> &userNames);
    void clear();

private:
    void addText(const QString &text);
    void addParagraph(const NoteParagraph &paragraph);

    QVBoxLayout *m_layout;
};

/// "Tuesday evening · session 9 of 16 · middle · 31 March 2026, 18:01–19:30 · 90 minutes · 5 attended"
QString noteHeadLine(const NoteHead &head);

} // namespace ipt
