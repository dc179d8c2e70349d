#include "engine/core/json_place.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace ipt {

namespace {

QString escaped(QString key)
{
    return key.replace(QLatin1Char('~'), QLatin1String("~0")).replace(QLatin1Char('/'), QLatin1String("~1"));
}

} // namespace

JsonPlace::JsonPlace(QJsonValue value, QString pointer, QList<Error> *problems)
    : m_value(std::move(value))
    , m_pointer(std::move(pointer))
    , m_problems(problems)
{
}

JsonPlace JsonPlace::at(QLatin1StringView key) const
{
    const QJsonObject object = m_value.toObject();
    const auto found = object.constFind(key);
    return JsonPlace(found == object.constEnd() ? QJsonValue(QJsonValue::Undefined) : *found,
                     m_pointer + QLatin1Char('/') + escaped(key), m_problems);
}

bool JsonPlace::isObjectOf(std::initializer_list<QLatin1StringView> keys) const
{
    if (!m_value.isObject()) {
        complain(QCoreApplication::translate("JsonPlace", "An object in braces belongs here."));
        return false;
    }
    const QStringList given = m_value.toObject().keys();
    for (const QString &key : given) {
        if (std::find(keys.begin(), keys.end(), key) == keys.end()) {
            m_problems->append(
                {ErrorKind::BadInput,
                 QCoreApplication::translate("JsonPlace", "The key “%1” means nothing here. Take it out.")
                     .arg(key),
                 m_pointer + QLatin1Char('/') + escaped(key)});
        }
    }
    return true;
}

QString JsonPlace::line(int longest) const
{
    const QString text = m_value.toString();
    const bool fits = m_value.isString() && !text.trimmed().isEmpty() && text.size() <= longest &&
                      !text.contains(QLatin1Char('\n')) && !text.contains(QLatin1Char('\r'));
    if (!fits) {
        complain(QCoreApplication::translate("JsonPlace",
                                             "One line of text of at most %1 characters belongs here.")
                     .arg(longest));
        return {};
    }
    return text;
}

int JsonPlace::integer(int least, int most) const
{
    const double number = m_value.toDouble();
    if (!m_value.isDouble() || number < least || number > most || number != std::floor(number)) {
        complain(QCoreApplication::translate("JsonPlace", "A whole number from %1 to %2 belongs here.")
                     .arg(least)
                     .arg(most));
        return least;
    }
    return static_cast<int>(number);
}

bool JsonPlace::truth() const
{
    if (!m_value.isBool())
        complain(QCoreApplication::translate("JsonPlace", "Either true or false belongs here."));
    return m_value.toBool();
}

QList<JsonPlace> JsonPlace::list(int least, int most) const
{
    const QJsonArray array = m_value.toArray();
    if (!m_value.isArray() || array.size() < least || array.size() > most) {
        complain(QCoreApplication::translate("JsonPlace", "A list of %1 to %2 entries belongs here.")
                     .arg(least)
                     .arg(most));
        return {};
    }
    QList<JsonPlace> places;
    for (qsizetype i = 0; i < array.size(); ++i)
        places.append(JsonPlace(array.at(i), m_pointer + QLatin1Char('/') + QString::number(i), m_problems));
    return places;
}

int JsonPlace::oneOf(std::initializer_list<QLatin1StringView> words) const
{
    const QString text = m_value.toString();
    const auto found = std::find(words.begin(), words.end(), text);
    if (m_value.isString() && found != words.end())
        return static_cast<int>(found - words.begin());
    QStringList choices;
    for (const QLatin1StringView word : words)
        choices.append(word);
    complain(QCoreApplication::translate("JsonPlace", "One of these words belongs here: %1.")
                 .arg(choices.join(QLatin1String(", "))));
    return 0;
}

void JsonPlace::complain(const QString &sentence) const
{
    m_problems->append({ErrorKind::BadInput, sentence, m_pointer});
}

} // namespace ipt
