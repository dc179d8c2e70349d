#pragma once

#include "engine/record/practice_record.h"
#include "reports/document/document.h"

namespace ipt {

struct AgreementSheet
{
    GroupHead group;
    Member member;
    Formulation formulation;
    QList<Relationship> relationships; ///< of the member's inventories, for the focus and its name
    QList<Member> members;             ///< of the group, so that none is named in full
    QList<User> users;
    bool otherPeoplesNames = false; ///< chosen with the member: people's names as in the inventory
};

/// The one-page agreement a member keeps: what the work is about in the agreed words, and the goals
/// with what would be less and more than expected. It carries the name the member goes by and, as
/// others may see it at home, not the practice's. Evidence and pattern are the clinician's and
/// stay out.
Document agreementSheet(const AgreementSheet &sheet);

} // namespace ipt
