#include "ui/theme/colours.h"

#include <QJsonObject>

#include <array>
#include <cmath>

namespace ipt {

namespace {

struct NamedToken
{
    QLatin1StringView name;
    Token token;
};

#define IPT_COLOUR_ENTRY(NAME) NamedToken{QLatin1StringView(#NAME), &Colours::NAME},
constexpr auto namedTokens = std::to_array<NamedToken>({IPT_COLOURS(IPT_COLOUR_ENTRY)});
#undef IPT_COLOUR_ENTRY

double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

} // namespace

std::optional<Colours> Colours::fromJson(const QJsonObject &object)
{
    if (object.size() != qsizetype(namedTokens.size()))
        return std::nullopt;
    Colours colours;
    for (const NamedToken &entry : namedTokens) {
        const QColor colour(object.value(entry.name).toString());
        if (!colour.isValid())
            return std::nullopt;
        colours.*entry.token = colour;
    }
    return colours;
}

QColor Colours::named(QStringView name) const
{
    for (const NamedToken &entry : namedTokens) {
        if (entry.name == name)
            return this->*entry.token;
    }
    return {};
}

Swatch swatchOf(ProblemArea area)
{
    switch (area) {
    case ProblemArea::Grief:
        return {&Colours::grief, &Colours::griefTint, &Colours::griefInk};
    case ProblemArea::RoleDispute:
        return {&Colours::dispute, &Colours::disputeTint, &Colours::disputeInk};
    case ProblemArea::RoleTransition:
        return {&Colours::transition, &Colours::transitionTint, &Colours::transitionInk};
    case ProblemArea::InterpersonalDeficit:
        return {&Colours::deficit, &Colours::deficitTint, &Colours::deficitInk};
    }
    Q_UNREACHABLE();
}

Swatch swatchOf(Phase phase)
{
    switch (phase) {
    case Phase::Inventory:
        return {&Colours::inventory, &Colours::inventory, &Colours::inventoryInk};
    case Phase::Middle:
        return {&Colours::middle, &Colours::middle, &Colours::middleInk};
    case Phase::Termination:
        return {&Colours::termination, &Colours::termination, &Colours::terminationInk};
    }
    Q_UNREACHABLE();
}

Swatch swatchOf(Presence presence)
{
    switch (presence) {
    case Presence::Present:
        return {&Colours::presentInk, &Colours::present, &Colours::presentInk};
    case Presence::Late:
    case Presence::LeftEarly:
        return {&Colours::lateInk, &Colours::late, &Colours::lateInk};
    case Presence::Excused:
        return {&Colours::excusedInk, &Colours::excused, &Colours::excusedInk};
    case Presence::Absent:
        return {&Colours::absentInk, &Colours::absent, &Colours::absentInk};
    }
    Q_UNREACHABLE();
}

Swatch swatchOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return {&Colours::neutral, &Colours::neutralTint, &Colours::neutralInk};
    case Tone::Good:
        return {&Colours::good, &Colours::goodTint, &Colours::goodInk};
    case Tone::Warning:
        return {&Colours::warning, &Colours::warningTint, &Colours::warningInk};
    case Tone::Risk:
        return {&Colours::risk, &Colours::riskTint, &Colours::riskInk};
    case Tone::Accent:
        return {&Colours::accent, &Colours::accentTint, &Colours::accent};
    }
    Q_UNREACHABLE();
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace ipt
