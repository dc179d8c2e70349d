#include <QGuiApplication>
#include <QLocale>

#include <catch2/catch_session.hpp>

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    return Catch::Session().run(argc, argv);
}
