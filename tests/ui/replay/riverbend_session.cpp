#include "ui/replay/riverbend_session.h"

#include "practice/opening.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <stdexcept>

using namespace ipt;
using namespace Qt::StringLiterals;

namespace ipt::test::riverbend {

namespace {

QByteArray wholeDocument()
{
    QFile file(QStringLiteral(IPT_RESOURCES "/demo/practice.json"));
    if (!file.open(QFile::ReadOnly))
        throw std::runtime_error("the demonstration's document is not there");
    return file.readAll();
}

Session heldSession()
{
    const Result<PracticeRecord> record = checkDocument(wholeDocument());
    if (!record.ok())
        throw std::runtime_error(record.error().sentence.toStdString());
    for (const Group &group : QList<Group>(record->groups)) {
        for (const Session &each : QList<Session>(group.sessions)) {
            if (group.id.text() == u"g-tuesday" && each.number == SessionNumber(session))
                return each;
        }
    }
    throw std::runtime_error("the session is not in the demonstration");
}

} // namespace

QByteArray document()
{
    QJsonObject root = QJsonDocument::fromJson(wholeDocument()).object();
    for (const char *list : {"follow_ups", "overrides", "contacts", "disclosures"})
        root.remove(QLatin1StringView(list));
    QJsonArray groups = root["groups"_L1].toArray();
    QJsonObject group = groups[0].toObject();
    QJsonArray sessions;
    for (const QJsonValue &value : group["sessions"_L1].toArray()) {
        const QJsonObject each = value.toObject();
        if (each["number"_L1].toInt() < session) {
            sessions.append(each);
            continue;
        }
        sessions.append(QJsonObject{{"number"_L1, each["number"_L1]},
                                    {"state"_L1, "planned"_L1},
                                    {"scheduled"_L1, each["scheduled"_L1]}});
    }
    group["sessions"_L1] = sessions;
    groups[0] = group;
    root["groups"_L1] = groups;
    return QJsonDocument(root).toJson();
}

QList<Moment> moments()
{
    return heldSession().moments;
}

QDateTime began()
{
    return heldSession().started->dateTime();
}

QString facilitator()
{
    return u"u-okafor"_s;
}

QString password()
{
    return u"seven slow herons wade"_s;
}

} // namespace ipt::test::riverbend
