#pragma once

#include "engine/core/result.h"
#include "engine/definitions/definitions.h"
#include "engine/record/practice_record.h"

/// From the JSON of definitions to values. What is wrong is said with the JSON Pointer of its place.
namespace ipt {

Result<ArcTemplate> readArcTemplate(const QByteArray &bytes);
Result<NoteTemplate> readNoteTemplate(const QByteArray &bytes);
Result<QList<Technique>> readTechniques(const QByteArray &bytes);
Result<QList<FeelingFamily>> readFeelings(const QByteArray &bytes);
Result<QList<FidelityItem>> readFidelity(const QByteArray &bytes);
Result<QList<GrowthDomainText>> readGrowth(const QByteArray &bytes);
Result<QList<PsychoeducationCard>> readCards(const QByteArray &bytes);

/// A file of the definitions that come with the program, by its path in their folder.
struct DefinitionFile
{
    QString path; ///< such as arcs/default.json or techniques.json
    QByteArray bytes;
};

/// All of them together: ids are unique, and what names a technique names one that there is. A path that
/// none of these readers knows is passed over. In an error, `where` is PATH#POINTER.
Result<Definitions> readDefinitions(const QList<DefinitionFile> &files);

/// Whether the practice's own definition can be used. The kinds are arc, template, technique,
/// feelings, fidelity and card; the body is one such object. Other kinds are not checked here.
Result<void> checkOwnDefinition(const OwnDefinition &own);
/// With the practice's own added; one with the id of another takes its place. Those that can't be
/// used are left out and reported.
Definitions withOwn(Definitions definitions, const QList<OwnDefinition> &own,
                    QList<Error> *problems = nullptr);

} // namespace ipt
