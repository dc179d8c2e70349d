#pragma once

#include "practice/practice.h"
#include "practice/views/member_views.h"

namespace ipt {

class Members
{
public:
    explicit Members(Door &door)
        : m_door(door)
    {
    }

    /// The members the signed-in user may see, by the name they go by.
    Result<QList<MemberRow>> list() const;
    /// The first of them, by words that begin their name or a group's.
    Result<FirstRows<MemberRow>> first(const ListPart &part) const;
    /// The first of them, by their names alone.
    Result<FirstRows<MemberName>> names(const ListPart &part) const;
    /// Those of them, at most so many, whom the letters fit best, by name. They are offered in each of the
    /// phrases, where %1 stands for what they go by.
    Result<QList<MemberName>> fitting(const QString &letters, const QStringList &phrases, int most) const;
    Result<MemberPage> page(const MemberId &member) const;

    /// An empty id is given one.
    Result<MemberId> create(const Member &member);
    /// Replaces everything kept about the member themself, screening and consents included.
    Result<void> save(const Member &member);

private:
    Door &m_door;
};

} // namespace ipt
