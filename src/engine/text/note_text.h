#pragma once

#include <QList>
#include <QString>

/// The form in which notes are kept: plain text that can be read as it stands, with a few marks.
///
///     A line is a paragraph; an empty line stands between two that are apart.
///     - a line that begins so is an item of a list
///     1. and so is one of a numbered list
///     **Words** between two pairs of stars are bold.
///
/// Whatever is no such mark is text: a lone star, a hyphen within a line, stars around nothing.
namespace ipt {

struct TextRun
{
    QString text;
    bool bold = false;

    friend bool operator==(const TextRun &, const TextRun &) = default;
};

enum class ParagraphKind { Plain, Bullet, Numbered };

struct NoteParagraph
{
    ParagraphKind kind = ParagraphKind::Plain;
    int number = 0; ///< of a numbered item, as it was written
    QList<TextRun> runs;

    QString text() const; ///< the words without marks
    bool isEmpty() const { return runs.isEmpty(); }
    bool hasBold() const;

    friend bool operator==(const NoteParagraph &, const NoteParagraph &) = default;
};

/// One for each line, empty lines included.
QList<NoteParagraph> noteParagraphs(const QString &text);

/// The mark with which a list's line begins: "- " or "12. ", with spaces before it; else empty.
QString listMark(const QString &line);
/// The mark for the line after one with this mark: the next number.
QString nextListMark(const QString &mark);

struct BoldPlace
{
    qsizetype start = 0;  ///< of the first star, in UTF-16 units of the line
    qsizetype length = 0; ///< with both pairs of stars

    friend bool operator==(const BoldPlace &, const BoldPlace &) = default;
};

/// Where a line has bold words.
QList<BoldPlace> boldPlaces(const QString &line);

/// The words of a whole text without any marks, a line for each paragraph.
QString withoutMarks(const QString &text);

} // namespace ipt
