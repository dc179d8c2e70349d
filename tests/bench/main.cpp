#include "bench/apart.h"
#include "bench/bench.h"

#include <QApplication>
#include <QCommandLineParser>

#include <cstdio>
#include <exception>

using namespace ipt::bench;

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCommandLineParser arguments;
    arguments.setApplicationDescription(
        QStringLiteral("Measures IPT Groups in a small practice and in a large one."));
    arguments.addHelpOption();
    const QCommandLineOption folder(QStringLiteral("folder"),
                                    QStringLiteral("Where the practices are kept between runs."),
                                    QStringLiteral("path"), QStringLiteral("bench"));
    const QCommandLineOption groups(QStringLiteral("groups"), QStringLiteral("Groups of the large practice."),
                                    QStringLiteral("n"), QStringLiteral("2000"));
    const QCommandLineOption rounds(QStringLiteral("rounds"), QStringLiteral("Rounds of each figure."),
                                    QStringLiteral("n"), QStringLiteral("15"));
    const QCommandLineOption list(QStringLiteral("list"), QStringLiteral("Names the cases."));
    const QCommandLineOption check(QStringLiteral("check"),
                                   QStringLiteral("Fails where a figure passes its limit."));
    const QCommandLineOption cpu(QStringLiteral("cpu"),
                                 QStringLiteral("Counts the processor's time, for a machine that is busy."));
    QCommandLineOption apart(QStringLiteral("apart"), QStringLiteral("Does this piece of work alone."),
                             QStringLiteral("name"));
    apart.setFlags(QCommandLineOption::HiddenFromHelp);
    arguments.addOptions({folder, groups, rounds, list, check, cpu, apart});
    arguments.addPositionalArgument(QStringLiteral("case"), QStringLiteral("Only these cases."),
                                    QStringLiteral("[case …]"));
    arguments.process(application);
    if (arguments.isSet(list)) {
        std::printf("%s\n", qUtf8Printable(Case::names().join(QLatin1Char('\n'))));
        return 0;
    }
    if (arguments.isSet(apart))
        return Apart::run(arguments.value(apart), arguments.positionalArguments());
    if (arguments.isSet(cpu))
        countProcessorTime();
    Options options;
    options.folder = arguments.value(folder);
    options.groups = arguments.value(groups).toInt();
    options.rounds = qMax(1, arguments.value(rounds).toInt());
    options.check = arguments.isSet(check);
    try {
        Bench bench(options);
        if (Case::runAll(bench, arguments.positionalArguments()) == 0) {
            std::fprintf(stderr, "There is no case of that name; --list names them.\n");
            return 2;
        }
        return options.check && !bench.allWithin() ? 1 : 0;
    } catch (const std::exception &error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 2;
    }
}
