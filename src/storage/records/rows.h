#pragma once

#include "engine/core/id.h"
#include "engine/core/number.h"
#include "engine/core/optional_list.h"
#include "storage/records/visit.h"
#include "storage/sql/query.h"

#include <optional>

namespace ipt {

/// The row ids of what the record names. Each throws StorageError (NotFound) where the practice
/// has no such thing; an absent identifier gives an absent row.
namespace row {

qint64 of(Database &database, const UserId &user);
qint64 of(Database &database, const MemberId &member);
qint64 of(Database &database, const GroupId &group);
qint64 ofSession(Database &database, const GroupId &group, SessionNumber number);

template <typename Tag>
std::optional<qint64> of(Database &database, const std::optional<Id<Tag>> &id)
{
    return id ? std::optional<qint64>(of(database, *id)) : std::nullopt;
}

[[noreturn]] void throwNotFound(const char *sentence);

} // namespace row

/// Every row of the query, as `reader(database, query)` takes it.
template <typename Reader>
auto readAll(Database &database, Query &&query, Reader reader)
{
    QList<decltype(reader(database, query))> list;
    while (query.next())
        list.append(reader(database, query));
    return list;
}

/// Hands over every row of the query in the same way, one at a time.
template <typename T, typename Reader>
void visitAll(Database &database, Query &&query, Reader reader, const Visit<T> &visit)
{
    while (query.next())
        visit(reader(database, query));
}

/// The names of a row's lists that were given though they hold nothing.
class EmptyLists
{
public:
    template <typename T>
    EmptyLists &of(QLatin1String name, const OptionalList<T> &list)
    {
        if (list.isEmpty() && list.isGiven())
            m_names.append(name);
        return *this;
    }
    template <typename T>
    void restore(QLatin1String name, OptionalList<T> &list) const
    {
        if (list.isEmpty())
            list.setGiven(m_names.contains(name));
    }

    /// As the row keeps them: NULL where there is none.
    const OptionalList<QString> &names() const { return m_names; }
    OptionalList<QString> &names() { return m_names; }

private:
    OptionalList<QString> m_names;
};

} // namespace ipt
