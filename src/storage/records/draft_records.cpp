#include "storage/records/draft_records.h"

#include "storage/records/rows.h"

namespace ipt {

std::optional<QString> DraftRecords::find(const UserId &user, const QString &place) const
{
    Query query(m_database, "SELECT text FROM drafts WHERE user_id = ? AND place = ?",
                row::of(m_database, user), place);
    return query.next() ? std::optional<QString>(query.taken<QString>()) : std::nullopt;
}

QMap<QString, QString> DraftRecords::of(const UserId &user) const
{
    Query query(m_database, "SELECT place, text FROM drafts WHERE user_id = ?", row::of(m_database, user));
    QMap<QString, QString> drafts;
    while (query.next()) {
        const auto place = query.taken<QString>();
        drafts.insert(place, query.taken<QString>());
    }
    return drafts;
}

void DraftRecords::put(const UserId &user, const QString &place, const QString &text)
{
    Query(m_database,
          "INSERT INTO drafts (user_id, place, text) VALUES (?, ?, ?) "
          "ON CONFLICT (user_id, place) DO UPDATE SET text = excluded.text",
          row::of(m_database, user), place, text)
        .run();
}

void DraftRecords::remove(const UserId &user, const QString &place)
{
    Query(m_database, "DELETE FROM drafts WHERE user_id = ? AND place = ?", row::of(m_database, user), place)
        .run();
}

} // namespace ipt
