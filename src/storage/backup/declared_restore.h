#pragma once

#include <QString>

namespace ipt {

/// A restore is made ready beside the practice, in the first of these folders; giving it the second name
/// declares it. It then holds the three files that the practice is to have, and in a fourth what the present
/// ones are to be called.
QString unfinishedRestore(const QString &practice);
QString declaredRestore(const QString &practice);

/// A file name beside the practice that nothing has, such as "riverbend set aside 2026-11-26 152003.iptg".
QString nameToSetAside(const QString &practice, const QString &time);

/// Puts a restore in place that was declared: sets the present files aside and the restored ones in their
/// stead, going on wherever an earlier call was interrupted. Nothing where there is none. Opening a
/// practice begins with it. Throws StorageError: InputOutput, where the practice is open in another program.
void finishRestore(const QString &practice);

/// Whether there is a practice file, or one is about to be put in its place.
bool isPracticeAt(const QString &practice);

/// Throws StorageError where a program has the practice file open. Not to be asked by one that has:
/// looking lets go of its own lock.
void requireClosed(const QString &practice);

} // namespace ipt
