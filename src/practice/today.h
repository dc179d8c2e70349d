#pragma once

#include "engine/due/due.h"
#include "practice/practice.h"

namespace ipt {

struct TodayView
{
    QList<DueItem> items;                 ///< what is due, most pressing first
    QList<DueItem> sessions;              ///< the next sessions, soonest first
    QHash<MemberId, QString> calledNames; ///< of every member the items speak of
    QHash<GroupId, QString> groupNames;
};

class Today
{
public:
    explicit Today(Door &door)
        : m_door(door)
    {
    }

    Result<TodayView> view() const;

private:
    Door &m_door;
};

} // namespace ipt
