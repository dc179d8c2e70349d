#pragma once

#include "engine/record/user.h"
#include "practice/use_case.h"

#include <QString>

namespace ipt {

/// What ties the signed-in user to the record at hand.
struct Standing
{
    bool runsGroup = false;       ///< facilitates the group, or one the member belongs or belonged to
    bool followsMember = false;   ///< is the member's clinician
    bool supervisesGroup = false; ///< supervises the group, or one the member belongs or belonged to
    bool isAuthor = false;        ///< wrote the note
    bool isUnassigned = false;    ///< the member has no group and no clinician yet
};

/// Whether the roles and the standing of `user` permit the use case.
bool allows(UseCase useCase, const User &user, const Standing &standing);

/// The word under which a use case stands in the audit chain.
QLatin1StringView wordOf(UseCase useCase);

/// Why `user` may not, as a sentence that says whom to ask.
QString refusalOf(UseCase useCase);

/// All use cases, in the order of their enumeration.
QList<UseCase> allUseCases();

} // namespace ipt
