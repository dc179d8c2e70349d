#pragma once

#include "engine/record/words.h"

#include <QColor>
#include <QString>

#include <optional>

class QJsonObject;

namespace ipt {

/// Every colour there is, by what it is for. "Tint" is a ground, "Ink" the text that stands on it.
// clang-format off
#define IPT_COLOURS(X) \
    X(paper) X(rail) X(card) X(line) X(ink) X(softInk) X(railInk) X(railCount)                               \
    X(control) X(controlHover) X(controlLine) X(fieldLine) X(selected)                                       \
    X(accent) X(accentHover) X(accentPressed) X(onAccent) X(onAccentSoft) X(accentTint)                      \
    X(grief) X(griefTint) X(griefInk) X(dispute) X(disputeTint) X(disputeInk)                                \
    X(transition) X(transitionTint) X(transitionInk) X(deficit) X(deficitTint) X(deficitInk) X(onArea)       \
    X(inventory) X(inventoryInk) X(middle) X(middleInk) X(termination) X(terminationInk)                     \
    X(present) X(presentInk) X(late) X(lateInk) X(excused) X(excusedInk) X(absent) X(absentInk)              \
    X(risk) X(riskHover) X(onRisk) X(riskTint) X(riskInk) X(riskLine)                                        \
    X(warning) X(warningTint) X(warningInk) X(good) X(goodTint) X(goodInk)                                   \
    X(neutral) X(neutralTint) X(neutralInk) X(feeling) X(feelingTint) X(feelingInk)                          \
    X(ring) X(ringBand) X(tieClose) X(tieStrained) X(tieKnows)                                               \
    X(track) X(bar) X(barMark) X(draftTint) X(shadow)                                                        \
    X(bandBest) X(bandGood) X(bandMild) X(bandBad) X(bandWorst)
// clang-format on

struct Colours
{
#define IPT_COLOUR_MEMBER(NAME) QColor NAME;
    IPT_COLOURS(IPT_COLOUR_MEMBER)
#undef IPT_COLOUR_MEMBER

    /// The colours of a theme file (`{"paper": "#f7f5f1", …}`); nothing where one is missing,
    /// unknown or no colour.
    static std::optional<Colours> fromJson(const QJsonObject &object);
    /// An invalid colour where none is called that.
    QColor named(QStringView name) const;
};

/// A colour by its purpose, looked up when it is painted, so that it follows the theme.
using Token = QColor Colours::*;

/// One subject's colours: the mark that stands for it, a ground, and the text on that ground.
struct Swatch
{
    Token mark;
    Token tint;
    Token ink;
};

/// What a state means to the reader.
enum class Tone { Neutral, Good, Warning, Risk, Accent };

Swatch swatchOf(ProblemArea area);
/// `tint` and `mark` are the chip's ground.
Swatch swatchOf(Phase phase);
/// `tint` is the tile, `ink` the shape on it.
Swatch swatchOf(Presence presence);
Swatch swatchOf(Tone tone);

/// WCAG 2.2 contrast ratio of two opaque colours, 1 to 21.
double contrastRatio(const QColor &a, const QColor &b);

} // namespace ipt
