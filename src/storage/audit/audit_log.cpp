#include "storage/audit/audit_log.h"

#include "storage/sql/query.h"

#include <sodium.h>

namespace ipt {

namespace {

/// Each part with its length before it, so that no two entries serialise alike.
void add(crypto_generichash_state &state, const QByteArray &part)
{
    const quint64 size = quint64(part.size());
    unsigned char length[8];
    for (int i = 0; i < 8; ++i)
        length[i] = static_cast<unsigned char>(size >> (8 * i));
    crypto_generichash_update(&state, length, sizeof length);
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(part.constData()), size);
}

QByteArray hashOf(const AuditEntry &entry, const QByteArray &previous)
{
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, crypto_generichash_BYTES);
    add(state, previous);
    add(state, QByteArray::number(entry.sequence));
    for (const QString &part : {entry.at.text(), entry.user.text(), entry.what, entry.record, entry.reason})
        add(state, part.toUtf8());
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash_final(&state, reinterpret_cast<unsigned char *>(hash.data()),
                             crypto_generichash_BYTES);
    return hash;
}

AuditEntry readEntry(Query &query)
{
    AuditEntry entry;
    query.take(entry.sequence, entry.at, entry.user, entry.what, entry.record, entry.reason);
    return entry;
}

const char *const selectAll = "SELECT sequence, at, user, what, record, reason FROM audit "
                              "WHERE (?1 IS NULL OR user = ?1) AND (?2 IS NULL OR what = ?2) "
                              "AND (?3 IS NULL OR sequence < ?3) ORDER BY sequence DESC LIMIT ?4";

QList<AuditEntry> readEntries(Query &&query)
{
    QList<AuditEntry> entries;
    while (query.next())
        entries.append(readEntry(query));
    return entries;
}

} // namespace

void AuditLog::append(const AuditEntry &entry)
{
    const AuditHead before = head();
    AuditEntry next = entry;
    next.sequence = before.count + 1;
    Query(m_database, "INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?, ?)", next.sequence, next.at, next.user,
          next.what, next.record, next.reason, hashOf(next, before.hash))
        .run();
}

QList<AuditEntry> AuditLog::entries(const AuditFilter &filter, int most) const
{
    return readEntries(Query(m_database, selectAll, filter.user, filter.what, filter.before, most));
}

std::optional<Instant> AuditLog::lastSummaryOf(const QString &record) const
{
    // The word stands here as it stands in the index audit_of_summaries, which holds these entries alone.
    Query query(m_database,
                "SELECT at FROM audit WHERE what = 'export-summary' AND record = ? "
                "ORDER BY sequence DESC LIMIT 1",
                record);
    return query.next() ? std::optional<Instant>(query.taken<Instant>()) : std::nullopt;
}

AuditHead AuditLog::head() const
{
    Query query(m_database, "SELECT sequence, hash FROM audit ORDER BY sequence DESC LIMIT 1");
    AuditHead head;
    if (query.next())
        query.take(head.count, head.hash);
    return head;
}

QByteArray AuditLog::hashAt(qint64 sequence) const
{
    Query query(m_database, "SELECT hash FROM audit WHERE sequence = ?", sequence);
    return query.next() ? query.taken<QByteArray>() : QByteArray();
}

std::optional<qint64> AuditLog::firstBroken() const
{
    Query query(m_database,
                "SELECT sequence, at, user, what, record, reason, hash FROM audit ORDER BY sequence");
    qint64 expected = 1;
    QByteArray previous;
    while (query.next()) {
        const AuditEntry entry = readEntry(query);
        const auto hash = query.taken<QByteArray>();
        if (entry.sequence != expected || hashOf(entry, previous) != hash)
            return expected;
        previous = hash;
        ++expected;
    }
    return std::nullopt;
}

} // namespace ipt
