#pragma once

#include <QDateTime>
#include <QList>

#include <optional>

namespace ipt {

/// Which of the backups made at these moments may go, oldest first. What stays: the newest of each of the
/// seven latest days that have one, of each of the four latest such weeks and of the twelve latest such
/// months; so the newest of all never goes. Days, weeks (Monday to Sunday) and months are those of the
/// moments as given. How late it is now plays no part: a clock that is wrong lets nothing go.
QList<QDateTime> backupsToLetGo(const QList<QDateTime> &made);

/// Whether one is to be made by itself: the last one is some twenty hours old, so that somebody who
/// leaves a little earlier than yesterday still has one a day. Also where the last one is not of the past.
bool isBackupOwed(const std::optional<QDateTime> &last, const QDateTime &now);

} // namespace ipt
