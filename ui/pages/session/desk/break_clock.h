#pragma once

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

} // namespace ipt
