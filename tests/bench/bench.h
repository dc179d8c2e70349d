#pragma once

#include "practice/practice.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>

/// What is measured, and how. A figure is the median of many rounds; two that are compared take turns
/// in the same run, so that whatever else the machine does falls on both. Each figure is one line of
/// JSON on standard output, and one for people on standard error.
namespace ipt::bench {

/// The milliseconds that the work takes, once.
double milliseconds(const std::function<void()> &work);
/// The clock that milliseconds() reads, from any thread.
double clockMilliseconds();

double medianOf(QList<double> values);

/// From now on milliseconds() counts the processor's time and not the clock's: on a machine that is
/// busy with other things the only figure that says anything, but blind to waiting for a disk.
void countProcessorTime();

/// What the measured work must not exceed; absent where nothing is asked.
struct Limit
{
    std::optional<double> most = std::nullopt;      ///< of the figure, in its unit
    std::optional<double> mostRatio = std::nullopt; ///< of the first to the second of a pair
    std::optional<double> least = std::nullopt;     ///< of what is the better the more it is
};

struct Options
{
    QString folder; ///< where the practices are kept between runs
    int groups = 2000;
    int smallGroups = 20;
    int rounds = 15;
    bool check = false; ///< a limit that is passed makes the run fail
};

class Bench
{
public:
    explicit Bench(Options options);
    ~Bench();

    const Options &options() const { return m_options; }

    /// The practice of 2,000 groups and the one of 20, opened by the user who runs all of them.
    /// Kept open until closePractices().
    Practice &large();
    Practice &small();
    /// Work copies of their files, which a case may write to and open itself once they are closed.
    QString largePath();
    QString smallPath();
    void closePractices();

    /// One round gives its milliseconds; set-up that is not measured stays out of milliseconds().
    using Round = std::function<double()>;

    /// The same work on the large and on the small practice.
    void largeAndSmall(const QString &figure, const std::function<double(Practice &)> &round, Limit limit);
    /// Two kinds of work side by side: first ÷ second is the ratio, `limit.most` holds for the first.
    /// What is over quickly is done `times` times as often.
    void pair(const QString &figure, const QString &first, const Round &firstRound, const QString &second,
              const Round &secondRound, Limit limit, int times = 1);
    /// Work that is compared with nothing.
    void alone(const QString &figure, const Round &round, Limit limit);
    /// What is counted or was measured elsewhere.
    void number(const QString &figure, double value, const QString &unit, Limit limit = {});
    /// The same of a pair.
    void numbers(const QString &figure, const QString &unit, const QString &first, double firstValue,
                 const QString &second, double secondValue, Limit limit);

    bool allWithin() const { return m_allWithin; }

private:
    struct Opened;

    Practice &opened(std::unique_ptr<Opened> &slot, int groups);
    QString workCopy(int groups);
    void compare(QJsonObject line, const QString &first, const QString &second, Limit limit);
    void report(QJsonObject line, const QString &words, bool within);

    Options m_options;
    std::unique_ptr<Opened> m_large;
    std::unique_ptr<Opened> m_small;
    bool m_allWithin = true;
};

/// Adds a case to the run: a constant at the top of its source is all it takes.
///
///     const Case due("today", [](Bench &bench) { bench.largeAndSmall(…); });
class Case
{
public:
    Case(const char *name, std::function<void(Bench &)> run);

    static int runAll(Bench &bench, const QStringList &only);
    static QStringList names();
};

} // namespace ipt::bench
