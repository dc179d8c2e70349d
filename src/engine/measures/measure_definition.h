#pragma once

#include "engine/measures/measure_schedule.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

/// A measure as data: what its items are and how they are scored. Every rule carries the
/// citation it comes from. Items are counted from 1 on the form and in definition files,
/// and from 0 in these values.
namespace ipt {

enum class Direction { None, LowerIsBetter, HigherIsBetter };
enum class ItemKind { Steps, Days, YesNo };

struct MeasureItem
{
    QString label; ///< a short label of our own, never the form's wording
    ItemKind kind = ItemKind::Steps;
    int least = 0;
    int most = 0;
    bool reversed = false; ///< counts as least + most - answer

    bool takes(int answer) const { return least <= answer && answer <= most; }

    friend bool operator==(const MeasureItem &, const MeasureItem &) = default;
};

/// Answers from `from` to `to` count as `as`.
struct RecodedSpan
{
    int from = 0;
    int to = 0;
    int as = 0;
};

/// One way of turning answers into numbers. Kinds without spans count as given.
struct Coding
{
    QString id;
    QString label;
    QMap<ItemKind, QList<RecodedSpan>> spans;
    QString source;
};

struct Subscale
{
    QString id;
    QString label;
    QList<int> items;
    QString coding; ///< empty: as given
    int factor = 1; ///< the sum is multiplied by it
    Direction direction = Direction::None;
    QString source;
};

/// The sum of all items times the factor.
struct TotalRule
{
    int factor = 1;
    QString source;
};

/// Totals from `from` to `to`, both included. Bands lie side by side and cover every total.
struct Band
{
    int from = 0;
    int to = 0;
    QString label;
};

/// So many missing items may stand for the mean of the answered ones.
struct MissingRule
{
    int prorateUpTo = 0; ///< 0: with any item missing there is no total
    QString source;
};

/// The least change that is more than chance, in points of the total or of a subscale.
struct ReliableChange
{
    int points = 0;
    QString subscale; ///< empty: the total
    QString source;
};

/// Something to see to: an item or a subscale above a limit, and where `afterAtMost` is
/// given only where the member's score before was not above that.
struct Alert
{
    QString id;
    QString label;
    std::optional<int> item;
    QString subscale; ///< where no item is given
    int above = 0;
    std::optional<int> afterAtMost;
    QString source;
};

struct MeasureDefinition
{
    QString id;
    QString name;  ///< as its users call it: PHQ-9
    QString about; ///< what it tells of: Depression
    Direction direction = Direction::None;
    QString source;
    QList<MeasureItem> items;
    std::optional<TotalRule> total;
    QList<Coding> codings;
    QList<Subscale> subscales;
    MissingRule missing;
    QList<Band> bands;
    QString bandsSource;
    std::optional<ReliableChange> reliableChange;
    QList<Alert> alerts;
    QList<int> useItems;                     ///< answers that are days of use; they may be the same days
    std::optional<MeasureSchedule> schedule; ///< suggested; the practice may choose another

    int leastTotal() const;
    int mostTotal() const;
    /// Nothing where no band holds the total.
    const Band *bandOf(int scoreTotal) const;
    const Subscale *findSubscale(const QString &subscaleId) const;
    const Alert *findAlert(const QString &alertId) const;
    /// The fewest days of use that the answers speak of; nothing where the measure doesn't ask
    /// or an answer is missing.
    std::optional<int> leastUseDays(const QList<std::optional<int>> &answers) const;
    /// What is wrong with one answer, as a sentence for beside the field; empty where nothing is.
    QString problemOf(int item, int answer) const;
};

} // namespace ipt
