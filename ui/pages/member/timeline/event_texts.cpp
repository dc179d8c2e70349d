#include "ui/pages/member/timeline/event_texts.h"

#include "reports/wording/words.h"
#include "ui/widgets/base/words/words.h"
#include "ui/widgets/text/kept_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace ipt {

QString whenShown(const PartialDate &when)
{
    if (when.hasDay())
        return dayWords(when.earliest());
    if (when.hasMonth())
        return QLocale().toString(when.earliest(), QStringLiteral("MMMM yyyy"));
    return when.text();
}

std::optional<PartialDate> whenTyped(const QString &text)
{
    if (const std::optional<PartialDate> when = PartialDate::parse(text.trimmed()))
        return when;
    const std::optional<QDate> day = dayTyped(text);
    return day ? PartialDate::parse(dayText(*day)) : std::nullopt;
}

QString whenHint()
{
    return QCoreApplication::translate("ipt::TimelineTab", "2019, 2019-05 or 2019-05-31");
}

Tone toneOf(LifeEventKind kind)
{
    switch (kind) {
    case LifeEventKind::Use:
        return Tone::Risk;
    case LifeEventKind::Recovery:
    case LifeEventKind::Treatment:
        return Tone::Good;
    case LifeEventKind::Loss:
        return Tone::Warning;
    case LifeEventKind::Transition:
        return Tone::Accent;
    case LifeEventKind::Relationship:
    case LifeEventKind::Other:
        break;
    }
    return Tone::Neutral;
}

ChipLook chipOf(LifeEventKind kind)
{
    return ChipLook::state(nameOf(kind), toneOf(kind));
}

QList<LifeEvent> byDate(QList<LifeEvent> events)
{
    std::stable_sort(events.begin(), events.end(), [](const LifeEvent &a, const LifeEvent &b) {
        return a.when.earliest() < b.when.earliest();
    });
    return events;
}

} // namespace ipt
