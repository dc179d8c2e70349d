#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>

#include <optional>
#include <stdexcept>
#include <string>

/// A JSON object from tests/data.
inline QJsonObject jsonData(const char *path)
{
    QFile file(QStringLiteral(IPT_TEST_DATA "/") + QString::fromUtf8(path));
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error(std::string("cannot read tests/data/") + path);
    return QJsonDocument::fromJson(file.readAll()).object();
}

inline std::optional<int> numberOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional<int>(value.toInt()) : std::nullopt;
}

/// A measure's answers; null is one not given.
inline QList<std::optional<int>> answersOf(const QJsonValue &list)
{
    QList<std::optional<int>> answers;
    for (const QJsonValue &answer : list.toArray())
        answers.append(numberOf(answer));
    return answers;
}

/// For a failing check to show which row of a table it was.
inline std::string oneLine(const QJsonObject &row)
{
    return QJsonDocument(row).toJson(QJsonDocument::Compact).toStdString();
}
