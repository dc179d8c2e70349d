#include "practice/groups.h"
#include "practice/members.h"
#include "practice/support/house.h"

#include <algorithm>

#include <catch2/catch_all.hpp>

using namespace ipt;
using namespace ipt::test;
using namespace Qt::StringLiterals;

namespace {

QStringList calledNames(const QList<MemberName> &members)
{
    QStringList names;
    for (const MemberName &member : members)
        names.append(member.called);
    return names;
}

QStringList namesOf(const QList<MemberRow> &rows)
{
    QStringList names;
    for (const MemberRow &row : rows)
        names.append(row.member.called);
    return names;
}

} // namespace

TEST_CASE("The first names are those of the list, for everybody who works here")
{
    House house;
    for (const UserId &user : {lindqvist, okafor, marchetti, bell}) {
        INFO(user.text().toStdString());
        Practice &practice = house.as(user);
        const QStringList everybody = namesOf(practice.members().list().value());
        const FirstRows<MemberName> all = practice.members().names({200, {}}).value();
        CHECK(calledNames(all.rows) == everybody);
        CHECK(all.isAll);
        if (everybody.size() < 2)
            continue;
        const FirstRows<MemberName> first = practice.members().names({1, {}}).value();
        CHECK(calledNames(first.rows) == everybody.first(1));
        CHECK_FALSE(first.isAll);
        CHECK(calledNames(practice.members().names({200, everybody.last()}).value().rows)
                  .contains(everybody.last()));
    }
}

TEST_CASE("Members are found by letters in what they are offered as, the best of them, by name")
{
    House house;
    Practice &practice = house.as(lindqvist);
    const QStringList everybody = namesOf(practice.members().list().value());
    const auto fitting = [&practice](const QString &letters, int most) {
        return calledNames(practice.members().fitting(letters, {u"%1"_s, u"%1, progress"_s}, most).value());
    };
    CHECK(fitting({}, 200) == everybody);
    CHECK(fitting({}, 3) == everybody.first(3));
    CHECK(fitting(u"progress"_s, 200) == everybody);
    CHECK(fitting(u"odet"_s, 200) == QStringList{u"Odette"_s});
    CHECK(fitting(u"ODET prog"_s, 200) == QStringList{u"Odette"_s});
    CHECK(fitting(u"xq"_s, 200).isEmpty());
    // Letters that follow each other in many names begin only some: those are the best.
    const QStringList withE = fitting(u"e"_s, 1);
    REQUIRE(withE.size() == 1);
    const bool someBegin = std::any_of(everybody.begin(), everybody.end(), [](const QString &name) {
        return name.startsWith(u'e', Qt::CaseInsensitive);
    });
    CHECK(withE.first().startsWith(u'e', Qt::CaseInsensitive) == someBegin);
}

TEST_CASE("Nobody finds by letters whom they do not see")
{
    House house;
    for (const UserId &user : {okafor, marchetti, bell}) {
        INFO(user.text().toStdString());
        Practice &practice = house.as(user);
        CHECK(calledNames(practice.members().fitting({}, {u"%1"_s}, 200).value()) ==
              namesOf(practice.members().list().value()));
    }
}

TEST_CASE("What lies ahead of the groups is as in their list")
{
    House house;
    for (const UserId &user : {lindqvist, okafor, marchetti, bell}) {
        INFO(user.text().toStdString());
        Practice &practice = house.as(user);
        const QList<GroupRow> rows = practice.groups().list().value();
        const QList<GroupAhead> ahead = practice.groups().ahead().value();
        REQUIRE(ahead.size() == rows.size());
        for (qsizetype at = 0; at < rows.size(); ++at) {
            CHECK(ahead[at].group.id == rows[at].head.id);
            CHECK(ahead[at].group.name == rows[at].head.name);
            CHECK(ahead[at].sessions == 16);
            CHECK(ahead[at].next == (rows[at].next ? std::optional(rows[at].next->number) : std::nullopt));
        }
    }
}
