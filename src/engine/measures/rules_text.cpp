#include "engine/measures/rules_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace ipt {

namespace {

struct RulesText
{
    Q_DECLARE_TR_FUNCTIONS(Measures)
};

QString directionText(Direction direction)
{
    switch (direction) {
    case Direction::LowerIsBetter:
        return RulesText::tr("lower is better");
    case Direction::HigherIsBetter:
        return RulesText::tr("higher is better");
    case Direction::None:
        break;
    }
    return {};
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(RulesText::tr(", "));
}

QString itemNumbers(const QList<int> &items)
{
    QStringList numbers;
    for (const int item : items)
        numbers.append(QString::number(item + 1));
    return numbers.join(RulesText::tr(", "));
}

QString formText(const MeasureDefinition &definition)
{
    QStringList parts{RulesText::tr("%n item(s)", nullptr, int(definition.items.size()))};
    const bool alike =
        std::all_of(definition.items.begin(), definition.items.end(), [&](const MeasureItem &item) {
            return item.least == definition.items.first().least && item.most == definition.items.first().most;
        });
    if (alike)
        parts.append(RulesText::tr("each %1 to %2")
                         .arg(definition.items.first().least)
                         .arg(definition.items.first().most));
    QList<int> reversed;
    for (int item = 0; item < definition.items.size(); ++item) {
        if (definition.items.at(item).reversed)
            reversed.append(item);
    }
    if (!reversed.isEmpty())
        parts.append(RulesText::tr("counted from the other end: %1").arg(itemNumbers(reversed)));
    return joined(parts);
}

QString totalText(const MeasureDefinition &definition)
{
    const QString range =
        RulesText::tr("Total %1 to %2").arg(definition.leastTotal()).arg(definition.mostTotal());
    QStringList parts{range, directionText(definition.direction)};
    if (definition.total->factor != 1)
        parts.append(RulesText::tr("the sum times %1").arg(definition.total->factor));
    return joined(parts);
}

QString missingText(const MeasureDefinition &definition)
{
    if (definition.missing.prorateUpTo == 0)
        return RulesText::tr("With any item missing there is no total");
    return RulesText::tr("Up to %n missing item(s) stand for the mean of the others, rounded half up",
                         nullptr, definition.missing.prorateUpTo);
}

QString subscaleText(const MeasureDefinition &definition, const Subscale &subscale)
{
    const auto coding = std::find_if(definition.codings.begin(), definition.codings.end(),
                                     [&subscale](const Coding &one) { return one.id == subscale.coding; });
    QStringList parts{RulesText::tr("%1: items %2").arg(subscale.label, itemNumbers(subscale.items))};
    if (coding != definition.codings.end())
        parts.append(coding->label);
    if (subscale.factor != 1)
        parts.append(RulesText::tr("the sum times %1").arg(subscale.factor));
    parts.append(directionText(subscale.direction));
    return joined(parts);
}

QString bandsText(const MeasureDefinition &definition)
{
    QStringList parts;
    for (const Band &band : definition.bands) {
        parts.append(band.from == band.to
                         ? RulesText::tr("%1 %2").arg(band.from).arg(band.label)
                         : RulesText::tr("%1 to %2 %3").arg(band.from).arg(band.to).arg(band.label));
    }
    return joined(parts);
}

QString changeText(const MeasureDefinition &definition)
{
    const ReliableChange &change = *definition.reliableChange;
    const Subscale *subscale = definition.findSubscale(change.subscale);
    if (subscale)
        return RulesText::tr("Reliable change: %1 or more points of %2")
            .arg(change.points)
            .arg(subscale->label);
    return RulesText::tr("Reliable change: %1 or more points").arg(change.points);
}

QString alertText(const MeasureDefinition &definition, const Alert &alert)
{
    const Subscale *subscale = definition.findSubscale(alert.subscale);
    const QString of = alert.item ? RulesText::tr("item %1").arg(*alert.item + 1)
                                  : (subscale ? subscale->label : alert.subscale);
    if (alert.afterAtMost)
        return RulesText::tr("Follow-up: %1, where %2 is above %3 after at most %4 before")
            .arg(alert.label, of)
            .arg(alert.above)
            .arg(*alert.afterAtMost);
    return RulesText::tr("Follow-up: %1, where %2 is above %3").arg(alert.label, of).arg(alert.above);
}

} // namespace

QList<RuleText> rulesOf(const MeasureDefinition &definition)
{
    QList<RuleText> rules{{formText(definition), definition.source}};
    if (definition.total) {
        rules.append({totalText(definition), definition.total->source});
        rules.append({missingText(definition), definition.missing.source});
    }
    for (const Coding &coding : definition.codings)
        rules.append({RulesText::tr("Coding “%1”").arg(coding.label), coding.source});
    for (const Subscale &subscale : definition.subscales)
        rules.append({subscaleText(definition, subscale), subscale.source});
    if (!definition.bands.isEmpty())
        rules.append({bandsText(definition), definition.bandsSource});
    if (definition.reliableChange)
        rules.append({changeText(definition), definition.reliableChange->source});
    for (const Alert &alert : definition.alerts)
        rules.append({alertText(definition, alert), alert.source});
    if (definition.schedule)
        rules.append({RulesText::tr("Asked for: %1").arg(scheduleText(*definition.schedule)), {}});
    return rules;
}

} // namespace ipt
