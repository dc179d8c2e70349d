#pragma once

#include "ui/widgets/text/choice_box.h"
#include "ui/widgets/text/kept_text.h"

#include <QGridLayout>

namespace ipt {

class Label;

/// Fields under their names, side by side in so many columns.
class FieldGrid : public QWidget
{
    Q_OBJECT

public:
    explicit FieldGrid(int columns, QWidget *parent = nullptr);

    /// In reading order; `span` columns wide. The name stands above and is what screen readers say.
    void add(const QString &name, QWidget *field, int span = 1);
    KeptLine *addLine(const QString &name, int span = 1);
    KeptText *addText(const QString &name, int span = 1, int lines = 2);

private:
    QGridLayout *m_grid;
    int m_columns;
    int m_next = 0;
};

/// Shows the text of a value of the same thing, or of another.
template <typename Field>
void showText(Field *field, const std::optional<QString> &text, bool another)
{
    if (another)
        field->keeper()->begin(text.value_or(QString()));
    else
        field->keeper()->follow(text.value_or(QString()));
}

/// Puts the words on a line of their own at the end, as if they were typed there, and goes there.
void appendLine(KeptText *field, const QString &words);

/// Nothing where nothing is written.
inline std::optional<QString> written(const QString &text)
{
    return text.trimmed().isEmpty() ? std::nullopt : std::optional(text);
}

} // namespace ipt
