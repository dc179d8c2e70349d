#include "bench/bench.h"

#include "bench/practice/made_practice.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <stdexcept>

#include <unistd.h>

#include <time.h>

namespace ipt::bench {

namespace {

struct Named
{
    const char *name;
    std::function<void(Bench &)> run;
};

QList<Named> &cases()
{
    static QList<Named> all;
    return all;
}

clockid_t countedClock = CLOCK_MONOTONIC;

qint64 nanoseconds()
{
    timespec time{};
    clock_gettime(countedClock, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

double worstOf(const QList<double> &values)
{
    return *std::max_element(values.begin(), values.end());
}

QString shown(double value)
{
    return QString::number(value, 'f', value < 10 ? 2 : 1);
}

double rounded(double value)
{
    return std::round(value * 1000) / 1000;
}

} // namespace

double medianOf(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

double milliseconds(const std::function<void()> &work)
{
    const double before = clockMilliseconds();
    work();
    return clockMilliseconds() - before;
}

double clockMilliseconds()
{
    return double(nanoseconds()) / 1e6;
}

void countProcessorTime()
{
    countedClock = CLOCK_PROCESS_CPUTIME_ID;
}

struct Bench::Opened
{
    std::unique_ptr<Practice> practice;
};

Bench::Bench(Options options)
    : m_options(std::move(options))
{
}

Bench::~Bench() = default;

QString Bench::workCopy(int groups)
{
    static const QTemporaryDir folder(QDir(m_options.folder).filePath(QStringLiteral("work-XXXXXX")));
    const QString copy = folder.filePath(QStringLiteral("%1.iptg").arg(groups));
    if (QFile::exists(copy))
        return copy;
    const QString made = madePractice(m_options.folder, groups);
    for (const QString &ending : {QStringLiteral("-keys"), QStringLiteral("-head"), QString()}) {
        if (!QFile::copy(made + ending, copy + ending))
            throw std::runtime_error("cannot copy the practice that is measured");
    }
    ::sync(); // else a gigabyte is still on its way to the disk while the first writes are timed
    return copy;
}

QString Bench::largePath()
{
    return workCopy(m_options.groups);
}

QString Bench::smallPath()
{
    return workCopy(m_options.smallGroups);
}

Practice &Bench::opened(std::unique_ptr<Opened> &slot, int groups)
{
    if (!slot) {
        Result<std::unique_ptr<Practice>> practice =
            openPractice(soloSignIn(workCopy(groups)), [] { return benchNow(); });
        if (!practice.ok())
            throw std::runtime_error(practice.error().sentence.toStdString());
        slot = std::make_unique<Opened>();
        slot->practice = std::move(practice).value();
    }
    return *slot->practice;
}

Practice &Bench::large()
{
    return opened(m_large, m_options.groups);
}

Practice &Bench::small()
{
    return opened(m_small, m_options.smallGroups);
}

void Bench::closePractices()
{
    m_large.reset();
    m_small.reset();
}

void Bench::largeAndSmall(const QString &figure, const std::function<double(Practice &)> &round, Limit limit)
{
    Practice &many = large();
    Practice &few = small();
    pair(
        figure, QStringLiteral("large"), [&] { return round(many); }, QStringLiteral("small"),
        [&] { return round(few); }, limit);
}

void Bench::pair(const QString &figure, const QString &first, const Round &firstRound, const QString &second,
                 const Round &secondRound, Limit limit, int times)
{
    firstRound(); // what is slow only the first time is measured by cases of its own
    secondRound();
    QList<double> firsts;
    QList<double> seconds;
    for (int i = 0; i < m_options.rounds * times; ++i) {
        firsts.append(firstRound());
        seconds.append(secondRound());
    }
    compare({{QStringLiteral("figure"), figure},
             {QStringLiteral("unit"), QStringLiteral("ms")},
             {first, medianOf(firsts)},
             {second, medianOf(seconds)},
             {QStringLiteral("worst"), rounded(worstOf(firsts))},
             {QStringLiteral("rounds"), m_options.rounds * times}},
            first, second, limit);
}

void Bench::numbers(const QString &figure, const QString &unit, const QString &first, double firstValue,
                    const QString &second, double secondValue, Limit limit)
{
    compare({{QStringLiteral("figure"), figure},
             {QStringLiteral("unit"), unit},
             {first, firstValue},
             {second, secondValue}},
            first, second, limit);
}

void Bench::compare(QJsonObject line, const QString &first, const QString &second, Limit limit)
{
    const double one = line.value(first).toDouble();
    const double other = line.value(second).toDouble();
    const double ratio = one / other;
    const QString unit = line.value(QStringLiteral("unit")).toString();
    const bool within = one <= limit.most.value_or(one) && ratio <= limit.mostRatio.value_or(ratio);
    line.insert(first, rounded(one));
    line.insert(second, rounded(other));
    line.insert(QStringLiteral("ratio"), rounded(ratio));
    QString words = QStringLiteral("%1 %2 %3, %4 %2 %5: ratio %6")
                        .arg(shown(one), unit, first, shown(other), second, shown(ratio));
    if (limit.most)
        line.insert(QStringLiteral("most"), *limit.most);
    if (limit.mostRatio)
        line.insert(QStringLiteral("most_ratio"), *limit.mostRatio);
    if (limit.most || limit.mostRatio)
        words += QStringLiteral(" (at most %1)")
                     .arg(QStringList{
                         limit.most ? QStringLiteral("%1 %2").arg(*limit.most).arg(unit) : QString(),
                         limit.mostRatio ? QStringLiteral("ratio %1").arg(*limit.mostRatio) : QString()}
                              .join(limit.most && limit.mostRatio ? QStringLiteral(", ") : QString()));
    report(line, words, within);
}

void Bench::alone(const QString &figure, const Round &round, Limit limit)
{
    round();
    QList<double> values;
    for (int i = 0; i < m_options.rounds; ++i)
        values.append(round());
    number(figure, medianOf(values), QStringLiteral("ms"), limit);
}

void Bench::number(const QString &figure, double value, const QString &unit, Limit limit)
{
    QJsonObject line{{QStringLiteral("figure"), figure},
                     {QStringLiteral("unit"), unit},
                     {QStringLiteral("value"), rounded(value)}};
    QString words = shown(value) + QLatin1Char(' ') + unit;
    if (limit.most) {
        line.insert(QStringLiteral("most"), *limit.most);
        words += QStringLiteral(" (at most %1)").arg(*limit.most);
    }
    if (limit.least) {
        line.insert(QStringLiteral("least"), *limit.least);
        words += QStringLiteral(" (at least %1)").arg(*limit.least);
    }
    report(line, words, value <= limit.most.value_or(value) && value >= limit.least.value_or(value));
}

void Bench::report(QJsonObject line, const QString &words, bool within)
{
    const QString figure = line.value(QStringLiteral("figure")).toString();
    line.insert(QStringLiteral("within"), within);
    m_allWithin = m_allWithin && within;
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
    std::fprintf(stderr, "%s %-34s %s\n", within ? " " : "!", qUtf8Printable(figure), qUtf8Printable(words));
}

Case::Case(const char *name, std::function<void(Bench &)> run)
{
    cases().append({name, std::move(run)});
}

QStringList Case::names()
{
    QStringList names;
    for (const Named &one : std::as_const(cases()))
        names.append(QString::fromLatin1(one.name));
    return names;
}

int Case::runAll(Bench &bench, const QStringList &only)
{
    int run = 0;
    for (const Named &one : std::as_const(cases())) {
        if (!only.isEmpty() && !only.contains(QString::fromLatin1(one.name)))
            continue;
        one.run(bench);
        ++run;
    }
    return run;
}

} // namespace ipt::bench
