#pragma once

#include "engine/record/practice_record.h"
#include "reports/document/document.h"

namespace ipt {

struct FarewellSheet
{
    GroupHead group;
    Member member;
    Farewell farewell;
    QList<SessionHead> sessions;       ///< of the group; they give the months it ran
    QList<Relationship> relationships; ///< of the member's inventories
    QList<Member> members;             ///< of the group, so that none is named in full
    bool otherPeoplesNames = false;    ///< chosen with the member
};

/// What a member takes home at the end: growth credited, warning signs, the plan, supports, and
/// words from the group. What was not written is not mentioned. As others may see it at home, it
/// carries the name the member goes by and not the practice's.
Document farewellSheet(const FarewellSheet &sheet);

} // namespace ipt
