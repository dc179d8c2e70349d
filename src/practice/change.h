#pragma once

#include "engine/core/id.h"
#include "engine/core/number.h"
#include "practice/use_case.h"

#include <QMetaType>

#include <optional>

namespace ipt {

/// What a use case has just changed, so that a page can tell whether to look again.
struct Change
{
    UseCase by = UseCase::EditPractice;
    std::optional<GroupId> group;
    std::optional<SessionNumber> session;
    std::optional<MemberId> member;
};

} // namespace ipt

Q_DECLARE_METATYPE(ipt::Change)
