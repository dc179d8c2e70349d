#pragma once

#include "storage/records/people_records.h"

#include "engine/core/number.h"
#include "engine/record/group.h"

namespace ipt {

class Database;

/// A group that somebody works with, by name.
struct ReachedGroup
{
    GroupId id;
    QString name;
    bool facilitated = false;
    bool supervised = false;
};

/// How far a group has come.
struct GroupStanding
{
    GroupId group;
    int held = 0;
    SessionNumber at{1}; ///< the next session, else the last one held
    int members = 0;     ///< who belong at that session
};

struct AgreedArea
{
    MemberId member;
    GroupId group;
    ProblemArea area = ProblemArea::Grief;
};

/// Whose members are meant: those of the groups a user facilitates or supervises, those they
/// follow, those who have neither a group nor a clinician.
struct MembersWithin
{
    UserId user;
    bool facilitated = false;
    bool supervised = false;
    bool followed = false;
    bool unassigned = false;
};

/// The beginning of a list of members.
struct MembersWanted
{
    QString words;               ///< each begins a word of the name or of a group they belong to; empty: all
    bool belongingFirst = false; ///< those who belong to some group before those who do not
    int most = 0;                ///< so many at most
};

/// What a user reaches in the whole practice, each by one query, however much there is.
class ReachRecords
{
public:
    explicit ReachRecords(Database &database)
        : m_database(database)
    {
    }

    /// In the order they were added.
    QList<ReachedGroup> groups(const UserId &user) const;
    /// Those with a session to come or in progress, or with one that ended on that day or later.
    QList<GroupId> underWay(QDate since) const;
    /// Of every group that has a session, in no order.
    QList<GroupStanding> standings() const;

    /// Of one group; nothing where it has no session.
    std::optional<GroupStanding> standing(const GroupId &group) const;
    /// Of each group that has one: the session in progress, else the first planned.
    QHash<GroupId, SessionHead> nextSessions() const;

    /// Whether so many are meant that no more of them are looked at than it takes: hundreds.
    bool isCrowd(const MembersWithin &within) const;
    /// In the order they were added.
    QList<ListedMember> members(const MembersWithin &within) const;
    /// By the name they go by, as far as they are wanted.
    QList<MemberId> membersInOrder(const MembersWithin &within, const MembersWanted &wanted) const;
    /// What members go by, whoever they are: each name once, in no order.
    QStringList calledNames() const;
    /// Those who go by exactly that name, in the order they were added.
    QList<ListedMember> membersGoingBy(const QString &called, const MembersWithin &within) const;
    /// Those whose name holds all the words as their beginnings, without case or accents: at most so many, in
    /// the order they were added.
    QList<ListedMember> membersCalled(const QString &words, const MembersWithin &within, int most) const;
    /// The same of groups the user facilitates or supervises, as far as these are meant.
    QList<GroupId> groupsNamed(const QString &words, const MembersWithin &within, int most) const;
    /// Each member and group they belong to and have not left, in the groups' order.
    QHash<MemberId, QList<GroupId>> belonging() const;
    QList<GroupId> belonging(const MemberId &member) const;
    /// What each formulation takes for its member's primary area, in the order they were added.
    QList<AgreedArea> primaryAreas() const;
    QList<AgreedArea> primaryAreas(const MemberId &member) const;

private:
    int membersOfGroupsNamed(const QString &words) const;
    QList<MemberId> amongAll(const MembersWithin &within, const MembersWanted &wanted) const;
    QList<MemberId> withThoseOfGroups(const MembersWithin &within, const MembersWanted &wanted,
                                      const QList<MemberId> &byName) const;
    QList<MemberId> alongNames(const MembersWithin &within, const MembersWanted &wanted, bool byNameAlone,
                               const std::optional<bool> &belonging) const;

    Database &m_database;
};

} // namespace ipt
