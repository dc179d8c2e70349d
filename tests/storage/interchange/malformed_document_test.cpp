#include "storage/interchange/document.h"

#include "storage/interchange/example_document.h"

using namespace ipt;
using example::checkRefused;

namespace {

/// The example with one stretch of its text replaced.
struct Misspelling
{
    const char *from;
    QByteArray to;
    const char *where;
    const char *words;
};

} // namespace

TEST_CASE("What is not JSON is refused where it stops being it")
{
    const auto fault = GENERATE(values<Misspelling>({
        {R"("name": "Harbor House")", R"("name": "Harbor House" "x")", "/practice", "not JSON"},
        {R"("name": "Harbor House",)", R"("name": "Harbor House")", "/practice", "not JSON"},
        {R"("name": "Harbor House")", R"("name": 'Harbor House')", "/practice/name", "not JSON"},
        {R"("name": "Harbor House")", R"(name: "Harbor House")", "/practice", "not JSON"},
        {R"("Harbor House")", "\"Harbor\nHouse\"", "/practice/name", "not JSON"},
        {R"("Harbor House")", "\"Harbor\\xHouse\"", "/practice/name", "not JSON"},
        {R"("Harbor House")", "\"Harbor\\u00zzHouse\"", "/practice/name", "not JSON"},
        {R"("Harbor House")", "\"Harbor \xC3House\"", "/practice/name", "not UTF-8"},
        {R"("Harbor House")", "\"Harbor \xC0\xAFHouse\"", "/practice/name", "not UTF-8"},
        {R"("Harbor House")", "\"Harbor \xED\xA0\x80House\"", "/practice/name", "not UTF-8"},
        {R"("Harbor House")", "\"Harbor \xF4\x90\x80\x80House\"", "/practice/name", "not UTF-8"},
        {R"("Harbor House")", "\"Harbor \xFFHouse\"", "/practice/name", "not UTF-8"},
        {R"("Harbor House")", R"("Harbor \ud83c House")", "/practice/name", "surrogate"},
        {R"("Harbor House")", R"("Harbor \udf3f House")", "/practice/name", "surrogate"},
        {R"("Harbor House")", R"("Harbor \ud83c\ud83c House")", "/practice/name", "surrogate"},
        {R"("Harbor House")", R"("Harbor \u0000 House")", "/practice/name", "NUL"},
        {R"("minute": 4.5)", R"("minute": 1e999)", "/groups/0/sessions/0/moments/1/minute", "too large"},
        {R"("minute": 4.5)", R"("minute": NaN)", "/groups/0/sessions/0/moments/1/minute", "not JSON"},
        {R"("minute": 4.5)", R"("minute": Infinity)", "/groups/0/sessions/0/moments/1/minute", "not JSON"},
        {R"("minute": 4.5)", R"("minute": 04.5)", "/groups/0/sessions/0/moments/1", "not JSON"},
        {R"("minute": 4.5)", R"("minute": +4.5)", "/groups/0/sessions/0/moments/1/minute", "not JSON"},
        {R"("minute": 4.5)", R"("minute": 9007199254740993)", "/groups/0/sessions/0/moments/1/minute",
         "exactly"},
        {R"("minute": 4.5)", R"("minute": 36893488147419103233)", "/groups/0/sessions/0/moments/1/minute",
         "exactly"},
        {R"([-7, 100000])", R"([-9007199254740993])", "/measures/2/items/0", "exactly"},
        {R"([-7, 100000])", R"([-7, 100000,])", "/measures/2/items/2", "not JSON"},
        {R"(["sponsor", "naltrexone"])", R"(["sponsor", "\ud800"])", "/members/0/other_treatment/1",
         "surrogate"},
        {R"("name": "Harbor House")", R"("name": "Harbor House", "name": "Harbor House")", "/practice/name",
         "twice"},
        {R"("name": "Harbor House")", R"("name": "Harbor House", "n\u0061me": "B")", "/practice/name",
         "twice"},
        {R"("called": "Noor",)", R"("called": "Noor", "called": null,)", "/members/0/called", "twice"},
        {R"("version": 1,)", R"("version": 1, "users": [],)", "/users", "twice"},
        {R"("empty": [])", R"("empty": [], "empty": [])", "/definitions/0/body/empty", "twice"},
        {R"("empty": [])", R"("empty": [{"a": 1, "a": 1}])", "/definitions/0/body/empty/0/a", "twice"},
        {R"("empty": [])", R"("empty": ["\u0000"])", "/definitions/0/body/empty/0", "NUL"},
        {R"("empty": [])", R"("empty": 36893488147419103233)", "/definitions/0/body/empty", "exactly"},
        {R"("empty": [])", R"("empty": })", "/definitions/0/body/empty", "not JSON"},
    }));
    QByteArray document = example::text();
    REQUIRE(document.contains(fault.from));
    CAPTURE(fault.to.toStdString());
    document.replace(document.indexOf(fault.from), qsizetype(strlen(fault.from)), fault.to);
    checkRefused(document, fault.where, fault.words);
}

TEST_CASE("A document that is not one object is refused as a whole")
{
    const auto [document, words] = GENERATE(table<QByteArray, const char *>({
        {"", "ends before"},
        {" \n\t", "ends before"},
        {"{", "ends before"},
        {"[]", "object in braces"},
        {"null", "object in braces"},
        {"\"text\"", "object in braces"},
        {"12", "object in braces"},
        {"true", "object in braces"},
        {"{}", "“format” is missing"},
        {"nul", "ends before"},
        {"PK\x03\x04", "not JSON"},
        {"SQLite format 3", "not JSON"},
        {QByteArray("\0", 1), "not JSON"},
        {"// comment\n{}", "not JSON"},
        {QByteArray("\xFF\xFE{\0}\0", 6), "Save it as UTF-8"},
    }));
    checkRefused(document, "", words);
}

TEST_CASE("Nothing may come before or after the document")
{
    checkRefused(example::text() + "{}", "", "not JSON");
    checkRefused(example::text() + QByteArray("\0", 1), "", "NUL");
    checkRefused(example::text() + QByteArray("\0{\"a\": 1}", 9), "", "NUL");
    checkRefused("\xEF\xBB\xBF" + example::text(), "", "byte order mark");
}

TEST_CASE("The sentence says in which line and column the text is wrong")
{
    const Result<PracticeRecord> record = example::read("{\n \"format\": oh\n}");
    REQUIRE_FALSE(record.ok());
    CHECK(record.error().where == QStringLiteral("/format"));
    CHECK_THAT(record.error().sentence.toStdString(), Catch::Matchers::EndsWith("(line 2, column 12)"));
}

TEST_CASE("Nesting without end is refused at once")
{
    const QByteArray lists(10'000'000, '[');
    const QByteArray objects = QByteArray("{\"a\":").repeated(2'000'000);
    checkRefused(lists, "", "object in braces");
    checkRefused(objects, "/a", "not part");

    QByteArray document = example::text();
    document.replace("\"empty\": []", "\"empty\": " + lists);
    const Result<PracticeRecord> record = example::read(document);
    REQUIRE_FALSE(record.ok());
    CHECK(record.error().where.startsWith(QStringLiteral("/definitions/0/body/empty/0/0")));
    CHECK_THAT(record.error().sentence.toStdString(),
               Catch::Matchers::ContainsSubstring("nested too deeply"));
}

TEST_CASE("A document of nothing but empty items does not swell")
{
    QByteArray document = example::text();
    document.replace("\"moments\": [],",
                     "\"moments\": [" + QByteArray("{\"text\":\"\"},").repeated(2'000'000) + "{}],");
    const Result<PracticeRecord> record = example::read(document);
    REQUIRE_FALSE(record.ok());
    CHECK(record.error().where.startsWith(QStringLiteral("/groups/0/sessions/1/moments/")));
    CHECK_THAT(record.error().sentence.toStdString(), Catch::Matchers::ContainsSubstring("all but empty"));
}

TEST_CASE("An unknown key is named in the pointer as RFC 6901 writes it, unless it is absurd")
{
    checkRefused(R"({"a/b~c": 1})", "/a~1b~0c", "not part");
    checkRefused(R"({"": 1})", "/", "not part");
    checkRefused(R"({"a\u0000b": 1})", "", "not part");
    checkRefused("{\"" + QByteArray(1'000'000, 'k') + "\": 1}", "", "not part");
}
