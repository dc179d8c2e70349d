#include "engine/support/demo_record.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch_all.hpp>

namespace ipt::test {
namespace {

QString text(const QJsonObject &object, const char *key)
{
    return object[QLatin1StringView(key)].toString();
}

QJsonArray list(const QJsonObject &object, const char *key)
{
    return object[QLatin1StringView(key)].toArray();
}

std::optional<QString> given(const QJsonObject &object, const char *key)
{
    const auto value = object[QLatin1StringView(key)];
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

template <typename T>
QList<T> ids(const QJsonArray &array)
{
    QList<T> all;
    for (const auto &each : array)
        all += T(each.toString());
    return all;
}

template <typename E>
QList<E> words(const QJsonArray &array)
{
    QList<E> all;
    for (const auto &each : array)
        all += *fromWord<E>(each.toString());
    return all;
}

Note note(const QJsonObject &from)
{
    Note to;
    to.id = NoteId(text(from, "id"));
    to.kind = *fromWord<NoteKind>(text(from, "kind"));
    if (const auto member = given(from, "member"))
        to.member = MemberId(*member);
    to.author = UserId(text(from, "author"));
    for (const auto &each : list(from, "sections"))
        to.sections += NoteSection{text(each.toObject(), "title"), text(each.toObject(), "text")};
    for (const auto &each : list(from, "addenda"))
        to.addenda += Addendum{UserId(), text(each.toObject(), "text"), {}};
    return to;
}

Moment moment(const QJsonObject &from)
{
    Moment to;
    to.id = MomentId(text(from, "id"));
    to.text = text(from, "text");
    to.members = ids<MemberId>(list(from, "members"));
    to.toward = ids<MemberId>(list(from, "toward"));
    to.problemAreas = words<ProblemArea>(list(from, "problem_areas"));
    for (const auto &each : list(from, "techniques"))
        to.techniques += each.toString();
    for (const auto &each : list(from, "feelings"))
        to.feelings += each.toString();
    to.trigger = from[QStringLiteral("trigger")].toBool();
    to.risk = from[QStringLiteral("risk")].toBool();
    return to;
}

Session session(const QJsonObject &from)
{
    Session to;
    to.number = SessionNumber(from[QStringLiteral("number")].toInt());
    to.state = *fromWord<SessionState>(text(from, "state"));
    to.theme = given(from, "theme");
    for (const auto &each : list(from, "tasks")) {
        const QJsonObject task = each.toObject();
        to.tasks += Task{text(task, "text"), task[QStringLiteral("done")].toBool()};
    }
    for (const auto &each : list(from, "attendance")) {
        const QJsonObject one = each.toObject();
        const auto minutes = one[QStringLiteral("minutes")];
        to.attendance += Attendance{MemberId(text(one, "member")), *fromWord<Presence>(text(one, "status")),
                                    minutes.isDouble() ? std::optional(minutes.toInt()) : std::nullopt,
                                    given(one, "comment")};
    }
    for (const auto &each : list(from, "moments"))
        to.moments += moment(each.toObject());
    for (const auto &each : list(from, "notes"))
        to.notes += note(each.toObject());
    return to;
}

Group group(const QJsonObject &from)
{
    Group to;
    to.id = GroupId(text(from, "id"));
    to.name = text(from, "name");
    to.arc.minutes = from[QStringLiteral("arc")][QStringLiteral("minutes")].toInt(90);
    for (const auto &each : list(from, "participation")) {
        const QJsonObject span = each.toObject();
        Participation one{MemberId(text(span, "member")),
                          SessionNumber(span[QStringLiteral("joined_session")].toInt()),
                          {},
                          {}};
        if (const auto left = span[QStringLiteral("left_session")]; left.isDouble())
            one.left = SessionNumber(left.toInt());
        to.participation += one;
    }
    for (const auto &each : list(from, "sessions"))
        to.sessions += session(each.toObject());
    for (const auto &each : list(from, "strategies")) {
        const QJsonObject strategy = each.toObject();
        to.strategies +=
            Strategy{StrategyId(text(strategy, "id")), *fromWord<ProblemArea>(text(strategy, "problem_area")),
                     text(strategy, "text"), SessionNumber(strategy[QStringLiteral("session")].toInt())};
    }
    return to;
}

Inventory inventory(const QJsonObject &from)
{
    Inventory to;
    to.id = InventoryId(text(from, "id"));
    to.member = MemberId(text(from, "member"));
    to.group = GroupId(text(from, "group"));
    for (const auto &each : list(from, "relationships")) {
        Relationship relationship;
        relationship.id = RelationshipId(text(each.toObject(), "id"));
        relationship.person = text(each.toObject(), "person");
        relationship.relation = text(each.toObject(), "relation");
        to.relationships += relationship;
    }
    return to;
}

Action action(const QJsonObject &from)
{
    Action to;
    to.id = ActionId(text(from, "id"));
    to.member = MemberId(text(from, "member"));
    to.group = GroupId(text(from, "group"));
    to.setInSession = SessionNumber(from[QStringLiteral("set_in_session")].toInt());
    to.text = text(from, "text");
    if (const auto reviewed = from[QStringLiteral("reviewed_in_session")]; reviewed.isDouble())
        to.reviewedInSession = SessionNumber(reviewed.toInt());
    if (const auto outcome = given(from, "outcome"))
        to.outcome = fromWord<ActionOutcome>(*outcome);
    to.learnt = given(from, "learnt");
    return to;
}

MeasureTaken measure(const QJsonObject &from)
{
    MeasureTaken to;
    to.member = MemberId(text(from, "member"));
    if (const auto taken = given(from, "group"))
        to.group = GroupId(*taken);
    if (const auto number = from[QStringLiteral("session")]; number.isDouble())
        to.session = SessionNumber(number.toInt());
    to.measure = text(from, "measure");
    to.taken = QDate::fromString(text(from, "taken"), Qt::ISODate);
    for (const auto &each : list(from, "items"))
        to.items += each.isDouble() ? std::optional(each.toInt()) : std::nullopt;
    return to;
}

} // namespace

PracticeRecord demoRecord()
{
    QFile file(QStringLiteral(IPT_RESOURCES "/demo/practice.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonObject from = QJsonDocument::fromJson(file.readAll()).object();
    PracticeRecord to;
    for (const auto &each : list(from, "users"))
        to.users += User{UserId(text(each.toObject(), "id")), text(each.toObject(), "name"), {}, {}, {}};
    for (const auto &each : list(from, "members")) {
        Member member;
        member.id = MemberId(text(each.toObject(), "id"));
        member.name = text(each.toObject(), "name");
        member.called = given(each.toObject(), "called");
        member.pronouns = given(each.toObject(), "pronouns");
        to.members += member;
    }
    for (const auto &each : list(from, "groups"))
        to.groups += group(each.toObject());
    for (const auto &each : list(from, "inventories"))
        to.inventories += inventory(each.toObject());
    for (const auto &each : list(from, "actions"))
        to.actions += action(each.toObject());
    for (const auto &each : list(from, "measures"))
        to.measures += measure(each.toObject());
    return to;
}

} // namespace ipt::test
