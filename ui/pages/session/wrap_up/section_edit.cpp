#include "ui/pages/session/wrap_up/section_edit.h"

#include "ui/theme/theme.h"
#include "ui/widgets/writing/tab_key.h"

namespace ipt {

SectionEdit::SectionEdit(const QString &title, QWidget *parent)
    : NoteTextEdit(title, parent)
{
    setLines(2, 400);
    setBare(true);
    connect(this, &QPlainTextEdit::textChanged, this, &SectionEdit::dropTouched);
    new TabKey(this, [this] { return acceptAtCursor(); });
}

QTextCursor SectionEdit::cursorAt(const Place &place) const
{
    QTextCursor cursor(document());
    const int last = document()->characterCount() - 1;
    cursor.setPosition(std::clamp(place.start, 0, last));
    cursor.setPosition(std::clamp(place.start + place.length, 0, last), QTextCursor::KeepAnchor);
    return cursor;
}

void SectionEdit::setFindings(const QList<Place> &places)
{
    m_findings.clear();
    for (const Place &place : places) {
        if (place.length > 0)
            m_findings.append(cursorAt(place));
    }
    showMarks();
}

void SectionEdit::setDrafted(const QStringList &sentences)
{
    m_drafted.clear();
    const QString text = toPlainText();
    qsizetype from = 0;
    for (const QString &sentence : sentences) {
        const qsizetype start = text.indexOf(sentence, from);
        if (start < 0 || sentence.isEmpty())
            continue;
        // What is typed right behind a sentence is no part of it.
        QTextCursor cursor = cursorAt({int(start), int(sentence.size())});
        cursor.setKeepPositionOnInsert(true);
        m_drafted.append({sentence, cursor});
        from = start + sentence.size();
    }
    showMarks();
    emit draftedChanged();
}

QStringList SectionEdit::draftedSentences() const
{
    QStringList sentences;
    for (const Drafted &drafted : m_drafted)
        sentences.append(drafted.sentence);
    return sentences;
}

void SectionEdit::acceptAll()
{
    if (m_drafted.isEmpty())
        return;
    m_drafted.clear();
    showMarks();
    emit draftedChanged();
}

void SectionEdit::dropTouched()
{
    const auto gone = m_drafted.removeIf([](const Drafted &drafted) {
        QString now = drafted.cursor.selectedText();
        now.replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
        return now != drafted.sentence;
    });
    if (gone == 0)
        return;
    showMarks();
    emit draftedChanged();
}

bool SectionEdit::acceptAtCursor()
{
    const int at = textCursor().position();
    for (qsizetype i = 0; i < m_drafted.size(); ++i) {
        const QTextCursor &cursor = m_drafted[i].cursor;
        if (at < cursor.selectionStart() || at > cursor.selectionEnd())
            continue;
        m_drafted.removeAt(i);
        if (i < m_drafted.size()) {
            QTextCursor next = textCursor();
            next.setPosition(m_drafted[i].cursor.selectionStart());
            setTextCursor(next);
        }
        showMarks();
        emit draftedChanged();
        return true;
    }
    return false;
}

void SectionEdit::replace(const Place &place, const QString &words)
{
    QTextCursor cursor = cursorAt(place);
    cursor.insertText(words);
    setTextCursor(cursor);
}

void SectionEdit::replaceAll(const QString &words)
{
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(words);
}

void SectionEdit::select(const Place &place)
{
    setFocus();
    setTextCursor(cursorAt(place));
}

QList<QTextEdit::ExtraSelection> SectionEdit::otherMarks() const
{
    QList<QTextEdit::ExtraSelection> places;
    for (const Drafted &drafted : m_drafted) {
        QTextEdit::ExtraSelection place;
        place.cursor = drafted.cursor;
        place.format.setBackground(colour(&Colours::draftTint));
        places.append(place);
    }
    for (const QTextCursor &cursor : m_findings) {
        QTextEdit::ExtraSelection place;
        place.cursor = cursor;
        place.format.setBackground(colour(&Colours::riskTint));
        place.format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        place.format.setUnderlineColor(colour(&Colours::risk));
        places.append(place);
    }
    return places;
}

} // namespace ipt
