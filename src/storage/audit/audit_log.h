#pragma once

#include "engine/core/id.h"
#include "engine/core/time.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace ipt {

class Database;

/// One thing that was done or read. No names and no texts of the record: who and what are ids.
struct AuditEntry
{
    qint64 sequence = 0; ///< from 1; given when it is appended
    Instant at;
    UserId user;
    QString what;   ///< the use case's word, such as "sign_note" or "read"
    QString record; ///< what it was done to, as a path of lists and ids: "groups/g1/sessions/3"
    QString reason; ///< given by the user where one is asked for; else empty

    friend bool operator==(const AuditEntry &, const AuditEntry &) = default;
};

/// How far the log reaches, kept outside the practice file so that a log cut short is noticed.
struct AuditHead
{
    qint64 count = 0;
    QByteArray hash; ///< of the last entry, 32 bytes

    friend bool operator==(const AuditHead &, const AuditHead &) = default;
};

struct AuditFilter
{
    std::optional<UserId> user = std::nullopt;
    std::optional<QString> what = std::nullopt;
    /// Only entries before this one, for the next page.
    std::optional<qint64> before = std::nullopt;
};

/// The log of what was done and read. Every entry's hash covers it and the hash before it, so
/// that none can be changed, taken out or slipped in unnoticed.
class AuditLog
{
public:
    explicit AuditLog(Database &database)
        : m_database(database)
    {
    }

    /// Within the caller's transaction, so that nothing is done without its entry.
    void append(const AuditEntry &entry);
    /// Newest first.
    QList<AuditEntry> entries(const AuditFilter &filter, int most) const;
    /// When the summary of that session (its path) last left the practice.
    std::optional<Instant> lastSummaryOf(const QString &record) const;
    AuditHead head() const;
    /// The hash of that entry; empty where there is none.
    QByteArray hashAt(qint64 sequence) const;
    /// The first entry that does not fit what stands before it; nothing where all do.
    std::optional<qint64> firstBroken() const;

private:
    Database &m_database;
};

} // namespace ipt
