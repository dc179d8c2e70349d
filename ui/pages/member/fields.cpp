#include "ui/pages/member/fields.h"

#include "ui/theme/theme.h"
#include "ui/widgets/base/words/label.h"

namespace ipt {

FieldGrid::FieldGrid(int columns, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_columns(columns)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(px(12));
    m_grid->setVerticalSpacing(px(2));
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
}

void FieldGrid::add(const QString &name, QWidget *field, int span)
{
    if (m_next % m_columns + span > m_columns)
        m_next += m_columns - m_next % m_columns;
    const int row = m_next / m_columns * 3;
    const int column = m_next % m_columns;
    auto *label = new Label(name, TextStyle::Caption);
    label->setElided(true);
    label->setBuddy(field);
    m_grid->addWidget(label, row, column, 1, span);
    m_grid->addWidget(field, row + 1, column, 1, span, Qt::AlignTop);
    m_grid->setRowMinimumHeight(row + 2, px(6));
    m_next += span;
}

KeptLine *FieldGrid::addLine(const QString &name, int span)
{
    auto *line = new KeptLine(name);
    add(name, line, span);
    return line;
}

KeptText *FieldGrid::addText(const QString &name, int span, int lines)
{
    auto *text = new KeptText(name);
    text->setLines(lines, 12);
    add(name, text, span);
    return text;
}

void appendLine(KeptText *field, const QString &words)
{
    field->moveCursor(QTextCursor::End);
    field->insertPlainText(field->toPlainText().trimmed().isEmpty() ? words : QLatin1Char('\n') + words);
    field->setFocus();
}

} // namespace ipt
