#pragma once

#include "engine/record/course.h"
#include "ui/widgets/base/chips/chip.h"

namespace ipt {

/// "May 2019", "2019" or the day, as precisely as it is remembered.
QString whenShown(const PartialDate &when);
/// A year, a month (YYYY-MM) or a day, written as here or as YYYY-MM-DD.
std::optional<PartialDate> whenTyped(const QString &text);
/// What to write into the field.
QString whenHint();
ChipLook chipOf(LifeEventKind kind);
Tone toneOf(LifeEventKind kind);
/// By date; what is remembered less precisely comes first.
QList<LifeEvent> byDate(QList<LifeEvent> events);

} // namespace ipt
