#include "storage/sql/query.h"

#include "storage/sql/sqlite_connection.h"
#include "storage/sql/sqlite_error.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace ipt {

namespace {

QString jsonText(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

bool isPlain(const QString &word)
{
    return std::none_of(word.cbegin(), word.cend(), [](QChar letter) {
        return letter < QLatin1Char(' ') || letter == QLatin1Char('"') || letter == QLatin1Char('\\') ||
               letter.isSurrogate();
    });
}

/// Nearly all lists are of words and identifiers, which need nothing but their quotes.
QString jsonText(const QStringList &words)
{
    if (!std::all_of(words.cbegin(), words.cend(), isPlain))
        return jsonText(QJsonArray::fromStringList(words));
    if (words.isEmpty())
        return QStringLiteral("[]");
    return QLatin1String("[\"") + words.join(QLatin1String("\",\"")) + QLatin1String("\"]");
}

QJsonArray jsonArray(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).array();
}

} // namespace

Query::Query(Prepared, Database &database, const char *sql)
    : m_database(database)
    , m_sql(sql)
    , m_statement(database.borrow(sql))
{
}

Query::~Query()
{
    m_database.giveBack(m_sql, std::move(m_statement));
}

bool Query::next()
{
    m_column = 0;
    return guarded([&] { return m_statement->query.executeStep(); });
}

int Query::run()
{
    return guarded([&] { return m_statement->query.exec(); });
}

void Query::bindNull()
{
    guarded([&] { m_statement->query.bind(++m_bound); });
}

void Query::bind(qint64 value)
{
    guarded([&] { m_statement->query.bind(++m_bound, int64_t(value)); });
}

void Query::bind(double value)
{
    guarded([&] { m_statement->query.bind(++m_bound, value); });
}

void Query::bind(const QString &value)
{
    const QByteArray bytes = value.toUtf8();
    guarded([&] {
        m_statement->query.bind(++m_bound, std::string(bytes.constData(), std::size_t(bytes.size())));
    });
}

void Query::bind(const QByteArray &blob)
{
    guarded([&] {
        m_statement->query.bind(++m_bound, static_cast<const void *>(blob.constData()), int(blob.size()));
    });
}

void Query::bind(const QStringList &words)
{
    bind(jsonText(words));
}

void Query::bind(const QList<std::optional<int>> &numbers)
{
    QJsonArray array;
    for (const std::optional<int> &number : numbers)
        array.append(number ? QJsonValue(*number) : QJsonValue());
    bind(jsonText(array));
}

bool Query::isNull() const
{
    return guarded([&] { return m_statement->query.isColumnNull(m_column); });
}

void Query::read(qint64 &value)
{
    guarded([&] { value = m_statement->query.getColumn(m_column++).getInt64(); });
}

void Query::read(double &value)
{
    guarded([&] { value = m_statement->query.getColumn(m_column++).getDouble(); });
}

void Query::read(QString &value)
{
    guarded([&] {
        const SQLite::Column column = m_statement->query.getColumn(m_column++);
        const char *text = column.getText();
        value = QString::fromUtf8(text, column.getBytes());
    });
}

void Query::read(QByteArray &blob)
{
    guarded([&] {
        const SQLite::Column column = m_statement->query.getColumn(m_column++);
        const void *bytes = column.getBlob();
        blob = QByteArray(static_cast<const char *>(bytes), column.getBytes());
    });
}

void Query::read(QStringList &words)
{
    words.clear();
    const QJsonArray array = jsonArray(taken<QString>());
    for (const QJsonValue &word : array)
        words.append(word.toString());
}

void Query::read(QList<std::optional<int>> &numbers)
{
    numbers.clear();
    const QJsonArray array = jsonArray(taken<QString>());
    for (const QJsonValue &number : array)
        numbers.append(number.isNull() ? std::nullopt : std::optional<int>(number.toInt()));
}

void Query::throwUnknownWord(const QString &)
{
    throw StorageError(ErrorKind::Damaged,
                       QCoreApplication::translate(
                           "ipt::storage", "The practice file holds a word that this version of IPT Groups "
                                           "does not know."));
}

} // namespace ipt
