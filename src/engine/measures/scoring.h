#pragma once

#include "engine/measures/measure_definition.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace ipt {

enum class ScoreStatus { Scored, Prorated, NotScored };
enum class Verdict { Better, Worse, None };

/// The words of the interchange: scored, prorated, not-scored; better, worse, none.
QString wordOf(ScoreStatus status);
QString wordOf(Verdict verdict);

struct SubscaleScore
{
    QString id;
    int score = 0;

    friend bool operator==(const SubscaleScore &, const SubscaleScore &) = default;
};

/// What one filled-in measure comes to.
struct Scored
{
    ScoreStatus status = ScoreStatus::NotScored;
    QString reason;                 ///< why it is not scored, or what was left out; else empty
    std::optional<int> total;       ///< none where the measure has no total
    std::optional<QString> band;    ///< the definition's word for the total
    QList<SubscaleScore> subscales; ///< in the definition's order
    QStringList alerts;             ///< ids of the definition's alerts

    bool isScored() const { return status != ScoreStatus::NotScored; }
    std::optional<int> subscale(const QString &id) const;

    friend bool operator==(const Scored &, const Scored &) = default;
};

/// The score of answers in the form's order; an answer not given is empty.
///
/// A missing item: up to the definition's number the total is the mean of the answered items
/// for all of them, rounded half up, and the band follows the rounded total; above it there
/// is no score. A subscale with an item missing is left out and named in the reason; a
/// measure without a total is scored as long as one of its subscales is.
///
/// A wrong number of answers or one out of range: not scored, and the reason names it. An
/// alert of an item is raised from its answer whatever becomes of the total. Alerts that
/// look at the score before are the business of alertsAfter().
Scored score(const MeasureDefinition &definition, const QList<std::optional<int>> &answers);

/// The alerts of `later` that need the score before it, such as use after abstinence.
QStringList alertsAfter(const MeasureDefinition &definition, const Scored &before, const Scored &later);

/// From one score to a later one.
struct ScoreChange
{
    std::optional<int> total; ///< difference of the totals (WHO-5: of the raw ones)
    /// Difference on the score that reliable change is defined on (WHO-5: points of percent).
    std::optional<int> points;
    /// None: less than the reliable change. Empty where the definition sets no such limit.
    std::optional<Verdict> verdict;

    friend bool operator==(const ScoreChange &, const ScoreChange &) = default;
};

ScoreChange changeBetween(const MeasureDefinition &definition, const Scored &first, const Scored &later);

} // namespace ipt
