#include "ui/widgets/base/restyle.h"

#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace ipt {

void restyle(QWidget *widget, const char *property, const QString &value)
{
    if (widget->property(property) == value)
        return;
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->updateGeometry();
    widget->update();
}

QString nameOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return QStringLiteral("neutral");
    case Tone::Good:
        return QStringLiteral("good");
    case Tone::Warning:
        return QStringLiteral("warning");
    case Tone::Risk:
        return QStringLiteral("risk");
    case Tone::Accent:
        return QStringLiteral("accent");
    }
    Q_UNREACHABLE();
}

} // namespace ipt
