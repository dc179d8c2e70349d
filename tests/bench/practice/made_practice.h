#pragma once

#include "practice/opening.h"

namespace ipt::bench {

/// Made by these rules; a practice made by older ones is made anew.
constexpr int madeVersion = 1;

/// The time that the measured practices live at.
QDateTime benchNow();

/// Makes a practice of so many groups of 8 members and 16 sessions at `path`, telling on standard
/// error how far it is. The last eight groups are under way, at different sessions; the others ended
/// in the years before. One user holds every role, runs every group and supervises all: the hardest
/// case for whoever reads "what is mine"; twenty facilitators share the groups with them.
void makePractice(const QString &path, int groups);

/// The path of a practice of so many groups in the folder, made if it is not there yet.
QString madePractice(const QString &folder, int groups);

/// Signs in as the user who runs every group, or as one of the twenty.
SignIn soloSignIn(const QString &path);
SignIn facilitatorSignIn(const QString &path);

GroupId madeGroup(int number);
MemberId madeMember(int group, int place);

} // namespace ipt::bench
