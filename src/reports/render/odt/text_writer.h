#pragma once

#include "reports/document/document.h"

class QXmlStreamWriter;

namespace ipt::odt {

/// Writes blocks as the text of an OpenDocument text (ODF 1.2, office:text).
class TextWriter
{
public:
    explicit TextWriter(QXmlStreamWriter &xml)
        : m_xml(xml)
    {
    }

    /// Overline, title and subtitle.
    void head(const Document &document);

    void operator()(const doc::Heading &heading);
    void operator()(const doc::Paragraph &paragraph);
    void operator()(const doc::NoteText &note);
    void operator()(const doc::Facts &facts);
    void operator()(const doc::Chips &chips);
    void operator()(const doc::Bullets &bullets);
    void operator()(const doc::Table &table);
    void operator()(const doc::Signatures &signatures);
    void operator()(const doc::Course &course);
    void operator()(const doc::PageBreak &);

    /// The column styles that the tables written so far ask for, by their names.
    const QList<std::pair<QString, double>> &columnStyles() const { return m_columns; }

private:
    void text(const QString &text);
    void span(const char *style, const QString &words);
    void paragraph(const char *style, const QString &words);
    void startList(const char *style);
    void heading(int level, const char *style, const QString &words, const QString &aside);
    void startTable(const QList<double> &shares);
    void startCell(const char *style);
    void tableRow(const doc::Table &table, const QList<doc::Cell> &cells);

    QXmlStreamWriter &m_xml;
    QList<std::pair<QString, double>> m_columns;
    int m_tables = 0;
    bool m_breakBefore = false;
};

/// Writes text between tags: line ends as such, runs of blanks so that they stay.
void writeText(QXmlStreamWriter &xml, const QString &text);

} // namespace ipt::odt
