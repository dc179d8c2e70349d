#pragma once

#include "engine/record/practice_record.h"
#include "storage/records/visit.h"

namespace ipt {

class Database;

/// The practice itself: its name and how it works.
class PracticeInfoRecords
{
public:
    explicit PracticeInfoRecords(Database &database)
        : m_database(database)
    {
    }

    PracticeInfo info() const;
    void put(const PracticeInfo &info);

private:
    Database &m_database;
};

/// Who works in the practice, in the order they were added.
class UserRecords
{
public:
    explicit UserRecords(Database &database)
        : m_database(database)
    {
    }

    QList<User> all() const;
    std::optional<User> find(const UserId &id) const;
    /// Adds the user, or replaces what is known of them in place.
    void put(const User &user);

private:
    Database &m_database;
};

/// As much of a member as a list shows.
struct ListedMember
{
    MemberId id;
    QString name;
    QString goesBy;
    std::optional<QString> pronouns;
    std::optional<UserId> clinician;

    friend bool operator==(const ListedMember &, const ListedMember &) = default;
};

/// The members, in the order they were added.
class MemberRecords
{
public:
    explicit MemberRecords(Database &database)
        : m_database(database)
    {
    }

    QList<ListedMember> briefs() const;
    /// Those who belong or belonged to the group.
    QList<ListedMember> briefsOf(const GroupId &group) const;
    std::optional<ListedMember> brief(const MemberId &id) const;
    QList<MemberId> ofClinician(const UserId &clinician) const;
    std::optional<Member> find(const MemberId &id) const;
    /// Hands over everybody, one at a time.
    void each(const Visit<Member> &visit) const;
    /// Their id, name and called name, and nothing else of them: at most so many, in the order they were
    /// added, the first or those who come after a member.
    QList<Member> namedAfter(const std::optional<MemberId> &before, int most) const;
    /// Adds the member, or replaces what is known of them in place.
    void put(const Member &member);

private:
    Database &m_database;
};

} // namespace ipt
