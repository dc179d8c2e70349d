#include "storage/records/inventory_records.h"

#include "storage/records/rows.h"

namespace ipt {

namespace {

constexpr QLatin1String tiesList("ties");

#define INVENTORY_COLUMNS                                                                                    \
    "i.id, i.public_id, m.public_id, g.public_id, i.stage, i.taken, i.session, i.summary, i.empty_lists "    \
    "FROM inventories i JOIN members m ON m.id = i.member_id JOIN groups g ON g.id = i.group_id "

QList<Relationship> readRelationships(Database &database, qint64 inventory)
{
    Query query(
        database,
        "SELECT public_id, person, relation, closeness, closeness_wished, bearing, quality, contact, "
        "deceased, recovery, problem_areas, valued, difficult, expectations, unspoken, wished_change, "
        "triggers FROM relationships WHERE inventory_id = ? ORDER BY position",
        inventory);
    QList<Relationship> relationships;
    while (query.next()) {
        Relationship r;
        query.take(r.id, r.person, r.relation, r.closeness, r.closenessWished, r.bearing, r.quality,
                   r.contact, r.deceased, r.recovery, r.problemAreas, r.valued, r.difficult, r.expectations,
                   r.unspoken, r.wishedChange, r.triggers);
        relationships.append(r);
    }
    return relationships;
}

OptionalList<Tie> readTies(Database &database, qint64 inventory)
{
    Query query(database, "SELECT a, b, kind FROM ties WHERE inventory_id = ? ORDER BY position", inventory);
    OptionalList<Tie> ties;
    while (query.next()) {
        Tie tie;
        query.take(tie.a, tie.b, tie.kind);
        ties.append(tie);
    }
    return ties;
}

Inventory readInventory(Database &database, Query &query)
{
    Inventory i;
    EmptyLists empty;
    const auto row = query.taken<qint64>();
    query.take(i.id, i.member, i.group, i.stage, i.taken, i.session, i.summary, empty.names());
    i.relationships = readRelationships(database, row);
    i.ties = readTies(database, row);
    empty.restore(tiesList, i.ties);
    return i;
}

QList<Inventory> readInventories(Database &database, Query &&query)
{
    QList<Inventory> inventories;
    while (query.next())
        inventories.append(readInventory(database, query));
    return inventories;
}

void writeRelationships(Database &database, qint64 inventory, const QList<Relationship> &relationships)
{
    // The ties go with the relationships they join.
    Query(database, "DELETE FROM relationships WHERE inventory_id = ?", inventory).run();
    int position = 0;
    for (const Relationship &r : relationships) {
        Query(database,
              "INSERT INTO relationships VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
              inventory, r.id, position++, r.person, r.relation, r.closeness, r.closenessWished, r.bearing,
              r.quality, r.contact, r.deceased, r.recovery, r.problemAreas, r.valued, r.difficult,
              r.expectations, r.unspoken, r.wishedChange, r.triggers)
            .run();
    }
}

void writeTies(Database &database, qint64 inventory, const QList<Tie> &ties)
{
    int position = 0;
    for (const Tie &tie : ties) {
        Query(database, "INSERT INTO ties VALUES (?, ?, ?, ?, ?)", inventory, position++, tie.a, tie.b,
              tie.kind)
            .run();
    }
}

} // namespace

QList<Inventory> InventoryRecords::ofMember(const MemberId &member) const
{
    return readInventories(
        m_database, Query(m_database, "SELECT " INVENTORY_COLUMNS "WHERE i.member_id = ? ORDER BY i.id",
                          row::of(m_database, member)));
}

QList<Inventory> InventoryRecords::ofGroup(const GroupId &group) const
{
    return readInventories(m_database,
                           Query(m_database, "SELECT " INVENTORY_COLUMNS "WHERE i.group_id = ? ORDER BY i.id",
                                 row::of(m_database, group)));
}

void InventoryRecords::each(const Visit<Inventory> &visit) const
{
    visitAll(m_database, Query(m_database, "SELECT " INVENTORY_COLUMNS "ORDER BY i.id"), readInventory,
             visit);
}

QList<Relationship> InventoryRecords::peopleOf(const MemberId &member) const
{
    Query query(
        m_database,
        "SELECT r.public_id, r.person FROM inventories i JOIN relationships r ON r.inventory_id = i.id "
        "WHERE i.member_id = ? ORDER BY i.id, r.position",
        row::of(m_database, member));
    QList<Relationship> people;
    while (query.next()) {
        Relationship person;
        query.take(person.id, person.person);
        people.append(person);
    }
    return people;
}

std::optional<Inventory> InventoryRecords::find(const InventoryId &id) const
{
    Query query(m_database, "SELECT " INVENTORY_COLUMNS "WHERE i.public_id = ?", id);
    if (!query.next())
        return std::nullopt;
    return readInventory(m_database, query);
}

void InventoryRecords::put(const Inventory &i)
{
    Transaction transaction(m_database);
    Query(
        m_database,
        "INSERT INTO inventories (public_id, member_id, group_id, stage, taken, session, summary, "
        "empty_lists) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (public_id) DO UPDATE SET member_id = excluded.member_id, group_id = excluded.group_id, "
        "stage = excluded.stage, taken = excluded.taken, session = excluded.session, "
        "summary = excluded.summary, empty_lists = excluded.empty_lists",
        i.id, row::of(m_database, i.member), row::of(m_database, i.group), i.stage, i.taken, i.session,
        i.summary, EmptyLists().of(tiesList, i.ties).names())
        .run();
    Query found(m_database, "SELECT id FROM inventories WHERE public_id = ?", i.id);
    found.next();
    const auto row = found.taken<qint64>();
    writeRelationships(m_database, row, i.relationships);
    writeTies(m_database, row, i.ties);
    transaction.commit();
}

void InventoryRecords::remove(const InventoryId &id)
{
    Query(m_database, "DELETE FROM inventories WHERE public_id = ?", id).run();
}

} // namespace ipt
