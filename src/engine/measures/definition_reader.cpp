#include "engine/measures/definition_reader.h"

#include "engine/core/json_place.h"
#include "engine/measures/definition_check.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace ipt {

namespace {

constexpr int mostItems = 100;
constexpr int mostAnswer = 1000;
constexpr int mostFactor = 100;
constexpr int mostScore = mostItems * mostAnswer * mostFactor;
constexpr int mostRules = 50;
constexpr int mostSessions = 60;

Direction readDirection(const JsonPlace &place)
{
    static constexpr Direction directions[] = {Direction::None, Direction::LowerIsBetter,
                                               Direction::HigherIsBetter};
    return directions[place.oneOf({"none"_L1, "lower"_L1, "higher"_L1})];
}

ItemKind readKind(const JsonPlace &place)
{
    static constexpr ItemKind kinds[] = {ItemKind::Steps, ItemKind::Days, ItemKind::YesNo};
    return kinds[place.oneOf({"steps"_L1, "days"_L1, "yes-no"_L1})];
}

MeasureItem readItem(const JsonPlace &place)
{
    MeasureItem item;
    if (!place.isObjectOf({"label"_L1, "kind"_L1, "min"_L1, "max"_L1, "reversed"_L1}))
        return item;
    item.label = place.at("label"_L1).line(60);
    item.kind = readKind(place.at("kind"_L1));
    item.least = place.at("min"_L1).integer(0, mostAnswer);
    item.most = place.at("max"_L1).integer(0, mostAnswer);
    if (const JsonPlace reversed = place.at("reversed"_L1); reversed.isPresent())
        item.reversed = reversed.truth();
    return item;
}

int readFactor(const JsonPlace &place)
{
    return place.isPresent() ? place.integer(1, mostFactor) : 1;
}

std::optional<TotalRule> readTotal(const JsonPlace &place)
{
    if (!place.isPresent() || !place.isObjectOf({"factor"_L1, "source"_L1}))
        return std::nullopt;
    return TotalRule{readFactor(place.at("factor"_L1)), place.at("source"_L1).line()};
}

QList<RecodedSpan> readSpans(const JsonPlace &place)
{
    QList<RecodedSpan> spans;
    for (const JsonPlace &one : place.list(1, mostRules)) {
        if (!one.isObjectOf({"from"_L1, "to"_L1, "as"_L1}))
            continue;
        spans.append({one.at("from"_L1).integer(0, mostAnswer), one.at("to"_L1).integer(0, mostAnswer),
                      one.at("as"_L1).integer(0, mostAnswer)});
    }
    return spans;
}

Coding readCoding(const JsonPlace &place)
{
    Coding coding;
    if (!place.isObjectOf({"id"_L1, "label"_L1, "recode"_L1, "source"_L1}))
        return coding;
    coding.id = place.at("id"_L1).line(64);
    coding.label = place.at("label"_L1).line(60);
    coding.source = place.at("source"_L1).line();
    const JsonPlace recode = place.at("recode"_L1);
    if (!recode.isObjectOf({"steps"_L1, "days"_L1, "yes-no"_L1}))
        return coding;
    for (const auto &[kind, key] :
         {std::pair(ItemKind::Steps, "steps"_L1), std::pair(ItemKind::Days, "days"_L1),
          std::pair(ItemKind::YesNo, "yes-no"_L1)}) {
        if (const JsonPlace spans = recode.at(key); spans.isPresent())
            coding.spans.insert(kind, readSpans(spans));
    }
    return coding;
}

Subscale readSubscale(const JsonPlace &place)
{
    Subscale subscale;
    if (!place.isObjectOf(
            {"id"_L1, "label"_L1, "items"_L1, "coding"_L1, "factor"_L1, "direction"_L1, "source"_L1}))
        return subscale;
    subscale.id = place.at("id"_L1).line(64);
    subscale.label = place.at("label"_L1).line(60);
    for (const JsonPlace &item : place.at("items"_L1).list(1, mostItems))
        subscale.items.append(item.integer(1, mostItems) - 1);
    if (const JsonPlace coding = place.at("coding"_L1); coding.isPresent())
        subscale.coding = coding.line(64);
    subscale.factor = readFactor(place.at("factor"_L1));
    if (const JsonPlace direction = place.at("direction"_L1); direction.isPresent())
        subscale.direction = readDirection(direction);
    subscale.source = place.at("source"_L1).line();
    return subscale;
}

MissingRule readMissing(const JsonPlace &place)
{
    if (!place.isPresent() || !place.isObjectOf({"prorate_up_to"_L1, "source"_L1}))
        return {};
    return {place.at("prorate_up_to"_L1).integer(0, mostItems), place.at("source"_L1).line()};
}

void readBands(const JsonPlace &place, MeasureDefinition *definition)
{
    if (!place.isPresent() || !place.isObjectOf({"source"_L1, "list"_L1}))
        return;
    definition->bandsSource = place.at("source"_L1).line();
    for (const JsonPlace &band : place.at("list"_L1).list(1, mostRules)) {
        if (!band.isObjectOf({"from"_L1, "to"_L1, "label"_L1}))
            continue;
        definition->bands.append({band.at("from"_L1).integer(0, mostScore),
                                  band.at("to"_L1).integer(0, mostScore), band.at("label"_L1).line(60)});
    }
}

std::optional<ReliableChange> readReliableChange(const JsonPlace &place)
{
    if (!place.isPresent() || !place.isObjectOf({"points"_L1, "subscale"_L1, "source"_L1}))
        return std::nullopt;
    ReliableChange change;
    change.points = place.at("points"_L1).integer(1, mostScore);
    if (const JsonPlace subscale = place.at("subscale"_L1); subscale.isPresent())
        change.subscale = subscale.line(64);
    change.source = place.at("source"_L1).line();
    return change;
}

Alert readAlert(const JsonPlace &place)
{
    Alert alert;
    if (!place.isObjectOf(
            {"id"_L1, "label"_L1, "item"_L1, "subscale"_L1, "above"_L1, "after_at_most"_L1, "source"_L1}))
        return alert;
    alert.id = place.at("id"_L1).line(64);
    alert.label = place.at("label"_L1).line(60);
    if (const JsonPlace item = place.at("item"_L1); item.isPresent())
        alert.item = item.integer(1, mostItems) - 1;
    if (const JsonPlace subscale = place.at("subscale"_L1); subscale.isPresent())
        alert.subscale = subscale.line(64);
    alert.above = place.at("above"_L1).integer(0, mostScore);
    if (const JsonPlace after = place.at("after_at_most"_L1); after.isPresent())
        alert.afterAtMost = after.integer(0, mostScore);
    alert.source = place.at("source"_L1).line();
    return alert;
}

std::optional<MeasureSchedule> readSchedule(const JsonPlace &place)
{
    if (!place.isPresent() || !place.isObjectOf({"when"_L1, "sessions"_L1}))
        return std::nullopt;
    static constexpr ScheduleKind kinds[] = {ScheduleKind::EachSession, ScheduleKind::EveryNth,
                                             ScheduleKind::PhaseStarts, ScheduleKind::FirstAndLast,
                                             ScheduleKind::AtSessions};
    MeasureSchedule schedule;
    const JsonPlace sessions = place.at("sessions"_L1);
    schedule.kind = kinds[place.at("when"_L1).oneOf(
        {"each"_L1, "every"_L1, "phase-starts"_L1, "first-and-last"_L1, "at"_L1})];
    if (schedule.kind == ScheduleKind::EveryNth) {
        schedule.every = sessions.integer(1, mostSessions);
    } else if (schedule.kind == ScheduleKind::AtSessions) {
        for (const JsonPlace &session : sessions.list(1, mostSessions))
            schedule.sessions.append(SessionNumber(session.integer(1, mostSessions)));
        if (!std::is_sorted(schedule.sessions.begin(), schedule.sessions.end()))
            sessions.complain(QCoreApplication::translate("Measures", "Name the sessions in their order."));
    } else if (sessions.isPresent()) {
        sessions.complain(QCoreApplication::translate(
            "Measures", "Sessions are named only where the measure is due “every” so many or “at” some."));
    }
    return schedule;
}

MeasureDefinition readDefinition(const JsonPlace &root)
{
    MeasureDefinition definition;
    if (!root.isObjectOf({"id"_L1, "name"_L1, "about"_L1, "direction"_L1, "source"_L1, "items"_L1, "total"_L1,
                          "codings"_L1, "subscales"_L1, "missing"_L1, "bands"_L1, "reliable_change"_L1,
                          "alerts"_L1, "use_days"_L1, "schedule"_L1}))
        return definition;
    definition.id = root.at("id"_L1).line(64);
    definition.name = root.at("name"_L1).line(60);
    definition.about = root.at("about"_L1).line(60);
    definition.direction = readDirection(root.at("direction"_L1));
    definition.source = root.at("source"_L1).line();
    for (const JsonPlace &item : root.at("items"_L1).list(1, mostItems))
        definition.items.append(readItem(item));
    definition.total = readTotal(root.at("total"_L1));
    if (const JsonPlace codings = root.at("codings"_L1); codings.isPresent()) {
        for (const JsonPlace &coding : codings.list(0, mostRules))
            definition.codings.append(readCoding(coding));
    }
    if (const JsonPlace subscales = root.at("subscales"_L1); subscales.isPresent()) {
        for (const JsonPlace &subscale : subscales.list(0, mostRules))
            definition.subscales.append(readSubscale(subscale));
    }
    definition.missing = readMissing(root.at("missing"_L1));
    readBands(root.at("bands"_L1), &definition);
    definition.reliableChange = readReliableChange(root.at("reliable_change"_L1));
    if (const JsonPlace alerts = root.at("alerts"_L1); alerts.isPresent()) {
        for (const JsonPlace &alert : alerts.list(0, mostRules))
            definition.alerts.append(readAlert(alert));
    }
    if (const JsonPlace useDays = root.at("use_days"_L1); useDays.isPresent()) {
        for (const JsonPlace &item : useDays.list(1, mostItems))
            definition.useItems.append(item.integer(1, mostItems) - 1);
    }
    definition.schedule = readSchedule(root.at("schedule"_L1));
    return definition;
}

/// What `read` makes of the object in the bytes. Where they are not JSON, or no object, that is
/// the only problem.
template <typename Read>
auto readRoot(const QByteArray &json, QList<Error> *problems, Read read)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (parseError.error != QJsonParseError::NoError) {
        problems->append({ErrorKind::BadInput,
                          QCoreApplication::translate("Measures", "This is not JSON: %1, at byte %2.")
                              .arg(parseError.errorString())
                              .arg(parseError.offset),
                          {}});
        return decltype(read(std::declval<const JsonPlace &>()))();
    }
    const QJsonValue root = document.isObject() ? QJsonValue(document.object()) : QJsonValue();
    return read(JsonPlace(root, {}, problems));
}

MeasureDefinition readAll(const QByteArray &json, QList<Error> *problems)
{
    MeasureDefinition definition = readRoot(json, problems, readDefinition);
    // The rules are held against each other only where each one could be read.
    if (problems->isEmpty())
        *problems = checkMeasureDefinition(definition);
    return definition;
}

} // namespace

QList<Error> problemsInMeasureDefinition(const QByteArray &json)
{
    QList<Error> problems;
    readAll(json, &problems);
    return problems;
}

Result<MeasureDefinition> readMeasureDefinition(const QByteArray &json)
{
    QList<Error> problems;
    MeasureDefinition definition = readAll(json, &problems);
    if (!problems.isEmpty())
        return problems.first();
    return definition;
}

Result<MeasureSchedule> readMeasureSchedule(const QByteArray &json)
{
    QList<Error> problems;
    const std::optional<MeasureSchedule> schedule = readRoot(json, &problems, readSchedule);
    if (!problems.isEmpty())
        return problems.first();
    return schedule.value_or(MeasureSchedule());
}

} // namespace ipt
