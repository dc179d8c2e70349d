#pragma once

#include "engine/record/note.h"

#include <functional>

namespace ipt {

class Database;

enum class FoundIn { Note, Addendum, Moment, Strategy, Action };

/// A place where the words were found.
struct FoundText
{
    FoundIn kind = FoundIn::Note;
    GroupId group;
    SessionNumber session;
    std::optional<NoteId> note; ///< of a note or addendum
    std::optional<NoteKind> noteKind;
    std::optional<MemberId> member; ///< whose note or action it is
    std::optional<UserId> author;
    QString text; ///< the whole text
};

/// Search over notes, addenda, moments, strategies and actions: best first, or where more than
/// two thousand match, what was added last first, moments in turn with the others. Built on
/// SQLite's FTS5.
class TextSearch
{
public:
    explicit TextSearch(Database &database)
        : m_database(database)
    {
    }

    /// Everything that holds all the words, the last of them as a beginning. Private notes are
    /// found by their author alone. Only what stands in the groups, where these are given; they are asked for
    /// when something holds the words at all.
    QList<FoundText> find(const QString &words, const UserId &reader,
                          const std::function<QList<GroupId>()> &groups, int most);
    /// Indexes what was written since the last search; find() does it by itself.
    void catchUp();

private:
    Database &m_database;
};

} // namespace ipt
