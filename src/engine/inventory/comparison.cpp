#include "engine/inventory/comparison.h"

#include <QCoreApplication>

#include <algorithm>

namespace ipt {

namespace {

struct ComparisonText
{
    Q_DECLARE_TR_FUNCTIONS(InventoryComparison)
};

const Relationship *withId(const Inventory &inventory, const RelationshipId &id)
{
    const auto found = std::find_if(inventory.relationships.begin(), inventory.relationships.end(),
                                    [&id](const Relationship &each) { return each.id == id; });
    return found == inventory.relationships.end() ? nullptr : &*found;
}

MoveVerdict verdictOf(Ring from, Ring to, std::optional<Ring> wished)
{
    if (wished == to)
        return MoveVerdict::AsWished;
    if (from == to)
        return MoveVerdict::Unchanged;
    if (!wished)
        return to < from ? MoveVerdict::Closer : MoveVerdict::Farther;
    const int before = wished->value() - from.value();
    const int after = wished->value() - to.value();
    const bool wishedDirection = (to < from) == (*wished < from) && before != 0;
    return wishedDirection && qAbs(after) <= qAbs(before) ? MoveVerdict::TowardWish
                                                          : MoveVerdict::AwayFromWish;
}

RelationshipChange changeOf(const Relationship *earlier, const Relationship *later)
{
    const Relationship &known = later ? *later : *earlier;
    RelationshipChange change;
    change.id = known.id;
    change.person = known.person;
    change.relation = known.relation;
    if (earlier) {
        change.from = earlier->closeness;
        change.wished = earlier->closenessWished;
        change.qualityFrom = earlier->quality;
    }
    if (later) {
        change.to = later->closeness;
        change.qualityTo = later->quality;
    }
    if (!earlier)
        change.verdict = MoveVerdict::Entered;
    else if (!later)
        change.verdict = MoveVerdict::Left;
    else
        change.verdict = verdictOf(earlier->closeness, later->closeness, earlier->closenessWished);
    return change;
}

int ring(std::optional<Ring> ring)
{
    return ring.value_or(Ring()).value();
}

bool wentPastWish(const RelationshipChange &change)
{
    return (change.from < change.wished && change.wished < change.to) ||
           (change.to < change.wished && change.wished < change.from);
}

} // namespace

int InventoryComparison::count(MoveVerdict verdict) const
{
    return int(std::count_if(changes.begin(), changes.end(),
                             [verdict](const RelationshipChange &each) { return each.verdict == verdict; }));
}

InventoryComparison compareInventories(const Inventory &earlier, const Inventory &later)
{
    InventoryComparison comparison;
    for (const Relationship &person : later.relationships)
        comparison.changes.append(changeOf(withId(earlier, person.id), &person));
    for (const Relationship &person : earlier.relationships) {
        if (!withId(later, person.id))
            comparison.changes.append(changeOf(&person, nullptr));
    }
    return comparison;
}

QString moveSentence(const RelationshipChange &change)
{
    const int from = ring(change.from);
    const int to = ring(change.to);
    const int wished = ring(change.wished);
    const bool closer = to < from;
    switch (change.verdict) {
    case MoveVerdict::AsWished:
        if (from == to)
            return ComparisonText::tr("Still in ring %1, as wished.").arg(to);
        return (closer ? ComparisonText::tr("Closer, from ring %1 to ring %2, as wished.")
                       : ComparisonText::tr("More distant, from ring %1 to ring %2, as wished."))
            .arg(from)
            .arg(to);
    case MoveVerdict::TowardWish:
    case MoveVerdict::AwayFromWish:
        if (wentPastWish(change)) {
            return (closer ? ComparisonText::tr("Closer, from ring %1 to ring %2, past the wished ring %3.")
                           : ComparisonText::tr(
                                 "More distant, from ring %1 to ring %2, past the wished ring %3."))
                .arg(from)
                .arg(to)
                .arg(wished);
        }
        return (closer ? ComparisonText::tr("Closer, from ring %1 to ring %2; the wish was ring %3.")
                       : ComparisonText::tr("More distant, from ring %1 to ring %2; the wish was ring %3."))
            .arg(from)
            .arg(to)
            .arg(wished);
    case MoveVerdict::Unchanged:
        if (!change.wished)
            return ComparisonText::tr("Still in ring %1.").arg(to);
        return ComparisonText::tr("Still in ring %1; the wish was ring %2.").arg(to).arg(wished);
    case MoveVerdict::Closer:
        return ComparisonText::tr("Closer, from ring %1 to ring %2.").arg(from).arg(to);
    case MoveVerdict::Farther:
        return ComparisonText::tr("More distant, from ring %1 to ring %2.").arg(from).arg(to);
    case MoveVerdict::Entered:
        return ComparisonText::tr("New in the circle, in ring %1.").arg(to);
    case MoveVerdict::Left:
        return ComparisonText::tr("No longer in the circle; stood in ring %1.").arg(from);
    }
    return {};
}

QString namedMoveSentence(const RelationshipChange &change)
{
    const QString from = QString::number(ring(change.from));
    const QString to = QString::number(ring(change.to));
    const QString &person = change.person;
    const bool closer = change.to < change.from;
    switch (change.verdict) {
    case MoveVerdict::AsWished:
        if (change.from == change.to)
            return ComparisonText::tr("%1 still stands in ring %2, as wished.").arg(person, to);
        return (closer ? ComparisonText::tr("%1 moved closer, from ring %2 to ring %3, as wished.")
                       : ComparisonText::tr("%1 moved farther away, from ring %2 to ring %3, as wished."))
            .arg(person, from, to);
    case MoveVerdict::TowardWish:
        return (closer
                    ? ComparisonText::tr("%1 moved closer, from ring %2 to ring %3, the way it was wished.")
                    : ComparisonText::tr(
                          "%1 moved farther away, from ring %2 to ring %3, the way it was wished."))
            .arg(person, from, to);
    case MoveVerdict::AwayFromWish:
        return (closer
                    ? ComparisonText::tr("%1 moved closer, from ring %2 to ring %3, which was not the wish.")
                    : ComparisonText::tr(
                          "%1 moved farther away, from ring %2 to ring %3, which was not the wish."))
            .arg(person, from, to);
    case MoveVerdict::Unchanged:
        return change.wished ? ComparisonText::tr("%1 still stands in ring %2; the wish was ring %3.")
                                   .arg(person, to, QString::number(change.wished->value()))
                             : ComparisonText::tr("%1 still stands in ring %2.").arg(person, to);
    case MoveVerdict::Closer:
        return ComparisonText::tr("%1 moved closer, from ring %2 to ring %3.").arg(person, from, to);
    case MoveVerdict::Farther:
        return ComparisonText::tr("%1 moved farther away, from ring %2 to ring %3.").arg(person, from, to);
    case MoveVerdict::Entered:
        return ComparisonText::tr("%1 is new in the circle, in ring %2.").arg(person, to);
    case MoveVerdict::Left:
        return ComparisonText::tr("%1 is no longer in the circle, and stood in ring %2.").arg(person, from);
    }
    return {};
}

QString qualitySentence(const RelationshipChange &change)
{
    if (!change.qualityFrom || !change.qualityTo || change.qualityFrom == change.qualityTo)
        return {};
    return ComparisonText::tr("From %1 to %2.")
        .arg(qualityText(*change.qualityFrom), qualityText(*change.qualityTo));
}

QString comparisonSentence(const InventoryComparison &comparison)
{
    const auto hasWish = [](const RelationshipChange &each) { return each.from && each.to && each.wished; };
    const qsizetype wishes = std::count_if(comparison.changes.begin(), comparison.changes.end(), hasWish);
    if (wishes == 0)
        return {};
    const int met = comparison.count(MoveVerdict::AsWished) + comparison.count(MoveVerdict::TowardWish);
    if (met == wishes)
        return ComparisonText::tr("Everybody with a wish stands where they were wished, or nearer to it.");
    if (met == 0)
        return ComparisonText::tr("Nobody stands where they were wished, or nearer to it.");
    return ComparisonText::tr("%1 of %2 people stand where they were wished, or nearer to it.")
        .arg(met)
        .arg(wishes);
}

QString qualityText(int quality)
{
    switch (quality) {
    case -2:
        return ComparisonText::tr("very strained");
    case -1:
        return ComparisonText::tr("strained");
    case 0:
        return ComparisonText::tr("neither strained nor supportive");
    case 1:
        return ComparisonText::tr("supportive");
    case 2:
        return ComparisonText::tr("very supportive");
    default:
        return {};
    }
}

} // namespace ipt
