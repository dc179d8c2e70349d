#include "storage/sql/name_functions.h"

#include <QStringList>

#include <algorithm>

#define SQLITE_HAS_CODEC
#include <sqlite3.h>

namespace ipt {

namespace {

QString textOf(const void *bytes, int size)
{
    return QString::fromUtf8(static_cast<const char *>(bytes), size);
}

QString textOf(sqlite3_value *value)
{
    const unsigned char *text = sqlite3_value_text(value);
    return textOf(text, sqlite3_value_bytes(value));
}

int compareNames(void *, int oneSize, const void *one, int otherSize, const void *other)
{
    return QString::localeAwareCompare(textOf(one, oneSize), textOf(other, otherSize));
}

bool beginsWords(const QString &text, const QString &typed)
{
    const QStringList known = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QStringList words = typed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&known](const QString &word) {
        return std::any_of(known.begin(), known.end(), [&word](const QString &each) {
            return each.startsWith(word, Qt::CaseInsensitive);
        });
    });
}

void beginsWords(sqlite3_context *context, int, sqlite3_value **values)
{
    sqlite3_result_int(context, beginsWords(textOf(values[0]), textOf(values[1])) ? 1 : 0);
}

} // namespace

void addNameFunctions(sqlite3 *database)
{
    constexpr int arguments = 2;
    // Where there is no memory for these, the query that needs them says so.
    sqlite3_create_collation_v2(database, "by_name", SQLITE_UTF8, nullptr, compareNames, nullptr);
    sqlite3_create_function_v2(database, "begins_words", arguments,
                               SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY, nullptr, beginsWords,
                               nullptr, nullptr, nullptr);
}

} // namespace ipt
