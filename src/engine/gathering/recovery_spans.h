#pragma once

#include "engine/progress/member/use_reports.h"

namespace ipt {

/// A time in recovery, as far as life events and measures tell of it.
struct RecoverySpan
{
    QDate from;
    QDate to;
    bool endedByUse = false; ///< else it goes on

    friend bool operator==(const RecoverySpan &, const RecoverySpan &) = default;
};

/// Begun by life events of kind recovery and by the day the member's recovery began; ended by the first
/// use after it, as a life event or as a measure tells (which looks back 30 days). What is
/// remembered as a year or a month counts from its first day, and as use ends only what began before
/// that. Oldest first; none reaches beyond `today`.
QList<RecoverySpan> recoverySpans(const QList<LifeEvent> &events, const std::optional<QDate> &recoveryBegan,
                                  const QList<UseReport> &use, QDate today);

} // namespace ipt
