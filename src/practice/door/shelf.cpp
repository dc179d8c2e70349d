#include "practice/door/shelf.h"

#include "engine/definitions/read_definitions.h"
#include "engine/definitions/writing_aids.h"
#include "storage/practice_file.h"

namespace ipt {

Shelf::Shelf(PracticeFile &file)
{
    const QList<OwnDefinition> own = file.oversight().definitions();
    m_definitions = withOwn(builtInDefinitions(), own);
    m_measures = builtInMeasures().with(own);
    m_draftingRules = builtInDraftingRules();
    for (const OwnDefinition &each : own) {
        if (each.kind != draftingKind())
            continue;
        if (const Result<DraftingRules> rules =
                readOwnDraftingRules(builtInDraftingFile(), each.body.toUtf8()))
            m_draftingRules = *rules;
    }
}

namespace {

template <typename T>
Result<void> whether(const Result<T> &read)
{
    return read ? Result<void>() : Result<void>(read.error());
}

} // namespace

Result<void> checkForShelf(const OwnDefinition &own)
{
    const QByteArray body = own.body.toUtf8();
    if (own.kind == QLatin1String("measure"))
        return MeasureLibrary().add(body);
    if (own.kind == draftingKind())
        return whether(readOwnDraftingRules(builtInDraftingFile(), body));
    if (own.kind == snippetKind())
        return whether(readSnippet(own));
    if (own.kind == spellingKind())
        return whether(readSpelling(own));
    return checkOwnDefinition(own);
}

} // namespace ipt
