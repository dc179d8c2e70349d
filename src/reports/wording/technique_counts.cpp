#include "reports/wording/technique_counts.h"

#include <QCoreApplication>

#include <algorithm>

namespace ipt {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

TechniqueCount named(const QString &id, const QList<Technique> &techniques)
{
    for (const Technique &technique : techniques) {
        if (technique.id == id)
            return {technique.label, technique.family, 0};
    }
    return {id, std::nullopt, 0};
}

QString familyWord(std::optional<TechniqueFamily> family)
{
    if (!family)
        return Text::tr("Other techniques");
    return *family == TechniqueFamily::Ipt ? Text::tr("IPT techniques") : Text::tr("Group process");
}

doc::Chips chipsOf(const QList<TechniqueCount> &counts, std::optional<TechniqueFamily> family)
{
    doc::Chips chips{familyWord(family), {}};
    for (const TechniqueCount &count : counts) {
        if (count.family != family)
            continue;
        const QString times = QString::number(count.moments);
        chips.chips.append({doc::Mark::None, count.moments > 1
                                                 ? Text::tr("%1, %2 times").arg(count.name, times)
                                                 : count.name});
    }
    return chips;
}

} // namespace

QList<TechniqueCount> countTechniques(const QList<Moment> &moments, const QList<Technique> &techniques)
{
    QStringList ids;
    QList<TechniqueCount> counts;
    for (const Moment &moment : moments) {
        for (const QString &id : moment.techniques) {
            if (!ids.contains(id)) {
                ids.append(id);
                counts.append(named(id, techniques));
            }
            ++counts[ids.indexOf(id)].moments;
        }
    }
    std::stable_sort(counts.begin(), counts.end(),
                     [](const TechniqueCount &a, const TechniqueCount &b) { return a.moments > b.moments; });
    return counts;
}

void addTechniqueChips(Document &document, const QList<TechniqueCount> &counts)
{
    QList<doc::Chips> rows;
    for (const std::optional<TechniqueFamily> family :
         {std::optional(TechniqueFamily::Ipt), std::optional(TechniqueFamily::Process),
          std::optional<TechniqueFamily>()}) {
        const doc::Chips chips = chipsOf(counts, family);
        if (!chips.chips.isEmpty())
            rows.append(chips);
    }
    for (qsizetype i = 0; i < rows.size(); ++i)
        document.pieces.append({rows[i], i + 1 < rows.size()});
}

} // namespace ipt
