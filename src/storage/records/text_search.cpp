#include "storage/records/text_search.h"

#include "storage/records/rows.h"

#include <algorithm>

namespace ipt {

// SQLite's own: FTS5 and json_each. See resources/schema/0004_search.sql.

namespace {

constexpr qint64 kinds = 8;

/// The words as FTS5 reads them: each in quotes, all of them wanted, the last one begun.
QString matchText(const QString &words)
{
    QStringList quoted;
    const QStringList parts = words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (QString part : parts)
        quoted.append(QLatin1Char('"') + part.replace(QLatin1Char('"'), QLatin1String("\"\"")) +
                      QLatin1Char('"'));
    return quoted.isEmpty() ? QString() : quoted.join(QLatin1Char(' ')) + QLatin1Char('*');
}

/// A quoted word of punctuation alone holds no token, and a query of nothing is an error.
bool hasWord(const QString &words)
{
    return std::any_of(words.begin(), words.end(), [](QChar character) {
        return character.isLetterOrNumber() || character.isSurrogate();
    });
}

#define NOTE_TEXT                                                                                            \
    "(SELECT group_concat(json_extract(section.value, '$[1]'), char(10)) FROM json_each(n.sections) AS "     \
    "section)"

const char *const insertTexts =
    "INSERT OR REPLACE INTO search (rowid, text) "
    "SELECT q.item, CASE q.item % 8 "
    " WHEN 0 THEN (SELECT " NOTE_TEXT " FROM notes n WHERE n.id = q.item / 8) "
    " WHEN 1 THEN (SELECT text FROM note_addenda WHERE id = q.item / 8) "
    " WHEN 2 THEN (SELECT text FROM moments WHERE id = q.item / 8) "
    " WHEN 3 THEN (SELECT text FROM strategies WHERE id = q.item / 8) "
    " ELSE (SELECT text || char(10) || coalesce(learnt, '') FROM actions WHERE id = q.item / 8) END "
    "FROM search_queue q ORDER BY q.item";

const char *const selectHits = "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rank";

std::optional<FoundText> readNote(Database &database, qint64 row, const UserId &reader)
{
    Query query(database,
                "SELECT g.public_id, s.number, n.public_id, n.kind, m.public_id, a.public_id, " NOTE_TEXT
                " FROM notes n JOIN sessions s ON s.id = n.session_id JOIN groups g ON g.id = s.group_id "
                "JOIN users a ON a.id = n.author_id LEFT JOIN members m ON m.id = n.member_id "
                "WHERE n.id = ? AND (n.kind <> 'private' OR a.public_id = ?)",
                row, reader);
    if (!query.next())
        return std::nullopt;
    FoundText found;
    found.kind = FoundIn::Note;
    query.take(found.group, found.session, found.note, found.noteKind, found.member, found.author,
               found.text);
    return found;
}

std::optional<FoundText> readAddendum(Database &database, qint64 row, const UserId &reader)
{
    Query query(database,
                "SELECT g.public_id, s.number, n.public_id, n.kind, m.public_id, a.public_id, d.text "
                "FROM note_addenda d JOIN notes n ON n.id = d.note_id JOIN sessions s ON s.id = n.session_id "
                "JOIN groups g ON g.id = s.group_id JOIN users a ON a.id = d.author_id "
                "JOIN users w ON w.id = n.author_id LEFT JOIN members m ON m.id = n.member_id "
                "WHERE d.id = ? AND (n.kind <> 'private' OR w.public_id = ?)",
                row, reader);
    if (!query.next())
        return std::nullopt;
    FoundText found;
    found.kind = FoundIn::Addendum;
    query.take(found.group, found.session, found.note, found.noteKind, found.member, found.author,
               found.text);
    return found;
}

std::optional<FoundText> readMoment(Database &database, qint64 row)
{
    Query query(database,
                "SELECT g.public_id, s.number, m.public_id, u.public_id, o.text FROM moments o "
                "JOIN sessions s ON s.id = o.session_id JOIN groups g ON g.id = s.group_id "
                "LEFT JOIN moment_members x ON x.moment_id = o.id AND x.list = 'members' AND x.position = 0 "
                "LEFT JOIN members m ON m.id = x.member_id LEFT JOIN users u ON u.id = o.author_id "
                "WHERE o.id = ?",
                row);
    if (!query.next())
        return std::nullopt;
    FoundText found;
    found.kind = FoundIn::Moment;
    query.take(found.group, found.session, found.member, found.author, found.text);
    return found;
}

std::optional<FoundText> readStrategy(Database &database, qint64 row)
{
    Query query(database,
                "SELECT g.public_id, t.session, t.text FROM strategies t JOIN groups g ON g.id = t.group_id "
                "WHERE t.id = ?",
                row);
    if (!query.next())
        return std::nullopt;
    FoundText found;
    found.kind = FoundIn::Strategy;
    query.take(found.group, found.session, found.text);
    return found;
}

std::optional<FoundText> readAction(Database &database, qint64 row)
{
    Query query(database,
                "SELECT g.public_id, a.set_in_session, m.public_id, "
                "a.text || char(10) || coalesce(a.learnt, '') "
                "FROM actions a JOIN groups g ON g.id = a.group_id JOIN members m ON m.id = a.member_id "
                "WHERE a.id = ?",
                row);
    if (!query.next())
        return std::nullopt;
    FoundText found;
    found.kind = FoundIn::Action;
    query.take(found.group, found.session, found.member, found.text);
    return found;
}

std::optional<FoundText> readItem(Database &database, qint64 item, const UserId &reader)
{
    const qint64 row = item / kinds;
    switch (FoundIn(item % kinds)) {
    case FoundIn::Note:
        return readNote(database, row, reader);
    case FoundIn::Addendum:
        return readAddendum(database, row, reader);
    case FoundIn::Moment:
        return readMoment(database, row);
    case FoundIn::Strategy:
        return readStrategy(database, row);
    case FoundIn::Action:
        return readAction(database, row);
    }
    return std::nullopt;
}

} // namespace

QList<FoundText> TextSearch::find(const QString &words, const UserId &reader,
                                  const std::optional<QList<GroupId>> &groups, int most)
{
    QList<FoundText> found;
    if (!hasWord(words))
        return found;
    catchUp();
    Query hits(m_database, selectHits, matchText(words));
    while (found.size() < most && hits.next()) {
        const std::optional<FoundText> item = readItem(m_database, hits.taken<qint64>(), reader);
        if (item && (!groups || groups->contains(item->group)))
            found.append(*item);
    }
    return found;
}

void TextSearch::catchUp()
{
    if (m_database.number("SELECT EXISTS (SELECT 1 FROM search_queue)") == 0)
        return;
    Transaction transaction(m_database);
    Query(m_database, insertTexts).run();
    Query(m_database, "DELETE FROM search_queue").run();
    transaction.commit();
}

} // namespace ipt
