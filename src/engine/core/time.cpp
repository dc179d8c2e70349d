#include "engine/core/time.h"

#include <QTimeZone>

namespace ipt {

namespace {

/// What stands in a text as it is read from its left. Thousands of days and times are read for one page,
/// so this is done by hand and not with a regular expression.
class Reader
{
public:
    explicit Reader(QStringView text)
        : m_rest(text)
    {
    }

    bool isAtEnd() const { return m_rest.isEmpty(); }
    /// Whether this is what comes next, which then is read.
    bool takes(char sign)
    {
        if (isAtEnd() || m_rest.front() != QLatin1Char(sign))
            return false;
        m_rest = m_rest.mid(1);
        return true;
    }
    /// The number of the next digits, so many of them; nothing where there are fewer.
    std::optional<int> digits(int count)
    {
        if (m_rest.size() < count)
            return std::nullopt;
        int number = 0;
        for (const QChar digit : m_rest.left(count)) {
            if (digit < QLatin1Char('0') || digit > QLatin1Char('9'))
                return std::nullopt;
            number = number * 10 + (digit.unicode() - '0');
        }
        m_rest = m_rest.mid(count);
        return number;
    }

private:
    QStringView m_rest;
};

/// YYYY, YYYY-MM or YYYY-MM-DD that exists in the calendar: the first day it can mean.
std::optional<QDate> readDate(Reader &reader)
{
    const std::optional<int> year = reader.digits(4);
    const std::optional<int> month = year && reader.takes('-') ? reader.digits(2) : std::optional(1);
    const std::optional<int> day = month && reader.takes('-') ? reader.digits(2) : std::optional(1);
    if (!year || *year < 1 || !month || !day || !QDate::isValid(*year, *month, *day))
        return std::nullopt;
    return QDate(*year, *month, *day);
}

/// Thousandths of a second from one to three digits after the point; nothing where there are none or more.
std::optional<int> readFraction(Reader &reader)
{
    std::optional<int> msecs;
    for (int worth = 100; worth > 0; worth /= 10) {
        const std::optional<int> digit = reader.digits(1);
        if (!digit)
            break;
        msecs = msecs.value_or(0) + *digit * worth;
    }
    return msecs;
}

/// hh:mm:ss, perhaps with a fraction.
std::optional<QTime> readTime(Reader &reader)
{
    const std::optional<int> hour = reader.digits(2);
    const std::optional<int> minute = hour && reader.takes(':') ? reader.digits(2) : std::nullopt;
    const std::optional<int> second = minute && reader.takes(':') ? reader.digits(2) : std::nullopt;
    const std::optional<int> msecs = second && reader.takes('.') ? readFraction(reader) : std::optional(0);
    if (!second || !msecs || !QTime::isValid(*hour, *minute, *second, *msecs))
        return std::nullopt;
    return QTime(*hour, *minute, *second, *msecs);
}

/// Z, or +hh:mm and -hh:mm, in seconds.
std::optional<int> readOffset(Reader &reader)
{
    if (reader.takes('Z'))
        return 0;
    const int sign = reader.takes('-') ? -1 : 1;
    if (sign > 0 && !reader.takes('+'))
        return std::nullopt;
    const std::optional<int> hours = reader.digits(2);
    const std::optional<int> minutes = hours && reader.takes(':') ? reader.digits(2) : std::nullopt;
    if (!minutes || *hours > 23 || *minutes > 59)
        return std::nullopt;
    return sign * (*hours * 3600 + *minutes * 60);
}

/// Writes the number in so many digits. Every act on the record is written down with its time, so this is
/// done by hand as well.
void write(QString &text, int number, int digits)
{
    qsizetype at = text.size() + digits;
    text.resize(at);
    for (; digits > 0; --digits, number /= 10)
        text[--at] = QLatin1Char(char('0' + number % 10));
}

void write(QString &text, int number, int digits, char after)
{
    write(text, number, digits);
    text += QLatin1Char(after);
}

} // namespace

std::optional<QDate> parseDay(QStringView text)
{
    constexpr int lettersOfDay = 10;
    Reader reader(text);
    const std::optional<QDate> day = readDate(reader);
    return text.size() == lettersOfDay && reader.isAtEnd() ? day : std::nullopt;
}

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

std::optional<Instant> Instant::parse(QStringView text)
{
    constexpr int lettersOfDay = 10;
    const std::optional<QDate> date = parseDay(text.left(lettersOfDay));
    Reader reader(text.mid(lettersOfDay));
    const std::optional<QTime> time = date && reader.takes('T') ? readTime(reader) : std::nullopt;
    const std::optional<int> offset = time ? readOffset(reader) : std::nullopt;
    if (!offset || !reader.isAtEnd())
        return std::nullopt;
    Instant instant;
    instant.m_text = text.toString();
    instant.m_msecs = QDateTime(*date, *time, Qt::UTC).toMSecsSinceEpoch() - qint64(*offset) * 1000;
    return instant;
}

Instant Instant::of(const QDateTime &at)
{
    const QDate day = at.date();
    const QTime time = at.time();
    const int minutesEast = at.offsetFromUtc() / 60;
    Instant instant;
    QString &text = instant.m_text;
    write(text, day.year(), 4, '-');
    write(text, day.month(), 2, '-');
    write(text, day.day(), 2, 'T');
    write(text, time.hour(), 2, ':');
    write(text, time.minute(), 2, ':');
    write(text, time.second(), 2, minutesEast == 0 ? 'Z' : minutesEast < 0 ? '-' : '+');
    if (minutesEast != 0) {
        write(text, qAbs(minutesEast) / 60, 2, ':');
        write(text, qAbs(minutesEast) % 60, 2);
    }
    instant.m_msecs = at.toMSecsSinceEpoch() - time.msec();
    return instant;
}

QDateTime Instant::dateTime() const
{
    if (isNull())
        return {};
    int offset = 0;
    if (!m_text.endsWith(QLatin1Char('Z'))) {
        const QStringView tail = QStringView(m_text).right(6);
        offset = tail.mid(1, 2).toInt() * 3600 + tail.mid(4, 2).toInt() * 60;
        if (tail.startsWith(QLatin1Char('-')))
            offset = -offset;
    }
    return QDateTime::fromMSecsSinceEpoch(m_msecs, Qt::OffsetFromUTC, offset);
}

QDate Instant::day() const
{
    return parseDay(QStringView(m_text).left(10)).value_or(QDate());
}

std::optional<PartialDate> PartialDate::parse(QStringView text)
{
    Reader reader(text);
    if (!readDate(reader) || !reader.isAtEnd())
        return std::nullopt;
    PartialDate date;
    date.m_text = text.toString();
    return date;
}

QDate PartialDate::earliest() const
{
    const QStringView text(m_text);
    return QDate(text.left(4).toInt(), hasMonth() ? text.mid(5, 2).toInt() : 1,
                 hasDay() ? text.mid(8, 2).toInt() : 1);
}

QDate PartialDate::latest() const
{
    const QDate first = earliest();
    if (isNull() || hasDay())
        return first;
    return hasMonth() ? first.addMonths(1).addDays(-1) : first.addYears(1).addDays(-1);
}

} // namespace ipt
