#include "reports/render/html/block_writer.h"

#include "engine/text/note_text.h"
#include "reports/document/plain_text.h"
#include "reports/render/html/mark_svg.h"
#include "reports/render/palette.h"
#include "reports/wording/words.h"

namespace ipt::html {

namespace {

const char *classOf(doc::CellRole role)
{
    switch (role) {
    case doc::CellRole::Strong:
        return "strong";
    case doc::CellRole::Soft:
        return "soft";
    case doc::CellRole::Body:
        break;
    }
    return "";
}

} // namespace

QString escaped(const QString &text)
{
    return plainText(text).toHtmlEscaped();
}

void BlockWriter::element(const char *tag, const char *classes, const QString &text)
{
    const QLatin1String name(tag);
    m_page += QLatin1Char('<') + name;
    if (*classes)
        m_page += QLatin1String(" class=\"") + QLatin1String(classes) + QLatin1Char('"');
    m_page +=
        QLatin1String(" dir=\"auto\">") + escaped(text) + QLatin1String("</") + name + QLatin1String(">\n");
}

void BlockWriter::operator()(const doc::Heading &heading)
{
    const QLatin1String name(heading.level <= 1 ? "h2" : "h3");
    m_page += QLatin1Char('<') + name + QLatin1String(" dir=\"auto\">") + escaped(heading.text);
    if (!heading.aside.isEmpty())
        m_page +=
            QLatin1String(" <span class=\"aside\">") + escaped(heading.aside) + QLatin1String("</span>");
    m_page += QLatin1String("</") + name + QLatin1String(">\n");
}

void BlockWriter::operator()(const doc::Paragraph &paragraph)
{
    switch (paragraph.role) {
    case doc::TextRole::Body:
        return element("p", "", paragraph.text);
    case doc::TextRole::Lead:
        return element("p", "lead", paragraph.text);
    case doc::TextRole::Soft:
        return element("p", "soft", paragraph.text);
    case doc::TextRole::Notice:
        return element("p", "notice", paragraph.text);
    case doc::TextRole::Quote:
        return element("blockquote", "quote", paragraph.text);
    }
}

void BlockWriter::operator()(const doc::NoteText &note)
{
    const auto tagOf = [](ParagraphKind kind) {
        return kind == ParagraphKind::Plain ? "p" : kind == ParagraphKind::Bullet ? "ul" : "ol";
    };
    const QList<NoteParagraph> paragraphs = noteParagraphs(note.text);
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        const NoteParagraph &paragraph = paragraphs[i];
        if (paragraph.isEmpty())
            continue;
        const bool isItem = paragraph.kind != ParagraphKind::Plain;
        const bool goesOn = i > 0 && paragraphs[i - 1].kind == paragraph.kind;
        const bool lasts = i + 1 < paragraphs.size() && paragraphs[i + 1].kind == paragraph.kind;
        if (isItem && !goesOn) {
            m_page += paragraph.kind == ParagraphKind::Bullet
                          ? QStringLiteral("<ul class=\"plain\">\n")
                          : QStringLiteral("<ol start=\"%1\">\n").arg(paragraph.number);
        }
        write(isItem ? "<li dir=\"auto\">" : "<p dir=\"auto\">");
        for (const TextRun &run : paragraph.runs)
            m_page += run.bold ? QLatin1String("<strong>") + escaped(run.text) + QLatin1String("</strong>")
                               : escaped(run.text);
        write(isItem ? "</li>\n" : "</p>\n");
        if (isItem && !lasts)
            m_page += QLatin1String("</") + QLatin1String(tagOf(paragraph.kind)) + QLatin1String(">\n");
    }
}

void BlockWriter::operator()(const doc::Facts &facts)
{
    m_page += QStringLiteral("<dl class=\"facts\" style=\"grid-template-columns: repeat(%1, 1fr)\">\n")
                  .arg(qBound(1, facts.columns, 4));
    for (const doc::Fact &fact : facts.facts) {
        write("<div>");
        element("dt", "", fact.label);
        element("dd", "", fact.value);
        write("</div>\n");
    }
    write("</dl>\n");
}

void BlockWriter::chip(const doc::Chip &chip)
{
    m_page += QLatin1String("<span class=\"chip ") + QLatin1String(classOf(chip.mark)) +
              QLatin1String("\">") + markSvg(chip.mark) + QLatin1String("<span dir=\"auto\">") +
              escaped(chip.text) + QLatin1String("</span></span>");
}

void BlockWriter::operator()(const doc::Chips &chips)
{
    write(chips.label.isEmpty() ? "<div class=\"chips\">" : "<div class=\"chips labelled\">");
    if (!chips.label.isEmpty())
        element("p", "label", chips.label);
    write("<ul>");
    for (const doc::Chip &one : chips.chips) {
        write("<li>");
        chip(one);
        write("</li>");
    }
    write("</ul></div>\n");
}

void BlockWriter::operator()(const doc::Bullets &bullets)
{
    write("<ul class=\"plain\">\n");
    for (const QString &item : bullets.items)
        element("li", "", item);
    write("</ul>\n");
}

void BlockWriter::tableHead(const doc::Table &table)
{
    double shares = 0;
    for (const doc::Column &column : table.columns)
        shares += column.share;
    write("<colgroup>");
    for (const doc::Column &column : table.columns)
        m_page += QStringLiteral("<col style=\"width: %1%\"/>").arg(100 * column.share / shares, 0, 'f', 1);
    write("</colgroup>\n");
    write("<thead><tr>");
    for (const doc::Column &column : table.columns) {
        m_page += QLatin1String(column.centred ? "<th scope=\"col\" class=\"centred\" dir=\"auto\">"
                                               : "<th scope=\"col\" dir=\"auto\">") +
                  escaped(column.title) + QLatin1String("</th>");
    }
    write("</tr></thead>\n");
}

void BlockWriter::cell(const doc::Cell &cell, const doc::Column &column, bool heads)
{
    const QLatin1String name(heads ? "th" : "td");
    m_page += QLatin1Char('<') + name;
    if (heads)
        write(" scope=\"row\"");
    if (column.centred || cell.role != doc::CellRole::Body)
        m_page += QLatin1String(" class=\"") + QLatin1String(column.centred ? "centred " : "") +
                  QLatin1String(classOf(cell.role)) + QLatin1Char('"');
    write(" dir=\"auto\">");
    if (isArea(cell.mark) && !cell.text.isEmpty())
        chip({cell.mark, cell.text});
    else if (cell.mark == doc::Mark::None)
        m_page += escaped(cell.text);
    else if (cell.text.isEmpty())
        m_page += markSvg(cell.mark, markWord(cell.mark));
    else
        m_page +=
            markSvg(cell.mark) + QLatin1String("<span>") + escaped(cell.text) + QLatin1String("</span>");
    m_page += QLatin1String("</") + name + QLatin1Char('>');
}

void BlockWriter::operator()(const doc::Table &table)
{
    write("<table>\n");
    if (!table.caption.isEmpty())
        m_page += QLatin1String("<caption><span class=\"caption\">") + escaped(table.caption) +
                  QLatin1String("</span></caption>\n");
    tableHead(table);
    write("<tbody>\n");
    for (const QList<doc::Cell> &row : table.rows) {
        write(table.rowHeight > 0 ? "<tr class=\"writing\">" : "<tr>");
        for (qsizetype i = 0; i < qMin(row.size(), table.columns.size()); ++i)
            cell(row[i], table.columns[i], i == 0 && row[i].role == doc::CellRole::Strong);
        write("</tr>\n");
    }
    write("</tbody>\n</table>\n");
}

void BlockWriter::operator()(const doc::Signatures &signatures)
{
    write("<section class=\"signatures\">\n");
    for (const doc::SignatureLine &line : signatures.lines) {
        write(line.name.isEmpty() ? "<div class=\"open\">" : "<div>");
        if (!line.name.isEmpty())
            m_page += QLatin1String("<p dir=\"auto\"><strong>") + escaped(line.name) +
                      QLatin1String("</strong></p>");
        element("p", "soft", line.role);
        if (!line.when.isEmpty())
            element("p", "soft", line.when);
        write("</div>\n");
    }
    write("</section>\n");
}

void BlockWriter::operator()(const doc::Course &course)
{
    write("<ol class=\"course\">\n");
    for (qsizetype i = 0; i < course.spans.size(); ++i) {
        const doc::Course::Span &span = course.spans[i];
        m_page += QStringLiteral("<li style=\"flex: %1\"><span class=\"name\">%2</span><ol>")
                      .arg(qMax(1, span.last - span.first + 1))
                      .arg(escaped(span.name));
        for (int number = span.first; number <= span.last; ++number)
            m_page += QStringLiteral("<li style=\"background: %1\"%2>%3</li>")
                          .arg(phaseColour(static_cast<int>(i)).name(),
                               QLatin1String(number == course.current ? " aria-current=\"step\"" : ""))
                          .arg(number);
        write("</ol></li>\n");
    }
    write("</ol>\n");
}

void BlockWriter::operator()(const doc::PageBreak &)
{
    write("<div class=\"page-break\"></div>\n");
}

} // namespace ipt::html
