#pragma once

#include "engine/core/id.h"
#include "engine/core/number.h"
#include "engine/record/words.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace ipt {

/// A member's line in the attendance grid.
struct AttendanceRow
{
    MemberId member;
    QString called;
    QString pronouns;
    std::optional<ProblemArea> primaryArea;
    QString remark;                 ///< soft text at the end: "2 goals", "left after 6"
    QList<SessionNumber> belongsAt; ///< the sessions that have a cell
    QHash<SessionNumber, Presence> presence;
};

} // namespace ipt
