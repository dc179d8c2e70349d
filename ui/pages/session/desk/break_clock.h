#pragma once

#include "engine/core/id.h"
#include "engine/core/number.h"

#include <QDateTime>
#include <QString>

namespace ipt {

/// The time of a meeting with its breaks taken out.
class BreakClock
{
public:
    bool isPaused() const { return m_pausedSince.isValid(); }
    void pause(const QDateTime &now);
    void goOn(const QDateTime &now);

    /// Whole seconds from `started` to `now` without the breaks.
    int elapsed(const QDateTime &started, const QDateTime &now) const;

    /// As text that fromText() reads; empty where there was no break.
    QString toText() const;
    static BreakClock fromText(const QString &text);

    friend bool operator==(const BreakClock &, const BreakClock &) = default;

private:
    qint64 m_seconds = 0; ///< of the breaks that are over
    QDateTime m_pausedSince;
};

/// Where the session's breaks are kept while it runs, as a scratch.
inline QString breakPlace(const GroupId &group, SessionNumber session)
{
    return QStringLiteral("break/%1/%2").arg(group.text()).arg(session.value());
}

} // namespace ipt
