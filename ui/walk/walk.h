#pragma once

#include <QString>

namespace ipt {

/// The main job without a screen: opens the demonstration practice, runs a session through the real
/// widgets with key presses, exports its summary, and leaves pictures of every page in `folder`.
/// Prints each file it has written; the exit code.
int walkTheMainJob(const QString &folder);

} // namespace ipt
