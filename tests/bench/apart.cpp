#include "bench/apart.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QProcess>

#include <cstdio>
#include <exception>
#include <stdexcept>

namespace ipt::bench {

namespace {

QHash<QString, Apart::Work> &works()
{
    static QHash<QString, Apart::Work> all;
    return all;
}

/// A line of the kernel's account of this process, given in kilobytes.
double megabytesOf(const char *line)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        throw std::runtime_error("this system does not tell what memory is used");
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &each : lines) {
        if (each.startsWith(line))
            return each.simplified().split(' ').value(1).toDouble() / 1000;
    }
    throw std::runtime_error("this system does not tell what memory is used");
}

} // namespace

Apart::Apart(const char *name, Work work)
{
    works().insert(QString::fromLatin1(name), std::move(work));
}

QList<double> Apart::figures(const QString &name, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(),
                  QStringList{QStringLiteral("--apart"), name} + arguments);
    constexpr int untilDone = -1;
    if (!process.waitForFinished(untilDone) || process.exitCode() != 0)
        throw std::runtime_error("what is measured in a process of its own failed");
    QList<double> figures;
    const QList<QByteArray> lines = process.readAllStandardOutput().split('\n');
    for (const QByteArray &line : lines) {
        if (!line.isEmpty())
            figures.append(line.toDouble());
    }
    return figures;
}

int Apart::run(const QString &name, const QStringList &arguments)
{
    try {
        const QList<double> figures = works().value(name)(arguments);
        for (const double figure : figures)
            std::printf("%.3f\n", figure);
        return 0;
    } catch (const std::exception &error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 2;
    }
}

double residentMegabytes()
{
    return megabytesOf("VmRSS:");
}

double peakMegabytes()
{
    return megabytesOf("VmHWM:");
}

} // namespace ipt::bench
