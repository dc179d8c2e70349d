#include "engine/inventory/guide.h"

#include "engine/inventory/placing.h"

#include <QCoreApplication>

#include <algorithm>

namespace ipt {

using namespace Qt::StringLiterals;

namespace {

struct GuideText
{
    Q_DECLARE_TR_FUNCTIONS(InventoryGuide)
};

constexpr const char *notSaid = QT_TRANSLATE_NOOP("InventoryGuide", "not said yet");

constexpr std::array<QLatin1StringView, inventoryQuestionCount> words{
    "who"_L1,      "closeness"_L1,     "closeness_wished"_L1, "quality"_L1,
    "contact"_L1,  "valued"_L1,        "difficult"_L1,        "expectations"_L1,
    "unspoken"_L1, "wished_change"_L1, "recovery"_L1,         "triggers"_L1,
};

bool isWritten(const std::optional<QString> &text)
{
    return text && !text->trimmed().isEmpty();
}

qsizetype indexOf(const Inventory &inventory, const RelationshipId &id)
{
    const auto found = std::find_if(inventory.relationships.begin(), inventory.relationships.end(),
                                    [&id](const Relationship &each) { return each.id == id; });
    return found == inventory.relationships.end() ? -1 : found - inventory.relationships.begin();
}

std::optional<InventoryQuestion> asked(const Relationship &person, int from, int step)
{
    for (int index = from; index >= 0 && index < inventoryQuestionCount; index += step) {
        if (isAsked(InventoryQuestion(index), person))
            return InventoryQuestion(index);
    }
    return std::nullopt;
}

QString askedOfTheDead(InventoryQuestion question)
{
    switch (question) {
    case InventoryQuestion::ClosenessNow:
        return GuideText::tr("How close does %1 feel now?");
    case InventoryQuestion::Quality:
        return GuideText::tr("What was it like between the two of them?");
    case InventoryQuestion::Valued:
        return GuideText::tr("What was valued in %1?");
    case InventoryQuestion::Difficult:
        return GuideText::tr("What was difficult with %1?");
    case InventoryQuestion::Expectations:
        return GuideText::tr("What did each expect of the other?");
    case InventoryQuestion::Unspoken:
        return GuideText::tr("What was never said to %1?");
    case InventoryQuestion::WishedChange:
        return GuideText::tr("What should change in how %1 is carried?");
    case InventoryQuestion::Recovery:
        return GuideText::tr("How does the memory of %1 bear on recovery?");
    case InventoryQuestion::Triggers:
        return GuideText::tr("What about %1 triggers use?");
    default:
        return {};
    }
}

QString askedOfTheLiving(InventoryQuestion question)
{
    switch (question) {
    case InventoryQuestion::Who:
        return GuideText::tr("Who is %1 to the member?");
    case InventoryQuestion::ClosenessNow:
        return GuideText::tr("How close is %1 now?");
    case InventoryQuestion::ClosenessWished:
        return GuideText::tr("How close should %1 be?");
    case InventoryQuestion::Quality:
        return GuideText::tr("What is it like between the two of them?");
    case InventoryQuestion::Contact:
        return GuideText::tr("How often are they in contact?");
    case InventoryQuestion::Valued:
        return GuideText::tr("What is valued in %1?");
    case InventoryQuestion::Difficult:
        return GuideText::tr("What is difficult with %1?");
    case InventoryQuestion::Expectations:
        return GuideText::tr("What does each expect of the other?");
    case InventoryQuestion::Unspoken:
        return GuideText::tr("What can't be said to %1?");
    case InventoryQuestion::WishedChange:
        return GuideText::tr("What should change with %1?");
    case InventoryQuestion::Recovery:
        return GuideText::tr("How does %1 bear on recovery?");
    case InventoryQuestion::Triggers:
        return GuideText::tr("What in it triggers use?");
    }
    return {};
}

} // namespace

QString questionText(InventoryQuestion question, const Relationship &person)
{
    QString text = person.deceased.value_or(false) ? askedOfTheDead(question) : QString();
    if (text.isEmpty())
        text = askedOfTheLiving(question);
    return text.contains("%1"_L1) ? text.arg(person.person) : text;
}

QString questionName(InventoryQuestion question)
{
    switch (question) {
    case InventoryQuestion::Who:
        return GuideText::tr("Relation");
    case InventoryQuestion::ClosenessNow:
        return GuideText::tr("Ring now");
    case InventoryQuestion::ClosenessWished:
        return GuideText::tr("Ring wished");
    case InventoryQuestion::Quality:
        return GuideText::tr("Quality");
    case InventoryQuestion::Contact:
        return GuideText::tr("Contact");
    case InventoryQuestion::Valued:
        return GuideText::tr("What is valued");
    case InventoryQuestion::Difficult:
        return GuideText::tr("What is difficult");
    case InventoryQuestion::Expectations:
        return GuideText::tr("What each expects of the other");
    case InventoryQuestion::Unspoken:
        return GuideText::tr("What can't be said");
    case InventoryQuestion::WishedChange:
        return GuideText::tr("What should change");
    case InventoryQuestion::Recovery:
        return GuideText::tr("Recovery");
    case InventoryQuestion::Triggers:
        return GuideText::tr("What in it triggers use");
    }
    return {};
}

bool isRelationKnown(const QString &relation)
{
    const QString said = relation.trimmed();
    return !said.isEmpty() && said != relationNotSaid() && said != QLatin1StringView(notSaid);
}

QString relationNotSaid()
{
    return GuideText::tr("not said yet");
}

bool isAsked(InventoryQuestion question, const Relationship &person)
{
    return question != InventoryQuestion::Contact || !person.deceased.value_or(false);
}

bool isAnswered(InventoryQuestion question, const Relationship &person)
{
    switch (question) {
    case InventoryQuestion::Who:
        return isRelationKnown(person.relation);
    case InventoryQuestion::ClosenessNow:
        return isPlaced(person);
    case InventoryQuestion::ClosenessWished:
        return person.closenessWished.has_value();
    case InventoryQuestion::Quality:
        return person.quality.has_value();
    case InventoryQuestion::Contact:
        return person.contact.has_value();
    case InventoryQuestion::Valued:
        return isWritten(person.valued);
    case InventoryQuestion::Difficult:
        return isWritten(person.difficult);
    case InventoryQuestion::Expectations:
        return isWritten(person.expectations);
    case InventoryQuestion::Unspoken:
        return isWritten(person.unspoken);
    case InventoryQuestion::WishedChange:
        return isWritten(person.wishedChange);
    case InventoryQuestion::Recovery:
        return person.recovery.has_value();
    case InventoryQuestion::Triggers:
        return isWritten(person.triggers);
    }
    return false;
}

QList<InventoryQuestion> openQuestions(const Relationship &person)
{
    QList<InventoryQuestion> open;
    for (int index = 0; index < inventoryQuestionCount; ++index) {
        const auto question = InventoryQuestion(index);
        if (isAsked(question, person) && !isAnswered(question, person))
            open.append(question);
    }
    return open;
}

std::optional<GuidePlace> firstOpen(const Inventory &inventory)
{
    for (const Relationship &person : inventory.relationships) {
        const QList<InventoryQuestion> open = openQuestions(person);
        if (!open.isEmpty())
            return GuidePlace{person.id, open.first()};
    }
    return std::nullopt;
}

std::optional<GuidePlace> neighbourOf(const Inventory &inventory, const GuidePlace &place, bool back)
{
    const int step = back ? -1 : 1;
    qsizetype at = indexOf(inventory, place.person);
    if (at < 0)
        return std::nullopt;
    if (const auto same = asked(inventory.relationships[at], int(place.question) + step, step))
        return GuidePlace{place.person, *same};
    at += step;
    if (at < 0 || at >= inventory.relationships.size())
        return std::nullopt;
    const Relationship &other = inventory.relationships[at];
    const auto question = asked(other, back ? inventoryQuestionCount - 1 : 0, step);
    return GuidePlace{other.id, question.value_or(InventoryQuestion::Who)};
}

std::optional<GuidePlace> nextPerson(const Inventory &inventory, const GuidePlace &place)
{
    const qsizetype next = indexOf(inventory, place.person) + 1;
    if (next == 0 || next >= inventory.relationships.size())
        return std::nullopt;
    const Relationship &person = inventory.relationships[next];
    const QList<InventoryQuestion> open = openQuestions(person);
    return GuidePlace{person.id, open.isEmpty() ? InventoryQuestion::Who : open.first()};
}

QString asText(const GuidePlace &place)
{
    return place.person.text() + u' ' + words.at(size_t(place.question));
}

std::optional<GuidePlace> guidePlaceFrom(const QString &text, const Inventory &inventory)
{
    const qsizetype gap = text.lastIndexOf(u' ');
    if (gap < 1)
        return std::nullopt;
    const RelationshipId person(text.left(gap));
    const auto word = std::find(words.begin(), words.end(), QStringView(text).mid(gap + 1));
    if (word == words.end() || indexOf(inventory, person) < 0)
        return std::nullopt;
    return GuidePlace{person, InventoryQuestion(word - words.begin())};
}

} // namespace ipt
