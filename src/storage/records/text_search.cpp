#include "storage/records/text_search.h"

#include "storage/records/match_text.h"
#include "storage/records/rows.h"

#include <QSet>

#include <memory>
#include <vector>

namespace ipt {

// SQLite's own: FTS5 and json_each. See resources/schema/0004_search.sql.

namespace {

constexpr qint64 kinds = 8;
/// A moment's number is -(this × its session's row + its position); every other is above zero.
constexpr qint64 momentsOfSession = 1048576;
/// More groups than that are told apart after the search.
constexpr int mostPlaces = 100;

/// The words as they are looked for in texts. What begins with one letter is nearly everything.
std::optional<QString> matchInTexts(const QString &words)
{
    constexpr int lettersOfBeginning = 2;
    const std::optional<QString> match = matchText(words, lettersOfBeginning);
    return match ? std::optional(QStringLiteral("text : (%1)").arg(*match)) : std::nullopt;
}

QString inGroups(Database &database, const QList<GroupId> &groups)
{
    QStringList places;
    for (const GroupId &group : groups)
        places.append(QStringLiteral("g%1").arg(row::of(database, group)));
    return QStringLiteral(" AND place : (%1)").arg(places.join(QLatin1String(" OR ")));
}

#define NOTE_TEXT                                                                                            \
    "(SELECT group_concat(json_extract(section.value, '$[1]'), char(10)) FROM json_each(n.sections) AS "     \
    "section)"

#define PLACE_OF_SESSION "(SELECT 'g' || s.group_id FROM sessions s WHERE s.id = "

#define MOMENT_NUMBER "-(1048576 * o.session_id + o.position)"

/// What the index holds of what is queued.
const char *const forgetQueued[] = {
    "DELETE FROM search WHERE rowid IN (SELECT item FROM search_queue)",
    "DELETE FROM search WHERE rowid IN (SELECT " MOMENT_NUMBER
    " FROM search_queue q JOIN moments o ON o.session_id = q.item / 8 WHERE q.item % 8 = 5)",
};

/// One a kind: what is queued and still there. In ascending numbers, for FTS5 writes out all it has gathered,
/// a page or more, whenever one is less than the one before.
const char *const insertTexts[] = {
    "INSERT INTO search (rowid, text, place) "
    "SELECT q.item, " NOTE_TEXT ", " PLACE_OF_SESSION "n.session_id) "
    "FROM search_queue q JOIN notes n ON n.id = q.item / 8 WHERE q.item % 8 = 0",
    "INSERT INTO search (rowid, text, place) "
    "SELECT q.item, d.text, " PLACE_OF_SESSION "n.session_id) "
    "FROM search_queue q JOIN note_addenda d ON d.id = q.item / 8 JOIN notes n ON n.id = d.note_id "
    "WHERE q.item % 8 = 1",
    "INSERT INTO search (rowid, text, place) "
    "SELECT " MOMENT_NUMBER ", o.text, " PLACE_OF_SESSION "o.session_id) "
    "FROM search_queue q JOIN moments o ON o.session_id = q.item / 8 WHERE q.item % 8 = 5 "
    "ORDER BY q.item DESC, o.position DESC",
    "INSERT INTO search (rowid, text, place) SELECT q.item, t.text, 'g' || t.group_id "
    "FROM search_queue q JOIN strategies t ON t.id = q.item / 8 WHERE q.item % 8 = 3",
    "INSERT INTO search (rowid, text, place) "
    "SELECT q.item, a.text || char(10) || coalesce(a.learnt, ''), 'g' || a.group_id "
    "FROM search_queue q JOIN actions a ON a.id = q.item / 8 WHERE q.item % 8 = 4",
};

/// How much FTS5 gathers before it writes it out, and merges it with what is there already: a megabyte by
/// itself. A whole practice is indexed in fewer, larger pieces.
constexpr qint64 manyQueued = 10'000;
const char *const gatherMuch = "INSERT INTO search (search, rank) VALUES ('hashsize', 16777216)";
const char *const gatherAsUsual = "INSERT INTO search (search, rank) VALUES ('hashsize', 1048576)";

// To rank, FTS5 reads every hit. A word that is everywhere is told by reading as far as this.
constexpr int mostRanked = 2000;
const char *const selectBest =
    "SELECT rowid FROM search WHERE search MATCH ? ORDER BY bm25(search, 1.0, 0.0)";
const char *const selectNewest =
    "SELECT rowid FROM search WHERE search MATCH ? AND rowid > 0 ORDER BY rowid DESC";
const char *const selectNewestMoments =
    "SELECT rowid FROM search WHERE search MATCH ? AND rowid < 0 ORDER BY rowid";

QList<qint64> numbers(Query &&query)
{
    QList<qint64> numbers;
    while (query.next())
        numbers.append(query.taken<qint64>());
    return numbers;
}

/// The numbers of what matches: the best first; or of very many the newest, of the moments and of the others
/// by turns, and read only as far as they are asked for.
class Matching
{
public:
    Matching(Database &database, const QString &match)
        : m_others(database, selectNewest, match)
        , m_moments(database, selectNewestMoments, match)
    {
        while (m_read.size() < mostRanked && readTurn()) {
        }
        if (m_read.size() < mostRanked && !m_read.isEmpty())
            m_read = numbers(Query(database, selectBest, match));
    }

    bool isEmpty() const { return m_read.isEmpty(); }
    std::optional<qint64> next()
    {
        if (m_given == m_read.size() && !readTurn())
            return std::nullopt;
        return m_read[m_given++];
    }

private:
    /// One of each, as far as there are any.
    bool readTurn()
    {
        std::erase_if(m_more, [this](Query *query) {
            const bool isThere = query->next();
            if (isThere)
                m_read.append(query->taken<qint64>());
            return !isThere;
        });
        return !m_more.empty();
    }

    Query m_others;
    Query m_moments;
    std::vector<Query *> m_more{&m_others, &m_moments}; ///< those that have not come to their end
    QList<qint64> m_read;
    qsizetype m_given = 0;
};

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

std::optional<FoundText> readMoment(Database &database, qint64 session, qint64 position)
{
    Query query(database,
                "SELECT g.public_id, s.number, o.members ->> 0, u.public_id, o.text FROM moments o "
                "JOIN sessions s ON s.id = o.session_id JOIN groups g ON g.id = s.group_id "
                "LEFT JOIN users u ON u.id = o.author_id WHERE o.session_id = ? AND o.position = ?",
                session, position);
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
    if (item < 0)
        return readMoment(database, -item / momentsOfSession, -item % momentsOfSession);
    const qint64 row = item / kinds;
    switch (FoundIn(item % kinds)) {
    case FoundIn::Note:
        return readNote(database, row, reader);
    case FoundIn::Addendum:
        return readAddendum(database, row, reader);
    case FoundIn::Moment:
        break;
    case FoundIn::Strategy:
        return readStrategy(database, row);
    case FoundIn::Action:
        return readAction(database, row);
    }
    return std::nullopt;
}

} // namespace

QList<FoundText> TextSearch::find(const QString &words, const UserId &reader,
                                  const std::function<QList<GroupId>()> &groups, int most)
{
    QList<FoundText> found;
    const std::optional<QString> match = matchInTexts(words);
    if (!match)
        return found;
    catchUp();
    auto matching = std::make_unique<Matching>(m_database, *match);
    // A word that nothing holds costs this alone.
    if (matching->isEmpty())
        return found;
    QSet<GroupId> wanted;
    if (groups) {
        const QList<GroupId> within = groups();
        if (within.isEmpty())
            return found;
        if (within.size() <= mostPlaces)
            matching = std::make_unique<Matching>(m_database, *match + inGroups(m_database, within));
        else
            wanted = QSet<GroupId>(within.begin(), within.end());
    }
    while (found.size() < most) {
        const std::optional<qint64> number = matching->next();
        if (!number)
            break;
        const std::optional<FoundText> item = readItem(m_database, *number, reader);
        if (item && (wanted.isEmpty() || wanted.contains(item->group)))
            found.append(*item);
    }
    return found;
}

void TextSearch::catchUp()
{
    if (m_database.number("SELECT EXISTS (SELECT 1 FROM search_queue)") == 0)
        return;
    const bool many = m_database.number("SELECT count(*) FROM search_queue") > manyQueued;
    Transaction transaction(m_database);
    if (many)
        Query(m_database, gatherMuch).run();
    for (const char *forget : forgetQueued)
        Query(m_database, forget).run();
    for (const char *insert : insertTexts)
        Query(m_database, insert).run();
    if (many)
        Query(m_database, gatherAsUsual).run();
    Query(m_database, "DELETE FROM search_queue").run();
    transaction.commit();
}

} // namespace ipt
