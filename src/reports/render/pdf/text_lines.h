#pragma once

#include "engine/text/note_text.h"
#include "reports/render/pdf/typeface.h"

#include <QPointF>
#include <QString>

#include <memory>
#include <vector>

class QPainter;
class QTextLayout;

namespace ipt::pdf {

/// One line of laid-out text. It keeps the paragraph it belongs to alive.
struct TextLine
{
    std::shared_ptr<QTextLayout> paragraph; ///< none: an empty line
    int index = 0;
    qreal width = 0; ///< of the words, without the room beside them
};

/// The text broken to lines no wider than `width`. Each paragraph of it takes its direction
/// from its own first letter; words that are too long are broken anywhere.
/// With Qt::AlignAbsolute the side is the page's, else that where the paragraph's words begin.
std::vector<TextLine> layOut(const QString &text, const TextStyle &style, qreal width,
                             Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignAbsolute);

/// One paragraph of words, some of them bold.
std::vector<TextLine> layOut(const QList<TextRun> &runs, const TextStyle &style, qreal width);

/// Draws the line with its top at `at`, its baseline where the style's line height puts it.
void drawLine(QPainter &painter, const TextLine &line, const TextStyle &style, QPointF at);

/// As one line, shortened with an ellipsis where it is wider than `width`.
TextLine layOutShortened(const QString &text, const TextStyle &style, qreal width,
                         Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignAbsolute);

} // namespace ipt::pdf
