#include "engine/definitions/read_words.h"

#include "engine/definitions/read_definitions.h"

#include <QCoreApplication>

#include <algorithm>

namespace ipt {

using namespace Qt::StringLiterals;

namespace {

struct WordsText
{
    Q_DECLARE_TR_FUNCTIONS(DefinitionWords)
};

constexpr int mostEntries = 500;

/// Reads `{KEY: [entry, …]}` with `entryAt`; no two entries have the same `name`.
template <typename T, typename Name>
Result<QList<T>> readList(const QByteArray &bytes, QLatin1StringView key,
                          T (*entryAt)(const DefinitionPlace &), Name name)
{
    return readDefinition(bytes, [&](const DefinitionPlace &root) {
        root.expectKeys({key});
        QList<T> entries;
        QStringList names;
        const QList<DefinitionPlace> places = root.list(key, 1, mostEntries);
        for (const DefinitionPlace &place : places) {
            const T entry = entryAt(place);
            if (names.contains(name(entry)))
                place.refuse(WordsText::tr("\"%1\" is here twice.").arg(name(entry)));
            names.append(name(entry));
            entries.append(entry);
        }
        return entries;
    });
}

GrowthDomainText growthAt(const DefinitionPlace &place)
{
    static const QStringList domains{u"relationship_patterns"_s, u"emotions_in_the_moment"_s,
                                     u"peer_support"_s,          u"vulnerability"_s,
                                     u"recovery_skills"_s,       u"accountability"_s};
    place.expectKeys({"domain"_L1, "label"_L1, "description"_L1});
    return {GrowthDomain(place.at("domain"_L1).oneOf(domains)), place.line("label"_L1),
            place.line("description"_L1)};
}

} // namespace

Technique techniqueAt(const DefinitionPlace &place)
{
    place.expectKeys({"id"_L1, "label"_L1, "family"_L1, "description"_L1});
    const int family = place.at("family"_L1).oneOf({u"ipt"_s, u"process"_s});
    return {place.id("id"_L1), place.line("label"_L1),
            family == 0 ? TechniqueFamily::Ipt : TechniqueFamily::Process, place.line("description"_L1)};
}

FeelingFamily feelingFamilyAt(const DefinitionPlace &place)
{
    place.expectKeys({"id"_L1, "label"_L1, "feelings"_L1});
    return {place.id("id"_L1), place.line("label"_L1), place.lines("feelings"_L1, 1, mostEntries)};
}

FidelityItem fidelityItemAt(const DefinitionPlace &place)
{
    place.expectKeys({"text"_L1, "hint"_L1});
    return {place.line("text"_L1), place.line("hint"_L1)};
}

PsychoeducationCard cardAt(const DefinitionPlace &place)
{
    place.expectKeys({"id"_L1, "title"_L1, "text"_L1}, {"area"_L1});
    PsychoeducationCard card;
    card.id = place.id("id"_L1);
    card.title = place.line("title"_L1);
    card.text = place.text("text"_L1);
    if (place.has("area"_L1))
        card.area = place.choice<ProblemArea>("area"_L1);
    return card;
}

Result<QList<Technique>> readTechniques(const QByteArray &bytes)
{
    return readList(bytes, "techniques"_L1, techniqueAt, [](const Technique &each) { return each.id; });
}

Result<QList<FeelingFamily>> readFeelings(const QByteArray &bytes)
{
    return readList(bytes, "families"_L1, feelingFamilyAt, [](const FeelingFamily &each) { return each.id; });
}

Result<QList<FidelityItem>> readFidelity(const QByteArray &bytes)
{
    return readList(bytes, "items"_L1, fidelityItemAt, [](const FidelityItem &each) { return each.text; });
}

Result<QList<GrowthDomainText>> readGrowth(const QByteArray &bytes)
{
    Result<QList<GrowthDomainText>> read =
        readList(bytes, "domains"_L1, growthAt,
                 [](const GrowthDomainText &each) { return QString::number(int(each.domain)); });
    if (!read)
        return read;
    if (read->size() != qsizetype(std::tuple_size_v<decltype(GrowthRating::levels)>))
        return badInput(WordsText::tr("Each of the six growth domains needs its words."), u"/domains"_s);
    std::sort(read->begin(), read->end(),
              [](const GrowthDomainText &a, const GrowthDomainText &b) { return a.domain < b.domain; });
    return read;
}

Result<QList<PsychoeducationCard>> readCards(const QByteArray &bytes)
{
    return readList(bytes, "cards"_L1, cardAt, [](const PsychoeducationCard &each) { return each.id; });
}

} // namespace ipt
