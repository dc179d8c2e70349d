#pragma once

#include "engine/record/note_version.h"

#include <QDialog>

class QTextBrowser;

namespace ipt {

class Button;
class KeyedList;

/// How a draft read before: a list of times, and what has changed since the chosen one.
class VersionsDialog : public QDialog
{
    Q_OBJECT

public:
    VersionsDialog(const QList<NoteVersion> &versions, const QList<NoteSection> &now,
                   QWidget *parent = nullptr);

    /// The version to bring back; -1 where there is none.
    int chosen() const { return m_chosen; }

private:
    void show(int index);

    QList<NoteVersion> m_versions;
    QList<NoteSection> m_now;
    int m_chosen = -1;
    KeyedList *m_list;
    QTextBrowser *m_text;
    Button *m_restore;
};

/// Two states of a note's sections as HTML: what is gone since is struck through, what is new is tinted.
QString changesAsHtml(const QList<NoteSection> &before, const QList<NoteSection> &after);

} // namespace ipt
