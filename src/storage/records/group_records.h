#pragma once

#include "engine/record/group.h"
#include "storage/records/private_notes.h"
#include "storage/records/visit.h"

namespace ipt {

class Database;

/// What a user has to do with a group.
struct GroupTies
{
    bool runs = false;
    bool supervises = false;
};

/// The groups, in the order they were added. A group that isn't there throws StorageError
/// (NotFound) wherever one is named.
class GroupRecords
{
public:
    explicit GroupRecords(Database &database)
        : m_database(database)
    {
    }

    QList<GroupHead> heads() const;
    /// How many sessions the arc of each group has.
    QHash<GroupId, int> sessionCounts() const;
    std::optional<GroupHead> head(const GroupId &id) const;
    /// Nothing where there is no such group.
    std::optional<GroupTies> tiesOf(const UserId &user, const GroupId &id) const;
    /// Those the user facilitates or supervises.
    QList<GroupId> ofFacilitator(const UserId &user) const;
    QList<GroupId> ofSupervisor(const UserId &user) const;
    /// Those the member belongs or belonged to.
    QList<GroupId> ofMember(const MemberId &member) const;
    /// The whole group, with all its sessions.
    std::optional<Group> find(const GroupId &id, const PrivateNotes &privateNotes) const;
    /// Hands over all of them, whole, one at a time.
    void each(const PrivateNotes &privateNotes, const Visit<Group> &visit) const;

    /// Adds the group, or replaces its head in place.
    void put(const GroupHead &head);

    QList<Participation> participation(const GroupId &id) const;
    /// Whether the member belongs or belonged to the group.
    bool hasOrHad(const GroupId &id, const MemberId &member) const;
    void putParticipation(const GroupId &id, const QList<Participation> &participation);

    OptionalList<Strategy> strategies(const GroupId &id) const;
    /// Adds the strategy at the end, or replaces it in place.
    void putStrategy(const GroupId &id, const Strategy &strategy);
    void removeStrategy(const GroupId &id, const StrategyId &strategy);
    /// Keeps that the list was given, though it holds nothing.
    void putStrategies(const GroupId &id, const OptionalList<Strategy> &strategies);

private:
    Group whole(GroupHead head, const PrivateNotes &privateNotes) const;

    Database &m_database;
};

} // namespace ipt
