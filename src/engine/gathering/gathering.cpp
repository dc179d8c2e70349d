#include "engine/gathering/gathering.h"

#include "engine/inventory/area_suggestion.h"

#include <algorithm>

namespace ipt {

namespace {

constexpr QLatin1StringView feedback("feedback");

bool isWritten(const std::optional<QString> &text)
{
    return text && !text->trimmed().isEmpty();
}

Gathered ofMoment(const SessionMoment &each, const std::optional<ProblemArea> &area)
{
    return {GatheredFrom::Moment, area, each.moment.text.simplified(), {}, each.session, each.moment.id};
}

bool isWanted(ProblemArea area, const std::optional<ProblemArea> &wanted)
{
    return !wanted || *wanted == area;
}

void addRelationship(const Relationship &person, const std::optional<ProblemArea> &wanted,
                     QList<Gathered> &gathered)
{
    for (const ProblemArea area : person.problemAreas) {
        if (!isWanted(area, wanted))
            continue;
        gathered.append({GatheredFrom::Relationship, area, person.relation, person.person, {}, {}});
        for (const std::optional<QString> &answer :
             {person.difficult, person.expectations, person.unspoken, person.wishedChange}) {
            if (isWritten(answer))
                gathered.append({GatheredFrom::Answer, area, answer->simplified(), person.person, {}, {}});
        }
    }
}

void addSuggestions(const QList<AreaSuggestion> &suggestions, const QString &person,
                    const std::optional<ProblemArea> &wanted, QList<Gathered> &gathered)
{
    for (const AreaSuggestion &suggestion : suggestions) {
        if (isWanted(suggestion.area, wanted))
            gathered.append({GatheredFrom::Suggestion, suggestion.area, suggestion.reason, person, {}, {}});
    }
}

} // namespace

QList<Relationship> latestRelationships(const QList<Inventory> &inventories)
{
    QList<Relationship> people;
    for (auto inventory = inventories.rbegin(); inventory != inventories.rend(); ++inventory) {
        for (const Relationship &person : inventory->relationships) {
            const bool known = std::any_of(people.begin(), people.end(), [&person](const Relationship &each) {
                return each.id == person.id;
            });
            if (!known)
                people.append(person);
        }
    }
    return people;
}

QList<Gathered> gatherEvidence(const QList<Inventory> &inventories, const QList<SessionMoment> &moments,
                               const MemberId &member, const std::optional<ProblemArea> &area)
{
    QList<Gathered> gathered;
    const QList<Relationship> people = latestRelationships(inventories);
    for (const Relationship &person : people)
        addRelationship(person, area, gathered);
    for (const Relationship &person : people)
        addSuggestions(suggestAreas(person), person.person, area, gathered);
    if (!inventories.isEmpty())
        addSuggestions(suggestAreas(inventories.last()), {}, area, gathered);
    for (const SessionMoment &each : moments) {
        if (!each.moment.members.contains(member))
            continue;
        for (const ProblemArea tagged : each.moment.problemAreas) {
            if (!isWanted(tagged, area))
                continue;
            gathered.append(ofMoment(each, tagged));
            break;
        }
    }
    return gathered;
}

QList<Gathered> gatherTriggers(const QList<Inventory> &inventories, const QList<SessionMoment> &moments,
                               const MemberId &member)
{
    QList<Gathered> gathered;
    const QList<Relationship> people = latestRelationships(inventories);
    for (const Relationship &person : people) {
        if (isWritten(person.triggers))
            gathered.append(
                {GatheredFrom::Answer, std::nullopt, person.triggers->simplified(), person.person, {}, {}});
    }
    for (const SessionMoment &each : moments) {
        if (each.moment.trigger.value_or(false) && each.moment.members.contains(member))
            gathered.append(ofMoment(each, std::nullopt));
    }
    return gathered;
}

QList<Gathered> gatherCredits(const QList<SessionMoment> &moments, const MemberId &member,
                              const std::optional<SessionNumber> &ending)
{
    QList<Gathered> gathered;
    for (const SessionMoment &each : moments) {
        const Moment &moment = each.moment;
        const bool own = !moment.members.isEmpty() && moment.members.first() == member;
        const bool said = moment.techniques.contains(feedback) || (ending && *ending <= each.session);
        if (moment.toward.contains(member) && !own && said)
            gathered.append(ofMoment(each, std::nullopt));
    }
    return gathered;
}

} // namespace ipt
