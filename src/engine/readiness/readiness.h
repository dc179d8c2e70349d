#pragma once

#include "engine/core/result.h"
#include "engine/record/practice_record.h"

/// Who lacks what before a group goes on to its next phase. A gate can always be passed with a reason.
namespace ipt {

/// What a phase asks of each member before it is left.
enum class Lacking {
    Screening,            ///< the talk before the group, with confidentiality agreed
    IntakeInventory,      ///< with at least one relationship
    Sorting,              ///< some relationship of it sorted into problem areas
    PrimaryArea,          ///< the formulation
    Goal,                 ///< at least one, in writing
    MidpointReview,       ///< the midpoint inventory, or something written of the talk
    TerminationInventory, ///< with at least one relationship
    Farewell,             ///< with something in it
};

/// What a member has, as far as the phases ask.
struct MemberReadiness
{
    MemberId member;
    bool screened = false;
    int intakeRelationships = 0;
    int sortedRelationships = 0; ///< of the intake inventory: tagged with an area
    bool primaryArea = false;
    int goals = 0;
    bool midpointReview = false;
    bool terminationInventory = false;
    bool farewell = false;

    friend bool operator==(const MemberReadiness &, const MemberReadiness &) = default;
};

struct ReadinessGap
{
    MemberId member;
    QList<Lacking> lacking; ///< never empty

    friend bool operator==(const ReadinessGap &, const ReadinessGap &) = default;
};

/// A screening with its day or an answer, and confidentiality agreed.
bool isScreened(const Member &member);
/// Whether anything at all is written there.
bool hasContent(const MidpointReview &review);
bool hasContent(const Farewell &farewell);

/// Of one member in one group. The lists may hold what belongs to others.
MemberReadiness readinessOf(const Member &member, const GroupId &group, const QList<Inventory> &inventories,
                            const QList<Formulation> &formulations, const QList<MidpointReview> &reviews,
                            const QList<Farewell> &farewells);

/// Who lacks what of that which `phase` asks for, in the order given; those who lack nothing are left out.
QList<ReadinessGap> readinessToLeave(Phase phase, const QList<MemberReadiness> &members);

/// Going on although somebody lacks something takes a reason; with no gaps none is needed.
Result<void> passReadiness(const QList<ReadinessGap> &gaps, const QString &reason);

/// "primary area", "goal", …: for a row or a list of what is missing.
QString lackingText(Lacking lacking);

} // namespace ipt
