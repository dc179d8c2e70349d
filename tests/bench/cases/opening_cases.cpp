#include "bench/bench.h"
#include "bench/practice/made_practice.h"
#include "practice/today.h"
#include "ui/mainwindow.h"

#include <QApplication>

namespace ipt::bench {

namespace {

/// From the password to the painted page, without what the key derivation takes.
double unlockedAndPainted(const QString &path)
{
    std::unique_ptr<Practice> practice;
    MainWindow window;
    window.show();
    QApplication::processEvents();
    const double painted = milliseconds([&] {
        practice = openPractice(soloSignIn(path), [] { return benchNow(); }).value();
        window.enter(std::move(practice));
        QApplication::processEvents();
        window.repaint();
    });
    return painted;
}

double keyDerivation(Practice &practice)
{
    return milliseconds([&] { (void)practice.isOwnPassword(soloSignIn({}).password); });
}

const Case today("today", [](Bench &bench) {
    bench.largeAndSmall(
        QStringLiteral("today.read"),
        [](Practice &practice) { return milliseconds([&] { (void)practice.today().view(); }); },
        {.mostRatio = 1.5});
});

const Case unlock("unlock", [](Bench &bench) {
    double derivation = keyDerivation(bench.small());
    for (int i = 0; i < 4; ++i)
        derivation = qMin(derivation, keyDerivation(bench.small()));
    bench.closePractices();
    const QString large = bench.largePath();
    const QString small = bench.smallPath();
    bench.pair(
        QStringLiteral("unlock.today_painted"), QStringLiteral("large"),
        [&] { return unlockedAndPainted(large) - derivation; }, QStringLiteral("small"),
        [&] { return unlockedAndPainted(small) - derivation; }, {.most = 150, .mostRatio = 1.5});
});

} // namespace

} // namespace ipt::bench
