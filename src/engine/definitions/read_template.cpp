#include "engine/definitions/definition_place.h"
#include "engine/definitions/read_definitions.h"

#include <QCoreApplication>

namespace ipt {

using namespace Qt::StringLiterals;

namespace {

struct NoteTemplateText
{
    Q_DECLARE_TR_FUNCTIONS(NoteTemplate)
};

constexpr int mostSections = 20;
constexpr int lastOrder = 999;
constexpr int longestTitle = 200;

QList<NoteKind> kindsAt(const DefinitionPlace &root)
{
    QList<NoteKind> kinds;
    QStringList words;
    for (const auto &[kind, word] : WordsOf<NoteKind>::all)
        words.append(word);
    const QList<DefinitionPlace> places = root.list("kinds"_L1, 1, int(words.size()));
    for (const DefinitionPlace &place : places) {
        const NoteKind kind = WordsOf<NoteKind>::all[size_t(place.oneOf(words))].first;
        if (!kinds.contains(kind))
            kinds.append(kind);
    }
    return kinds;
}

TemplateSection sectionAt(const DefinitionPlace &place)
{
    place.expectKeys({"title"_L1, "prompt"_L1});
    TemplateSection section{place.line("title"_L1), place.line("prompt"_L1)};
    if (section.title.size() > longestTitle) {
        place.at("title"_L1)
            .refuse(NoteTemplateText::tr("A section's title has %1 characters at most.").arg(longestTitle));
    }
    return section;
}

NoteTemplate templateAt(const DefinitionPlace &root)
{
    root.expectKeys({"id"_L1, "name"_L1, "kinds"_L1, "sections"_L1}, {"order"_L1});
    NoteTemplate read;
    read.id = root.id("id"_L1);
    read.name = root.line("name"_L1);
    if (root.has("order"_L1))
        read.order = root.number("order"_L1, 1, lastOrder);
    read.kinds = kindsAt(root);
    QStringList titles;
    const QList<DefinitionPlace> sections = root.list("sections"_L1, 1, mostSections);
    for (const DefinitionPlace &place : sections) {
        const TemplateSection section = sectionAt(place);
        if (titles.contains(section.title, Qt::CaseInsensitive)) {
            place.at("title"_L1)
                .refuse(NoteTemplateText::tr("Two sections are called \"%1\". Give one another title.")
                            .arg(section.title));
        }
        titles.append(section.title);
        read.sections.append(section);
    }
    return read;
}

} // namespace

Result<NoteTemplate> readNoteTemplate(const QByteArray &bytes)
{
    return readDefinition(bytes, templateAt);
}

} // namespace ipt
