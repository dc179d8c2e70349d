#pragma once

#include "engine/core/id.h"
#include "engine/core/number.h"
#include "engine/core/optional_list.h"
#include "engine/core/time.h"
#include "engine/record/words.h"
#include "storage/sql/database.h"

#include <QByteArray>

namespace ipt {

/// A choice that has words in the interchange format; those words stand in the file too.
template <typename E>
concept Worded = requires
{
    WordsOf<E>::all;
};

/// One prepared statement, its values bound in order, its rows read column by column:
///
///     Query query(database, "SELECT name, active FROM users WHERE public_id = ?", id);
///     if (query.next())
///         query.take(user.name, user.active);
///
/// Statements are kept prepared by their text, which must be a literal. Absent values are NULL,
/// lists are JSON arrays. Throws StorageError.
class Query
{
public:
    template <typename... Values>
    explicit Query(Database &database, const char *sql, const Values &...values)
        : Query(Prepared(), database, sql)
    {
        (bind(values), ...);
    }
    ~Query();
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    /// False after the last row.
    bool next();
    /// Runs a statement that gives no rows; the number of rows it changed.
    int run();
    /// Reads the following columns of this row.
    template <typename... Values>
    void take(Values &...values)
    {
        (read(values), ...);
    }
    template <typename T>
    T taken()
    {
        T value{};
        read(value);
        return value;
    }

private:
    struct Prepared
    {
    };
    Query(Prepared, Database &database, const char *sql);

    void bindNull();
    void bind(qint64 value);
    void bind(int value) { bind(qint64(value)); }
    void bind(bool value) { bind(qint64(value)); }
    void bind(double value);
    void bind(const QString &value);
    void bind(const char *) = delete; // would be taken for a bool
    void bind(QLatin1String value) { bind(QString(value)); }
    void bind(const QByteArray &blob);
    void bind(const QStringList &words);
    void bind(const QList<std::optional<int>> &numbers);
    void bind(QDate day) { bind(dayText(day)); }
    void bind(const Instant &at) { bind(at.text()); }
    void bind(const PartialDate &date) { bind(date.text()); }
    template <typename Tag>
    void bind(const Id<Tag> &id)
    {
        bind(id.text());
    }
    template <typename Tag>
    void bind(const QList<Id<Tag>> &ids)
    {
        QStringList texts;
        for (const Id<Tag> &id : ids)
            texts.append(id.text());
        bind(texts);
    }
    template <typename Tag>
    void bind(Number<Tag> number)
    {
        bind(qint64(number.value()));
    }
    template <Worded E>
    void bind(E value)
    {
        bind(QString(wordOf(value)));
    }
    template <typename T>
    void bind(const std::optional<T> &value)
    {
        value ? bind(*value) : bindNull();
    }
    template <Worded E>
    void bind(const QList<E> &choices)
    {
        QStringList words;
        for (const E choice : choices)
            words.append(wordOf(choice));
        bind(words);
    }
    template <typename T>
    void bind(const OptionalList<T> &list)
    {
        list.isGiven() ? bind(static_cast<const QList<T> &>(list)) : bindNull();
    }

    bool isNull() const;
    void read(qint64 &value);
    void read(int &value) { value = int(taken<qint64>()); }
    void read(bool &value) { value = taken<qint64>() != 0; }
    void read(double &value);
    void read(QString &value);
    void read(QByteArray &blob);
    void read(QStringList &words);
    void read(QList<std::optional<int>> &numbers);
    void read(QDate &day) { day = parseDay(taken<QString>()).value_or(QDate()); }
    void read(Instant &at) { at = Instant::parse(taken<QString>()).value_or(Instant()); }
    void read(PartialDate &date) { date = PartialDate::parse(taken<QString>()).value_or(PartialDate()); }
    template <typename Tag>
    void read(Id<Tag> &id)
    {
        id = Id<Tag>(taken<QString>());
    }
    template <typename Tag>
    void read(QList<Id<Tag>> &ids)
    {
        ids.clear();
        const QStringList texts = taken<QStringList>();
        for (const QString &text : texts)
            ids.append(Id<Tag>(text));
    }
    template <typename Tag>
    void read(Number<Tag> &number)
    {
        number = Number<Tag>(taken<int>());
    }
    template <Worded E>
    void read(E &value)
    {
        value = choiceOf<E>(taken<QString>());
    }
    template <typename T>
    void read(std::optional<T> &value)
    {
        value.reset();
        if (isNull())
            ++m_column;
        else
            value = taken<T>();
    }
    template <Worded E>
    void read(QList<E> &choices)
    {
        choices.clear();
        const QStringList words = taken<QStringList>();
        for (const QString &word : words)
            choices.append(choiceOf<E>(word));
    }
    template <typename T>
    void read(OptionalList<T> &list)
    {
        list = OptionalList<T>();
        if (isNull())
            ++m_column;
        else
            list = OptionalList<T>(taken<QList<T>>());
    }

    template <Worded E>
    static E choiceOf(const QString &word)
    {
        const std::optional<E> choice = fromWord<E>(word);
        if (!choice)
            throwUnknownWord(word);
        return *choice;
    }
    [[noreturn]] static void throwUnknownWord(const QString &word);

    Database &m_database;
    const char *m_sql;
    std::unique_ptr<Statement> m_statement;
    int m_bound = 0;
    int m_column = 0;
};

} // namespace ipt
