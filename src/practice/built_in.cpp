#include "practice/built_in.h"

#include "engine/definitions/definition_texts.h"
#include "engine/definitions/read_definitions.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace ipt {

namespace {

const QString definitionsFolder = QStringLiteral(":/definitions/");
const QString measuresFolder = QStringLiteral(":/definitions/measures/");

/// What the definitions say in the user's language, by what they say in English; empty for English.
QJsonObject &translations()
{
    static QJsonObject words;
    return words;
}

QByteArray definition(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("A definition is missing from the program.");
    const QByteArray bytes = file.readAll();
    const QJsonObject &words = translations();
    if (words.isEmpty())
        return bytes;
    const QJsonValue said = withTexts(QJsonDocument::fromJson(bytes).object(), [&words](const QString &text) {
        return words.value(text).toString(text);
    });
    return QJsonDocument(said.toObject()).toJson(QJsonDocument::Compact);
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

void speakDefinitionsIn(const QLocale &locale)
{
    QFile file(QStringLiteral(":/definitions_translated/definitions_%1.json")
                   .arg(QLocale::languageToCode(locale.language())));
    translations() =
        file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

const Definitions &builtInDefinitions()
{
    static const Definitions definitions = [] {
        QList<DefinitionFile> files;
        for (const QString &path : resourcesIn(definitionsFolder))
            files.append({path.mid(definitionsFolder.size()), definition(path)});
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
            const Result<void> added = measures.add(definition(path));
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
        const Result<DraftingRules> read = readDraftingRules(builtInDraftingFile());
        if (!read.ok())
            qFatal("%s: %s", qUtf8Printable(read.error().where), qUtf8Printable(read.error().sentence));
        return *read;
    }();
    return rules;
}

QByteArray builtInDraftingFile()
{
    return definition(definitionsFolder + QStringLiteral("drafting.json"));
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
