#pragma once

#include "reports/document/blocks.h"

namespace ipt::html {

/// The text as it may stand between tags or in a quoted attribute.
QString escaped(const QString &text);

/// Writes blocks as elements at the end of a page.
class BlockWriter
{
public:
    explicit BlockWriter(QString &page)
        : m_page(page)
    {
    }

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

private:
    void tableHead(const doc::Table &table);
    void cell(const doc::Cell &cell, const doc::Column &column, bool heads);
    void element(const char *tag, const char *classes, const QString &text);
    void chip(const doc::Chip &chip);
    void write(const char *markup) { m_page += QLatin1String(markup); }

    QString &m_page;
};

} // namespace ipt::html
