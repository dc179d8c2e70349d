#include "engine/definitions/writing_aids.h"

#include "engine/definitions/definition_place.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace ipt {

using namespace Qt::StringLiterals;

namespace {

struct AidsText
{
    Q_DECLARE_TR_FUNCTIONS(WritingAids)
};

constexpr int mostWords = 5000;

QString written(const QJsonObject &body)
{
    return QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact));
}

} // namespace

QString snippetKind()
{
    return u"snippet"_s;
}

OwnDefinition ownDefinition(const Snippet &snippet)
{
    return {snippetKind(), snippet.name, written({{u"id"_s, snippet.name}, {u"text"_s, snippet.text}})};
}

Result<Snippet> readSnippet(const OwnDefinition &own)
{
    return readDefinition(own.body.toUtf8(), [&own](const DefinitionPlace &root) {
        root.expectKeys({"id"_L1, "text"_L1});
        Snippet snippet{root.id("id"_L1), root.text("text"_L1)};
        if (snippet.name != own.id)
            root.at("id"_L1).refuse(AidsText::tr("A snippet is kept under its own name, “%1”.").arg(own.id));
        if (snippet.text.trimmed().isEmpty())
            root.at("text"_L1).refuse(AidsText::tr("A snippet needs the words it stands for."));
        return snippet;
    });
}

QString spellingKind()
{
    return u"spelling"_s;
}

OwnDefinition ownSpelling(const QStringList &words)
{
    return {spellingKind(), u"words"_s, written({{u"words"_s, QJsonArray::fromStringList(words)}})};
}

Result<QStringList> readSpelling(const OwnDefinition &own)
{
    return readDefinition(own.body.toUtf8(), [](const DefinitionPlace &root) {
        root.expectKeys({"words"_L1});
        return root.lines("words"_L1, 0, mostWords);
    });
}

} // namespace ipt
