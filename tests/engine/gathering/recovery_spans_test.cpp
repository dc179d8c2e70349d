#include "engine/gathering/recovery_spans.h"

#include <catch2/catch_all.hpp>

using namespace ipt;
using namespace Qt::StringLiterals;

namespace {

LifeEvent event(const QString &when, LifeEventKind kind)
{
    LifeEvent each;
    each.when = PartialDate::parse(when).value();
    each.text = u"…"_s;
    each.kind = kind;
    return each;
}

QString told(const QList<RecoverySpan> &spans)
{
    QStringList lines;
    for (const RecoverySpan &span : spans)
        lines.append(
            u"%1/%2%3"_s.arg(dayText(span.from), dayText(span.to), span.endedByUse ? u" used"_s : QString()));
    return lines.join(u"; "_s);
}

} // namespace

TEST_CASE("times in recovery begin with recovery and end with the next use")
{
    const QDate today(2026, 5, 28);
    const LifeEvent recovery = event(u"2025-08-19"_s, LifeEventKind::Recovery);
    struct Case
    {
        const char *what;
        QList<LifeEvent> events;
        std::optional<QDate> began;
        QList<UseReport> use;
        QString spans;
    };
    const Case cases[] = {
        {"nothing is known", {}, {}, {}, QString()},
        {"it goes on", {recovery}, {}, {}, u"2025-08-19/2026-05-28"_s},
        {"the same day from the record and from the timeline is one",
         {recovery},
         QDate(2025, 8, 19),
         {},
         u"2025-08-19/2026-05-28"_s},
        {"a use ends it, and a later recovery begins another",
         {recovery, event(u"2025-11"_s, LifeEventKind::Use), event(u"2026-01-05"_s, LifeEventKind::Recovery)},
         {},
         {},
         u"2025-08-19/2025-11-01 used; 2026-01-05/2026-05-28"_s},
        {"a year of use in which recovery began does not end it",
         {event(u"2025"_s, LifeEventKind::Use), recovery},
         {},
         {},
         u"2025-08-19/2026-05-28"_s},
        {"a measure looks back thirty days",
         {recovery},
         {},
         {{QDate(2026, 3, 31), SessionNumber(9), 2, u"bam"_s}},
         u"2025-08-19/2026-03-01 used"_s},
        {"but not to before the recovery",
         {event(u"2026-03-20"_s, LifeEventKind::Recovery)},
         {},
         {{QDate(2026, 3, 31), SessionNumber(9), 2, u"bam"_s}},
         u"2026-03-20/2026-03-21 used"_s},
        {"other events say nothing of it",
         {event(u"2025-01-01"_s, LifeEventKind::Treatment)},
         {},
         {},
         QString()},
        {"a day in the future is not there yet", {}, QDate(2027, 1, 1), {}, QString()},
    };
    for (const Case &each : cases) {
        INFO(each.what);
        CHECK(told(recoverySpans(each.events, each.began, each.use, today)) == each.spans);
    }
}
