#pragma once

#include "reports/document/blocks.h"

#include <QColor>
#include <QFont>

namespace ipt::pdf {

struct TextStyle
{
    QFont font;
    QColor colour;
    qreal lineHeight = 0;
};

/// The type scale of a printed page: one family, few sizes.
enum class Type {
    Overline,
    Title,
    Subtitle,
    Heading,
    Subheading,
    Aside,
    Label,
    Body,
    Strong,
    Lead,
    Soft,
    Notice,
    Quote,
    Cell,
    CellStrong,
    CellSoft,
    Chip,
    Furniture,
    Tiny,
};

const TextStyle &styleOf(Type type);

Type typeOf(doc::TextRole role);
Type typeOf(doc::CellRole role);

} // namespace ipt::pdf
