#include "engine/definitions/read_definitions.h"

#include "engine/definitions/read_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace ipt {

using namespace Qt::StringLiterals;

namespace {

struct DefinitionsText
{
    Q_DECLARE_TR_FUNCTIONS(Definitions)
};

template <typename T>
Result<void> take(Result<T> read, T &into)
{
    if (!read)
        return read.error();
    into = *std::move(read);
    return {};
}

/// One more of a list of definitions with ids.
template <typename T>
Result<void> takeOne(Result<T> read, QList<T> &into)
{
    if (!read)
        return read.error();
    const QString id = read->id;
    if (std::any_of(into.begin(), into.end(), [&id](const T &each) { return each.id == id; }))
        return badInput(DefinitionsText::tr("The id \"%1\" is already taken.").arg(id), u"/id"_s);
    into.append(*std::move(read));
    return {};
}

Result<void> takeFile(const DefinitionFile &file, Definitions &into)
{
    if (file.path.startsWith("arcs/"_L1))
        return takeOne(readArcTemplate(file.bytes), into.arcs);
    if (file.path.startsWith("templates/"_L1))
        return takeOne(readNoteTemplate(file.bytes), into.templates);
    if (file.path == "techniques.json"_L1)
        return take(readTechniques(file.bytes), into.techniques);
    if (file.path == "feelings.json"_L1)
        return take(readFeelings(file.bytes), into.feelings);
    if (file.path == "fidelity.json"_L1)
        return take(readFidelity(file.bytes), into.fidelity);
    if (file.path == "growth.json"_L1)
        return take(readGrowth(file.bytes), into.growth);
    if (file.path == "cards.json"_L1)
        return take(readCards(file.bytes), into.cards);
    return {};
}

void sortTemplates(QList<NoteTemplate> &templates)
{
    std::stable_sort(templates.begin(), templates.end(),
                     [](const NoteTemplate &a, const NoteTemplate &b) { return a.order < b.order; });
}

Result<void> checkTechniquesOf(const ArcTemplate &arc, const QList<Technique> &techniques)
{
    for (qsizetype phase = 0; phase < arc.phases.size(); ++phase) {
        const QStringList &named = arc.phases[phase].techniques;
        for (qsizetype i = 0; i < named.size(); ++i) {
            const auto isNamed = [&id = named[i]](const Technique &each) { return each.id == id; };
            if (std::none_of(techniques.begin(), techniques.end(), isNamed)) {
                return badInput(DefinitionsText::tr("There is no technique \"%1\".").arg(named[i]),
                                u"arcs/%1.json#/phases/%2/techniques/%3"_s.arg(arc.id).arg(phase).arg(i));
            }
        }
    }
    return {};
}

template <typename T, typename Same>
void putIn(QList<T> &list, const T &entry, Same same)
{
    const auto found =
        std::find_if(list.begin(), list.end(), [&](const T &each) { return same(each, entry); });
    if (found == list.end())
        list.append(entry);
    else
        *found = entry;
}

constexpr auto sameId = [](const auto &a, const auto &b) { return a.id == b.id; };

template <typename T, typename Same>
Result<void> putResult(QList<T> &list, const Result<T> &read, Same same)
{
    if (!read)
        return read.error();
    putIn(list, *read, same);
    return {};
}

Result<void> putOwn(Definitions &into, const OwnDefinition &own)
{
    const QByteArray bytes = own.body.toUtf8();
    if (own.kind == "arc"_L1)
        return putResult(into.arcs, readArcTemplate(bytes), sameId);
    if (own.kind == "template"_L1)
        return putResult(into.templates, readNoteTemplate(bytes), sameId);
    if (own.kind == "technique"_L1)
        return putResult(into.techniques, readDefinition(bytes, techniqueAt), sameId);
    if (own.kind == "feelings"_L1)
        return putResult(into.feelings, readDefinition(bytes, feelingFamilyAt), sameId);
    if (own.kind == "card"_L1)
        return putResult(into.cards, readDefinition(bytes, cardAt), sameId);
    if (own.kind == "fidelity"_L1) {
        return putResult(into.fidelity, readDefinition(bytes, fidelityItemAt),
                         [](const FidelityItem &a, const FidelityItem &b) { return a.text == b.text; });
    }
    return {};
}

} // namespace

Result<Definitions> readDefinitions(const QList<DefinitionFile> &files)
{
    Definitions definitions;
    for (const DefinitionFile &file : files) {
        if (const Result<void> taken = takeFile(file, definitions); !taken) {
            return Error{taken.error().kind, taken.error().sentence,
                         file.path + QLatin1Char('#') + taken.error().where};
        }
    }
    for (const ArcTemplate &arc : definitions.arcs) {
        if (const Result<void> checked = checkTechniquesOf(arc, definitions.techniques); !checked)
            return checked.error();
    }
    sortTemplates(definitions.templates);
    return definitions;
}

Result<void> checkOwnDefinition(const OwnDefinition &own)
{
    Definitions none;
    return putOwn(none, own);
}

Definitions withOwn(Definitions definitions, const QList<OwnDefinition> &own, QList<Error> *problems)
{
    for (const OwnDefinition &each : own) {
        const Result<void> put = putOwn(definitions, each);
        if (!put && problems)
            problems->append({put.error().kind, put.error().sentence,
                              each.kind + QLatin1Char('/') + each.id + QLatin1Char('#') + put.error().where});
    }
    sortTemplates(definitions.templates);
    return definitions;
}

} // namespace ipt
