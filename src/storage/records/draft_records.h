#pragma once

#include "engine/core/id.h"

#include <QMap>
#include <QString>

#include <optional>

namespace ipt {

class Database;

/// What users have typed that is not part of the record yet, so that nothing typed is lost: one
/// text for each user and place. A place is a text of the caller's, such as "capture/g1/3".
class DraftRecords
{
public:
    explicit DraftRecords(Database &database)
        : m_database(database)
    {
    }

    std::optional<QString> find(const UserId &user, const QString &place) const;
    /// By place.
    QMap<QString, QString> of(const UserId &user) const;
    /// An empty text is kept like any other.
    void put(const UserId &user, const QString &place, const QString &text);
    void remove(const UserId &user, const QString &place);

private:
    Database &m_database;
};

} // namespace ipt
