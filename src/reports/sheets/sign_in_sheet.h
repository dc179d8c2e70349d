#pragma once

#include "engine/record/group.h"
#include "engine/record/member.h"
#include "reports/document/document.h"

namespace ipt {

struct SignInSheet
{
    QString groupName;
    SessionHead session;
    QList<Member> members; ///< who is expected, in the order of the list
    int emptyRows = 2;     ///< for whoever comes without being expected
};

/// The sheet that goes round the room: the names members go by, with an initial where two go by
/// the same, and neither the practice's name nor what the group is about.
Document signInSheet(const SignInSheet &sheet);

} // namespace ipt
