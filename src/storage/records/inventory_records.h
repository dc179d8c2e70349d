#pragma once

#include "engine/record/inventory.h"
#include "storage/records/visit.h"

namespace ipt {

class Database;

/// The interpersonal inventories, in the order they were added.
class InventoryRecords
{
public:
    explicit InventoryRecords(Database &database)
        : m_database(database)
    {
    }

    QList<Inventory> ofMember(const MemberId &member) const;
    QList<Inventory> ofGroup(const GroupId &group) const;
    /// Hands over everybody's, one at a time.
    void each(const Visit<Inventory> &visit) const;
    /// Whoever stands in any of the member's inventories: of each only the id and the name.
    QList<Relationship> peopleOf(const MemberId &member) const;
    std::optional<Inventory> find(const InventoryId &id) const;
    /// Adds the inventory, or replaces it as a whole in place.
    void put(const Inventory &inventory);
    void remove(const InventoryId &id);

private:
    Database &m_database;
};

} // namespace ipt
