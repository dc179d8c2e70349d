#include "engine/definitions/definition_texts.h"
#include "support/shipped_definitions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <catch2/catch_all.hpp>

using namespace ipt;
using namespace Qt::StringLiterals;

namespace {

QJsonObject spanish()
{
    QFile file(QStringLiteral(IPT_RESOURCES "/translations/definitions_es.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

QStringList textsOf(const QList<DefinitionFile> &files)
{
    QStringList texts;
    for (const DefinitionFile &file : files) {
        withTexts(QJsonDocument::fromJson(file.bytes).object(), [&texts](const QString &text) {
            texts.append(text);
            return text;
        });
    }
    texts.removeDuplicates();
    return texts;
}

QStringList blanksIn(const QString &text)
{
    static const QRegularExpression blank(u"\\{\\w+\\}"_s);
    QStringList blanks;
    for (const QRegularExpressionMatch &match : blank.globalMatch(text))
        blanks.append(match.captured());
    blanks.sort();
    return blanks;
}

} // namespace

TEST_CASE("texts for people are replaced, ids and rules are not")
{
    const QJsonObject before{
        {u"id"_s, u"grief"_s},
        {u"name"_s, u"grief"_s},
        {u"kinds"_s, QJsonArray{u"grief"_s}},
        {u"sections"_s,
         QJsonArray{QJsonObject{{u"title"_s, u"grief"_s}, {u"parts"_s, QJsonArray{u"grief"_s}}}}},
        {u"areas"_s, QJsonObject{{u"grief"_s, u"grief"_s}}},
        {u"from"_s, 3},
    };
    const QJsonObject after = withTexts(before, [](const QString &) { return u"duelo"_s; }).toObject();
    CHECK(after[u"id"_s] == u"grief"_s);
    CHECK(after[u"name"_s] == u"duelo"_s);
    CHECK(after[u"kinds"_s].toArray().first() == u"grief"_s);
    const QJsonObject section = after[u"sections"_s].toArray().first().toObject();
    CHECK(section[u"title"_s] == u"duelo"_s);
    CHECK(section[u"parts"_s].toArray().first() == u"grief"_s);
    CHECK(after[u"areas"_s].toObject()[u"grief"_s] == u"duelo"_s);
    CHECK(after[u"from"_s] == 3);
}

TEST_CASE(
    "every text of the definitions is there in Spanish, with the same blanks to fill, and nothing else is")
{
    const QJsonObject words = spanish();
    const QStringList texts = textsOf(shippedDefinitionFiles());
    for (const QString &text : texts) {
        INFO(text.toStdString());
        const QString said = words[text].toString();
        CHECK_FALSE(said.trimmed().isEmpty());
        CHECK(blanksIn(said) == blanksIn(text));
    }
    for (const QString &text : words.keys()) {
        INFO(text.toStdString());
        CHECK(texts.contains(text));
    }
}

TEST_CASE("the definitions in Spanish are whole definitions, with the ids they had")
{
    const QJsonObject words = spanish();
    QList<DefinitionFile> files = shippedDefinitionFiles();
    for (DefinitionFile &file : files) {
        const QJsonValue said =
            withTexts(QJsonDocument::fromJson(file.bytes).object(),
                      [&words](const QString &text) { return words[text].toString(text); });
        file.bytes = QJsonDocument(said.toObject()).toJson();
    }
    const Result<Definitions> read = readDefinitions(files);
    INFO((read.ok() ? QString() : read.error().where + read.error().sentence).toStdString());
    REQUIRE(read.ok());
    const Definitions english = shippedDefinitions();
    REQUIRE(read->techniques.size() == english.techniques.size());
    for (qsizetype i = 0; i < english.techniques.size(); ++i)
        CHECK(read->techniques[i].id == english.techniques[i].id);
}
