#include "engine/definitions/definition_texts.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

namespace ipt {

namespace {

/// What stands under these is for people, however deep.
bool holdsTexts(const QString &key)
{
    static const QSet<QString> keys{
        QStringLiteral("name"),
        QStringLiteral("description"),
        QStringLiteral("about"),
        QStringLiteral("title"),
        QStringLiteral("text"),
        QStringLiteral("label"),
        QStringLiteral("hint"),
        QStringLiteral("prompt"),
        QStringLiteral("feelings"),
        QStringLiteral("sentences"),
        QStringLiteral("outcomes"),
        QStringLiteral("areas"),
        QStringLiteral("instead_of_names"),
    };
    return keys.contains(key);
}

QJsonValue said(const QJsonValue &value, bool isText, const std::function<QString(const QString &)> &say)
{
    if (value.isString())
        return isText ? QJsonValue(say(value.toString())) : value;
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue &each : value.toArray())
            list.append(said(each, isText, say));
        return list;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto each = object.begin(); each != object.end(); ++each)
            each.value() = said(each.value(), isText || holdsTexts(each.key()), say);
        return object;
    }
    return value;
}

} // namespace

QJsonValue withTexts(const QJsonValue &definition, const std::function<QString(const QString &)> &say)
{
    return said(definition, false, say);
}

} // namespace ipt
