#include "storage/interchange/json/json_writer.h"

#include "support/text_of.h"

#include <catch2/catch_all.hpp>

using namespace ipt::interchange;

TEST_CASE("Lists and objects are indented by one space a level, empty ones on one line")
{
    JsonWriter out;
    out.beginObject();
    out.key("a");
    out.beginList();
    out.number(1);
    out.beginObject();
    out.endObject();
    out.beginList();
    out.endList();
    out.endList();
    out.key("b");
    out.null();
    out.endObject();
    out.finish();
    CHECK(out.take().toStdString() == "{\n \"a\": [\n  1,\n  {},\n  []\n ],\n \"b\": null\n}\n");
}

TEST_CASE("The compact layout has no space at all")
{
    JsonWriter out(JsonWriter::Layout::Compact);
    out.beginObject();
    out.key("a");
    out.truth(true);
    out.key("b");
    out.beginList();
    out.truth(false);
    out.null();
    out.endList();
    out.endObject();
    CHECK(out.take() == R"({"a":true,"b":[false,null]})");
}

TEST_CASE("Texts are escaped where JSON asks for it and nowhere else")
{
    const auto [text, written] = GENERATE(table<QString, std::string>({
        {QStringLiteral(""), R"("")"},
        {QStringLiteral("\"\\/"), R"("\"\\/")"},
        {QStringLiteral("\n\r\t\x01\x1F\x7F"), "\"\\n\\u000d\\u0009\\u0001\\u001f\x7F\""},
        {QStringLiteral("é🌿"), "\"é🌿\""},
        {QString(QChar(0xFEFF)) + u'a', "\"\xEF\xBB\xBF"
                                        "a\""},
    }));
    JsonWriter out;
    out.text(text);
    CHECK(out.take().toStdString() == written);
}

TEST_CASE("A long document is handed over in portions that make it up")
{
    QByteArray whole;
    int portions = 0;
    JsonWriter out([&](const QByteArray &portion) {
        whole += portion;
        ++portions;
    });
    const QString text(100'000, u'x');
    out.beginList();
    for (int i = 0; i < 50; ++i)
        out.text(text);
    out.endList();
    out.finish();
    CHECK(portions > 3);
    CHECK(whole.count('x') == 5'000'000);
    CHECK(whole.endsWith("]\n"));
}

TEST_CASE("A portion that cannot be kept ends the writing")
{
    JsonWriter out([](const QByteArray &) { throw std::runtime_error("full"); });
    out.beginList();
    CHECK_THROWS(out.text(QString(2'000'000, u'x')));
}
