#include "engine/arc/sittings.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ipt {

namespace {

constexpr qint64 msecsPerMinute = 60 * 1000;
/// Moments keep tenths of a minute.
constexpr qint64 msecsPerTenth = msecsPerMinute / 10;

struct SittingsText
{
    Q_DECLARE_TR_FUNCTIONS(Sittings)
};

qint64 msecsOf(const QList<SessionPart> &parts)
{
    return std::accumulate(parts.begin(), parts.end(), qint64(0), [](qint64 sum, const SessionPart &part) {
        return sum + part.ended.msecsSinceEpoch() - part.started.msecsSinceEpoch();
    });
}

Instant later(const Instant &at, qint64 msecs)
{
    return Instant::of(at.dateTime().addMSecs(msecs));
}

} // namespace

bool isBrokenOff(const SessionHead &session)
{
    return session.state == SessionState::Planned && !session.earlierParts.isEmpty();
}

bool hasBegun(const SessionHead &session)
{
    return session.state == SessionState::Held || session.state == SessionState::InProgress ||
           isBrokenOff(session);
}

int sittingAt(const SessionHead &session)
{
    return int(session.earlierParts.size()) + 1;
}

QString sittingName(int number)
{
    switch (number) {
    case 1:
        return SittingsText::tr("first sitting");
    case 2:
        return SittingsText::tr("second sitting");
    case 3:
        return SittingsText::tr("third sitting");
    default:
        return SittingsText::tr("sitting %1").arg(number);
    }
}

QList<SessionPart> sittingsOf(const SessionHead &session)
{
    QList<SessionPart> sittings = session.earlierParts;
    if (session.started && session.ended)
        sittings.append({*session.started, *session.ended});
    return sittings;
}

std::optional<Instant> beganAt(const SessionHead &session)
{
    if (!session.earlierParts.isEmpty())
        return session.earlierParts.first().started;
    return session.started ? session.started : session.scheduled;
}

QDate dayOf(const SessionHead &session)
{
    const std::optional<Instant> began = beganAt(session);
    return began ? began->day() : QDate();
}

bool meetsOn(const SessionHead &session, QDate day)
{
    const std::optional<Instant> &last = session.started ? session.started : session.scheduled;
    return (last && last->day() == day) ||
           std::any_of(session.earlierParts.begin(), session.earlierParts.end(),
                       [day](const SessionPart &part) { return part.started.day() == day; });
}

int minutesHeld(const SessionHead &session)
{
    return int(msecsOf(sittingsOf(session)) / msecsPerMinute);
}

int minutesBefore(const SessionHead &session)
{
    return int(msecsOf(session.earlierParts) / msecsPerMinute);
}

std::optional<Instant> countsFrom(const SessionHead &session)
{
    if (!session.started)
        return std::nullopt;
    const qint64 before = msecsOf(session.earlierParts);
    return before == 0 ? session.started : later(*session.started, -before);
}

std::optional<Instant> timeAtMinute(const SessionHead &session, double minute)
{
    const qint64 wanted = qint64(std::llround(minute * double(msecsPerMinute)));
    qint64 before = 0;
    std::optional<Instant> at;
    const auto tryFrom = [&](const Instant &started) {
        if (!at || wanted >= before / msecsPerTenth * msecsPerTenth)
            at = later(started, std::max<qint64>(0, wanted - before));
    };
    for (const SessionPart &part : session.earlierParts) {
        tryFrom(part.started);
        before += msecsOf({part});
    }
    if (session.started)
        tryFrom(*session.started);
    return at;
}

} // namespace ipt
