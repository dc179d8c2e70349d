#include "cli/commands.h"
#include "cli/console.h"
#include "engine/guard/guard.h"
#include "engine/measures/definition_reader.h"
#include "engine/measures/own_definition_check.h"
#include "engine/measures/score_record.h"
#include "practice/built_in.h"
#include "practice/opening.h"

#include <QCoreApplication>

namespace ipt::commands {

namespace {

/// Reads a document and hands its record to `work`, which returns the exit code.
template <typename Work>
int withDocument(const QString &path, Work work)
{
    const Result<QByteArray> content = readDocumentBytes(path);
    if (!content.ok())
        return console::fail(content.error());
    const Result<PracticeRecord> record = checkDocument(*content);
    if (!record.ok())
        return console::fail(record.error());
    return work(*record);
}

} // namespace

int check(const QString &document)
{
    return withDocument(document, [](const PracticeRecord &) {
        console::say(QCoreApplication::translate("Commands", "The document is whole and keeps every rule."));
        return int(console::Done);
    });
}

int guard(const QString &document)
{
    return withDocument(document, [](const PracticeRecord &record) {
        const QList<Finding> findings = guardRecord(record, templatePrompts(builtInDefinitions()));
        for (const Finding &finding : findings)
            console::write(toJsonLine(finding) + '\n');
        return int(findings.isEmpty() ? console::Done : console::Found);
    });
}

int score(const QString &document)
{
    return withDocument(document, [](const PracticeRecord &record) {
        const QList<ScoredMeasure> scored = scoreRecord(record, builtInMeasures());
        for (const ScoredMeasure &measure : scored)
            console::write(toJsonLine(measure) + '\n');
        return int(console::Done);
    });
}

int checkDefinition(const QString &file, const QString &kind)
{
    const Result<QByteArray> content = readDocumentBytes(file);
    if (!content.ok())
        return console::fail(content.error());
    OwnDefinition own{kind, {}, QString::fromUtf8(*content)};
    if (const Result<MeasureDefinition> measure = readMeasureDefinition(*content); measure.ok())
        own.id = measure->id;
    const QList<Error> problems = problemsIn(own, builtInMeasures());
    int code = console::Done;
    for (const Error &problem : problems)
        code = console::fail(problem);
    if (problems.isEmpty())
        console::say(QCoreApplication::translate("Commands", "The definition can be used."));
    return code;
}

} // namespace ipt::commands
