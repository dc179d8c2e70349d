#include "cli/command_line.h"
#include "practice/process.h"

#include <QGuiApplication>
#include <QLocale>

#include <cstdio>
#include <cstdlib>

namespace {

/// What Qt has to say of the machine is no answer to the command; only what ends the program is.
void keepQuiet(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtFatalMsg)
        fprintf(stderr, "%s\n", qUtf8Printable(message));
}

} // namespace

int main(int argc, char *argv[])
{
    ipt::protectProcess();
    // Reports are typeset with Qt's fonts, which want an application but no display.
    setenv("QT_QPA_PLATFORM", "offscreen", 1);
    qInstallMessageHandler(keepQuiet);
    // Qt is given no arguments: it would take --session for its own.
    int qtArgc = 1;
    QGuiApplication application(qtArgc, argv);
    if (QLocale().language() == QLocale::C)
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCoreApplication::setApplicationName(QStringLiteral("iptgroups-cli"));
    return ipt::runCommandLine(argc, argv);
}
