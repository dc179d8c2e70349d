#include "ui/widgets/base/words/growing_text_edit.h"

#include "ui/theme/theme.h"
#include "ui/widgets/base/restyle.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace ipt {

GrowingTextEdit::GrowingTextEdit(const QString &accessibleName, QWidget *parent)
    : QPlainTextEdit(parent)
{
    setAccessibleName(accessibleName);
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &GrowingTextEdit::fit);
    fit();
}

void GrowingTextEdit::setLines(int fewest, int most)
{
    m_fewest = fewest;
    m_most = std::max(fewest, most);
    fit();
}

void GrowingTextEdit::setBare(bool bare)
{
    restyle(this, "look", bare ? QStringLiteral("bare") : QString());
    fit();
}

QSize GrowingTextEdit::sizeHint() const
{
    return {px(240), height()};
}

QSize GrowingTextEdit::minimumSizeHint() const
{
    return {px(80), heightOf(m_fewest)};
}

void GrowingTextEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void GrowingTextEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        fit();
}

void GrowingTextEdit::wheelEvent(QWheelEvent *event)
{
    // All of it is in sight: the wheel is meant for the page.
    if (verticalScrollBar()->maximum() == 0) {
        event->ignore();
        return;
    }
    QPlainTextEdit::wheelEvent(event);
}

void GrowingTextEdit::fit()
{
    // Only those paragraphs are broken into lines that somebody asks for, so all are asked.
    double content = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        content += document()->documentLayout()->blockBoundingRect(block).height();
    const int frame = std::clamp(height() - viewport()->height(), 0, px(20));
    const int wanted =
        std::max(int(std::ceil(content + 2 * document()->documentMargin())) + frame, heightOf(m_fewest));
    const int most = heightOf(m_most);
    setVerticalScrollBarPolicy(wanted > most ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    if (std::min(wanted, most) != minimumHeight() || std::min(wanted, most) != maximumHeight())
        setFixedHeight(std::min(wanted, most));
}

int GrowingTextEdit::heightOf(int lines) const
{
    const int frame = std::clamp(height() - viewport()->height(), 0, px(20));
    return lines * fontMetrics().lineSpacing() + int(std::ceil(2 * document()->documentMargin())) + frame;
}

} // namespace ipt
