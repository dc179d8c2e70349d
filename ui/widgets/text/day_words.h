#pragma once

#include <QDateTime>
#include <QString>

/// Days and times as the user's language and country write them.
namespace ipt {

/// Hours and minutes: "6:30 PM", "18:30".
QString clockText(const QTime &time);
/// Month and day in the order that is usual there, in Qt's date format.
QString monthAndDayFormat();
/// Month and day: "Jun 4", "4 jun".
QString monthAndDay(const QDate &day);
/// "Thu, Jun 4, 6:30 PM", with the year where it is another one than `today`'s.
QString dayAndClock(const QDateTime &at, const QDate &today);
/// "Thursday, June 4, 2026, 6:30 PM".
QString dayInFullAndClock(const QDateTime &at);

} // namespace ipt
