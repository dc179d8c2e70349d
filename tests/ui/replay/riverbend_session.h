#pragma once

#include "engine/record/session.h"

#include <QByteArray>
#include <QDateTime>

/// A session of the demonstration practice that has not been held yet in a practice of its own, and
/// what happened in it as it is told there: seven members, a whole evening, eight notes to sign.
namespace ipt::test::riverbend {

inline constexpr int session = 4;

/// The practice's document up to the evening before.
QByteArray document();
/// What was noticed, in the order of the evening.
QList<Moment> moments();
/// When it began.
QDateTime began();
QString facilitator();
QString password();

} // namespace ipt::test::riverbend
