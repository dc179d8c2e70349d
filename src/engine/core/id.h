#pragma once

#include <QHashFunctions>
#include <QString>

#include <utility>

namespace ipt {

/// An identifier that means something only within its own list. Opaque text of
/// 1 to 64 characters; the tag keeps a member's id from standing in for a user's.
template <typename Tag>
class Id
{
public:
    Id() = default;
    explicit Id(QString text)
        : m_text(std::move(text))
    {
    }

    const QString &text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const Id &a, const Id &b) { return a.m_text == b.m_text; }
    friend bool operator!=(const Id &a, const Id &b) { return a.m_text != b.m_text; }
    friend bool operator<(const Id &a, const Id &b) { return a.m_text < b.m_text; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    QString m_text;
};

using UserId = Id<struct UserTag>;
using MemberId = Id<struct MemberTag>;
using GroupId = Id<struct GroupTag>;
using NoteId = Id<struct NoteTag>;
using MomentId = Id<struct MomentTag>;
using InventoryId = Id<struct InventoryTag>;
using RelationshipId = Id<struct RelationshipTag>;
using GoalId = Id<struct GoalTag>;
using ActionId = Id<struct ActionTag>;
using StrategyId = Id<struct StrategyTag>;
using ConsentId = Id<struct ConsentTag>;
using LifeEventId = Id<struct LifeEventTag>;
using FollowUpId = Id<struct FollowUpTag>;
using ContactId = Id<struct ContactTag>;

} // namespace ipt
