#include "ui/pages/session/desk/break_clock.h"

#include <algorithm>

namespace ipt {

void BreakClock::pause(const QDateTime &now)
{
    if (!isPaused())
        m_pausedSince = now;
}

void BreakClock::goOn(const QDateTime &now)
{
    if (!isPaused())
        return;
    m_seconds += std::max<qint64>(0, m_pausedSince.secsTo(now));
    m_pausedSince = QDateTime();
}

int BreakClock::elapsed(const QDateTime &started, const QDateTime &now) const
{
    const QDateTime until = isPaused() ? m_pausedSince : now;
    return int(std::max<qint64>(0, started.secsTo(until) - m_seconds));
}

QString BreakClock::toText() const
{
    if (m_seconds == 0 && !isPaused())
        return {};
    return QStringLiteral("%1 %2").arg(m_seconds).arg(isPaused() ? m_pausedSince.toString(Qt::ISODate)
                                                                 : QString());
}

BreakClock BreakClock::fromText(const QString &text)
{
    BreakClock clock;
    clock.m_seconds = std::max<qint64>(0, text.section(QLatin1Char(' '), 0, 0).toLongLong());
    clock.m_pausedSince = QDateTime::fromString(text.section(QLatin1Char(' '), 1, 1), Qt::ISODate);
    return clock;
}

} // namespace ipt
