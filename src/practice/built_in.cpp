#include "practice/built_in.h"

#include "engine/definitions/read_definitions.h"

#include <QDirIterator>
#include <QFile>

namespace ipt {

namespace {

const QString definitionsFolder = QStringLiteral(":/definitions/");
const QString measuresFolder = QStringLiteral(":/definitions/measures/");

QByteArray resource(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("A definition is missing from the program.");
    return file.readAll();
}

/// The resources below a folder, in the order of their paths.
QStringList resourcesIn(const QString &folder)
{
    QStringList paths;
    QDirIterator each(folder, {QStringLiteral("*.json")}, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext())
        paths.append(each.next());
    paths.sort();
    return paths;
}

} // namespace

const Definitions &builtInDefinitions()
{
    static const Definitions definitions = [] {
        QList<DefinitionFile> files;
        for (const QString &path : resourcesIn(definitionsFolder))
            files.append({path.mid(definitionsFolder.size()), resource(path)});
        const Result<Definitions> read = readDefinitions(files);
        if (!read.ok())
            qFatal("%s: %s", qUtf8Printable(read.error().where), qUtf8Printable(read.error().sentence));
        return *read;
    }();
    return definitions;
}

const MeasureLibrary &builtInMeasures()
{
    static const MeasureLibrary library = [] {
        MeasureLibrary measures;
        for (const QString &path : resourcesIn(measuresFolder)) {
            const Result<void> added = measures.add(resource(path));
            if (!added.ok())
                qFatal("%s%s: %s", qUtf8Printable(path), qUtf8Printable(added.error().where),
                       qUtf8Printable(added.error().sentence));
        }
        return measures;
    }();
    return library;
}

const DraftingRules &builtInDraftingRules()
{
    static const DraftingRules rules = [] {
        const Result<DraftingRules> read =
            readDraftingRules(resource(definitionsFolder + QStringLiteral("drafting.json")));
        if (!read.ok())
            qFatal("%s: %s", qUtf8Printable(read.error().where), qUtf8Printable(read.error().sentence));
        return *read;
    }();
    return rules;
}

QStringList templatePrompts(const Definitions &definitions)
{
    QStringList prompts;
    for (const NoteTemplate &shape : definitions.templates) {
        for (const TemplateSection &section : shape.sections)
            prompts.append(section.prompt);
    }
    return prompts;
}

} // namespace ipt
