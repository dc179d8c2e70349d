#include "storage/sql/query.h"
#include "storage/test_practice.h"
#include "support/text_of.h"

#include <QStringList>

#include <random>

using namespace ipt;

// Statements that nobody thought of, put together at random from a seed that is named.

namespace {

/// All that signing settles, as one text.
QString settledText(Database &database)
{
    QStringList rows;
    Query notes(database,
                "SELECT json_array(id, session_id, position, public_id, kind, member_id, author_id, "
                "template, sections, problem_areas, written, signed_by, signed_at, empty_lists, "
                "drafted, hex(seal)) FROM notes WHERE signed_by IS NOT NULL ORDER BY id");
    while (notes.next())
        rows.append(notes.taken<QString>());
    Query addenda(database, "SELECT json_array(id, note_id, author_id, text, signed_by, signed_at) "
                            "FROM note_addenda ORDER BY id");
    while (addenda.next())
        rows.append(addenda.taken<QString>());
    Query attendance(
        database,
        "SELECT json_array(session_id, member_id, position, status, minutes, comment) FROM attendance "
        "WHERE session_id IN (SELECT session_id FROM notes WHERE signed_by IS NOT NULL "
        "AND kind <> 'private') ORDER BY session_id, member_id");
    while (attendance.next())
        rows.append(attendance.taken<QString>());
    return rows.join(QLatin1Char('\n'));
}

class Vandal
{
public:
    explicit Vandal(unsigned seed)
        : m_random(seed)
    {
    }

    QString statement()
    {
        const QString table = anyOf({"notes", "attendance", "note_addenda", "sessions"});
        switch (m_random() % 5) {
        case 0:
            return QStringLiteral("DELETE FROM %1 WHERE %2").arg(table, condition(table));
        case 1:
            return QStringLiteral("%1 INTO %2 SELECT * FROM %2 WHERE %3 LIMIT 2")
                .arg(anyOf({"REPLACE", "INSERT OR IGNORE", "INSERT OR REPLACE", "INSERT"}), table,
                     condition(table));
        default:
            return QStringLiteral("UPDATE %1 %2 SET %3 WHERE %4")
                .arg(anyOf({"", "OR REPLACE", "OR IGNORE", "OR FAIL", "OR ABORT"}), table, changes(table),
                     condition(table));
        }
    }

private:
    QString anyOf(const QStringList &words) { return words.at(qsizetype(m_random() % size_t(words.size()))); }
    QString anyOf(std::initializer_list<const char *> words)
    {
        return QString::fromLatin1(*(words.begin() + m_random() % words.size()));
    }
    QString column(const QString &table)
    {
        if (table == QLatin1String("notes"))
            return anyOf({"id", "session_id", "position", "public_id", "kind", "member_id", "author_id",
                          "template", "sections", "problem_areas", "written", "signed_by", "signed_at",
                          "cosigned_by", "cosigned_at", "empty_lists", "drafted", "seal"});
        if (table == QLatin1String("attendance"))
            return anyOf({"session_id", "member_id", "position", "status", "minutes", "comment"});
        if (table == QLatin1String("sessions"))
            return anyOf({"id", "group_id", "number", "state", "position", "theme"});
        return anyOf({"id", "note_id", "author_id", "text", "signed_by", "signed_at"});
    }
    QString value(const QString &table)
    {
        return anyOf({"NULL", "1", "2", "3", "99", "'[]'", "'x'", "'n0'", "'member'", "'private'", "'group'",
                      "'absent'", "zeroblob(32)", "'2026-01-01T00:00:00Z'", "random()"}) +
               (m_random() % 4 == 0 ? QStringLiteral(" || '' ") : QString()) +
               (table.isEmpty() ? QStringLiteral(" ") : QString());
    }
    QString changes(const QString &table)
    {
        QStringList sets;
        const int count = 1 + int(m_random() % 3);
        for (int i = 0; i < count; ++i) {
            const QString set = column(table);
            const QString to = m_random() % 5 == 0 ? column(table) : value(table);
            if (sets.filter(QLatin1Char(' ') + set + QLatin1Char(' ')).isEmpty())
                sets.append(QStringLiteral(" %1 = %2").arg(set, to));
        }
        return sets.join(QLatin1Char(','));
    }
    QString condition(const QString &table)
    {
        switch (m_random() % 4) {
        case 0:
            return QStringLiteral("1");
        case 1:
            return QStringLiteral("%1 IS NOT NULL").arg(column(table));
        case 2:
            return QStringLiteral("%1 = %2").arg(column(table), value(table));
        default:
            return QStringLiteral("rowid % 2 = %1").arg(m_random() % 2);
        }
    }

    std::mt19937 m_random;
};

} // namespace

TEST_CASE("Of ten thousand random statements none changes what is signed")
{
    constexpr unsigned seed = 20261126;
    constexpr int statements = 10000;
    TestPractice practice;
    Database &database = practice.file().database();
    const QString before = settledText(database);
    REQUIRE(before.count(QLatin1Char('\n')) > 3);
    Vandal vandal(seed);
    int done = 0;
    int refused = 0;
    for (int i = 0; i < statements; ++i) {
        const QByteArray statement = vandal.statement().toUtf8();
        try {
            // Taken back, so that drafts and sessions stay there for the next.
            Transaction transaction(database);
            database.execute(statement.constData());
            ++done;
            const QString now = settledText(database);
            INFO(statement.toStdString());
            REQUIRE(now == before);
        } catch (const StorageError &) {
            ++refused;
        }
    }
    std::printf("random statements: %d done without harm, %d refused\n", done, refused);
    CHECK(done > statements / 50);
    CHECK(refused > statements / 4);
    CHECK(settledText(database) == before);
}
