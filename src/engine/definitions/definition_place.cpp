#include "engine/definitions/definition_place.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <cmath>

namespace ipt {

namespace {

struct DefinitionText
{
    Q_DECLARE_TR_FUNCTIONS(Definition)
};

constexpr qsizetype mostBytes = 4 * 1024 * 1024;
constexpr qsizetype longestLine = 500;
constexpr qsizetype longestText = 4000;

QString escaped(QString key)
{
    return key.replace(QLatin1Char('~'), QLatin1String("~0")).replace(QLatin1Char('/'), QLatin1String("~1"));
}

bool contains(std::initializer_list<QLatin1StringView> keys, const QString &key)
{
    return std::any_of(keys.begin(), keys.end(), [&key](QLatin1StringView each) { return key == each; });
}

} // namespace

void DefinitionPlace::refuse(const QString &sentence) const
{
    if (!m_value.isUndefined())
        m_problems->append(badInput(sentence, m_pointer));
}

DefinitionPlace DefinitionPlace::at(QLatin1StringView key) const
{
    return {m_value.toObject().value(key), m_pointer + QLatin1Char('/') + escaped(key), *m_problems};
}

void DefinitionPlace::expectKeys(std::initializer_list<QLatin1StringView> required,
                                 std::initializer_list<QLatin1StringView> optional) const
{
    if (!m_value.isObject()) {
        refuse(DefinitionText::tr("This must be a JSON object, in braces."));
        return;
    }
    for (QLatin1StringView key : required) {
        if (!has(key))
            refuse(DefinitionText::tr("\"%1\" is missing here.").arg(key));
    }
    const QStringList keys = m_value.toObject().keys();
    for (const QString &key : keys) {
        if (!contains(required, key) && !contains(optional, key)) {
            DefinitionPlace(QJsonValue(), m_pointer + QLatin1Char('/') + escaped(key), *m_problems)
                .refuse(DefinitionText::tr("\"%1\" is not known here. Check its spelling or leave it out.")
                            .arg(key.left(60)));
        }
    }
}

QString DefinitionPlace::asLine() const
{
    const QString line = m_value.toString();
    if (!m_value.isString() || line.trimmed().isEmpty() || line.contains(QLatin1Char('\n')) ||
        line.contains(QLatin1Char('\r')) || line.size() > longestLine)
        refuse(DefinitionText::tr("This must be one line of text in quotation marks, up to %1 characters.")
                   .arg(longestLine));
    return line;
}

QString DefinitionPlace::line(QLatin1StringView key) const
{
    return at(key).asLine();
}

QString DefinitionPlace::text(QLatin1StringView key) const
{
    const DefinitionPlace place = at(key);
    const QString text = place.m_value.toString();
    if (!place.m_value.isString() || text.size() > longestText) {
        place.refuse(DefinitionText::tr("This must be text in quotation marks, up to %1 characters.")
                         .arg(longestText));
    }
    return text;
}

QString DefinitionPlace::id(QLatin1StringView key) const
{
    static const QRegularExpression form(QStringLiteral("\\A[a-z0-9][a-z0-9-]{0,63}\\z"));
    const DefinitionPlace place = at(key);
    const QString id = place.m_value.toString();
    if (!form.match(id).hasMatch()) {
        place.refuse(DefinitionText::tr(
            "This must be an id of small letters, digits and hyphens, up to 64 characters."));
    }
    return id;
}

int DefinitionPlace::asNumber(int least, int most) const
{
    const double number = m_value.toDouble();
    if (!m_value.isDouble() || number != std::floor(number) || number < least || number > most) {
        refuse(DefinitionText::tr("This must be a whole number from %1 to %2.").arg(least).arg(most));
        return least;
    }
    return int(number);
}

bool DefinitionPlace::asTruth() const
{
    if (!m_value.isBool())
        refuse(DefinitionText::tr("This must be true or false."));
    return m_value.toBool();
}

int DefinitionPlace::number(QLatin1StringView key, int least, int most) const
{
    return at(key).asNumber(least, most);
}

QList<DefinitionPlace> DefinitionPlace::list(QLatin1StringView key, int least, int most) const
{
    const DefinitionPlace place = at(key);
    const QJsonArray array = place.m_value.toArray();
    if (!place.m_value.isArray() || array.size() < least || array.size() > most) {
        place.refuse(DefinitionText::tr("This must be a list, in brackets, of %1 to %2 entries.")
                         .arg(least)
                         .arg(most));
        return {};
    }
    QList<DefinitionPlace> entries;
    for (qsizetype i = 0; i < array.size(); ++i)
        entries.append({array[i], place.m_pointer + QStringLiteral("/%1").arg(i), *m_problems});
    return entries;
}

QStringList DefinitionPlace::lines(QLatin1StringView key, int least, int most) const
{
    QStringList lines;
    const QList<DefinitionPlace> entries = list(key, least, most);
    for (const DefinitionPlace &entry : entries) {
        const QString line = entry.asLine();
        if (lines.contains(line))
            entry.refuse(DefinitionText::tr("\"%1\" is in this list twice.").arg(line));
        lines.append(line);
    }
    return lines;
}

int DefinitionPlace::oneOf(const QStringList &words) const
{
    const qsizetype position = m_value.isString() ? words.indexOf(m_value.toString()) : -1;
    if (position < 0)
        refuse(DefinitionText::tr("This must be one of: %1.").arg(words.join(QLatin1String(", "))));
    return std::max(int(position), 0);
}

Result<QJsonObject> parseDefinition(const QByteArray &bytes)
{
    if (bytes.size() > mostBytes)
        return badInput(DefinitionText::tr("This file is too large for a definition."));
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError) {
        const QByteArray before = bytes.left(problem.offset);
        return badInput(DefinitionText::tr("This is not JSON: line %1 can't be read (%2).")
                            .arg(before.count('\n') + 1)
                            .arg(problem.errorString()));
    }
    if (!document.isObject())
        return badInput(DefinitionText::tr("A definition is a JSON object, in braces."));
    return document.object();
}

} // namespace ipt
