#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace ipt {

/// A calendar day, written YYYY-MM-DD; the year is 0001 to 9999.
std::optional<QDate> parseDay(QStringView text);
QString dayText(QDate day);

/// A point in time as it was written down, with its offset (RFC 3339, at most
/// milliseconds). Two instants are equal when they are written alike; order is
/// that of the points in time, whatever the offsets.
class Instant
{
public:
    Instant() = default;

    /// Nothing where the text is not an instant that exists.
    static std::optional<Instant> parse(QStringView text);
    /// Written to the second, with the offset that `at` has.
    static Instant of(const QDateTime &at);

    const QString &text() const { return m_text; }
    bool isNull() const { return m_text.isEmpty(); }
    /// Carries the offset it was written with.
    QDateTime dateTime() const;
    qint64 msecsSinceEpoch() const { return m_msecs; }
    /// The day on the wall where it was written.
    QDate day() const;

    bool isBefore(const Instant &other) const { return m_msecs < other.m_msecs; }

    friend bool operator==(const Instant &a, const Instant &b) { return a.m_text == b.m_text; }
    friend bool operator!=(const Instant &a, const Instant &b) { return a.m_text != b.m_text; }

private:
    QString m_text;
    qint64 m_msecs = 0;
};

/// A year, a month or a day, as precisely as it is remembered.
class PartialDate
{
public:
    PartialDate() = default;

    /// YYYY, YYYY-MM or YYYY-MM-DD that exists in the calendar.
    static std::optional<PartialDate> parse(QStringView text);

    const QString &text() const { return m_text; }
    bool isNull() const { return m_text.isEmpty(); }
    bool hasMonth() const { return m_text.size() >= 7; }
    bool hasDay() const { return m_text.size() == 10; }
    /// The first and the last day it can mean.
    QDate earliest() const;
    QDate latest() const;

    friend bool operator==(const PartialDate &a, const PartialDate &b) { return a.m_text == b.m_text; }
    friend bool operator!=(const PartialDate &a, const PartialDate &b) { return a.m_text != b.m_text; }

private:
    QString m_text;
};

} // namespace ipt
