#include "reports/render/pdf/typeface.h"

#include "reports/render/palette.h"
#include "reports/render/pdf/units.h"

#include <QStringList>

#include <array>

namespace ipt::pdf {

namespace {

TextStyle style(qreal size, QFont::Weight weight, const QColor &colour, qreal lineHeight)
{
    QFont font(QStringList{QStringLiteral("Inter"), QStringLiteral("Segoe UI"),
                           QStringLiteral("Helvetica Neue"), QStringLiteral("Noto Sans"),
                           QStringLiteral("DejaVu Sans")});
    font.setPixelSize(qRound(pt(size)));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleHint(QFont::SansSerif);
    return {font, colour, pt(lineHeight)};
}

TextStyle makeStyle(Type type)
{
    using namespace paint;
    switch (type) {
    case Type::Overline:
        return style(8.5, QFont::DemiBold, accent, 12);
    case Type::Title:
        return style(22, QFont::DemiBold, ink, 27);
    case Type::Subtitle:
        return style(12, QFont::Normal, softInk, 17);
    case Type::Heading:
        return style(12, QFont::DemiBold, ink, 17);
    case Type::Subheading:
        return style(10, QFont::DemiBold, ink, 15);
    case Type::Aside:
        return style(9, QFont::Normal, softInk, 17);
    case Type::Label:
        return style(8, QFont::Medium, softInk, 11.5);
    case Type::Body:
        return style(9.8, QFont::Normal, ink, 15);
    case Type::Strong:
        return style(9.8, QFont::DemiBold, ink, 15);
    case Type::Lead:
        return style(12, QFont::Normal, ink, 18);
    case Type::Soft:
        return style(8.8, QFont::Normal, softInk, 13);
    case Type::Notice:
        return style(9.5, QFont::Medium, noticeInk, 15);
    case Type::Quote:
        return style(11, QFont::Normal, ink, 17);
    case Type::Cell:
        return style(9.2, QFont::Normal, ink, 13.5);
    case Type::CellStrong:
        return style(9.2, QFont::DemiBold, ink, 13.5);
    case Type::CellSoft:
        return style(8.6, QFont::Normal, softInk, 13.5);
    case Type::Chip:
        return style(8.4, QFont::Medium, ink, 13.5);
    case Type::Furniture:
        return style(7.6, QFont::Normal, softInk, 10);
    case Type::Tiny:
        break;
    }
    return style(7, QFont::Medium, ink, 9);
}

} // namespace

const TextStyle &styleOf(Type type)
{
    static const auto styles = [] {
        std::array<TextStyle, static_cast<size_t>(Type::Tiny) + 1> all;
        for (size_t i = 0; i < all.size(); ++i)
            all[i] = makeStyle(static_cast<Type>(i));
        return all;
    }();
    return styles[static_cast<size_t>(type)];
}

Type typeOf(doc::TextRole role)
{
    switch (role) {
    case doc::TextRole::Lead:
        return Type::Lead;
    case doc::TextRole::Soft:
        return Type::Soft;
    case doc::TextRole::Notice:
        return Type::Notice;
    case doc::TextRole::Quote:
        return Type::Quote;
    case doc::TextRole::Body:
        break;
    }
    return Type::Body;
}

Type typeOf(doc::CellRole role)
{
    switch (role) {
    case doc::CellRole::Strong:
        return Type::CellStrong;
    case doc::CellRole::Soft:
        return Type::CellSoft;
    case doc::CellRole::Body:
        break;
    }
    return Type::Cell;
}

} // namespace ipt::pdf
