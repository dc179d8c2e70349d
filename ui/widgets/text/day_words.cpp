#include "ui/widgets/text/day_words.h"

#include <QLocale>

namespace ipt {

QString clockText(const QTime &time)
{
    const QLocale locale;
    return locale.toString(time, locale.timeFormat(QLocale::ShortFormat).remove(QStringLiteral(":ss")));
}

QString monthAndDayFormat()
{
    const QString whole = QLocale().dateFormat(QLocale::ShortFormat);
    const bool monthFirst = whole.indexOf(QLatin1Char('M')) < whole.indexOf(QLatin1Char('d'));
    return monthFirst ? QStringLiteral("MMM d") : QStringLiteral("d MMM");
}

QString monthAndDay(const QDate &day)
{
    return QLocale().toString(day, monthAndDayFormat());
}

QString dayAndClock(const QDateTime &at, const QDate &today)
{
    QStringList parts{QLocale().toString(at.date(), QStringLiteral("ddd")), monthAndDay(at.date())};
    if (at.date().year() != today.year())
        parts.append(QString::number(at.date().year()));
    parts.append(clockText(at.time()));
    return parts.join(QStringLiteral(", "));
}

QString dayInFullAndClock(const QDateTime &at)
{
    return QStringLiteral("%1, %2").arg(QLocale().toString(at.date(), QLocale::LongFormat),
                                        clockText(at.time()));
}

} // namespace ipt
