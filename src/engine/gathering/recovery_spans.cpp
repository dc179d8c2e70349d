#include "engine/gathering/recovery_spans.h"

#include <algorithm>

namespace ipt {

namespace {

constexpr int daysLookedBack = 30;

QList<QDate> startsOf(const QList<LifeEvent> &events, const std::optional<QDate> &recoveryBegan)
{
    QList<QDate> starts;
    if (recoveryBegan)
        starts.append(*recoveryBegan);
    for (const LifeEvent &event : events) {
        if (event.kind == LifeEventKind::Recovery)
            starts.append(event.when.earliest());
    }
    std::sort(starts.begin(), starts.end());
    return starts;
}

/// The first use that began after the day; invalid where none did.
QDate firstUseAfter(QDate day, const QList<LifeEvent> &events, const QList<UseReport> &use)
{
    QDate first;
    const auto take = [&first, day](QDate from) {
        if (from > day && (!first.isValid() || from < first))
            first = from;
    };
    for (const LifeEvent &event : events) {
        if (event.kind == LifeEventKind::Use)
            take(event.when.earliest());
    }
    for (const UseReport &report : use) {
        if (report.measure.isEmpty())
            take(report.day);
        else if (report.day > day)
            take(std::max(day.addDays(1), report.day.addDays(-daysLookedBack)));
    }
    return first;
}

} // namespace

QList<RecoverySpan> recoverySpans(const QList<LifeEvent> &events, const std::optional<QDate> &recoveryBegan,
                                  const QList<UseReport> &use, QDate today)
{
    QList<RecoverySpan> spans;
    const QList<QDate> starts = startsOf(events, recoveryBegan);
    for (const QDate &start : starts) {
        if (start > today || (!spans.isEmpty() && start <= spans.last().to))
            continue;
        const QDate used = firstUseAfter(start, events, use);
        const bool ended = used.isValid() && used <= today;
        spans.append({start, ended ? used : today, ended});
    }
    return spans;
}

} // namespace ipt
