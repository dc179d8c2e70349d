#pragma once

#include "practice/views/note_views.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace ipt {

/// A note to read: its derived head, its sections, who signed it, its addenda. Text is shown as it
/// was typed, never as markup.
class NoteReader : public QWidget
{
    Q_OBJECT

public:
    explicit NoteReader(QWidget *parent = nullptr);

    void setNote(const NoteView &view, const QHash<UserId, QString> &userNames);
    void clear();

private:
    void addText(const QString &text);

    QVBoxLayout *m_layout;
};

/// "Tuesday evening · session 9 of 16 · middle · 31 March 2026, 18:01–19:30 · 90 minutes · 5 attended"
QString noteHeadLine(const NoteHead &head);

} // namespace ipt
