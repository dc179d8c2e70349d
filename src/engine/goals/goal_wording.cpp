#include "engine/goals/goal_wording.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace ipt {

namespace {

struct GoalWording
{
    Q_DECLARE_TR_FUNCTIONS(GoalWording)
};

constexpr int expectedLevel = 2; ///< as an index
constexpr qsizetype longestLevel = 160;

/// A level that begins with a "not" says what is to be absent, which nobody can see happen.
bool saysOnlyWhatIsAbsent(const QString &text)
{
    static const QRegularExpression absent(
        GoalWording::tr("^(no|not|never|stop|stops|don't|doesn't)\\b",
                        "a regular expression: words that begin a goal that only says what should not be"),
        QRegularExpression::CaseInsensitiveOption);
    return absent.match(text.trimmed()).hasMatch();
}

} // namespace

QString levelPrompt(int level)
{
    switch (level) {
    case -2:
        return GoalWording::tr("How is it now, or at worst?");
    case -1:
        return GoalWording::tr("What would be a first bit, less than hoped for?");
    case 0:
        return GoalWording::tr("What would be good enough by the last session?");
    case 1:
        return GoalWording::tr("What would be more than expected?");
    default:
        return GoalWording::tr("What would be the best that could happen?");
    }
}

QStringList goalHints(const Goal &goal)
{
    QStringList hints;
    if (goal.text.trimmed().isEmpty())
        return {GoalWording::tr("Begin with what the member wants to be different, in their words.")};
    if (saysOnlyWhatIsAbsent(goal.text))
        hints.append(GoalWording::tr("The goal says what should not be. What would be there instead?"));
    const QStringList levels = goal.levels.value_or(QStringList(goalLevels));
    if (levels.value(expectedLevel).trimmed().isEmpty()) {
        hints.append(GoalWording::tr("Write level 0 first: what would be good enough by the last session."));
        return hints;
    }
    const auto written = std::count_if(levels.begin(), levels.end(),
                                       [](const QString &level) { return !level.trimmed().isEmpty(); });
    if (written < goalLevels) {
        hints.append(
            GoalWording::tr("%n level(s) still to be put into words.", nullptr, int(goalLevels - written)));
    }
    QStringList known;
    for (const QString &level : levels) {
        const QString words = level.simplified().toCaseFolded();
        if (known.contains(words)) {
            hints.append(GoalWording::tr("Two levels say the same: nobody could tell them apart."));
            break;
        }
        if (!words.isEmpty())
            known.append(words);
    }
    if (std::any_of(levels.begin(), levels.end(),
                    [](const QString &level) { return level.size() > longestLevel; }))
        hints.append(
            GoalWording::tr("A level is long: one thing that somebody could see or count is enough."));
    return hints;
}

} // namespace ipt
