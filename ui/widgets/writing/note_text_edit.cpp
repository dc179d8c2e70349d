#include "ui/widgets/writing/note_text_edit.h"

#include "engine/core/excerpt.h"
#include "engine/text/note_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/writing/note_highlighter.h"
#include "ui/widgets/writing/tab_key.h"
#include "ui/widgets/writing/writing_help.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QRegularExpression>
#include <QStandardItemModel>
#include <QTextBlock>

#include <algorithm>
#include <memory>

namespace ipt {

namespace {

const QString pairOfStars = QStringLiteral("**");
/// Words are looked at once the typing pauses.
constexpr int millisecondsBeforeSpelling = 300;

/// Letters with apostrophes or hyphens between them.
const QRegularExpression &wordPattern()
{
    static const QRegularExpression word(QStringLiteral("[\\p{L}\\p{M}]+(?:['’][\\p{L}\\p{M}]+)*"));
    return word;
}

/// Abbreviations and what is glued to digits, marks or an address is no word to look up.
bool isLookedUp(const QString &text, qsizetype start, qsizetype length)
{
    const QString word = text.mid(start, length);
    const auto odd = [&text](qsizetype i) {
        if (i < 0 || i >= text.size())
            return false;
        return text[i].isDigit() || QStringView(u"/@#~_\\").contains(text[i]);
    };
    return length > 1 && word != word.toUpper() && !odd(start - 1) && !odd(start + length);
}

} // namespace

NoteTextEdit::NoteTextEdit(const QString &accessibleName, QWidget *parent)
    : GrowingTextEdit(accessibleName, parent)
    , m_highlighter(new NoteHighlighter(document()))
    , m_completer(new QCompleter(this))
{
    m_completer->setWidget(this);
    m_completer->setModel(new QStandardItemModel(m_completer));
    m_completer->setCompletionRole(Qt::UserRole);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
            &NoteTextEdit::insertSnippet);
    new TabKey(this, [this] {
        if (!m_completer->popup()->isVisible())
            return expandSnippet();
        insertSnippet(m_completer->popup()->currentIndex().data(Qt::UserRole).toString());
        return true;
    });
    m_spelling.setSingleShot(true);
    m_spelling.setInterval(millisecondsBeforeSpelling);
    connect(&m_spelling, &QTimer::timeout, this, &NoteTextEdit::checkSpelling);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (m_help && m_help->speller())
            m_spelling.start();
    });
}

void NoteTextEdit::setHelp(WritingHelp *help)
{
    m_help = help;
    connect(help, &WritingHelp::changed, this, &NoteTextEdit::checkSpelling);
    checkSpelling();
}

void NoteTextEdit::toggleBold()
{
    QTextCursor cursor = textCursor();
    if (!cursor.hasSelection()) {
        cursor.select(QTextCursor::WordUnderCursor);
        if (!cursor.hasSelection())
            return;
    }
    const int start = cursor.selectionStart();
    const int end = cursor.selectionEnd();
    const QTextBlock block = document()->findBlock(start);
    const int inBlock = start - block.position();
    const int length = std::min(end, block.position() + block.length() - 1) - start;
    const QString line = block.text();
    cursor.beginEditBlock();
    const QList<BoldPlace> places = boldPlaces(line);
    const auto around = std::find_if(places.begin(), places.end(), [&](const BoldPlace &place) {
        return inBlock >= place.start && inBlock + length <= place.start + place.length;
    });
    QTextCursor edit(document());
    if (around != places.end()) {
        edit.setPosition(block.position() + int(around->start + around->length) - 2);
        edit.deleteChar();
        edit.deleteChar();
        edit.setPosition(block.position() + int(around->start));
        edit.deleteChar();
        edit.deleteChar();
    } else {
        edit.setPosition(start + length);
        edit.insertText(pairOfStars);
        edit.setPosition(start);
        edit.insertText(pairOfStars);
    }
    cursor.endEditBlock();
}

/// Enter within a list begins its next item; on an item without words it ends the list.
bool NoteTextEdit::goOnWithList()
{
    QTextCursor cursor = textCursor();
    const QString line = cursor.block().text();
    const QString mark = listMark(line);
    if (cursor.hasSelection())
        return false;
    static const QRegularExpression bare(QStringLiteral("^ {0,3}(?:-|\\d{1,3}\\.) *$"));
    if (mark.isEmpty()) {
        if (!bare.match(line).hasMatch())
            return false;
        cursor.select(QTextCursor::LineUnderCursor);
        cursor.removeSelectedText();
        setTextCursor(cursor);
        return true;
    }
    if (cursor.positionInBlock() < mark.size())
        return false;
    cursor.insertText(QLatin1Char('\n') + nextListMark(mark));
    setTextCursor(cursor);
    ensureCursorVisible();
    return true;
}

/// What stands between the last space and the cursor.
QString NoteTextEdit::wordBeforeCursor() const
{
    const QString before = textCursor().block().text().left(textCursor().positionInBlock());
    return before.mid(before.lastIndexOf(QLatin1Char(' ')) + 1);
}

bool NoteTextEdit::expandSnippet()
{
    const QString word = wordBeforeCursor();
    if (!m_help || !word.startsWith(QLatin1Char('/')) || !m_help->snippet(word.mid(1)))
        return false;
    insertSnippet(word.mid(1));
    return true;
}

void NoteTextEdit::insertSnippet(const QString &name)
{
    const std::optional<QString> words = m_help ? m_help->snippet(name) : std::nullopt;
    if (!words)
        return;
    QTextCursor cursor = textCursor();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, int(wordBeforeCursor().size()));
    cursor.insertText(*words);
    setTextCursor(cursor);
    m_completer->popup()->hide();
}

void NoteTextEdit::offerSnippets()
{
    const QString word = wordBeforeCursor();
    if (!m_help || m_help->snippets().isEmpty() || !word.startsWith(QLatin1Char('/'))) {
        m_completer->popup()->hide();
        return;
    }
    auto *model = static_cast<QStandardItemModel *>(m_completer->model());
    model->clear();
    for (const Snippet &snippet : m_help->snippets()) {
        constexpr int shown = 50;
        auto *item =
            new QStandardItem(QStringLiteral("/%1  %2").arg(snippet.name, openingOf(snippet.text, shown)));
        item->setData(snippet.name, Qt::UserRole);
        model->appendRow(item);
    }
    m_completer->setCompletionPrefix(word.mid(1));
    if (m_completer->completionCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    QRect where = cursorRect();
    where.setWidth(px(360));
    m_completer->complete(where);
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void NoteTextEdit::keyPressEvent(QKeyEvent *event)
{
    const bool chooses = m_completer->popup()->isVisible();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (chooses)
            return insertSnippet(m_completer->popup()->currentIndex().data(Qt::UserRole).toString());
        if (event->modifiers() == Qt::NoModifier && expandSnippet())
            return;
        if (event->modifiers() == Qt::NoModifier && goOnWithList())
            return;
        break;
    case Qt::Key_Space:
        if (expandSnippet())
            m_completer->popup()->hide();
        break;
    case Qt::Key_Escape:
        if (chooses)
            return m_completer->popup()->hide();
        break;
    case Qt::Key_B:
        if (event->modifiers() == Qt::ControlModifier)
            return toggleBold();
        break;
    case Qt::Key_F7:
        if (offerNextSpelling())
            return;
        break;
    default:
        break;
    }
    // Where nothing is left to take back in the text, the page takes back what was done before.
    if ((event->matches(QKeySequence::Undo) && !document()->isUndoAvailable()) ||
        (event->matches(QKeySequence::Redo) && !document()->isRedoAvailable())) {
        event->ignore();
        return;
    }
    GrowingTextEdit::keyPressEvent(event);
    if (chooses || wordBeforeCursor().startsWith(QLatin1Char('/')))
        offerSnippets();
}

void NoteTextEdit::focusOutEvent(QFocusEvent *event)
{
    GrowingTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        m_spelling.start();
}

void NoteTextEdit::changeEvent(QEvent *event)
{
    GrowingTextEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange) {
        m_highlighter->rehighlight();
        showMarks();
    }
}

void NoteTextEdit::checkSpelling()
{
    m_spelling.stop();
    QList<Misspelt> found;
    Speller *speller = m_help ? m_help->speller() : nullptr;
    const int typingAt = hasFocus() ? textCursor().position() : -1;
    for (QTextBlock block = document()->begin(); speller && block.isValid(); block = block.next()) {
        const QString text = block.text();
        auto words = wordPattern().globalMatch(text);
        while (words.hasNext()) {
            const QRegularExpressionMatch word = words.next();
            const int start = block.position() + int(word.capturedStart());
            const bool beingTyped = typingAt == start + word.capturedLength();
            if (beingTyped || !isLookedUp(text, word.capturedStart(), word.capturedLength()))
                continue;
            if (!speller->knows(word.captured()))
                found.append({word.captured(), start});
        }
    }
    m_misspelt = found;
    showMarks();
}

void NoteTextEdit::showMarks()
{
    QList<QTextEdit::ExtraSelection> marks = otherMarks();
    const int last = document()->characterCount() - 1;
    for (const Misspelt &misspelt : m_misspelt) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(std::min(misspelt.start, last));
        mark.cursor.setPosition(std::min(misspelt.start + int(misspelt.word.size()), last),
                                QTextCursor::KeepAnchor);
        if (mark.cursor.selectedText() != misspelt.word)
            continue; // typed over since; looked at again in a moment
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(colour(&Colours::risk));
        marks.append(mark);
    }
    setExtraSelections(marks);
}

const NoteTextEdit::Misspelt *NoteTextEdit::misspeltAt(int position) const
{
    for (const Misspelt &misspelt : m_misspelt) {
        if (position >= misspelt.start && position <= misspelt.start + misspelt.word.size())
            return &misspelt;
    }
    return nullptr;
}

void NoteTextEdit::replaceWord(const Misspelt &misspelt, const QString &by)
{
    QTextCursor cursor(document());
    cursor.setPosition(misspelt.start);
    cursor.setPosition(misspelt.start + int(misspelt.word.size()), QTextCursor::KeepAnchor);
    if (cursor.selectedText() != misspelt.word)
        return;
    cursor.insertText(by);
    setTextCursor(cursor);
    checkSpelling();
}

void NoteTextEdit::fillSpellingMenu(QMenu &menu, const Misspelt &misspelt)
{
    QAction *before = menu.actions().value(0);
    const QStringList suggestions = m_help->speller()->suggestions(misspelt.word);
    const auto insert = [&menu, before](const QString &words) {
        auto *action = new QAction(words, &menu);
        menu.insertAction(before, action);
        return action;
    };
    for (const QString &suggestion : suggestions)
        connect(insert(suggestion), &QAction::triggered, this,
                [this, misspelt, suggestion] { replaceWord(misspelt, suggestion); });
    if (suggestions.isEmpty())
        insert(tr("No suggestions"))->setEnabled(false);
    connect(insert(tr("Keep “%1” among the practice's words").arg(misspelt.word)), &QAction::triggered, this,
            [this, word = misspelt.word] { emit m_help->wordOffered(word); });
    if (before)
        menu.insertSeparator(before);
}

bool NoteTextEdit::offerNextSpelling()
{
    checkSpelling();
    if (m_misspelt.isEmpty())
        return false;
    const int from = textCursor().selectionStart();
    auto next = std::find_if(m_misspelt.begin(), m_misspelt.end(), [&](const Misspelt &misspelt) {
        return misspelt.start + misspelt.word.size() >= from && !textCursor().hasSelection();
    });
    if (textCursor().hasSelection())
        next = std::find_if(m_misspelt.begin(), m_misspelt.end(),
                            [from](const Misspelt &misspelt) { return misspelt.start > from; });
    const Misspelt misspelt = next == m_misspelt.end() ? m_misspelt.first() : *next;
    QTextCursor cursor(document());
    cursor.setPosition(misspelt.start);
    cursor.setPosition(misspelt.start + int(misspelt.word.size()), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillSpellingMenu(*menu, misspelt);
    menu->popup(viewport()->mapToGlobal(cursorRect().bottomLeft()));
    menu->setActiveAction(menu->actions().value(0));
    return true;
}

void NoteTextEdit::contextMenuEvent(QContextMenuEvent *event)
{
    const std::unique_ptr<QMenu> menu(createStandardContextMenu());
    if (m_help) {
        const QString chosen =
            textCursor().selectedText().replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
        if (!chosen.trimmed().isEmpty()) {
            menu->addSeparator();
            connect(menu->addAction(tr("Keep as a snippet…")), &QAction::triggered, this,
                    [this, chosen] { emit m_help->snippetOffered(chosen); });
        }
        const int at = event->reason() == QContextMenuEvent::Mouse
                           ? cursorForPosition(event->pos()).position()
                           : textCursor().position();
        if (const Misspelt *misspelt = m_help->speller() ? misspeltAt(at) : nullptr)
            fillSpellingMenu(*menu, *misspelt);
    }
    menu->exec(event->globalPos());
}

} // namespace ipt
