#include "engine/gathering/gathering.h"

#include <catch2/catch_all.hpp>

using namespace ipt;
using namespace Qt::StringLiterals;

namespace {

const MemberId dana(u"m-1"_s);
const MemberId sam(u"m-2"_s);

Relationship person(const char *id, const QString &name, QList<ProblemArea> areas = {})
{
    Relationship each;
    each.id = RelationshipId(QString::fromLatin1(id));
    each.person = name;
    each.relation = u"aunt"_s;
    if (!areas.isEmpty())
        each.problemAreas = areas;
    return each;
}

Inventory inventory(QList<Relationship> people)
{
    Inventory each;
    each.member = dana;
    each.relationships = std::move(people);
    return each;
}

SessionMoment moment(int session, const QString &text, QList<MemberId> about)
{
    SessionMoment each;
    each.session = SessionNumber(session);
    each.moment.text = text;
    each.moment.members = about;
    return each;
}

QStringList textsOf(const QList<Gathered> &gathered)
{
    QStringList texts;
    for (const Gathered &each : gathered)
        texts.append(each.person.isEmpty() ? each.text : u"%1: %2"_s.arg(each.person, each.text));
    return texts;
}

} // namespace

TEST_CASE("evidence for an area is what was sorted into it, the answers there, and tagged moments")
{
    Relationship rosa = person("r-1", u"Rosa"_s, {ProblemArea::RoleDispute});
    rosa.difficult = u"She decides  for me."_s;
    Relationship luis = person("r-2", u"Luis"_s, {ProblemArea::Grief});
    luis.unspoken = u"That I was late."_s;
    SessionMoment dispute = moment(4, u"Raises her voice about Rosa."_s, {dana});
    dispute.moment.problemAreas = QList{ProblemArea::RoleDispute};
    SessionMoment of = moment(4, u"Somebody else's."_s, {sam});
    of.moment.problemAreas = QList{ProblemArea::RoleDispute};
    const SessionMoment untagged = moment(5, u"Says nothing."_s, {dana});

    const auto of2 = [&](std::optional<ProblemArea> area) {
        QList<Gathered> all = gatherEvidence({inventory({rosa, luis})}, {dispute, of, untagged}, dana, area);
        all.removeIf([](const Gathered &each) { return each.from == GatheredFrom::Suggestion; });
        return textsOf(all);
    };
    CHECK(of2(ProblemArea::RoleDispute) ==
          QStringList{u"Rosa: aunt"_s, u"Rosa: She decides for me."_s, u"Raises her voice about Rosa."_s});
    CHECK(of2(ProblemArea::Grief) == QStringList{u"Luis: aunt"_s, u"Luis: That I was late."_s});
    CHECK(of2(ProblemArea::RoleTransition).isEmpty());
    CHECK(of2(std::nullopt).size() == 5);
}

TEST_CASE("a person is taken as the latest inventory says that has them")
{
    const QList<Inventory> taken{
        inventory({person("r-1", u"Rosa"_s, {ProblemArea::Grief}), person("r-2", u"Luis"_s)}),
        inventory({person("r-1", u"Tía Rosa"_s, {ProblemArea::RoleDispute})})};
    const QList<Relationship> people = latestRelationships(taken);
    REQUIRE(people.size() == 2);
    CHECK(people.first().person == u"Tía Rosa"_s);
    CHECK(people.last().person == u"Luis"_s);
}

TEST_CASE("triggers come from relationships and from moments marked so, the member's own only")
{
    Relationship rosa = person("r-1", u"Rosa"_s);
    rosa.triggers = u"Her kitchen at nine."_s;
    Relationship quiet = person("r-2", u"Luis"_s);
    quiet.triggers = u"  "_s;
    SessionMoment marked = moment(6, u"Smells starch."_s, {dana});
    marked.moment.trigger = true;
    SessionMoment others = moment(6, u"Payday."_s, {sam});
    others.moment.trigger = true;
    CHECK(textsOf(gatherTriggers({inventory({rosa, quiet})}, {marked, others}, dana)) ==
          QStringList{u"Rosa: Her kitchen at nine."_s, u"Smells starch."_s});
}

TEST_CASE("credits are what others said to the member, feedback at any time and all of it at the end")
{
    const auto said = [](int session, const MemberId &by, const MemberId &to, bool asFeedback) {
        SessionMoment each = moment(session, u"%1 by %2"_s.arg(session).arg(by.text()), {by});
        each.moment.toward = QList{to};
        if (asFeedback)
            each.moment.techniques = QList<QString>{u"feedback"_s};
        return each;
    };
    const QList<SessionMoment> moments{said(4, sam, dana, true), said(5, sam, dana, false),
                                       said(5, dana, sam, true), said(15, sam, dana, false),
                                       said(15, dana, dana, true)};
    CHECK(textsOf(gatherCredits(moments, dana, SessionNumber(15))) ==
          QStringList{u"4 by m-2"_s, u"15 by m-2"_s});
    CHECK(textsOf(gatherCredits(moments, dana, std::nullopt)) == QStringList{u"4 by m-2"_s});
}
