#include "reports/wording/people.h"

#include "reports/support/sample_session.h"
#include "reports/wording/handout_names.h"
#include "support/text_of.h"

#include <catch2/catch_test_macros.hpp>

using namespace ipt;

namespace {

Member member(const char *id, const char *name, const char *called = nullptr)
{
    Member made;
    made.id = MemberId(utf8(id));
    made.name = utf8(name);
    if (called)
        made.called = utf8(called);
    return made;
}

} // namespace

TEST_CASE("members are told apart by an initial only where they go by the same name")
{
    const QList<Member> members{
        member("1", "Ana Lopes", "Ana"), member("2", "Anabela Reis", "ANA"),
        member("3", "Bo Chen"),          member("4", "Prince"),
        member("5", "Prince"),           member("6", "Kim \xf0\x9d\x92\xb5olt", "Kim"),
        member("7", "Kim Park", "Kim")};
    const People people(members, {});
    const char *const expected[] = {"Ana L.", "ANA R.", "Bo", "Prince", "Prince", "Kim \xf0\x9d\x92\xb5.",
                                    "Kim P."};
    for (int i = 0; i < members.size(); ++i)
        CHECK(people.called(members[i].id) == utf8(expected[i]));
    CHECK(people.called(MemberId(utf8("9"))) == utf8("Unknown member"));
}

TEST_CASE("full names become names fit for a sheet")
{
    Relationship person;
    person.person = utf8("Ana Lopes Reis");
    Relationship single;
    single.person = utf8("May");
    const HandoutNames names(
        {member("1", "Ana Lopes", "Ani"), member("2", "Bo (Bob) Chen"), member("3", "Prince")},
        {person, single});
    struct Case
    {
        const char *given;
        const char *shown;
    };
    for (const auto &[given, shown] : {
             Case{"", ""},
             Case{"Ana Lopes came.", "Ani came."},
             Case{"ana  lopes\ncame", "Ani\ncame"},
             Case{"Ana\nLopes came", "Ani came"},
             Case{"Ana Lopes Reis and Ana Lopes", "Ana L. R. and Ani"},
             Case{"Mariana Lopes", "Mariana Lopes"},
             Case{"Ana Lopesky", "Ana Lopesky"},
             Case{"Bo (Bob) Chen's turn", "Bo's turn"},
             Case{"In May, Prince may.", "In May, Prince may."},
         }) {
        INFO(given);
        CHECK(names.shown(utf8(given)) == utf8(shown));
    }
}
