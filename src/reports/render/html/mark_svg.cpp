#include "reports/render/html/mark_svg.h"

#include "reports/render/html/block_writer.h"
#include "reports/render/mark_shape.h"
#include "reports/render/palette.h"

namespace ipt::html {

namespace {

QString pathData(const QPainterPath &path)
{
    QString data;
    const auto point = [&path](int i) {
        const QPainterPath::Element element = path.elementAt(i);
        return QStringLiteral("%1 %2").arg(element.x, 0, 'g', 4).arg(element.y, 0, 'g', 4);
    };
    for (int i = 0; i < path.elementCount(); ++i) {
        switch (path.elementAt(i).type) {
        case QPainterPath::MoveToElement:
            data += QLatin1Char('M') + point(i);
            break;
        case QPainterPath::LineToElement:
            data += QLatin1Char('L') + point(i);
            break;
        case QPainterPath::CurveToElement:
            data += QLatin1Char('C') + point(i);
            break;
        case QPainterPath::CurveToDataElement:
            data += QLatin1Char(' ') + point(i);
            break;
        }
    }
    return data;
}

} // namespace

const char *classOf(doc::Mark mark)
{
    switch (mark) {
    case doc::Mark::Grief:
        return "grief";
    case doc::Mark::RoleDispute:
        return "dispute";
    case doc::Mark::RoleTransition:
        return "transition";
    case doc::Mark::InterpersonalDeficit:
        return "deficit";
    default:
        return "plain";
    }
}

QString markSvg(doc::Mark mark, const QString &label)
{
    if (mark == doc::Mark::None)
        return {};
    const MarkShape shape = shapeOf(mark);
    const QString colour = coloursOf(mark).shape.name();
    QString svg = QStringLiteral("<svg class=\"mark\" viewBox=\"0 0 16 16\" ");
    svg += label.isEmpty() ? QStringLiteral("aria-hidden=\"true\">")
                           : QStringLiteral("role=\"img\" aria-label=\"%1\">").arg(escaped(label));
    if (!shape.stroked.isEmpty())
        svg +=
            QStringLiteral("<path fill=\"none\" stroke=\"%1\" stroke-width=\"1.7\" stroke-linecap=\"round\" "
                           "stroke-linejoin=\"round\" d=\"%2\"/>")
                .arg(colour, pathData(shape.stroked));
    if (!shape.filled.isEmpty())
        svg += QStringLiteral("<path fill=\"%1\" d=\"%2\"/>").arg(colour, pathData(shape.filled));
    return svg + QLatin1String("</svg>");
}

} // namespace ipt::html
