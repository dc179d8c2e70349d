#include "bench/apart.h"
#include "bench/bench.h"
#include "bench/practice/made_practice.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <stdexcept>

namespace ipt::bench {

namespace {

/// From starting the program that people start to the painted sign-in, by the clock on the wall: it is
/// another process. Its limit is 0.6 of what KeePassXC takes on the same display, which is measured by hand.
double startedAndPainted(const QString &path, const QTemporaryDir &home)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *place : {"HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR"})
        environment.insert(QString::fromLatin1(place), home.path());
    program.setProcessEnvironment(environment);
    QElapsedTimer clock;
    clock.start();
    program.start(QStringLiteral(IPT_PROGRAM), {QStringLiteral("--until-painted"), path});
    program.waitForReadyRead();
    const double taken = double(clock.nsecsElapsed()) / 1e6;
    program.waitForFinished();
    if (program.readAllStandardOutput().trimmed() != "painted")
        throw std::runtime_error("the program that is started paints no window");
    return taken;
}

const Case start("start", [](Bench &bench) {
    bench.closePractices();
    const QString path = bench.largePath();
    const QTemporaryDir home;
    bench.alone(QStringLiteral("start"), [&] { return startedAndPainted(path, home); }, {});
});

/// What is in memory once the practice is open and Today is painted.
const Apart opened("opened", [](const QStringList &arguments) -> QList<double> {
    Result<std::unique_ptr<Practice>> practice =
        openPractice(soloSignIn(arguments.first()), [] { return benchNow(); });
    if (!practice.ok())
        throw std::runtime_error(practice.error().sentence.toStdString());
    MainWindow window;
    window.show();
    window.enter(std::move(practice).value());
    QApplication::processEvents();
    window.repaint();
    return {residentMegabytes()};
});

/// The limit is 0.8 of what KeePassXC has in memory when it was started, which is measured by hand.
const Case memory("memory", [](Bench &bench) {
    bench.closePractices();
    const auto megabytes = [](const QString &path) {
        return Apart::figures(QStringLiteral("opened"), {path}).value(0);
    };
    bench.numbers(QStringLiteral("memory.opened"), QStringLiteral("MB"), QStringLiteral("large"),
                  megabytes(bench.largePath()), QStringLiteral("small"), megabytes(bench.smallPath()), {});
});

} // namespace

} // namespace ipt::bench
