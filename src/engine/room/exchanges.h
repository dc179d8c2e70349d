#pragma once

#include "engine/record/session.h"

/// Who spoke to whom, as far as it was noted.
namespace ipt {

struct Exchange
{
    MemberId from;
    MemberId to; ///< empty: to nobody in particular, the group
    int times = 0;

    friend bool operator==(const Exchange &, const Exchange &) = default;
};

/// Who speaks in a moment is the first of its members. A moment toward several counts once for each;
/// speaking to oneself is speaking to the group. In the order in which they first occur.
QList<Exchange> exchangesIn(const QList<Moment> &moments);

/// Both lists as one, what stands in both added up.
QList<Exchange> together(const QList<Exchange> &some, const QList<Exchange> &more);

/// How often the member spoke, to whomever.
int timesSpoken(const QList<Exchange> &exchanges, const MemberId &member);
/// How often somebody spoke to the member.
int timesSpokenTo(const QList<Exchange> &exchanges, const MemberId &member);

} // namespace ipt
