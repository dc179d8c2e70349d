#include "engine/inventory/inventory_check.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace ipt {

using namespace Qt::StringLiterals;

namespace {

struct InventoryText
{
    Q_DECLARE_TR_FUNCTIONS(Inventory)
};

constexpr qsizetype longestLine = 500;
constexpr qsizetype longestText = 200000;
constexpr double fullCircle = 360;

bool isLine(const QString &text)
{
    return !text.trimmed().isEmpty() && !text.contains(u'\n') && !text.contains(u'\r') &&
           text.toUcs4().size() <= longestLine;
}

Result<void> checkAnswers(const Relationship &relationship)
{
    for (const auto &[answer, place] :
         {std::pair(&relationship.valued, "valued"), std::pair(&relationship.difficult, "difficult"),
          std::pair(&relationship.expectations, "expectations"),
          std::pair(&relationship.unspoken, "unspoken"),
          std::pair(&relationship.wishedChange, "wished_change"),
          std::pair(&relationship.triggers, "triggers")}) {
        if (*answer && (*answer)->toUcs4().size() > longestText) {
            return badInput(InventoryText::tr("This answer is too long to keep; %L1 characters are the most.")
                                .arg(longestText),
                            u'/' + QLatin1StringView(place));
        }
    }
    return {};
}

bool isRing(Ring ring)
{
    return ring.value() >= innermostRing && ring.value() <= outermostRing;
}

Error within(const QString &place, const Error &error)
{
    return {error.kind, error.sentence, place + error.where};
}

bool joins(const Tie &tie, const RelationshipId &a, const RelationshipId &b)
{
    return (tie.a == a && tie.b == b) || (tie.a == b && tie.b == a);
}

bool isThere(const Inventory &inventory, const RelationshipId &id)
{
    return std::any_of(inventory.relationships.begin(), inventory.relationships.end(),
                       [&id](const Relationship &each) { return each.id == id; });
}

/// Whether both ends are there and differ; whether the pair is tied already is not looked at.
Result<void> checkEnds(const Inventory &inventory, const Tie &tie)
{
    if (tie.a == tie.b)
        return badInput(InventoryText::tr("A tie joins two different people."), u"/b"_s);
    for (const auto &[id, place] : {std::pair(tie.a, u"/a"_s), std::pair(tie.b, u"/b"_s)}) {
        if (!isThere(inventory, id)) {
            return badInput(InventoryText::tr("A tie leads to somebody who is not in this inventory. Add the "
                                              "person or remove the tie."),
                            place);
        }
    }
    return {};
}

bool sameText(const QString &a, const QString &b)
{
    return a.trimmed().compare(b.trimmed(), Qt::CaseInsensitive) == 0;
}

} // namespace

Result<void> checkRelationship(const Relationship &relationship)
{
    if (relationship.id.isEmpty())
        return badInput(InventoryText::tr("This person has no id."), u"/id"_s);
    if (!isLine(relationship.person)) {
        return badInput(
            InventoryText::tr("Give the person a name: one line of up to %1 characters.").arg(longestLine),
            u"/person"_s);
    }
    if (!isLine(relationship.relation)) {
        return badInput(InventoryText::tr("Say who this person is to the member, in one line of up to %1 "
                                          "characters: mother, sponsor, chosen family.")
                            .arg(longestLine),
                        u"/relation"_s);
    }
    const QString ringSentence = InventoryText::tr("There is no ring %1; the rings are 1 (innermost) to 5.");
    if (!isRing(relationship.closeness))
        return badInput(ringSentence.arg(relationship.closeness.value()), u"/closeness"_s);
    if (relationship.closenessWished && !isRing(*relationship.closenessWished))
        return badInput(ringSentence.arg(relationship.closenessWished->value()), u"/closeness_wished"_s);
    if (const auto bearing = relationship.bearing;
        bearing && !(std::isfinite(*bearing) && *bearing >= 0 && *bearing < fullCircle)) {
        return badInput(InventoryText::tr("The place on the ring is given in degrees, from 0 to under 360."),
                        u"/bearing"_s);
    }
    if (relationship.quality && (*relationship.quality < -2 || *relationship.quality > 2)) {
        return badInput(
            InventoryText::tr("The quality is a step from -2 (very strained) to 2 (very supportive)."),
            u"/quality"_s);
    }
    return checkAnswers(relationship);
}

Result<void> checkTie(const Inventory &inventory, const Tie &tie)
{
    if (const Result<void> checked = checkEnds(inventory, tie); !checked)
        return checked;
    for (const Tie &other : inventory.ties) {
        if (joins(other, tie.a, tie.b)) {
            return badInput(InventoryText::tr("These two people are tied already. Change that tie instead."),
                            u"/a"_s);
        }
    }
    return {};
}

Result<void> checkInventory(const Inventory &inventory)
{
    QSet<RelationshipId> ids;
    for (qsizetype i = 0; i < inventory.relationships.size(); ++i) {
        const Relationship &person = inventory.relationships[i];
        const QString place = u"/relationships/%1"_s.arg(i);
        if (const Result<void> checked = checkRelationship(person); !checked)
            return within(place, checked.error());
        if (ids.contains(person.id)) {
            return badInput(InventoryText::tr("Two people of this inventory have the same id. Remove one and "
                                              "add them again."),
                            place + u"/id"_s);
        }
        ids.insert(person.id);
    }
    for (qsizetype i = 0; i < inventory.ties.size(); ++i) {
        if (const Result<void> checked = checkEnds(inventory, inventory.ties[i]); !checked)
            return within(u"/ties/%1"_s.arg(i), checked.error());
    }
    return {};
}

QList<RelationshipId> reusedIds(const Inventory &earlier, const Inventory &later)
{
    QList<RelationshipId> reused;
    for (const Relationship &person : later.relationships) {
        for (const Relationship &before : earlier.relationships) {
            if (before.id == person.id && !sameText(before.person, person.person) &&
                !sameText(before.relation, person.relation))
                reused.append(person.id);
        }
    }
    return reused;
}

Result<void> checkLifeEvent(const LifeEvent &event, QDate today)
{
    if (event.text.trimmed().isEmpty())
        return badInput(InventoryText::tr("Say in a few words what happened."), u"/text"_s);
    if (event.when.isNull()) {
        return badInput(
            InventoryText::tr("Give a year, a month such as 2024-05, or a day such as 2024-05-17."),
            u"/when"_s);
    }
    if (event.when.earliest() > today)
        return badInput(InventoryText::tr("A life event can't lie in the future."), u"/when"_s);
    return {};
}

double normalBearing(double degrees)
{
    if (!std::isfinite(degrees))
        return 0;
    const double turned = std::fmod(degrees, fullCircle);
    const double bearing = turned < 0 ? turned + fullCircle : turned;
    return bearing < fullCircle ? bearing : 0;
}

} // namespace ipt
