#include "storage/interchange/rules/rules.h"

#include "storage/interchange/rules/subjects.h"

namespace ipt::interchange {

namespace {

/// The first finding of one of the record's lists, whose items have to do with others.
template <typename T, typename... More>
Finding each(std::string_view key, const QList<T> &list,
             Finding (*check)(const T &, const RecordIndex &, const More &...), const RecordIndex &index,
             const More &...more)
{
    return inEach(key, list, [&](const T &item) { return check(item, index, more...); });
}

Finding repeatedDefinition(const QList<OwnDefinition> &definitions)
{
    return repeated(
        "definitions", definitions, "id",
        [](const OwnDefinition &own) { return std::optional(std::pair(own.kind, own.id)); },
        QT_TRANSLATE_NOOP("Interchange",
                          "A definition of this kind has this id already. Give each its own."));
}

} // namespace

Finding firstBrokenRule(const PracticeRecord &record, const MeasureLibrary &measures)
{
    const RecordIndex index(record);
    return first({
        repeatedId("users", record.users),
        repeatedId("members", record.members),
        each("members", record.members, checkMemberRecord, index),
        repeatedId("groups", record.groups),
        each("groups", record.groups, checkGroupRecord, index),
        repeatedId("inventories", record.inventories),
        each("inventories", record.inventories, checkInventory, index),
        each("formulations", record.formulations, checkFormulation, index),
        repeatedId("actions", record.actions),
        each("actions", record.actions, checkAction, index),
        each("measures", record.measures, checkMeasure, index, measures),
        each("measure_history", record.measureHistory, checkEarlierAnswers, index),
        repeatedId("life_events", record.lifeEvents),
        each("life_events", record.lifeEvents, checkLifeEvent, index),
        each("growth", record.growth, checkGrowth, index),
        each("midpoint_reviews", record.midpointReviews, checkMidpointReview, index),
        each("farewells", record.farewells, checkFarewell, index),
        each("disclosures", record.disclosures, checkDisclosure, index),
        repeatedId("follow_ups", record.followUps),
        each("follow_ups", record.followUps, checkFollowUp, index),
        repeatedId("contacts", record.contacts),
        each("contacts", record.contacts, checkContact, index),
        each("overrides", record.overrides, checkOverride, index),
        repeatedDefinition(record.definitions),
    });
}

} // namespace ipt::interchange
