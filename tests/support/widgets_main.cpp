#include <QApplication>
#include <QLocale>
#include <QTemporaryDir>

#include <catch2/catch_session.hpp>

int main(int argc, char *argv[])
{
    // Preferences and documents of whoever runs the tests stay untouched.
    const QTemporaryDir home;
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"})
        qputenv(name, home.path().toUtf8());
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("iptgroups-tests"));
    QCoreApplication::setOrganizationName(QStringLiteral("iptgroups-tests"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    return Catch::Session().run(argc, argv);
}
