#pragma once

#include <QList>
#include <QString>

#include <variant>

/// What a document is made of. All text is plain but that of notes: no markup in it is ever read, a
/// line feed begins a new line. Colour, type and page are the renderers' business.
namespace ipt::doc {

/// A small sign shown beside a word, each with its own shape and colour.
enum class Mark {
    None,
    Grief,
    RoleDispute,
    RoleTransition,
    InterpersonalDeficit,
    Present,
    Partly, ///< late, or left early
    Excused,
    Absent,
    Done,
    Open,
    Risk,
};

struct Heading
{
    int level = 1; ///< 1 or 2, below the document's title
    QString text;
    QString aside; ///< said softly after the heading, such as a count
};

enum class TextRole {
    Body,
    Lead,   ///< larger: the one sentence to read
    Soft,   ///< said beside the matter
    Notice, ///< set off: something is missing or must be known
    Quote,  ///< set off: somebody's own words
};

struct Paragraph
{
    QString text;
    TextRole role = TextRole::Body;
};

/// A note's words, whose paragraphs, lists and bold words are marked as engine/text/note_text.h says.
/// The one block in which marks are read.
struct NoteText
{
    QString text;
};

struct Fact
{
    QString label;
    QString value;
};

/// Short facts under their labels, side by side where there is room.
struct Facts
{
    QList<Fact> facts;
    int columns = 2;
};

struct Chip
{
    Mark mark = Mark::None;
    QString text;
};

struct Chips
{
    QString label; ///< said before them; may be empty
    QList<Chip> chips;
};

struct Bullets
{
    QList<QString> items;
};

enum class CellRole { Body, Strong, Soft };

/// A mark with a word beside it, a mark alone, or text. A problem area becomes a chip.
struct Cell
{
    QString text;
    Mark mark = Mark::None;
    CellRole role = CellRole::Body;
};

struct Column
{
    QString title;
    double share = 1.0; ///< of the width, against the other columns
    bool centred = false;
};

/// The titles are repeated on every page the table reaches.
struct Table
{
    QString caption; ///< for readers who hear the table
    QList<Column> columns;
    QList<QList<Cell>> rows;
    double rowHeight = 0.0; ///< at least, in points; tall rows are for writing in by hand
};

struct SignatureLine
{
    QString role; ///< such as author or co-signature
    QString name; ///< empty where somebody is to sign by hand
    QString when;
};

/// Never split between pages.
struct Signatures
{
    QList<SignatureLine> lines;
};

/// The course of a group as a row of steps, one of them marked.
struct Course
{
    struct Span
    {
        QString name;
        int first = 1;
        int last = 1;
    };
    QList<Span> spans;
    int current = 0; ///< 0: none
};

struct PageBreak
{
};

using Block =
    std::variant<Heading, Paragraph, NoteText, Facts, Chips, Bullets, Table, Signatures, Course, PageBreak>;

} // namespace ipt::doc
