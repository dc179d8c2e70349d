#pragma once

#include "practice/practice.h"

namespace ipt {

struct SearchHit
{
    enum class Kind { Member, Group, Session, Moment, Note, Strategy, Action };
    Kind kind = Kind::Note;
    QString title;   ///< what it is, with the called name where it is about a member
    QString excerpt; ///< plain text around the find
    std::optional<GroupId> group;
    std::optional<SessionNumber> session;
    std::optional<MemberId> member;
    std::optional<NoteId> note;
};

class Finder
{
public:
    explicit Finder(Door &door)
        : m_door(door)
    {
    }

    /// At most `most` hits of what the signed-in user may see, best first. Words are matched by
    /// their beginnings, without case or diacritics.
    Result<QList<SearchHit>> find(const QString &words, int most = 50) const;

private:
    Door &m_door;
};

} // namespace ipt
