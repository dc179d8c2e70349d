#include "ui/theme/icon.h"

#include "ui/theme/theme.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

static void loadIconResources()
{
    Q_INIT_RESOURCE(icons);
}

namespace ipt {

namespace {

using namespace Qt::StringLiterals;

#define IPT_ICON_FILE(NAME, FILE) QLatin1StringView(FILE),
constexpr auto iconFiles = std::to_array<QLatin1StringView>({IPT_ICONS(IPT_ICON_FILE)});
#undef IPT_ICON_FILE

QByteArray sourceOf(Icon which)
{
    static QHash<int, QByteArray> sources;
    QByteArray &source = sources[int(which)];
    if (source.isEmpty()) {
        loadIconResources();
        QFile file(fileOf(which));
        if (file.open(QIODevice::ReadOnly))
            source = file.readAll();
    }
    return source;
}

/// `size` in device pixels.
QPixmap rendered(Icon which, int size, const QColor &ink)
{
    const QString key = QStringLiteral("ipt-icon-%1-%2-%3").arg(int(which)).arg(size).arg(ink.rgba());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(size, size);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(sourceOf(which).replace("currentColor", ink.name().toLatin1()));
    QPainter painter(&pixmap);
    painter.setOpacity(ink.alphaF());
    renderer.render(&painter);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class ThemedIconEngine : public QIconEngine
{
public:
    ThemedIconEngine(Icon which, Token token)
        : m_which(which)
        , m_token(token)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(painter, m_which, rect, inkFor(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return rendered(m_which, std::min(size.width(), size.height()), inkFor(mode));
    }

    QIconEngine *clone() const override { return new ThemedIconEngine(*this); }

private:
    QColor inkFor(QIcon::Mode mode) const
    {
        return colour(mode == QIcon::Disabled ? &Colours::softInk : m_token);
    }

    Icon m_which;
    Token m_token;
};

} // namespace

QIcon icon(Icon which, Token token)
{
    return QIcon(new ThemedIconEngine(which, token));
}

void paintIcon(QPainter *painter, Icon which, const QRectF &target, const QColor &ink)
{
    const double side = std::min(target.width(), target.height());
    // Views and printers scale the painter; the pixmap has to have the pixels of the result.
    const double scale =
        painter->device()->devicePixelRatioF() * std::max(1.0, std::abs(painter->worldTransform().m11()));
    const QPixmap pixmap = rendered(which, qRound(side * scale), ink);
    const QRectF square(target.center().x() - side / 2, target.center().y() - side / 2, side, side);
    painter->save();
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawPixmap(square, pixmap, QRectF(pixmap.rect()));
    painter->restore();
}

QString fileOf(Icon which)
{
    return ":/icons/"_L1 + iconFiles.at(size_t(which)) + ".svg"_L1;
}

Icon iconOf(ProblemArea area)
{
    switch (area) {
    case ProblemArea::Grief:
        return Icon::Grief;
    case ProblemArea::RoleDispute:
        return Icon::RoleDispute;
    case ProblemArea::RoleTransition:
        return Icon::RoleTransition;
    case ProblemArea::InterpersonalDeficit:
        return Icon::InterpersonalDeficit;
    }
    Q_UNREACHABLE();
}

Icon iconOf(Presence presence)
{
    switch (presence) {
    case Presence::Present:
        return Icon::Present;
    case Presence::Late:
        return Icon::Late;
    case Presence::LeftEarly:
        return Icon::LeftEarly;
    case Presence::Excused:
        return Icon::Excused;
    case Presence::Absent:
        return Icon::Absent;
    }
    Q_UNREACHABLE();
}

Icon iconOf(RecoveryBearing recovery)
{
    switch (recovery) {
    case RecoveryBearing::Supports:
        return Icon::SupportsRecovery;
    case RecoveryBearing::Neutral:
        return Icon::Person;
    case RecoveryBearing::StrainedByUse:
        return Icon::StrainedByUse;
    case RecoveryBearing::UsesWith:
        return Icon::UsesWith;
    }
    Q_UNREACHABLE();
}

} // namespace ipt
