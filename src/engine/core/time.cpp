#include "engine/core/time.h"

#include <QRegularExpression>
#include <QTimeZone>

namespace ipt {

namespace {

std::optional<QDate> dateOf(int year, int month, int day)
{
    const QDate date(year, month, day);
    if (year < 1 || !date.isValid())
        return std::nullopt;
    return date;
}

} // namespace

std::optional<QDate> parseDay(QStringView text)
{
    const std::optional<PartialDate> date = PartialDate::parse(text);
    if (!date || !date->hasDay())
        return std::nullopt;
    return date->earliest();
}

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

std::optional<Instant> Instant::parse(QStringView text)
{
    static const QRegularExpression form(QStringLiteral(
        "\\A([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\\.([0-9]{1,3}))?"
        "(?:Z|([+-])([0-9]{2}):([0-9]{2}))\\z"));
    const QRegularExpressionMatch match = form.match(text.toString());
    if (!match.hasMatch())
        return std::nullopt;
    const auto number = [&match](int group) { return match.capturedView(group).toInt(); };

    const std::optional<QDate> date = dateOf(number(1), number(2), number(3));
    const int msecs = match.captured(7).leftJustified(3, QLatin1Char('0')).toInt();
    const QTime time(number(4), number(5), number(6), match.capturedView(7).isEmpty() ? 0 : msecs);
    const int offsetHours = number(9);
    const int offsetMinutes = number(10);
    if (!date || !time.isValid() || offsetHours > 23 || offsetMinutes > 59)
        return std::nullopt;
    const int sign = match.capturedView(8) == QLatin1String("-") ? -1 : 1;
    const int offsetSeconds = sign * (offsetHours * 3600 + offsetMinutes * 60);

    Instant instant;
    instant.m_text = text.toString();
    instant.m_msecs = QDateTime(*date, time, Qt::UTC).toMSecsSinceEpoch() - qint64(offsetSeconds) * 1000;
    return instant;
}

Instant Instant::of(const QDateTime &at)
{
    const QDateTime fixed = at.toOffsetFromUtc(at.offsetFromUtc());
    Instant instant;
    instant.m_text = fixed.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
    const int minutes = qAbs(fixed.offsetFromUtc()) / 60;
    if (minutes == 0) {
        instant.m_text += QLatin1Char('Z');
    } else {
        instant.m_text += QStringLiteral("%1%2:%3")
                              .arg(fixed.offsetFromUtc() < 0 ? QLatin1Char('-') : QLatin1Char('+'))
                              .arg(minutes / 60, 2, 10, QLatin1Char('0'))
                              .arg(minutes % 60, 2, 10, QLatin1Char('0'));
    }
    instant.m_msecs = fixed.toMSecsSinceEpoch() / 1000 * 1000;
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
    static const QRegularExpression form(QStringLiteral("\\A([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?\\z"));
    const QRegularExpressionMatch match = form.match(text.toString());
    if (!match.hasMatch())
        return std::nullopt;
    const int month = match.capturedView(2).isEmpty() ? 1 : match.capturedView(2).toInt();
    const int day = match.capturedView(3).isEmpty() ? 1 : match.capturedView(3).toInt();
    if (!dateOf(match.capturedView(1).toInt(), month, day))
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
