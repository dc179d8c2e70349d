#include "engine/definitions/read_definitions.h"

#include "engine/arc/arc.h"

#include "support/shipped_definitions.h"
#include "support/text_of.h"

#include <catch2/catch_all.hpp>

#include <QJsonArray>
#include <QJsonDocument>

using namespace ipt;
using namespace Qt::StringLiterals;

namespace {

QByteArray shipped(const QString &path)
{
    for (const DefinitionFile &file : shippedDefinitionFiles()) {
        if (file.path == path)
            return file.bytes;
    }
    return {};
}

/// The document with `from` replaced once by `to`.
QByteArray with(QByteArray document, const char *from, const char *to)
{
    const qsizetype at = document.indexOf(from);
    REQUIRE(at >= 0);
    return document.replace(at, qsizetype(strlen(from)), to);
}

} // namespace

TEST_CASE("The definitions that come with the program are sound")
{
    const Result<Definitions> read = readDefinitions(shippedDefinitionFiles());
    if (!read)
        FAIL(read.error().sentence.toStdString() << " at " << read.error().where.toStdString());
    CHECK(read->arcs.size() == 3);
    CHECK(read->techniques.size() == 12);
    CHECK(read->feelingWords().size() >= 60);
    CHECK(read->fidelity.size() == 6);
    CHECK(read->growth.size() == 6);
    CHECK(read->cards.size() >= 8);
    CHECK(read->growthLabel(GrowthDomain::Accountability) == u"Accountability"_s);

    const auto familyCount = [&](TechniqueFamily family) {
        return std::count_if(read->techniques.begin(), read->techniques.end(),
                             [family](const Technique &each) { return each.family == family; });
    };
    CHECK(familyCount(TechniqueFamily::Ipt) == 8);
    CHECK(familyCount(TechniqueFamily::Process) == 4);
    CHECK(read->techniqueLabel(u"role-play"_s) == u"Role-play"_s);
    CHECK(read->techniqueLabel(u"our-own"_s) == u"our-own"_s);
}

TEST_CASE("The arcs have the boundaries of their tradition")
{
    const Definitions definitions = shippedDefinitions();
    const auto ends = [&](const char *id) {
        QList<int> lasts;
        for (const PhaseSpan &span : definitions.arc(QString::fromLatin1(id))->arc().phases)
            lasts.append(span.last.value());
        return lasts;
    };
    CHECK(ends("default") == QList{3, 14, 16});
    CHECK(ends("ipt-g") == QList{5, 15, 20});
    CHECK(ends("short") == QList{2, 6, 8});
    CHECK(definitions.arc(u"default"_s)->minutes == 90);
    CHECK(definitions.arc(u"nothing"_s) == nullptr);
}

TEST_CASE("Each kind of note is offered the templates made for it, in order")
{
    const Definitions definitions = shippedDefinitions();
    const auto idsFor = [&](NoteKind kind) {
        QStringList ids;
        for (const NoteTemplate &each : definitions.templatesFor(kind))
            ids.append(each.id);
        return ids.join(u' ');
    };
    CHECK(idsFor(NoteKind::Group) == u"group-brief free"_s);
    CHECK(idsFor(NoteKind::Member) == u"dap soap birp girp free"_s);
    CHECK(idsFor(NoteKind::Private) == u"process free"_s);
    REQUIRE(definitions.noteTemplate(u"group-brief"_s));
    CHECK(definitions.noteTemplate(u"group-brief"_s)->sections.at(2).title == u"Next"_s);
}

TEST_CASE("A broken arc definition is refused with its place and a sentence")
{
    struct Case
    {
        const char *from;
        const char *to;
        QStringView where;
        QStringView says;
    };
    const auto [from, to, where, says] = GENERATE(values<Case>({
        {"{", "", u"", u"not JSON"},
        {"\"minutes\": 90", "\"minutes\": 500", u"/minutes", u"15 to 300"},
        {"\"minutes\": 90", "\"minutes\": \"90\"", u"/minutes", u"whole number"},
        {"\"minutes\": 90", "\"minutes\": 89.5", u"/minutes", u"whole number"},
        {"\"minutes\": 90", "\"minutes\": 80", u"/phases/0/agenda", u"90 minutes, the session has 80"},
        {"\"id\": \"default\"", "\"id\": \"Default Arc\"", u"/id", u"small letters"},
        {"\"id\": \"default\",", "", u"", u"\"id\" is missing"},
        {"\"name\"", "\"naem\"", u"", u"\"name\" is missing"},
        {"\"description\": \"", "\"more\": 1, \"description\": \"", u"/more", u"not known"},
        {"\"phase\": \"middle\"", "\"phase\": \"muddle\"", u"/phases/1/phase",
         u"inventory, middle, termination"},
        {"\"first\": 4", "\"first\": 5", u"/phases/1/first", u"ends at session 3"},
        {"\"last\": 16", "\"last\": 61", u"/phases/2/last", u"1 to 60"},
        {"\"when\": \"midpoint\"", "\"when\": \"sometimes\"", u"/phases/1/tasks/4/when", u"each, first"},
        {"\"when\": 2", "\"when\": 0", u"/phases/0/tasks/5/when", u"1 to 60"},
        {"\"text\": \"Explain", "\"text\": \"\\nExplain", u"/phases/0/tasks/0/text", u"one line"},
        {"[\"exploration\",", "[\"exploration\", \"exploration\",", u"/phases/0/techniques/1", u"twice"},
    }));
    INFO(from << " becomes " << to);
    const Result<ArcTemplate> read = readArcTemplate(with(shipped(u"arcs/default.json"_s), from, to));
    REQUIRE_FALSE(read.ok());
    CHECK(read.error().where == where);
    CHECK(read.error().sentence.contains(says));
}

TEST_CASE("Anything that is not a definition is refused and never crashes")
{
    const QByteArray bytes =
        GENERATE(as<QByteArray>(), QByteArray(), "null", "[]", "{}", "7", "\"x\"", "{\"phases\": 3}",
                 "{\"phases\": [1, null, []]}", "{\"id\": {}, \"sections\": [[]], \"kinds\": {}}",
                 QByteArray(100000, '['), QByteArray("\xff\xfe\x00", 3), "{\"techniques\": [{}]}",
                 "{\"families\": [{\"id\": 1}]}", "{\"domains\": []}", "{\"cards\": [null]}");
    for (const Error &error :
         {readArcTemplate(bytes).error(), readNoteTemplate(bytes).error(), readTechniques(bytes).error(),
          readFeelings(bytes).error(), readFidelity(bytes).error(), readGrowth(bytes).error(),
          readCards(bytes).error()}) {
        CHECK(error.kind == ErrorKind::BadInput);
        CHECK_FALSE(error.sentence.isEmpty());
    }
}

TEST_CASE("A template's sections have titles of their own")
{
    const QByteArray dap = shipped(u"templates/dap.json"_s);
    CHECK(readNoteTemplate(dap).ok());
    const auto twice = readNoteTemplate(with(dap, "\"Plan\"", "\"data\""));
    REQUIRE_FALSE(twice.ok());
    CHECK(twice.error().where == u"/sections/2/title"_s);
    CHECK_FALSE(readNoteTemplate(with(dap, "[\"member\"]", "[]")).ok());
    CHECK_FALSE(readNoteTemplate(with(dap, "[\"member\"]", "[\"public\"]")).ok());
}

TEST_CASE("Files that contradict each other are refused with file and place")
{
    QList<DefinitionFile> files = shippedDefinitionFiles();
    files.append({u"arcs/other.json"_s, shipped(u"arcs/default.json"_s)});
    CHECK(readDefinitions(files).error().where == u"arcs/other.json#/id"_s);

    files = shippedDefinitionFiles();
    files.removeIf([](const DefinitionFile &file) { return file.path == "techniques.json"_L1; });
    CHECK(readDefinitions(files).error().where == u"arcs/default.json#/phases/0/techniques/0"_s);

    files = shippedDefinitionFiles();
    files.append({u"measures/phq-9.json"_s, "not ours to read"});
    CHECK(readDefinitions(files).ok());
}

TEST_CASE("A practice adds its own, and one with the same id takes the place of another")
{
    const OwnDefinition own{u"technique"_s, u"chair-work"_s,
                            u"{\"id\":\"chair-work\",\"label\":\"Chair work\",\"family\":\"ipt\","
                            u"\"description\":\"Speaking to an empty chair.\"}"_s};
    const OwnDefinition dap{u"template"_s, u"dap"_s,
                            u"{\"id\":\"dap\",\"name\":\"Our DAP\",\"kinds\":[\"member\"],"
                            u"\"sections\":[{\"title\":\"All\",\"prompt\":\"All of it.\"}]}"_s};
    const OwnDefinition broken{u"arc"_s, u"ours"_s, u"{}"_s};
    CHECK(checkOwnDefinition(own).ok());
    CHECK(checkOwnDefinition(dap).ok());
    CHECK_FALSE(checkOwnDefinition(broken).ok());

    QList<Error> problems;
    const Definitions both = withOwn(shippedDefinitions(), {own, dap, broken}, &problems);
    CHECK(both.techniqueLabel(u"chair-work"_s) == u"Chair work"_s);
    CHECK(both.noteTemplate(u"dap"_s)->name == u"Our DAP"_s);
    CHECK(both.templates.size() == shippedDefinitions().templates.size());
    CHECK(both.arcs.size() == 3);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].where.startsWith(u"arc/ours#"_s));
}
