#pragma once

#include <QSyntaxHighlighter>

namespace ipt {

/// Shows bold words as bold and the marks of lists and bold words softly, in a text kept in the form of
/// engine/text/note_text.h.
class NoteHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

protected:
    void highlightBlock(const QString &text) override;
};

} // namespace ipt
