#pragma once

#include "ui/widgets/base/words/growing_text_edit.h"

#include <QPointer>
#include <QTextEdit>
#include <QTimer>

class QCompleter;
class QMenu;

namespace ipt {

class NoteHighlighter;
class WritingHelp;

/// A field for the text of a note: bold with Ctrl+B, lists that go on with Enter, snippets by "/name",
/// and words that no dictionary knows underlined.
class NoteTextEdit : public GrowingTextEdit
{
    Q_OBJECT

public:
    explicit NoteTextEdit(const QString &accessibleName, QWidget *parent = nullptr);

    /// Outlives the field, or goes without notice.
    void setHelp(WritingHelp *help);
    /// The words that are underlined, with their places.
    struct Misspelt
    {
        QString word;
        int start = 0;
    };
    const QList<Misspelt> &misspelt() const { return m_misspelt; }
    /// Goes to the next word that is underlined and offers what may be meant; false where there is none.
    bool offerNextSpelling();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    /// What else is marked in the text.
    virtual QList<QTextEdit::ExtraSelection> otherMarks() const { return {}; }
    void showMarks();

private:
    void toggleBold();
    bool goOnWithList();
    bool expandSnippet();
    void offerSnippets();
    void insertSnippet(const QString &name);
    QString wordBeforeCursor() const;
    void checkSpelling();
    const Misspelt *misspeltAt(int position) const;
    void fillSpellingMenu(QMenu &menu, const Misspelt &misspelt);
    void replaceWord(const Misspelt &misspelt, const QString &by);

    QPointer<WritingHelp> m_help;
    NoteHighlighter *m_highlighter;
    QCompleter *m_completer;
    QTimer m_spelling;
    QList<Misspelt> m_misspelt;
};

} // namespace ipt
