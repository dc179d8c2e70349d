#include "engine/inventory/story.h"

#include "engine/inventory/guide.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace ipt {

namespace {

struct StoryText
{
    Q_DECLARE_TR_FUNCTIONS(InventoryStory)
};

const Relationship *withId(const Inventory &inventory, const RelationshipId &id)
{
    const auto found = std::find_if(inventory.relationships.begin(), inventory.relationships.end(),
                                    [&id](const Relationship &each) { return each.id == id; });
    return found == inventory.relationships.end() ? nullptr : &*found;
}

const Relationship *lastKnown(const QList<Inventory> &inventories, const RelationshipId &id)
{
    for (auto inventory = inventories.rbegin(); inventory != inventories.rend(); ++inventory) {
        if (const Relationship *known = withId(*inventory, id))
            return known;
    }
    return nullptr;
}

/// Whom the first and the last inventory know; those in between are not in either.
bool isOnlyInBetween(const QList<Inventory> &inventories, const RelationshipId &id)
{
    return !withId(inventories.first(), id) && !withId(inventories.last(), id);
}

RelationshipChange passedThrough(const QList<Inventory> &inventories, const RelationshipId &id)
{
    const Relationship &known = *lastKnown(inventories, id);
    RelationshipChange change;
    change.id = id;
    change.person = known.person;
    change.relation = known.relation;
    change.verdict = MoveVerdict::Left;
    change.from = known.closeness;
    change.qualityFrom = known.quality;
    return change;
}

RelationshipStory storyOf(const QList<Inventory> &inventories, const RelationshipChange &change)
{
    RelationshipStory story;
    story.change = change;
    story.deceased = lastKnown(inventories, change.id)->deceased.value_or(false);
    for (const Inventory &inventory : inventories) {
        StagePlace place;
        place.stage = inventory.stage;
        if (const Relationship *there = withId(inventory, change.id)) {
            place.ring = there->closeness;
            place.quality = there->quality;
        }
        story.places.append(place);
    }
    return story;
}

/// "older brother, runs the restaurant" is the older brother: what follows is not part of a sentence.
QString relationWord(const QString &relation)
{
    static const QRegularExpression end(QStringLiteral("[,;:(،，、]"));
    const QString word = relation.left(relation.indexOf(end)).trimmed();
    return word.isEmpty() ? relation : word;
}

QString subjectOf(const RelationshipStory &story, const QString &member, CalledBy called)
{
    QString who = story.change.person;
    if (called == CalledBy::Relation) {
        who = isRelationKnown(story.change.relation)
                  ? StoryText::tr("%1's %2").arg(member, relationWord(story.change.relation))
                  : StoryText::tr("Somebody in %1's circle").arg(member);
    }
    return story.deceased ? StoryText::tr("%1, who has died,").arg(who) : who;
}

bool wentPastWish(const RelationshipChange &change)
{
    return (change.from < change.wished && change.wished < change.to) ||
           (change.to < change.wished && change.wished < change.from);
}

/// %1 the subject, %2 the member, %3 and %4 the rings at first and now, %5 the ring wished.
QString moveTemplate(const RelationshipChange &change)
{
    const bool closer = change.to < change.from;
    switch (change.verdict) {
    case MoveVerdict::AsWished:
        if (change.from == change.to)
            return StoryText::tr("%1 stands in ring %4, at first and now, as %2 wished.");
        return closer ? StoryText::tr("%1 has come closer, from ring %3 to ring %4, which is what %2 wished.")
                      : StoryText::tr("%1 stands farther away now, in ring %4 instead of ring %3, which is "
                                      "what %2 wished.");
    case MoveVerdict::TowardWish:
        if (wentPastWish(change)) {
            return closer
                       ? StoryText::tr("%1 has come closer, from ring %3 to ring %4, closer than the ring "
                                       "%5 that %2 wished.")
                       : StoryText::tr("%1 stands farther away now, in ring %4 instead of ring %3, farther "
                                       "than the ring %5 that %2 wished.");
        }
        return closer ? StoryText::tr(
                            "%1 has come closer, from ring %3 to ring %4, toward the ring %5 that %2 wished.")
                      : StoryText::tr("%1 stands farther away now, in ring %4 instead of ring %3, toward the "
                                      "ring %5 that %2 wished.");
    case MoveVerdict::AwayFromWish:
        return closer ? StoryText::tr("%1 has come closer, from ring %3 to ring %4, while %2 wished ring %5.")
                      : StoryText::tr("%1 stands farther away now, in ring %4 instead of ring %3, while %2 "
                                      "wished ring %5.");
    case MoveVerdict::Unchanged:
        return change.wished
                   ? StoryText::tr("%1 still stands in ring %4; what %2 wished, ring %5, is still open.")
                   : StoryText::tr("%1 stands in ring %4, at first and now.");
    case MoveVerdict::Closer:
        return StoryText::tr("%1 has come closer, from ring %3 to ring %4.");
    case MoveVerdict::Farther:
        return StoryText::tr("%1 stands farther away now, in ring %4 instead of ring %3.");
    case MoveVerdict::Entered:
        return StoryText::tr("%1 is new in the circle of %2, in ring %4.");
    case MoveVerdict::Left:
        return StoryText::tr("%1 is no longer in the circle of %2, and stood in ring %3.");
    }
    return {};
}

/// Each mark once and in one go, so that nothing in a name is taken for a mark.
QString filled(const QString &sentence, const QStringList &values)
{
    QString text;
    for (qsizetype at = 0; at < sentence.size(); ++at) {
        const int which = at + 1 < sentence.size() ? sentence[at + 1].digitValue() : -1;
        if (sentence[at] == QLatin1Char('%') && which > 0 && which <= values.size()) {
            text.append(values[which - 1]);
            ++at;
        } else {
            text.append(sentence[at]);
        }
    }
    return text;
}

QString ringWord(std::optional<Ring> ring)
{
    return QString::number(ring.value_or(Ring()).value());
}

/// Worth a word where the way led beyond both its ends.
QString detourSentence(const RelationshipStory &story)
{
    if (!story.change.from || !story.change.to)
        return {};
    const auto [least, most] = std::minmax(*story.change.from, *story.change.to);
    for (const StagePlace &place : story.places) {
        if (place.ring && (*place.ring < least || *place.ring > most))
            return StoryText::tr("In between it was ring %1.").arg(place.ring->value());
    }
    return {};
}

QString qualityStory(const RelationshipChange &change)
{
    if (!change.qualityFrom || !change.qualityTo || change.qualityFrom == change.qualityTo)
        return {};
    return StoryText::tr("The relationship was %1 at first and is %2 now.")
        .arg(qualityText(*change.qualityFrom), qualityText(*change.qualityTo));
}

} // namespace

QList<RelationshipStory> storiesOf(const QList<Inventory> &inventories)
{
    QList<RelationshipStory> stories;
    if (inventories.isEmpty())
        return stories;
    const InventoryComparison ends = compareInventories(inventories.first(), inventories.last());
    for (const RelationshipChange &change : ends.changes)
        stories.append(storyOf(inventories, change));
    for (const Inventory &inventory : inventories) {
        for (const Relationship &person : inventory.relationships) {
            const auto isTold = [&person](const RelationshipStory &each) {
                return each.change.id == person.id;
            };
            if (isOnlyInBetween(inventories, person.id) &&
                std::none_of(stories.begin(), stories.end(), isTold))
                stories.append(storyOf(inventories, passedThrough(inventories, person.id)));
        }
    }
    return stories;
}

QString clinicianSentence(const RelationshipStory &story, const QString &member, CalledBy called)
{
    const RelationshipChange &change = story.change;
    QStringList sentences{
        filled(moveTemplate(change), {subjectOf(story, member, called), member, ringWord(change.from),
                                      ringWord(change.to), ringWord(change.wished)}),
        detourSentence(story), qualityStory(change)};
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

} // namespace ipt
