#include "engine/capture/capture_line.h"

#include "support/shipped_definitions.h"
#include "support/text_of.h"

#include <catch2/catch_all.hpp>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace ipt;
using namespace Qt::StringLiterals;

namespace {

QStringList stringsOf(const QJsonValue &list)
{
    QStringList strings;
    for (const QJsonValue &each : list.toArray())
        strings.append(each.toString());
    return strings;
}

Moment momentOf(const QJsonObject &json)
{
    Moment moment;
    moment.text = json["text"_L1].toString();
    for (const QString &member : stringsOf(json["members"_L1]))
        moment.members.append(MemberId(member));
    for (const QString &member : stringsOf(json["toward"_L1]))
        moment.toward.append(MemberId(member));
    for (const QString &area : stringsOf(json["problem_areas"_L1]))
        moment.problemAreas.append(*fromWord<ProblemArea>(area));
    for (const QString &technique : stringsOf(json["techniques"_L1]))
        moment.techniques.append(technique);
    for (const QString &feeling : stringsOf(json["feelings"_L1]))
        moment.feelings.append(feeling);
    if (json["trigger"_L1].toBool())
        moment.trigger = true;
    if (json["risk"_L1].toBool())
        moment.risk = true;
    return moment;
}

} // namespace

TEST_CASE("All moments of the demonstration practice can be edited as lines")
{
    QFile file(QStringLiteral(IPT_RESOURCES "/demo/practice.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonObject practice = QJsonDocument::fromJson(file.readAll()).object();
    QList<RosterEntry> roster;
    for (const QJsonValue &member : practice["members"_L1].toArray())
        roster.append({MemberId(member["id"_L1].toString()), member["called"_L1].toString()});
    const CaptureLexicon lexicon(roster, shippedDefinitions());

    int seen = 0;
    for (const QJsonValue &group : practice["groups"_L1].toArray()) {
        for (const QJsonValue &session : group["sessions"_L1].toArray()) {
            for (const QJsonValue &each : session["moments"_L1].toArray()) {
                const Moment moment = momentOf(each.toObject());
                const CaptureLexicon wider = lexicon.including(moment);
                const QString line = formatCaptureLine(moment, wider);
                INFO(line.toStdString());
                CHECK(parseCaptureLine(line, wider).moment == moment);
                ++seen;
            }
        }
    }
    CHECK(seen > 200);
}
