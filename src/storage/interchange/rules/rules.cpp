#include "storage/interchange/rules/rules.h"

#include "storage/interchange/rules/subjects.h"

namespace ipt::interchange {

namespace {

template <typename Tag>
std::optional<QString> textOf(const Id<Tag> &id)
{
    return id.text();
}

template <typename Tag>
std::optional<QString> textOf(const std::optional<Id<Tag>> &id)
{
    return id ? std::optional(id->text()) : std::nullopt;
}

} // namespace

/// The rule's first finding in one of the record's lists, where no rule before it has found anything.
template <typename T, typename... More>
void RuleCheck::each(int rule, std::string_view key, const QList<T> &list,
                     Finding (*look)(const T &, const RecordIndex &, const More &...), const More &...more)
{
    qsizetype &looked = m_looked[rule];
    for (const T &item : list) {
        const qsizetype place = looked++;
        if (m_firstRule <= rule)
            continue;
        if (Finding found = look(item, m_index, more...)) {
            m_first = std::move(*found).in(place).in(key);
            m_firstRule = rule;
        }
    }
}

template <typename T, typename IdOf>
void RuleCheck::repeated(int rule, std::string_view key, const QList<T> &list, IdOf idOf,
                         const char *sentence)
{
    qsizetype &looked = m_looked[rule];
    QSet<QString> &met = m_met[rule];
    for (const T &item : list) {
        const qsizetype place = looked++;
        const std::optional<QString> id = idOf(item);
        if (m_firstRule <= rule || !id)
            continue;
        const qsizetype before = met.size();
        met.insert(*id);
        if (Finding found = in("id", unless(met.size() > before, sentence))) {
            m_first = std::move(*found).in(place).in(key);
            m_firstRule = rule;
        }
    }
}

template <typename T>
void RuleCheck::repeatedId(int rule, std::string_view key, const QList<T> &list)
{
    repeated(
        rule, key, list, [](const T &item) { return textOf(item.id); },
        QT_TRANSLATE_NOOP("Interchange", "This id stands in its list already. Give each its own."));
}

void RuleCheck::check(const PracticeRecord &portion)
{
    const PracticeRecord &p = portion;
    int rule = 0;
    repeatedId(++rule, "users", p.users);
    repeatedId(++rule, "members", p.members);
    each(++rule, "members", p.members, checkMemberRecord);
    repeatedId(++rule, "groups", p.groups);
    each(++rule, "groups", p.groups, checkGroupRecord);
    repeatedId(++rule, "inventories", p.inventories);
    each(++rule, "inventories", p.inventories, checkInventory);
    each(++rule, "formulations", p.formulations, checkFormulation);
    repeatedId(++rule, "actions", p.actions);
    each(++rule, "actions", p.actions, checkAction);
    each(++rule, "measures", p.measures, checkMeasure, m_measures);
    each(++rule, "measure_history", p.measureHistory, checkEarlierAnswers);
    repeatedId(++rule, "life_events", p.lifeEvents);
    each(++rule, "life_events", p.lifeEvents, checkLifeEvent);
    each(++rule, "growth", p.growth, checkGrowth);
    each(++rule, "midpoint_reviews", p.midpointReviews, checkMidpointReview);
    each(++rule, "farewells", p.farewells, checkFarewell);
    each(++rule, "disclosures", p.disclosures, checkDisclosure);
    repeatedId(++rule, "follow_ups", p.followUps);
    each(++rule, "follow_ups", p.followUps, checkFollowUp);
    repeatedId(++rule, "contacts", p.contacts);
    each(++rule, "contacts", p.contacts, checkContact);
    each(++rule, "overrides", p.overrides, checkOverride);
    // A kind has no NUL, which no text of a document may hold.
    repeated(
        ++rule, "definitions", p.definitions,
        [](const OwnDefinition &own) { return std::optional(own.kind + QChar() + own.id); },
        QT_TRANSLATE_NOOP("Interchange",
                          "A definition of this kind has this id already. Give each its own."));
}

Finding firstBrokenRule(const PracticeRecord &record, const MeasureLibrary &measures)
{
    RecordIndex index;
    index.add(record);
    RuleCheck rules(index, measures);
    rules.check(record);
    return rules.first();
}

} // namespace ipt::interchange
