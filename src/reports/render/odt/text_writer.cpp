#include "reports/render/odt/text_writer.h"

#include "engine/text/note_text.h"
#include "reports/document/plain_text.h"
#include "reports/wording/words.h"

#include <QXmlStreamWriter>

namespace ipt::odt {

namespace {

const char *styleOf(doc::TextRole role)
{
    switch (role) {
    case doc::TextRole::Lead:
        return "Lead";
    case doc::TextRole::Soft:
        return "Soft";
    case doc::TextRole::Notice:
        return "Notice";
    case doc::TextRole::Quote:
        return "Quote";
    case doc::TextRole::Body:
        break;
    }
    return "Body";
}

const char *styleOf(doc::CellRole role)
{
    switch (role) {
    case doc::CellRole::Strong:
        return "CellStrong";
    case doc::CellRole::Soft:
        return "CellSoft";
    case doc::CellRole::Body:
        break;
    }
    return "Cell";
}

QString styled(const char *style)
{
    return QString::fromLatin1(style);
}

} // namespace

void writeText(QXmlStreamWriter &xml, const QString &text)
{
    const QString plain = plainText(text);
    QString run;
    qsizetype blanks = 0;
    const auto writeRun = [&] {
        xml.writeCharacters(run);
        run.clear();
    };
    for (const QChar sign : plain) {
        // One blank is text; further ones would be taken for the same one.
        if (sign == u' ' && ++blanks > 1) {
            writeRun();
            xml.writeEmptyElement(QStringLiteral("text:s"));
            continue;
        }
        if (sign != u' ')
            blanks = 0;
        if (sign == u'\n') {
            writeRun();
            xml.writeEmptyElement(QStringLiteral("text:line-break"));
            continue;
        }
        run += sign;
    }
    writeRun();
}

void TextWriter::text(const QString &text)
{
    writeText(m_xml, text);
}

void TextWriter::span(const char *style, const QString &words)
{
    m_xml.writeStartElement(QStringLiteral("text:span"));
    m_xml.writeAttribute(QStringLiteral("text:style-name"), styled(style));
    text(words);
    m_xml.writeEndElement();
}

void TextWriter::paragraph(const char *style, const QString &words)
{
    m_xml.writeStartElement(QStringLiteral("text:p"));
    m_xml.writeAttribute(QStringLiteral("text:style-name"), styled(style));
    text(words);
    m_xml.writeEndElement();
}

void TextWriter::heading(int level, const char *style, const QString &words, const QString &aside)
{
    m_xml.writeStartElement(QStringLiteral("text:h"));
    m_xml.writeAttribute(QStringLiteral("text:style-name"),
                         styled(style) + (m_breakBefore ? QStringLiteral("Break") : QString()));
    m_xml.writeAttribute(QStringLiteral("text:outline-level"), QString::number(level));
    m_breakBefore = false;
    text(words);
    if (!aside.isEmpty()) {
        m_xml.writeCharacters(QStringLiteral(" "));
        span("Aside", aside);
    }
    m_xml.writeEndElement();
}

void TextWriter::head(const Document &document)
{
    if (!document.overline.isEmpty())
        paragraph("Overline", document.overline);
    heading(1, "Title", document.title, {});
    if (!document.subtitle.isEmpty())
        paragraph("Subtitle", document.subtitle);
}

void TextWriter::operator()(const doc::Heading &block)
{
    if (block.level <= 1)
        heading(2, "HeadingOne", block.text, block.aside);
    else
        heading(3, "HeadingTwo", block.text, block.aside);
}

void TextWriter::operator()(const doc::Paragraph &block)
{
    paragraph(styleOf(block.role), block.text);
}

void TextWriter::startTable(const QList<double> &shares)
{
    ++m_tables;
    m_xml.writeStartElement(QStringLiteral("table:table"));
    m_xml.writeAttribute(QStringLiteral("table:name"), QStringLiteral("Table%1").arg(m_tables));
    m_xml.writeAttribute(QStringLiteral("table:style-name"), QStringLiteral("Wide"));
    for (qsizetype i = 0; i < shares.size(); ++i) {
        const QString name = QStringLiteral("Table%1.%2").arg(m_tables).arg(i + 1);
        m_columns.append({name, shares[i]});
        m_xml.writeEmptyElement(QStringLiteral("table:table-column"));
        m_xml.writeAttribute(QStringLiteral("table:style-name"), name);
    }
}

void TextWriter::startCell(const char *style)
{
    m_xml.writeStartElement(QStringLiteral("table:table-cell"));
    m_xml.writeAttribute(QStringLiteral("table:style-name"), styled(style));
    m_xml.writeAttribute(QStringLiteral("office:value-type"), QStringLiteral("string"));
}

void TextWriter::operator()(const doc::Facts &block)
{
    const qsizetype columns = qBound(1, block.columns, 4);
    startTable(QList<double>(columns, 1.0));
    for (qsizetype first = 0; first < block.facts.size(); first += columns) {
        m_xml.writeStartElement(QStringLiteral("table:table-row"));
        for (qsizetype i = first; i < first + columns; ++i) {
            startCell("Plain");
            if (i < block.facts.size()) {
                paragraph("Label", block.facts[i].label);
                paragraph("Cell", block.facts[i].value);
            } else {
                paragraph("Cell", {});
            }
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

void TextWriter::operator()(const doc::Chips &block)
{
    QStringList words;
    for (const doc::Chip &chip : block.chips)
        words.append(chip.text.isEmpty() ? markWord(chip.mark) : chip.text);
    m_xml.writeStartElement(QStringLiteral("text:p"));
    m_xml.writeAttribute(QStringLiteral("text:style-name"), QStringLiteral("Body"));
    if (!block.label.isEmpty()) {
        span("Aside", block.label);
        m_xml.writeCharacters(QStringLiteral(" "));
    }
    text(words.join(QStringLiteral(" · ")));
    m_xml.writeEndElement();
}

void TextWriter::startList(const char *style)
{
    m_xml.writeStartElement(QStringLiteral("text:list"));
    m_xml.writeAttribute(QStringLiteral("text:style-name"), styled(style));
}

void TextWriter::operator()(const doc::NoteText &block)
{
    ParagraphKind inList = ParagraphKind::Plain;
    const auto listAs = [&](ParagraphKind kind) {
        if (kind == inList)
            return;
        if (inList != ParagraphKind::Plain)
            m_xml.writeEndElement();
        if (kind != ParagraphKind::Plain)
            startList(kind == ParagraphKind::Bullet ? "Bullets" : "Numbers");
        inList = kind;
    };
    for (const NoteParagraph &line : noteParagraphs(block.text)) {
        if (line.isEmpty())
            continue;
        listAs(line.kind);
        if (inList != ParagraphKind::Plain) {
            m_xml.writeStartElement(QStringLiteral("text:list-item"));
            if (inList == ParagraphKind::Numbered)
                m_xml.writeAttribute(QStringLiteral("text:start-value"), QString::number(line.number));
        }
        m_xml.writeStartElement(QStringLiteral("text:p"));
        m_xml.writeAttribute(QStringLiteral("text:style-name"), QStringLiteral("Body"));
        for (const TextRun &run : line.runs) {
            if (run.bold)
                span("Bold", run.text);
            else
                text(run.text);
        }
        m_xml.writeEndElement();
        if (inList != ParagraphKind::Plain)
            m_xml.writeEndElement();
    }
    listAs(ParagraphKind::Plain);
}

void TextWriter::operator()(const doc::Bullets &block)
{
    startList("Bullets");
    for (const QString &item : block.items) {
        m_xml.writeStartElement(QStringLiteral("text:list-item"));
        paragraph("Body", item);
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

void TextWriter::tableRow(const doc::Table &table, const QList<doc::Cell> &cells)
{
    m_xml.writeStartElement(QStringLiteral("table:table-row"));
    if (table.rowHeight > 0)
        m_xml.writeAttribute(QStringLiteral("table:style-name"), QStringLiteral("Writing"));
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const doc::Cell cell = i < cells.size() ? cells[i] : doc::Cell{};
        startCell("Ruled");
        // A mark is drawn elsewhere; here its word stands for it.
        const QString words = cell.text.isEmpty() ? markWord(cell.mark) : cell.text;
        paragraph(table.columns[i].centred ? "CellCentred" : styleOf(cell.role), words);
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

void TextWriter::operator()(const doc::Table &block)
{
    QList<double> shares;
    for (const doc::Column &column : block.columns)
        shares.append(column.share);
    startTable(shares);
    m_xml.writeStartElement(QStringLiteral("table:table-header-rows"));
    m_xml.writeStartElement(QStringLiteral("table:table-row"));
    for (const doc::Column &column : block.columns) {
        startCell("Ruled");
        paragraph(column.centred ? "LabelCentred" : "Label", column.title);
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    for (const QList<doc::Cell> &row : block.rows)
        tableRow(block, row);
    m_xml.writeEndElement();
}

void TextWriter::operator()(const doc::Signatures &block)
{
    for (const doc::SignatureLine &line : block.lines) {
        paragraph("CellStrong", line.name.isEmpty() ? QStringLiteral("______________________") : line.name);
        QStringList under{line.role};
        if (!line.when.isEmpty())
            under.append(line.when);
        paragraph("Soft", under.join(QStringLiteral(" · ")));
    }
}

void TextWriter::operator()(const doc::Course &block)
{
    QStringList spans;
    for (const doc::Course::Span &span : block.spans)
        spans.append(QStringLiteral("%1 %2–%3").arg(span.name).arg(span.first).arg(span.last));
    paragraph("Soft", spans.join(QStringLiteral(" · ")));
}

void TextWriter::operator()(const doc::PageBreak &)
{
    m_breakBefore = true;
}

} // namespace ipt::odt
