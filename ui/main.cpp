#include "practice/built_in.h"
#include "practice/process.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/preferences.h"
#include "ui/walk/walk.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLibraryInfo>
#include <QSet>
#include <QTranslator>

#include <kdsingleapplication.h>

#include <cstdio>

namespace {

/// The user's language for our own words, those of the definitions and those of Qt's dialogs.
void translate(QApplication &application, QTranslator &own, QTranslator &qt)
{
    const QString chosen = ipt::preferences::language();
    QLocale locale = chosen.isEmpty() ? QLocale::system() : QLocale(chosen);
    if (locale.language() == QLocale::C)
        locale = QLocale(QLocale::English, QLocale::UnitedStates);
    QLocale::setDefault(locale);
    ipt::speakDefinitionsIn(locale);
    if (ipt::loadTranslations(own, locale))
        application.installTranslator(&own);
    if (qt.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        application.installTranslator(&qt);
}

/// Says that the window was painted and ends the program: what starting it takes is measured from outside.
class UntilPainted : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            QMetaObject::invokeMethod(
                this,
                [] {
                    std::puts("painted");
                    std::fflush(stdout);
                    QCoreApplication::quit();
                },
                Qt::QueuedConnection);
            watched->removeEventFilter(this);
        }
        return false;
    }
};

} // namespace

int main(int argc, char *argv[])
{
    ipt::protectProcess();
    const QSet<QByteArray> answeredWithoutDisplay{"-h", "--help", "--help-all", "-v", "--version"};
    if (argc == 2 && answeredWithoutDisplay.contains(argv[1]))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("iptgroups"));
    QCoreApplication::setOrganizationName(QStringLiteral("iptgroups"));
    QCoreApplication::setApplicationVersion(QStringLiteral(IPT_VERSION));
    QTranslator own;
    QTranslator qt;
    translate(application, own, qt);

    QCommandLineParser arguments;
    arguments.setApplicationDescription(QStringLiteral("Interpersonal process groups, run and recorded."));
    arguments.addHelpOption();
    arguments.addVersionOption();
    const QCommandLineOption demo(QStringLiteral("demo"), QStringLiteral("Open the demonstration practice."));
    const QCommandLineOption walk(
        QStringLiteral("walk"),
        QStringLiteral("Walk the main job through the real windows and leave pictures."),
        QStringLiteral("folder"));
    arguments.addOption(demo);
    arguments.addOption(walk);
    QCommandLineOption untilPainted(QStringLiteral("until-painted"),
                                    QStringLiteral("End when the first window was painted."));
    untilPainted.setFlags(QCommandLineOption::HiddenFromHelp);
    arguments.addOption(untilPainted);
    arguments.addPositionalArgument(QStringLiteral("file"), QStringLiteral("The practice to open."),
                                    QStringLiteral("[file]"));
    arguments.process(application);

    ipt::preferences::applyLook();
    if (arguments.isSet(walk))
        return ipt::walkTheMainJob(arguments.value(walk));

    KDSingleApplication single;
    if (!single.isPrimaryInstance()) {
        single.sendMessage("raise");
        return 0;
    }
    ipt::MainWindow window;
    QObject::connect(&single, &KDSingleApplication::messageReceived, &window, [&window] {
        window.show();
        window.raise();
        window.activateWindow();
    });
    UntilPainted painted;
    if (arguments.isSet(untilPainted))
        window.installEventFilter(&painted);
    window.show();
    const QStringList files = arguments.positionalArguments();
    if (arguments.isSet(demo))
        window.openDemonstration();
    else if (!files.isEmpty())
        window.openFile(files.first());
    return application.exec();
}
