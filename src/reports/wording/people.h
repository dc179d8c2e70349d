#pragma once

#include "engine/record/member.h"
#include "engine/record/user.h"

#include <QList>
#include <QString>

namespace ipt {

/// "Adaeze Okafor, LCSW-R"
QString nameWithCredentials(const User &user);

/// The names of people as documents say them.
class People
{
public:
    People(const QList<Member> &members, const QList<User> &users);

    /// With credentials; a user who is not known is "Unknown user".
    QString user(const UserId &id) const;
    /// The name the member goes by, followed by the surname's initial where another member of
    /// the list goes by the same.
    QString called(const MemberId &id) const;
    const Member *member(const MemberId &id) const;

private:
    const QList<Member> &m_members;
    const QList<User> &m_users;
};

} // namespace ipt
