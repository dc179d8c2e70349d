#include "storage/records/rows.h"

#include "storage/storage_error.h"

#include <QCoreApplication>

namespace ipt::row {

namespace {

qint64 only(Query &&query, const char *sentence)
{
    if (!query.next())
        throwNotFound(sentence);
    return query.taken<qint64>();
}

} // namespace

void throwNotFound(const char *sentence)
{
    throw StorageError(ErrorKind::NotFound, QCoreApplication::translate("ipt::storage", sentence));
}

qint64 of(Database &database, const UserId &user)
{
    return only(Query(database, "SELECT id FROM users WHERE public_id = ?", user),
                QT_TRANSLATE_NOOP("ipt::storage", "There is no such user in this practice."));
}

qint64 of(Database &database, const MemberId &member)
{
    return only(Query(database, "SELECT id FROM members WHERE public_id = ?", member),
                QT_TRANSLATE_NOOP("ipt::storage", "There is no such member in this practice."));
}

qint64 of(Database &database, const GroupId &group)
{
    return only(Query(database, "SELECT id FROM groups WHERE public_id = ?", group),
                QT_TRANSLATE_NOOP("ipt::storage", "There is no such group in this practice."));
}

qint64 ofSession(Database &database, const GroupId &group, SessionNumber number)
{
    return only(Query(database,
                      "SELECT s.id FROM sessions s JOIN groups g ON g.id = s.group_id "
                      "WHERE g.public_id = ? AND s.number = ?",
                      group, number),
                QT_TRANSLATE_NOOP("ipt::storage", "This group has no session of that number."));
}

} // namespace ipt::row
