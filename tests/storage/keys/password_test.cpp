#include "storage/keys/password.h"

#include "support/text_of.h"

#include <catch2/catch_all.hpp>

using namespace ipt;

TEST_CASE("A password needs twelve characters of any kind and must not be a common one")
{
    struct Case
    {
        QString password;
        bool good;
    };
    const auto c = GENERATE(
        Case{QStringLiteral("lamp over the river"), true}, Case{QStringLiteral("elevenchars"), false},
        Case{QStringLiteral("twelve chars"), true}, Case{QStringLiteral("            "), false},
        Case{QStringLiteral("ключ под ковром"), true}, Case{QString::fromUcs4(U"🌱🌿🍀🌾🌵🌲🌳🌴🌷🌸🌹"), false},
        Case{QString::fromUcs4(U"🌱🌿🍀🌾🌵🌲🌳🌴🌷🌸🌹🌺"), true}, Case{QString(256, QLatin1Char('x')), true},
        Case{QStringLiteral("lamp over the river").repeated(13), true},
        Case{QStringLiteral("lamp over the river").repeated(14), false},
        Case{QStringLiteral("password1234"), false}, Case{QStringLiteral("PassWord-1234"), false},
        Case{QStringLiteral("pass word 1234"), false}, Case{QStringLiteral("qwertyuiopasdf"), false},
        Case{QStringLiteral("abcabcabcabc"), false}, Case{QStringLiteral("aaaaaaaaaaaa"), false},
        Case{QStringLiteral("onedayatatime2026!"), false}, Case{QString(), false});
    INFO(c.password.toStdString());
    CHECK(passwordComplaint(c.password).has_value() != c.good);
}

TEST_CASE("Length is counted in characters as they are compared, not in bytes")
{
    // An accent typed as a character of its own becomes one with its letter.
    const QString decomposed = QStringLiteral("cafe\u0301 at no\u0308n!");
    CHECK(decomposed.size() == 14);
    CHECK_FALSE(passwordComplaint(decomposed));
    CHECK(passwordComplaint(decomposed.left(13)));
}

TEST_CASE("The same text typed on another keyboard is the same password")
{
    const Secret composed = passwordBytes(QStringLiteral("caf\u00e9 at the river"));
    const Secret decomposed = passwordBytes(QStringLiteral("cafe\u0301 at the river"));
    CHECK(std::equal(composed.bytes().begin(), composed.bytes().end(), decomposed.bytes().begin(),
                     decomposed.bytes().end()));
}
