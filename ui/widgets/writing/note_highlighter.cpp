#include "ui/widgets/writing/note_highlighter.h"

#include "engine/text/note_text.h"
#include "ui/theme/theme.h"

namespace ipt {

void NoteHighlighter::highlightBlock(const QString &text)
{
    constexpr int pair = 2;
    QTextCharFormat mark;
    mark.setForeground(colour(&Colours::softInk));
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    if (const QString list = listMark(text); !list.isEmpty())
        setFormat(0, int(list.size()), mark);
    const QList<BoldPlace> places = boldPlaces(text);
    for (const BoldPlace &place : places) {
        const int start = int(place.start);
        const int length = int(place.length);
        setFormat(start, pair, mark);
        setFormat(start + pair, length - 2 * pair, bold);
        setFormat(start + length - pair, pair, mark);
    }
}

} // namespace ipt
