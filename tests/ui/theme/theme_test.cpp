#include "ui/theme/theme.h"

#include "support/text_of.h"

#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>

#include <catch2/catch_all.hpp>

using namespace ipt;

namespace {

struct Pair
{
    const char *text;
    Token ink;
    Token ground;
};

#define ON(INK, GROUND)                                                                                      \
    Pair                                                                                                     \
    {                                                                                                        \
#INK " on " #GROUND, &Colours::INK, &Colours::GROUND                                                 \
    }

const Pair texts[] = {
    ON(ink, paper),
    ON(ink, card),
    ON(ink, rail),
    ON(ink, control),
    ON(ink, controlHover),
    ON(ink, selected),
    ON(ink, draftTint),
    ON(ink, accentTint),
    ON(ink, riskTint),
    ON(ink, warningTint),
    ON(ink, bandBest),
    ON(ink, bandGood),
    ON(ink, bandMild),
    ON(ink, bandBad),
    ON(ink, bandWorst),
    ON(ink, track),
    ON(softInk, paper),
    ON(softInk, card),
    ON(softInk, ringBand),
    ON(softInk, control),
    ON(railInk, rail),
    ON(ink, railCount),
    ON(accent, card),
    ON(accent, paper),
    ON(accent, accentTint),
    ON(accent, controlHover),
    ON(onAccent, accent),
    ON(onAccent, accentHover),
    ON(onAccent, accentPressed),
    ON(onAccentSoft, accent),
    ON(griefInk, griefTint),
    ON(disputeInk, disputeTint),
    ON(transitionInk, transitionTint),
    ON(deficitInk, deficitTint),
    ON(griefInk, card),
    ON(disputeInk, card),
    ON(transitionInk, card),
    ON(deficitInk, card),
    ON(inventoryInk, inventory),
    ON(middleInk, middle),
    ON(terminationInk, termination),
    ON(risk, card),
    ON(risk, paper),
    ON(onRisk, risk),
    ON(onRisk, riskHover),
    ON(riskInk, riskTint),
    ON(riskInk, card),
    ON(warningInk, warningTint),
    ON(warningInk, card),
    ON(goodInk, goodTint),
    ON(goodInk, card),
    ON(neutralInk, neutralTint),
    ON(neutralInk, selected),
    ON(feelingInk, feelingTint),
};

const Pair marks[] = {
    ON(fieldLine, card),
    ON(fieldLine, paper),
    ON(accent, card),
    ON(accent, paper),
    ON(barMark, card),
    ON(barMark, track),
    ON(bar, card),
    ON(grief, card),
    ON(dispute, card),
    ON(transition, card),
    ON(deficit, card),
    ON(onArea, grief),
    ON(onArea, dispute),
    ON(onArea, transition),
    ON(onArea, deficit),
    ON(onArea, neutral),
    ON(grief, ringBand),
    ON(dispute, ringBand),
    ON(transition, ringBand),
    ON(deficit, ringBand),
    ON(presentInk, present),
    ON(lateInk, late),
    ON(excusedInk, excused),
    ON(absentInk, absent),
    ON(risk, card),
    ON(warning, card),
    ON(good, card),
    ON(neutral, card),
    ON(tieClose, card),
    ON(tieStrained, card),
    ON(tieKnows, card),
    ON(tieClose, ringBand),
    ON(tieStrained, ringBand),
    ON(tieKnows, ringBand),
    ON(accent, bandBest),
    ON(accent, bandWorst),
};

#undef ON

constexpr ThemeKind kinds[] = {ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast};

} // namespace

TEST_CASE("contrast is measured as WCAG does")
{
    CHECK(contrastRatio(Qt::black, Qt::white) == Catch::Approx(21.0));
    CHECK(contrastRatio(Qt::white, Qt::white) == Catch::Approx(1.0));
    CHECK(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) == Catch::Approx(4.48).margin(0.01));
}

TEST_CASE("texts can be read and marks can be told in every theme")
{
    for (const ThemeKind kind : kinds) {
        const Colours colours = coloursOf(kind);
        const double least = kind == ThemeKind::HighContrast ? 7.0 : 4.5;
        for (const Pair &pair : texts) {
            INFO("theme " << int(kind) << ": text " << pair.text);
            CHECK(contrastRatio(colours.*pair.ink, colours.*pair.ground) >= least);
        }
        for (const Pair &pair : marks) {
            INFO("theme " << int(kind) << ": mark " << pair.text);
            CHECK(contrastRatio(colours.*pair.ink, colours.*pair.ground) >= 3.0);
        }
    }
}

TEST_CASE("a theme file must name each colour and no other")
{
    QFile file(QStringLiteral(IPT_RESOURCES "/themes/light.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonObject complete = QJsonDocument::fromJson(file.readAll()).object();
    REQUIRE(Colours::fromJson(complete));

    QJsonObject missing = complete;
    missing.remove(QStringLiteral("paper"));
    CHECK_FALSE(Colours::fromJson(missing));

    QJsonObject misspelt = missing;
    misspelt.insert(QStringLiteral("papper"), QStringLiteral("#ffffff"));
    CHECK_FALSE(Colours::fromJson(misspelt));

    QJsonObject noColour = complete;
    noColour.insert(QStringLiteral("ink"), QStringLiteral("dark"));
    CHECK_FALSE(Colours::fromJson(noColour));
}

TEST_CASE("the areas differ from each other in every theme")
{
    for (const ThemeKind kind : kinds) {
        const Colours colours = coloursOf(kind);
        for (const auto &[area, word] : WordsOf<ProblemArea>::all) {
            for (const auto &[other, otherWord] : WordsOf<ProblemArea>::all) {
                if (area != other)
                    CHECK(colours.*swatchOf(area).mark != colours.*swatchOf(other).mark);
            }
        }
    }
}

TEST_CASE("text scales from 100 to 200 per cent and no further")
{
    for (const auto &[asked, got] : {std::pair{50, 100}, {100, 100}, {150, 150}, {200, 200}, {400, 200}}) {
        Theme::instance().apply(ThemeKind::Light, asked);
        CHECK(Theme::instance().textScale() == got);
        CHECK(px(16) == 16 * got / 100);
        CHECK(QApplication::font().pixelSize() == 13 * got / 100);
    }
    Theme::instance().apply(ThemeKind::Light);
}

TEST_CASE("the stylesheet leaves no colour unnamed")
{
    Theme::instance().apply(ThemeKind::Dark);
    CHECK_FALSE(qApp->styleSheet().contains(QLatin1Char('@')));
    CHECK(QApplication::palette().color(QPalette::Window) == coloursOf(ThemeKind::Dark).paper);
    Theme::instance().apply(ThemeKind::Light);
    CHECK(QApplication::palette().color(QPalette::Window) == coloursOf(ThemeKind::Light).paper);
}

TEST_CASE("a change of theme is announced once")
{
    int changes = 0;
    QObject context;
    QObject::connect(&Theme::instance(), &Theme::changed, &context, [&changes] { ++changes; });
    Theme::instance().apply(ThemeKind::Dark);
    Theme::instance().apply(ThemeKind::Light);
    CHECK(changes == 2);
}
