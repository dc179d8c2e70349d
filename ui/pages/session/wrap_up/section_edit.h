#pragma once

#include "ui/widgets/writing/note_text_edit.h"

#include <QTextCursor>

namespace ipt {

/// One section of a note. It shows which sentences were drafted and not yet accepted, and what the
/// guards found; both move along with what is typed around them.
class SectionEdit : public NoteTextEdit
{
    Q_OBJECT

public:
    explicit SectionEdit(const QString &title, QWidget *parent = nullptr);

    /// Places in UTF-16 units of the text.
    struct Place
    {
        int start = 0;
        int length = 0;
    };
    void setFindings(const QList<Place> &places);
    /// Sentences of the text that nobody has accepted yet.
    void setDrafted(const QStringList &sentences);
    int drafted() const { return int(m_drafted.size()); }
    QStringList draftedSentences() const;
    void acceptAll();
    /// Puts other words in place, as one step that can be undone.
    void replace(const Place &place, const QString &words);
    /// The same for the whole text.
    void replaceAll(const QString &words);
    void select(const Place &place);

signals:
    void draftedChanged();

protected:
    QList<QTextEdit::ExtraSelection> otherMarks() const override;

private:
    struct Drafted
    {
        QString sentence;
        QTextCursor cursor;
    };

    void dropTouched();
    bool acceptAtCursor();
    QTextCursor cursorAt(const Place &place) const;

    QList<Drafted> m_drafted;
    QList<QTextCursor> m_findings;
};

} // namespace ipt
