#include "engine/measures/definition_reader.h"

#include "engine/definitions/definition_place.h"
#include "engine/measures/definition_check.h"
#include "engine/measures/measure_plan.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace ipt {

namespace {

constexpr int mostItems = 100;
constexpr int mostAnswer = 1000;
constexpr int mostFactor = 100;
constexpr int mostScore = mostItems * mostAnswer * mostFactor;
constexpr int mostRules = 50;

Direction directionAt(const DefinitionPlace &place)
{
    static constexpr Direction directions[] = {Direction::None, Direction::LowerIsBetter,
                                               Direction::HigherIsBetter};
    return directions[place.oneOf({u"none"_s, u"lower"_s, u"higher"_s})];
}

QString lineIfAny(const DefinitionPlace &place, QLatin1StringView key)
{
    return place.has(key) ? place.line(key) : QString();
}

int factorAt(const DefinitionPlace &place)
{
    return place.has("factor"_L1) ? place.number("factor"_L1, 1, mostFactor) : 1;
}

/// Items are counted from 1 in the file.
QList<int> itemsAt(const DefinitionPlace &place, QLatin1StringView key)
{
    QList<int> items;
    const QList<DefinitionPlace> numbers = place.list(key, 1, mostItems);
    for (const DefinitionPlace &number : numbers)
        items.append(number.asNumber(1, mostItems) - 1);
    return items;
}

/// One value for each entry of a list that may be left out.
template <typename T>
QList<T> eachOf(const DefinitionPlace &place, QLatin1StringView key, T (*entryAt)(const DefinitionPlace &))
{
    QList<T> entries;
    if (!place.has(key))
        return entries;
    const QList<DefinitionPlace> places = place.list(key, 1, mostRules);
    for (const DefinitionPlace &each : places)
        entries.append(entryAt(each));
    return entries;
}

MeasureItem itemAt(const DefinitionPlace &place)
{
    static constexpr ItemKind kinds[] = {ItemKind::Steps, ItemKind::Days, ItemKind::YesNo};
    place.expectKeys({"label"_L1, "kind"_L1, "min"_L1, "max"_L1}, {"reversed"_L1});
    MeasureItem item;
    item.label = place.line("label"_L1);
    item.kind = kinds[place.at("kind"_L1).oneOf({u"steps"_s, u"days"_s, u"yes-no"_s})];
    item.least = place.number("min"_L1, 0, mostAnswer);
    item.most = place.number("max"_L1, 0, mostAnswer);
    item.reversed = place.has("reversed"_L1) && place.at("reversed"_L1).asTruth();
    return item;
}

TotalRule totalAt(const DefinitionPlace &place)
{
    place.expectKeys({"source"_L1}, {"factor"_L1});
    return {factorAt(place), place.line("source"_L1)};
}

RecodedSpan spanAt(const DefinitionPlace &place)
{
    place.expectKeys({"from"_L1, "to"_L1, "as"_L1});
    return {place.number("from"_L1, 0, mostAnswer), place.number("to"_L1, 0, mostAnswer),
            place.number("as"_L1, 0, mostAnswer)};
}

Coding codingAt(const DefinitionPlace &place)
{
    place.expectKeys({"id"_L1, "label"_L1, "recode"_L1, "source"_L1});
    Coding coding;
    coding.id = place.line("id"_L1);
    coding.label = place.line("label"_L1);
    coding.source = place.line("source"_L1);
    const DefinitionPlace recode = place.at("recode"_L1);
    recode.expectKeys({}, {"steps"_L1, "days"_L1, "yes-no"_L1});
    for (const auto &[kind, key] :
         {std::pair(ItemKind::Steps, "steps"_L1), std::pair(ItemKind::Days, "days"_L1),
          std::pair(ItemKind::YesNo, "yes-no"_L1)}) {
        if (recode.has(key))
            coding.spans.insert(kind, eachOf(recode, key, spanAt));
    }
    return coding;
}

Subscale subscaleAt(const DefinitionPlace &place)
{
    place.expectKeys({"id"_L1, "label"_L1, "items"_L1, "source"_L1},
                     {"coding"_L1, "factor"_L1, "direction"_L1});
    Subscale subscale;
    subscale.id = place.line("id"_L1);
    subscale.label = place.line("label"_L1);
    subscale.items = itemsAt(place, "items"_L1);
    subscale.coding = lineIfAny(place, "coding"_L1);
    subscale.factor = factorAt(place);
    if (place.has("direction"_L1))
        subscale.direction = directionAt(place.at("direction"_L1));
    subscale.source = place.line("source"_L1);
    return subscale;
}

MissingRule missingAt(const DefinitionPlace &place)
{
    place.expectKeys({"prorate_up_to"_L1, "source"_L1});
    return {place.number("prorate_up_to"_L1, 0, mostItems), place.line("source"_L1)};
}

Band bandAt(const DefinitionPlace &place)
{
    place.expectKeys({"from"_L1, "to"_L1, "label"_L1});
    return {place.number("from"_L1, 0, mostScore), place.number("to"_L1, 0, mostScore),
            place.line("label"_L1)};
}

ReliableChange reliableChangeAt(const DefinitionPlace &place)
{
    place.expectKeys({"points"_L1, "source"_L1}, {"subscale"_L1});
    return {place.number("points"_L1, 1, mostScore), lineIfAny(place, "subscale"_L1),
            place.line("source"_L1)};
}

Alert alertAt(const DefinitionPlace &place)
{
    place.expectKeys({"id"_L1, "label"_L1, "above"_L1, "source"_L1},
                     {"item"_L1, "subscale"_L1, "after_at_most"_L1});
    Alert alert;
    alert.id = place.line("id"_L1);
    alert.label = place.line("label"_L1);
    if (place.has("item"_L1))
        alert.item = place.number("item"_L1, 1, mostItems) - 1;
    alert.subscale = lineIfAny(place, "subscale"_L1);
    alert.above = place.number("above"_L1, 0, mostScore);
    if (place.has("after_at_most"_L1))
        alert.afterAtMost = place.number("after_at_most"_L1, 0, mostScore);
    alert.source = place.line("source"_L1);
    return alert;
}

MeasureDefinition definitionAt(const DefinitionPlace &root)
{
    root.expectKeys({"id"_L1, "name"_L1, "about"_L1, "direction"_L1, "source"_L1, "items"_L1},
                    {"total"_L1, "codings"_L1, "subscales"_L1, "missing"_L1, "bands"_L1, "reliable_change"_L1,
                     "alerts"_L1, "use_days"_L1, "schedule"_L1});
    MeasureDefinition definition;
    definition.id = root.id("id"_L1);
    definition.name = root.line("name"_L1);
    definition.about = root.line("about"_L1);
    definition.direction = directionAt(root.at("direction"_L1));
    definition.source = root.line("source"_L1);
    const QList<DefinitionPlace> items = root.list("items"_L1, 1, mostItems);
    for (const DefinitionPlace &item : items)
        definition.items.append(itemAt(item));
    if (root.has("total"_L1))
        definition.total = totalAt(root.at("total"_L1));
    definition.codings = eachOf(root, "codings"_L1, codingAt);
    definition.subscales = eachOf(root, "subscales"_L1, subscaleAt);
    if (root.has("missing"_L1))
        definition.missing = missingAt(root.at("missing"_L1));
    if (root.has("bands"_L1)) {
        const DefinitionPlace bands = root.at("bands"_L1);
        bands.expectKeys({"list"_L1, "source"_L1});
        definition.bandsSource = bands.line("source"_L1);
        definition.bands = eachOf(bands, "list"_L1, bandAt);
    }
    if (root.has("reliable_change"_L1))
        definition.reliableChange = reliableChangeAt(root.at("reliable_change"_L1));
    definition.alerts = eachOf(root, "alerts"_L1, alertAt);
    if (root.has("use_days"_L1))
        definition.useItems = itemsAt(root, "use_days"_L1);
    if (root.has("schedule"_L1))
        definition.schedule = scheduleAt(root.at("schedule"_L1));
    return definition;
}

MeasureDefinition readAll(const QByteArray &json, QList<Error> &problems)
{
    MeasureDefinition definition = readDefinition(json, problems, definitionAt);
    // The rules are held against each other only where each one could be read.
    if (problems.isEmpty())
        problems = checkMeasureDefinition(definition);
    return definition;
}

} // namespace

QList<Error> problemsInMeasureDefinition(const QByteArray &json)
{
    QList<Error> problems;
    readAll(json, problems);
    return problems;
}

Result<MeasureDefinition> readMeasureDefinition(const QByteArray &json)
{
    QList<Error> problems;
    MeasureDefinition definition = readAll(json, problems);
    if (!problems.isEmpty())
        return problems.first();
    return definition;
}

} // namespace ipt
