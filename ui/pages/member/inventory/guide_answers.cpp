#include "ui/pages/member/inventory/guide_answers.h"

#include "engine/inventory/comparison.h"
#include "engine/inventory/inventory_check.h"
#include "ui/widgets/base/words/words.h"

#include <QCoreApplication>

namespace ipt {

namespace {

struct GuideWords
{
    Q_DECLARE_TR_FUNCTIONS(GuideAnswers)
};

QStringList ringAnswers()
{
    return {GuideWords::tr("innermost ring"), GuideWords::tr("close"), GuideWords::tr("in the middle"),
            GuideWords::tr("farther out"), GuideWords::tr("outermost ring")};
}

template <typename E>
QStringList wordsOfAll()
{
    QStringList words;
    for (const auto &[value, word] : WordsOf<E>::all)
        words.append(nameOf(value));
    return words;
}

} // namespace

WrittenAnswer writtenAnswer(InventoryQuestion question)
{
    switch (question) {
    case InventoryQuestion::Valued:
        return &Relationship::valued;
    case InventoryQuestion::Difficult:
        return &Relationship::difficult;
    case InventoryQuestion::Expectations:
        return &Relationship::expectations;
    case InventoryQuestion::Unspoken:
        return &Relationship::unspoken;
    case InventoryQuestion::WishedChange:
        return &Relationship::wishedChange;
    case InventoryQuestion::Triggers:
        return &Relationship::triggers;
    default:
        return nullptr;
    }
}

QStringList answersTo(InventoryQuestion question)
{
    switch (question) {
    case InventoryQuestion::ClosenessNow:
    case InventoryQuestion::ClosenessWished:
        return ringAnswers();
    case InventoryQuestion::Quality: {
        QStringList steps;
        for (int quality = -2; quality <= 2; ++quality)
            steps.append(qualityText(quality));
        return steps;
    }
    case InventoryQuestion::Contact:
        return wordsOfAll<ContactFrequency>();
    case InventoryQuestion::Recovery:
        return wordsOfAll<RecoveryBearing>();
    default:
        return {};
    }
}

std::optional<int> notedAnswer(InventoryQuestion question, const Relationship &person)
{
    if (!isAnswered(question, person))
        return std::nullopt;
    switch (question) {
    case InventoryQuestion::ClosenessNow:
        return person.closeness.value() - innermostRing;
    case InventoryQuestion::ClosenessWished:
        return person.closenessWished->value() - innermostRing;
    case InventoryQuestion::Quality:
        return *person.quality + 2;
    case InventoryQuestion::Contact:
        return int(*person.contact);
    case InventoryQuestion::Recovery:
        return int(*person.recovery);
    default:
        return std::nullopt;
    }
}

QString notedText(InventoryQuestion question, const Relationship &person)
{
    if (!isAnswered(question, person))
        return {};
    if (const WrittenAnswer answer = writtenAnswer(question))
        return (person.*answer)->simplified();
    if (question == InventoryQuestion::Who)
        return person.relation;
    return answersTo(question).value(notedAnswer(question, person).value_or(-1));
}

} // namespace ipt
