#include "storage/records/reach_records.h"

#include "storage/test_practice.h"
#include "support/text_of.h"

#include <algorithm>

using namespace ipt;

namespace {

const GroupId g1(QStringLiteral("g1"));
const GroupId g2(QStringLiteral("g2"));
const MemberId m1(QStringLiteral("m1"));
const MemberId m2(QStringLiteral("u1"));
const UserId u1(QStringLiteral("u1"));
const UserId u2(QStringLiteral("u2"));

QStringList idsOf(const QList<ListedMember> &members)
{
    QStringList ids;
    for (const ListedMember &member : members)
        ids.append(member.id.text());
    ids.sort();
    return ids;
}

Member newcomer(const char *id, const QString &called)
{
    Member member;
    member.id = MemberId(QString::fromLatin1(id));
    member.name = QStringLiteral("Nobody Known");
    member.called = called;
    return member;
}

} // namespace

TEST_CASE("The groups that somebody runs or supervises come with their names")
{
    TestPractice practice;
    const QList<ReachedGroup> run = practice.file().reach().groups(u1);
    REQUIRE(run.size() == 2);
    CHECK(run[0].id == g1);
    CHECK(run[0].name == QLatin1String("Tuesday lantern"));
    CHECK(run[0].facilitated);
    CHECK_FALSE(run[0].supervised);
    CHECK(run[1].id == g2);
    const QList<ReachedGroup> supervised = practice.file().reach().groups(u2);
    REQUIRE(supervised.size() == 1);
    CHECK(supervised[0].supervised);
    CHECK(supervised[0].facilitated);
}

TEST_CASE("A group is under way while a session is to come, and some days after its last")
{
    TestPractice practice;
    const ReachRecords reach = practice.file().reach();
    // Its fifth session is planned still.
    CHECK(reach.underWay(QDate(2030, 1, 1)) == QList<GroupId>{g1});
    SessionHead fifth = practice.file().sessions().head(g1, SessionNumber(5)).value();
    fifth.state = SessionState::Cancelled;
    practice.file().sessions().putHead(g1, fifth);
    // The third ended on 3 February.
    CHECK(reach.underWay(QDate(2026, 2, 3)) == QList<GroupId>{g1});
    CHECK(reach.underWay(QDate(2026, 2, 4)).isEmpty());
}

TEST_CASE("Where a group stands: the next session, what was held, who belongs then")
{
    TestPractice practice;
    const ReachRecords reach = practice.file().reach();
    QList<GroupStanding> standings = reach.standings();
    REQUIRE(standings.size() == 1); // the other has no session
    CHECK(standings[0].group == g1);
    CHECK(standings[0].held == 1);
    CHECK(standings[0].at == SessionNumber(5));
    REQUIRE(reach.nextSessions().contains(g1));
    CHECK(reach.nextSessions().value(g1).number == SessionNumber(5));
    REQUIRE(reach.standing(g1));
    CHECK(reach.standing(g1)->at == standings[0].at);
    CHECK(reach.standing(g1)->members == standings[0].members);
    CHECK_FALSE(reach.standing(g2));
    CHECK(standings[0].members == 1); // the other left after the fourth and came back at the sixth

    SessionHead fifth = reach.nextSessions().value(g1);
    fifth.state = SessionState::Cancelled;
    practice.file().sessions().putHead(g1, fifth);
    standings = reach.standings();
    CHECK(reach.nextSessions().isEmpty());
    CHECK(standings[0].at == SessionNumber(3));
    CHECK(standings[0].members == 2);
}

TEST_CASE("Whose members are within reach")
{
    TestPractice practice;
    practice.file().members().put(newcomer("new", QStringLiteral("Nils")));
    const ReachRecords reach = practice.file().reach();
    const QString ofTheGroup = QStringLiteral("m1 u1");
    struct Case
    {
        MembersWithin within;
        QString ids;
    };
    const Case cases[] = {
        {{u1, true, false, false, false}, ofTheGroup},
        {{u1, true, false, false, true}, QStringLiteral("m1 new u1")},
        {{u1, false, true, false, false}, QString()},
        {{u2, false, true, false, false}, ofTheGroup},
        {{u2, false, false, true, false}, QStringLiteral("m1")},
        {{u1, false, false, true, false}, QString()},
        {{u1, false, false, false, false}, QString()},
    };
    for (const Case &each : cases) {
        INFO(each.ids.toStdString() << each.within.user.text().toStdString());
        CHECK(idsOf(reach.members(each.within)).join(QLatin1Char(' ')) == each.ids);
    }
}

TEST_CASE("Members are found by the beginnings of what they go by, whatever the letters")
{
    TestPractice practice;
    practice.file().members().put(newcomer("e", QStringLiteral("Élodie Anne")));
    practice.file().members().put(newcomer("r", QStringLiteral("René")));
    practice.file().members().put(newcomer("p", QStringLiteral("50%_off\\")));
    const MembersWithin all{u1, true, true, true, true};
    struct Case
    {
        QString typed;
        QString ids;
    };
    const Case cases[] = {
        {QStringLiteral("m"), QStringLiteral("m1")},
        {QStringLiteral("MARI"), QStringLiteral("m1")},
        {QStringLiteral("marisol"), QString()},          // the record name, which they don't go by
        {QStringLiteral("barth"), QStringLiteral("u1")}, // goes by the first name, as no other is known
        {QStringLiteral("achter"), QString()},
        {QStringLiteral("él"), QStringLiteral("e")},
        {QStringLiteral("EL"), QStringLiteral("e")},
        {QStringLiteral("anne élo"), QStringLiteral("e")},
        {QStringLiteral("lodie"), QString()},
        {QStringLiteral("rene"), QStringLiteral("r")},
        {QStringLiteral("RENÉ"), QStringLiteral("r")},
        {QStringLiteral("renée"), QString()},
        {QStringLiteral("50%_"), QStringLiteral("p")},
        {QStringLiteral("50%_off\\"), QStringLiteral("p")},
        {QStringLiteral("%"), QString()},
        {QStringLiteral("lantern"), QString()}, // a group
        {QString(), QString()},
    };
    for (const Case &each : cases) {
        INFO(each.typed.toStdString());
        CHECK(idsOf(practice.file().reach().membersCalled(each.typed, all, 9)).join(QLatin1Char(' ')) ==
              each.ids);
    }
    CHECK(practice.file().reach().membersCalled(QStringLiteral("e"), all, 1).size() == 1);
    CHECK(practice.file()
              .reach()
              .membersCalled(QStringLiteral("e"), {u1, true, true, true, false}, 9)
              .isEmpty());
}

TEST_CASE("Who or what is named anew is found by the new name alone")
{
    TestPractice practice;
    const MembersWithin all{u1, true, true, true, true};
    const ReachRecords reach = practice.file().reach();
    practice.file().members().put(newcomer("n", QStringLiteral("Nils")));
    practice.file().members().put(newcomer("n", QStringLiteral("Per")));
    CHECK(reach.membersCalled(QStringLiteral("nils"), all, 9).isEmpty());
    CHECK(idsOf(reach.membersCalled(QStringLiteral("per"), all, 9)) == QStringList{QStringLiteral("n")});

    CHECK(reach.groupsNamed(QStringLiteral("lantern tue"), all, 9) == QList{g1});
    CHECK(reach.groupsNamed(QStringLiteral("antern"), all, 9).isEmpty());
    CHECK(reach.groupsNamed(QStringLiteral("mari"), all, 9).isEmpty());
    CHECK(reach.groupsNamed(QStringLiteral("lantern"), {u2, false, true, true, true}, 9) == QList{g1});
    CHECK(reach.groupsNamed(QStringLiteral("lantern"), {u1, false, true, true, true}, 9).isEmpty());
    practice.file().database().execute("UPDATE groups SET name = 'Harbour' WHERE public_id = 'g1'");
    CHECK(reach.groupsNamed(QStringLiteral("lantern"), all, 9).isEmpty());
    CHECK(reach.groupsNamed(QStringLiteral("har"), all, 9) == QList{g1});
    practice.file().database().execute("DELETE FROM members WHERE public_id = 'n'");
    CHECK(reach.membersCalled(QStringLiteral("per"), all, 9).isEmpty());
    CHECK(practice.file().database().damage().isEmpty());
}

TEST_CASE("A list of members begins by name as a person would order it, and is narrowed by words")
{
    TestPractice practice;
    int number = 0;
    for (const char *name : {"Zoë", "Émile", "Eva", "adam", "Ezra"})
        practice.file().members().put(
            newcomer(QByteArray::number(++number).constData(), QString::fromUtf8(name)));
    QStringList inOrder = QStringLiteral("Zoë Émile Eva adam Ezra Mari Bartholomew").split(QLatin1Char(' '));
    std::sort(inOrder.begin(), inOrder.end(),
              [](const QString &a, const QString &b) { return QString::localeAwareCompare(a, b) < 0; });
    const MembersWithin all{u1, true, true, true, true};
    struct Case
    {
        MembersWanted wanted;
        QStringList names;
    };
    const auto names = [](const char *text) {
        return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    };
    QStringList belongingFirst = inOrder;
    belongingFirst.removeIf([](const QString &name) {
        return name == QLatin1String("Mari") || name == QLatin1String("Bartholomew");
    });
    belongingFirst = names("Bartholomew Mari") + belongingFirst;
    const Case cases[] = {
        {{{}, false, 9}, inOrder},
        {{{}, false, 3}, inOrder.first(3)},
        {{{}, true, 9}, belongingFirst},
        {{QStringLiteral("e"), false, 9}, names("Eva Ezra")},
        {{QStringLiteral("éM"), false, 9}, names("Émile")},
        {{QStringLiteral("lant ma"), false, 9}, names("Mari")}, // by the group's name too
        {{QStringLiteral("lantern"), false, 9}, names("Bartholomew Mari")},
        {{QStringLiteral("antern"), false, 9}, {}},
        {{QStringLiteral("marisol"), false, 9}, {}}, // the record name, which they don't go by
    };
    for (const Case &each : cases) {
        INFO(each.wanted.words.toStdString() << each.wanted.most);
        QStringList found;
        const QList<MemberId> members = practice.file().reach().membersInOrder(all, each.wanted);
        for (const MemberId &member : members)
            found.append(practice.file().members().brief(member)->goesBy);
        CHECK(found == each.names);
    }
    // Who sees fewer is given fewer.
    CHECK(practice.file().reach().membersInOrder({u1, true, false, false, false}, {{}, false, 9}).size() ==
          2);
    CHECK(practice.file().reach().membersInOrder({u1, false, false, false, false}, {{}, false, 9}).isEmpty());
}

TEST_CASE("The beginning of a crowd's list is the same as of the whole list")
{
    TestPractice practice;
    PracticeFile &file = practice.file();
    constexpr int crowd = 700;
    const QString letters = QStringLiteral("aéEzÅm");
    QList<Participation> spans = file.groups().participation(g2);
    Transaction transaction(file.database());
    for (int number = 0; number < crowd; ++number) {
        const QChar first = letters.at(number % letters.size());
        // Every third is called by the first word of the name.
        Member member = newcomer(QByteArray("c" + QByteArray::number(number)).constData(),
                                 QStringLiteral(" %1%2 ").arg(first).arg(number % 101));
        if (number % 3 == 0)
            member.called.reset();
        member.name = QStringLiteral("%1%2 Somebody").arg(first).arg(number % 101);
        member.clinician = number % 5 == 0 ? std::optional(u2) : std::optional(u1);
        file.members().put(member);
        if (number % 2 == 0)
            spans.append({member.id, SessionNumber(1), {}, {}});
    }
    file.groups().putParticipation(g2, spans);
    transaction.commit();
    const ReachRecords reach = file.reach();
    const MembersWithin everybody{u1, true, false, true, false};
    const MembersWithin few{u2, false, false, true, false};
    REQUIRE(reach.isCrowd(everybody));
    REQUIRE_FALSE(reach.isCrowd(few));

    QSet<MemberId> belonging;
    const QHash<MemberId, QList<GroupId>> groups = reach.belonging();
    for (auto each = groups.begin(); each != groups.end(); ++each)
        belonging.insert(each.key());
    const auto expected = [&](const MembersWithin &within, const MembersWanted &wanted) {
        QList<ListedMember> members = reach.members(within);
        members.removeIf([&wanted](const ListedMember &member) {
            return !member.goesBy.trimmed().startsWith(wanted.words, Qt::CaseInsensitive);
        });
        std::stable_sort(members.begin(), members.end(), [&](const ListedMember &a, const ListedMember &b) {
            if (wanted.belongingFirst && belonging.contains(a.id) != belonging.contains(b.id))
                return belonging.contains(a.id);
            return QString::localeAwareCompare(a.goesBy.trimmed(), b.goesBy.trimmed()) < 0;
        });
        QList<MemberId> ids;
        for (const ListedMember &member : members.first(std::min<qsizetype>(members.size(), wanted.most)))
            ids.append(member.id);
        return ids;
    };
    for (const MembersWithin &within : {everybody, few}) {
        for (const MembersWanted &wanted :
             {MembersWanted{{}, false, 20}, MembersWanted{{}, true, 20}, MembersWanted{{}, true, 400},
              MembersWanted{{}, false, 5000}, MembersWanted{{}, true, 5000},
              MembersWanted{QStringLiteral("é1"), false, 20}, MembersWanted{QStringLiteral("Z"), true, 5000},
              MembersWanted{QStringLiteral("nobody"), false, 20}}) {
            INFO(wanted.words.toStdString() << wanted.most << wanted.belongingFirst);
            CHECK(reach.membersInOrder(within, wanted) == expected(within, wanted));
        }
    }
    // A group's name is found in a crowd as well: hardly anybody is in this one, or very many.
    CHECK(reach.membersInOrder(everybody, {QStringLiteral("lantern"), false, 20}).size() == 2);
    CHECK(reach.membersInOrder(everybody, {QStringLiteral("lantern mar"), true, 20}) == QList{m1});
    file.database().execute("UPDATE groups SET name = 'Zz Zebra' WHERE public_id = 'g2'");
    const auto checkThoseOfTheGroup = [&] {
        const QHash<MemberId, QList<GroupId>> groupsNow = reach.belonging();
        QList<MemberId> fitting = expected(everybody, {{}, false, 5000});
        fitting.removeIf([&](const MemberId &member) {
            return !groupsNow.value(member).contains(g2) &&
                   !file.members().brief(member)->goesBy.trimmed().startsWith(QLatin1Char('z'),
                                                                              Qt::CaseInsensitive);
        });
        CHECK(reach.membersInOrder(everybody, {QStringLiteral("z"), false, 20}) == fitting.first(20));
        CHECK(reach.membersInOrder(everybody, {QStringLiteral("Z"), false, 5000}) == fitting);
        fitting.removeIf([&](const MemberId &member) { return !groupsNow.value(member).contains(g2); });
        CHECK(reach.membersInOrder(everybody, {QStringLiteral("zeb"), true, 5000}) == fitting);
    };
    checkThoseOfTheGroup(); // fewer than a crowd
    for (int number = 1; number < crowd; number += 2)
        spans.append({MemberId(QStringLiteral("c%1").arg(number)), SessionNumber(1), {}, {}});
    file.groups().putParticipation(g2, spans);
    checkThoseOfTheGroup();
}

TEST_CASE("Members are found by exactly what they go by, each name known once")
{
    TestPractice practice;
    practice.file().members().put(newcomer("a", QStringLiteral("Mari")));
    practice.file().members().put(newcomer("b", QStringLiteral(" Mari ")));
    practice.file().members().put(newcomer("c", QStringLiteral("  ")));
    const ReachRecords reach = practice.file().reach();
    QStringList names = reach.calledNames();
    names.sort();
    CHECK(names ==
          QStringList{QStringLiteral("Bartholomew"), QStringLiteral("Mari"), QStringLiteral("Nobody")});
    const MembersWithin all{u1, true, true, true, true};
    CHECK(idsOf(reach.membersGoingBy(QStringLiteral("Mari"), all)).join(QLatin1Char(' ')) ==
          QLatin1String("a b m1"));
    CHECK(idsOf(reach.membersGoingBy(QStringLiteral("Mari"), {u1, true, false, false, false})) ==
          QStringList{QStringLiteral("m1")});
    CHECK(reach.membersGoingBy(QStringLiteral("mari"), all).isEmpty());
}

TEST_CASE("The groups members belong to, and their areas, come for everybody at once")
{
    TestPractice practice;
    const QHash<MemberId, QList<GroupId>> belonging = practice.file().reach().belonging();
    CHECK(belonging.value(m1) == QList<GroupId>{g1});
    CHECK(belonging.value(m2) == QList<GroupId>{g1}); // once, by the span that has not ended
    CHECK(practice.file().reach().belonging(m2) == QList<GroupId>{g1});
    const QList<AgreedArea> areas = practice.file().reach().primaryAreas();
    REQUIRE(areas.size() == 2);
    CHECK(areas[0].member == m1);
    CHECK(areas[0].group == g1);
    CHECK(areas[0].area == ProblemArea::RoleTransition);
    const QList<AgreedArea> ofOne = practice.file().reach().primaryAreas(m1);
    REQUIRE_FALSE(ofOne.isEmpty());
    CHECK(ofOne[0].area == ProblemArea::RoleTransition);
    for (const AgreedArea &area : ofOne)
        CHECK(area.member == m1);
}
