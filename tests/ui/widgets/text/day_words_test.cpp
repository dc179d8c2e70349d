#include "ui/widgets/text/day_words.h"

#include "support/text_of.h"
#include "ui/widgets/text/list_words.h"

#include <QLocale>

#include <catch2/catch_all.hpp>

using namespace ipt;
using namespace Qt::StringLiterals;

TEST_CASE("days and times stand in the order that is usual where one lives")
{
    struct Case
    {
        const char *locale;
        QString monthAndDay;
        QString soon;
        QString inFull;
    };
    const Case cases[] = {
        {"en_US", u"Jun 4"_s, u"Thu, Jun 4, 6:30 PM"_s, u"Thursday, June 4, 2026, 6:30 PM"_s},
        {"en_GB", u"4 Jun"_s, u"Thu, 4 Jun, 18:30"_s, u"Thursday, 4 June 2026, 18:30"_s},
        {"es_ES", u"4 jun"_s, u"jue, 4 jun, 18:30"_s, u"jueves, 4 de junio de 2026, 18:30"_s},
    };
    const QLocale before;
    const QDateTime at(QDate(2026, 6, 4), QTime(18, 30));
    for (const Case &each : cases) {
        QLocale::setDefault(QLocale(QLatin1String(each.locale)));
        INFO(each.locale);
        CHECK(monthAndDay(at.date()).remove(u'.') == each.monthAndDay);
        CHECK(dayAndClock(at, QDate(2026, 5, 28)).remove(u'.').replace(QChar(0x202f), u' ') == each.soon);
        CHECK(dayAndClock(at, QDate(2027, 1, 2)).contains(u", 2026, "_s));
        CHECK(dayInFullAndClock(at).replace(QChar(0x202f), u' ') == each.inFull);
    }
    QLocale::setDefault(before);
}

TEST_CASE("a line of phrases breaks at its dots alone")
{
    const QString line = brokenAtDots(u"D done · N not done · X dropped"_s);
    CHECK(line.split(u' ').size() == 3);
    CHECK(line.split(u' ').at(1) == u"N\u00a0not\u00a0done\u00a0·"_s);
}
