#include "storage/records/oversight_records.h"

#include "storage/records/rows.h"

namespace ipt {

namespace {

constexpr QLatin1String membersList("members");

#define DISCLOSURE_COLUMNS                                                                                   \
    "d.id, d.at, u.public_id, d.what, d.recipient, d.purpose, d.consent, d.empty_lists "                     \
    "FROM disclosures d JOIN users u ON u.id = d.by_id "
#define FOLLOW_UP_COLUMNS                                                                                    \
    "f.public_id, m.public_id, g.public_id, f.session, f.cause, f.reason, f.opened, o.public_id, f.due, "    \
    "f.moment, f.measure, f.happened, f.done, c.public_id, f.closed_at FROM follow_ups f "                   \
    "LEFT JOIN members m ON m.id = f.member_id "                                                             \
    "LEFT JOIN groups g ON g.id = f.group_id LEFT JOIN users o ON o.id = f.owner_id "                        \
    "LEFT JOIN users c ON c.id = f.closed_by "
#define CONTACT_COLUMNS                                                                                      \
    "c.public_id, m.public_id, g.public_id, c.at, c.minutes, c.text, u.public_id FROM contacts c "           \
    "JOIN members m ON m.id = c.member_id LEFT JOIN groups g ON g.id = c.group_id "                          \
    "JOIN users u ON u.id = c.author_id "
#define OVERRIDE_COLUMNS                                                                                     \
    "o.kind, g.public_id, o.session, m.public_id, o.reason, u.public_id, o.at FROM overrides o "             \
    "LEFT JOIN groups g ON g.id = o.group_id LEFT JOIN members m ON m.id = o.member_id "                     \
    "JOIN users u ON u.id = o.by_id "

Disclosure readDisclosure(Database &database, Query &query)
{
    Disclosure d;
    EmptyLists empty;
    const auto row = query.taken<qint64>();
    query.take(d.at, d.by, d.what, d.recipient, d.purpose, d.consent, empty.names());
    Query members(database,
                  "SELECT m.public_id FROM disclosure_members x JOIN members m ON m.id = x.member_id "
                  "WHERE x.disclosure_id = ? ORDER BY x.position",
                  row);
    while (members.next())
        d.members.append(members.taken<MemberId>());
    empty.restore(membersList, d.members);
    return d;
}

FollowUp readFollowUp(Database &, Query &query)
{
    FollowUp f;
    std::optional<UserId> closedBy;
    std::optional<Instant> closedAt;
    query.take(f.id, f.member, f.group, f.session, f.cause, f.reason, f.opened, f.owner, f.due, f.moment,
               f.measure, f.happened, f.done, closedBy, closedAt);
    if (closedBy && closedAt)
        f.closed = Signature{*closedBy, *closedAt};
    return f;
}

IndividualContact readContact(Database &, Query &query)
{
    IndividualContact c;
    query.take(c.id, c.member, c.group, c.at, c.minutes, c.text, c.author);
    return c;
}

Override readOverride(Database &, Query &query)
{
    Override o;
    query.take(o.kind, o.group, o.session, o.member, o.reason, o.by, o.at);
    return o;
}

OwnDefinition readDefinition(Database &, Query &query)
{
    OwnDefinition d;
    query.take(d.kind, d.id, d.body);
    return d;
}

} // namespace

void OversightRecords::each(const Visit<Disclosure> &visit) const
{
    visitAll(m_database, Query(m_database, "SELECT " DISCLOSURE_COLUMNS "ORDER BY d.id"), readDisclosure,
             visit);
}

void OversightRecords::each(const Visit<FollowUp> &visit) const
{
    visitAll(m_database, Query(m_database, "SELECT " FOLLOW_UP_COLUMNS "ORDER BY f.id"), readFollowUp, visit);
}

void OversightRecords::each(const Visit<IndividualContact> &visit) const
{
    visitAll(m_database, Query(m_database, "SELECT " CONTACT_COLUMNS "ORDER BY c.id"), readContact, visit);
}

void OversightRecords::each(const Visit<Override> &visit) const
{
    visitAll(m_database, Query(m_database, "SELECT " OVERRIDE_COLUMNS "ORDER BY o.id"), readOverride, visit);
}

void OversightRecords::each(const Visit<OwnDefinition> &visit) const
{
    visitAll(m_database, Query(m_database, "SELECT kind, public_id, body FROM definitions ORDER BY id"),
             readDefinition, visit);
}

QList<Disclosure> OversightRecords::disclosures() const
{
    return readAll(m_database, Query(m_database, "SELECT " DISCLOSURE_COLUMNS "ORDER BY d.id"),
                   readDisclosure);
}

QList<Disclosure> OversightRecords::disclosuresOf(const MemberId &member) const
{
    return readAll(m_database,
                   Query(m_database,
                         "SELECT " DISCLOSURE_COLUMNS "WHERE d.id IN "
                         "(SELECT disclosure_id FROM disclosure_members WHERE member_id = ?) ORDER BY d.id",
                         row::of(m_database, member)),
                   readDisclosure);
}

void OversightRecords::add(const Disclosure &d)
{
    Transaction transaction(m_database);
    Query(m_database,
          "INSERT INTO disclosures (at, by_id, what, recipient, purpose, consent, empty_lists) "
          "VALUES (?, ?, ?, ?, ?, ?, ?)",
          d.at, row::of(m_database, d.by), d.what, d.recipient, d.purpose, d.consent,
          EmptyLists().of(membersList, d.members).names())
        .run();
    const qint64 row = m_database.lastRow();
    int position = 0;
    for (const MemberId &member : d.members) {
        Query(m_database, "INSERT INTO disclosure_members VALUES (?, ?, ?)", row, position++,
              row::of(m_database, member))
            .run();
    }
    transaction.commit();
}

QList<FollowUp> OversightRecords::followUps() const
{
    return readAll(m_database, Query(m_database, "SELECT " FOLLOW_UP_COLUMNS "ORDER BY f.id"), readFollowUp);
}

QList<FollowUp> OversightRecords::followUpsOf(const MemberId &member) const
{
    return readAll(m_database,
                   Query(m_database, "SELECT " FOLLOW_UP_COLUMNS "WHERE f.member_id = ? ORDER BY f.id",
                         row::of(m_database, member)),
                   readFollowUp);
}

QList<FollowUp> OversightRecords::followUpsOf(const GroupId &group) const
{
    return readAll(m_database,
                   Query(m_database, "SELECT " FOLLOW_UP_COLUMNS "WHERE f.group_id = ? ORDER BY f.id",
                         row::of(m_database, group)),
                   readFollowUp);
}

QList<FollowUp> OversightRecords::openFollowUps() const
{
    return readAll(m_database,
                   Query(m_database, "SELECT " FOLLOW_UP_COLUMNS "WHERE f.closed_by IS NULL ORDER BY +f.id"),
                   readFollowUp);
}

std::optional<FollowUp> OversightRecords::followUp(const FollowUpId &id) const
{
    Query query(m_database, "SELECT " FOLLOW_UP_COLUMNS "WHERE f.public_id = ?", id);
    if (!query.next())
        return std::nullopt;
    return readFollowUp(m_database, query);
}

void OversightRecords::put(const FollowUp &f)
{
    const auto closer = f.closed ? std::optional<UserId>(f.closed->by) : std::nullopt;
    const auto closedAt = f.closed ? std::optional<Instant>(f.closed->at) : std::nullopt;
    Query(
        m_database,
        "INSERT INTO follow_ups (public_id, member_id, group_id, session, cause, reason, opened, owner_id, "
        "due, moment, measure, happened, done, closed_by, closed_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (public_id) DO UPDATE SET member_id = excluded.member_id, group_id = excluded.group_id, "
        "session = excluded.session, cause = excluded.cause, reason = excluded.reason, "
        "opened = excluded.opened, owner_id = excluded.owner_id, due = excluded.due, "
        "moment = excluded.moment, measure = excluded.measure, happened = excluded.happened, done = "
        "excluded.done, closed_by = excluded.closed_by, "
        "closed_at = excluded.closed_at",
        f.id, row::of(m_database, f.member), row::of(m_database, f.group), f.session, f.cause, f.reason,
        f.opened, row::of(m_database, f.owner), f.due, f.moment, f.measure, f.happened, f.done,
        row::of(m_database, closer), closedAt)
        .run();
}

void OversightRecords::remove(const FollowUpId &id)
{
    Query(m_database, "DELETE FROM follow_ups WHERE public_id = ?", id).run();
}

QList<IndividualContact> OversightRecords::contacts() const
{
    return readAll(m_database, Query(m_database, "SELECT " CONTACT_COLUMNS "ORDER BY c.id"), readContact);
}

QList<IndividualContact> OversightRecords::contactsOf(const MemberId &member) const
{
    return readAll(m_database,
                   Query(m_database, "SELECT " CONTACT_COLUMNS "WHERE c.member_id = ? ORDER BY c.id",
                         row::of(m_database, member)),
                   readContact);
}

void OversightRecords::put(const IndividualContact &c)
{
    Query(
        m_database,
        "INSERT INTO contacts (public_id, member_id, group_id, at, minutes, text, author_id) "
        "VALUES (?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (public_id) DO UPDATE SET member_id = excluded.member_id, group_id = excluded.group_id, "
        "at = excluded.at, minutes = excluded.minutes, text = excluded.text, author_id = excluded.author_id",
        c.id, row::of(m_database, c.member), row::of(m_database, c.group), c.at, c.minutes, c.text,
        row::of(m_database, c.author))
        .run();
}

void OversightRecords::remove(const ContactId &id)
{
    Query(m_database, "DELETE FROM contacts WHERE public_id = ?", id).run();
}

QList<Override> OversightRecords::overrides() const
{
    return readAll(m_database, Query(m_database, "SELECT " OVERRIDE_COLUMNS "ORDER BY o.id"), readOverride);
}

QList<Override> OversightRecords::overridesOf(const GroupId &group) const
{
    return readAll(m_database,
                   Query(m_database, "SELECT " OVERRIDE_COLUMNS "WHERE o.group_id = ? ORDER BY o.id",
                         row::of(m_database, group)),
                   readOverride);
}

void OversightRecords::add(const Override &o)
{
    Query(m_database,
          "INSERT INTO overrides (kind, group_id, session, member_id, reason, by_id, at) "
          "VALUES (?, ?, ?, ?, ?, ?, ?)",
          o.kind, row::of(m_database, o.group), o.session, row::of(m_database, o.member), o.reason,
          row::of(m_database, o.by), o.at)
        .run();
}

QList<OwnDefinition> OversightRecords::definitions() const
{
    return readAll(m_database, Query(m_database, "SELECT kind, public_id, body FROM definitions ORDER BY id"),
                   readDefinition);
}

QList<OwnDefinition> OversightRecords::definitions(const QString &kind) const
{
    return readAll(
        m_database,
        Query(m_database, "SELECT kind, public_id, body FROM definitions WHERE kind = ? ORDER BY id", kind),
        readDefinition);
}

std::optional<OwnDefinition> OversightRecords::definition(const QString &kind, const QString &id) const
{
    Query query(m_database, "SELECT kind, public_id, body FROM definitions WHERE kind = ? AND public_id = ?",
                kind, id);
    if (!query.next())
        return std::nullopt;
    return readDefinition(m_database, query);
}

void OversightRecords::put(const OwnDefinition &d)
{
    Query(m_database,
          "INSERT INTO definitions (kind, public_id, body) VALUES (?, ?, ?) "
          "ON CONFLICT (kind, public_id) DO UPDATE SET body = excluded.body",
          d.kind, d.id, d.body)
        .run();
}

void OversightRecords::removeDefinition(const QString &kind, const QString &id)
{
    Query(m_database, "DELETE FROM definitions WHERE kind = ? AND public_id = ?", kind, id).run();
}

} // namespace ipt
