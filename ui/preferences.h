#pragma once

#include "practice/views/backup_views.h"
#include "ui/theme/theme.h"

#include <QStringList>

namespace ipt {

/// What is kept on this computer, outside every practice: how the program looks, and which practices
/// were opened last, by the paths their owners gave them. Nothing of the record.
namespace preferences {

enum class ThemeChoice { FollowSystem, Light, Dark, HighContrast };

ThemeChoice themeChoice();
void setThemeChoice(ThemeChoice choice);
/// Per cent, 100 to 200.
int textScale();
void setTextScale(int percent);
/// A locale's name such as "es"; empty follows the system.
QString language();
void setLanguage(const QString &name);
/// The language whose dictionary looks at notes: "en", "es", or "none"; empty follows the program's.
QString spelling();
void setSpelling(const QString &name);
/// The language of the dictionary to read; empty where words are not looked at.
QString spellingLanguage();
/// Minutes without a key or a movement until the window locks, 1 to 60.
int minutesUntilLock();
void setMinutesUntilLock(int minutes);

/// A short sound when a segment of a session's agenda ends; silent unless asked for.
bool segmentSound();
void setSegmentSound(bool sounds);

/// The newest first, only those that are still there.
QStringList recentPractices();
void rememberPractice(const QString &path);
void forgetPractice(const QString &path);

/// Where this computer keeps the backups of the practice at that path.
BackupPlace backupPlace(const QString &practice);
void keepBackupPlace(const QString &practice, const BackupPlace &place);
/// The practices that have such a folder, whether or not their file is still there.
QStringList backedUpPractices();

/// Puts theme and text size in force.
void applyLook();

} // namespace preferences
} // namespace ipt
