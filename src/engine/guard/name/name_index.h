#pragma once

#include "engine/guard/name/person_name.h"
#include "engine/record/practice_record.h"

#include <QHash>
#include <QSet>

namespace ipt {

/// Who in a practice is called what: members by record name and called name, the people of
/// their inventories, and the users. Built once, asked for each word of each note.
class NameIndex
{
public:
    enum class Kind { User, Member, Relationship };

    struct Person
    {
        Kind kind = Kind::Member;
        MemberId owner; ///< the member, or in whose inventory the person is; empty for a user
        QString whose;  ///< the member's or relationship's id
    };

    struct Bearer
    {
        int person = 0;     ///< index for person()
        bool leans = false; ///< see guard::NamePart
    };

    /// Everybody in the record; each member belongs to the groups of their participation.
    static NameIndex of(const PracticeRecord &record);

    void addUser(const User &user);
    /// To the groups given, beside those added before.
    void addMember(const Member &member, const QList<GroupId> &groups);
    void addInventory(const Inventory &inventory);
    /// One of a member's inventories: their name counts.
    void addPerson(const MemberId &owner, const Relationship &person);

    /// As if neither the member nor anybody of their inventories had been added.
    void removeMember(const MemberId &member);

    /// Those who have the folded word in their name.
    const QList<Bearer> &bearersOf(const QString &word) const;
    const Person &person(int index) const { return m_people[index]; }
    bool belongs(const MemberId &member, const GroupId &group) const;
    /// Letters of the longest name written in a script without spaces; 0 where there is none.
    int longestUnspaced() const { return m_longestUnspaced; }

private:
    int personIndex(const Person &person);
    void addParts(int person, const QList<guard::NamePart> &parts);

    QList<Person> m_people;
    QHash<std::pair<MemberId, QString>, int> m_known; ///< by owner and relationship, users by an empty owner
    QHash<QString, QList<Bearer>> m_bearers;
    QHash<MemberId, QSet<GroupId>> m_groups;
    int m_longestUnspaced = 0;
};

} // namespace ipt
