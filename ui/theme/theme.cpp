#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPalette>
#include <QRegularExpression>
#include <QStyle>
#include <QStyleFactory>
#include <QToolTip>
#include <QWidget>

#include <algorithm>
#include <array>

static void loadThemeResources()
{
    Q_INIT_RESOURCE(themes);
}

namespace ipt {

namespace {

using namespace Qt::StringLiterals;

struct TypeStep
{
    TextStyle style;
    QLatin1StringView name;
    int size;
    QFont::Weight weight;
    Token ink;
};

constexpr std::array<TypeStep, 11> typeScale{{
    {TextStyle::Title, QLatin1StringView("title"), 22, QFont::Bold, &Colours::ink},
    {TextStyle::Aside, QLatin1StringView("aside"), 22, QFont::Normal, &Colours::softInk},
    {TextStyle::AsideSmall, QLatin1StringView("asideSmall"), 15, QFont::Normal, &Colours::softInk},
    {TextStyle::Heading, QLatin1StringView("heading"), 17, QFont::DemiBold, &Colours::ink},
    {TextStyle::Lead, QLatin1StringView("lead"), 15, QFont::Normal, &Colours::ink},
    {TextStyle::Section, QLatin1StringView("section"), 13, QFont::DemiBold, &Colours::ink},
    {TextStyle::Body, QLatin1StringView("body"), 13, QFont::Normal, &Colours::ink},
    {TextStyle::Strong, QLatin1StringView("strong"), 13, QFont::DemiBold, &Colours::ink},
    {TextStyle::Soft, QLatin1StringView("soft"), 13, QFont::Normal, &Colours::softInk},
    {TextStyle::Caption, QLatin1StringView("caption"), 12, QFont::Normal, &Colours::softInk},
    {TextStyle::Figures, QLatin1StringView("figures"), 25, QFont::Bold, &Colours::ink},
}};

const TypeStep &stepOf(TextStyle style)
{
    return typeScale.at(size_t(style));
}

QLatin1StringView fileNameOf(ThemeKind kind)
{
    switch (kind) {
    case ThemeKind::Light:
        return "light"_L1;
    case ThemeKind::Dark:
        return "dark"_L1;
    case ThemeKind::HighContrast:
        return "high_contrast"_L1;
    }
    Q_UNREACHABLE();
}

QByteArray resource(const QString &path)
{
    loadThemeResources();
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QFont baseFont()
{
    static const QString family = QFontDatabase::hasFamily(QStringLiteral("Inter"))
                                      ? QStringLiteral("Inter")
                                      : QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    QFont base(family);
    base.setPixelSize(px(13));
    base.setHintingPreference(QFont::PreferNoHinting);
    return base;
}

QPalette paletteOf(const Colours &colours)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colours.paper);
    palette.setColor(QPalette::WindowText, colours.ink);
    palette.setColor(QPalette::Base, colours.card);
    palette.setColor(QPalette::AlternateBase, colours.ringBand);
    palette.setColor(QPalette::Text, colours.ink);
    palette.setColor(QPalette::PlaceholderText, colours.softInk);
    palette.setColor(QPalette::Button, colours.control);
    palette.setColor(QPalette::ButtonText, colours.ink);
    palette.setColor(QPalette::ToolTipBase, colours.card);
    palette.setColor(QPalette::ToolTipText, colours.ink);
    palette.setColor(QPalette::Highlight, colours.accent);
    palette.setColor(QPalette::HighlightedText, colours.onAccent);
    palette.setColor(QPalette::Link, colours.accent);
    palette.setColor(QPalette::LinkVisited, colours.accent);
    palette.setColor(QPalette::Light, colours.card);
    palette.setColor(QPalette::Midlight, colours.control);
    palette.setColor(QPalette::Mid, colours.controlLine);
    palette.setColor(QPalette::Dark, colours.fieldLine);
    palette.setColor(QPalette::Shadow, colours.shadow);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colours.softInk);
    return palette;
}

} // namespace

Theme &Theme::instance()
{
    static Theme theme;
    return theme;
}

Theme::Theme()
    : m_colours(coloursOf(ThemeKind::Light))
{
}

void Theme::apply(ThemeKind kind, int textScale)
{
    m_kind = kind;
    m_textScale = std::clamp(textScale, 100, 200);
    m_colours = coloursOf(kind);

    const QPalette palette = paletteOf(m_colours);
    if (QApplication::style()->name().compare("fusion"_L1, Qt::CaseInsensitive) != 0 &&
        qApp->styleSheet().isEmpty())
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(palette);
    QApplication::setFont(baseFont());
    QToolTip::setPalette(palette);
    QToolTip::setFont(baseFont());
    qApp->setStyleSheet(styleSheet());
    emit changed();
    const auto widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        widget->updateGeometry();
        widget->update();
    }
}

/// First in the sheet, so that what a label means can recolour it.
QString Theme::typeRules() const
{
    QString rules;
    for (const TypeStep &step : typeScale) {
        rules += QStringLiteral("QLabel[textStyle=\"%1\"] { font-size: %2px; font-weight: %3; color: %4; }\n")
                     .arg(step.name)
                     .arg(px(step.size))
                     .arg(int(step.weight))
                     .arg((m_colours.*step.ink).name());
    }
    return rules;
}

QString Theme::styleSheet() const
{
    const QString source = QString::fromUtf8(resource(QStringLiteral(":/themes/style.qss")));
    static const QRegularExpression placeholder(QStringLiteral("@(?:(\\d+)px|(\\w+))"));
    QString sheet = typeRules();
    qsizetype end = 0;
    for (const QRegularExpressionMatch &match : placeholder.globalMatch(source)) {
        sheet += QStringView(source).mid(end, match.capturedStart() - end);
        if (match.hasCaptured(1))
            sheet += QString::number(px(match.captured(1).toInt())) + "px"_L1;
        else
            sheet += match.captured(2) == "theme"_L1 ? QString(fileNameOf(m_kind))
                                                     : m_colours.named(match.captured(2)).name();
        end = match.capturedEnd();
    }
    sheet += QStringView(source).mid(end);
    return sheet;
}

int px(int length)
{
    return length * Theme::instance().textScale() / 100;
}

QFont font(TextStyle style)
{
    const TypeStep &step = stepOf(style);
    QFont result = QApplication::font();
    result.setPixelSize(px(step.size));
    result.setWeight(step.weight);
    return result;
}

Token inkOf(TextStyle style)
{
    return stepOf(style).ink;
}

QString nameOf(TextStyle style)
{
    return stepOf(style).name;
}

Colours coloursOf(ThemeKind kind)
{
    const auto colours = Colours::fromJson(
        QJsonDocument::fromJson(resource(":/themes/"_L1 + fileNameOf(kind) + ".json"_L1)).object());
    Q_ASSERT_X(colours, "coloursOf", "a theme file built into the program is incomplete");
    return colours.value_or(Colours{});
}

} // namespace ipt
