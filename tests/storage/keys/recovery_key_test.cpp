#include "storage/keys/recovery_key.h"

#include "support/text_of.h"

#include <QRegularExpression>
#include <QSet>

#include <catch2/catch_all.hpp>

using namespace ipt;

TEST_CASE("A recovery key is eight groups of four letters that nobody misreads")
{
    QSet<QString> keys;
    const QRegularExpression form(QStringLiteral("^([A-HJKMNP-RT-Z]{4}-){7}[A-HJKMNP-RT-Z]{4}$"));
    for (int i = 0; i < 200; ++i) {
        const QString key = newRecoveryKey();
        INFO(key.toStdString());
        REQUIRE(form.match(key).hasMatch());
        REQUIRE(readRecoveryKey(key) == key);
        keys.insert(key);
    }
    CHECK(keys.size() == 200);
}

TEST_CASE("A recovery key may be typed without care for case, spaces and hyphens")
{
    const QString key = newRecoveryKey();
    CHECK(readRecoveryKey(key.toLower()) == key);
    CHECK(readRecoveryKey(QString(key).remove(QLatin1Char('-'))) == key);
    CHECK(readRecoveryKey(QLatin1Char(' ') + QString(key).replace(QLatin1Char('-'), QLatin1String(" - ")) +
                          QLatin1Char('\n')) == key);
}

TEST_CASE("A mistyped recovery key is noticed before it is tried")
{
    int unnoticed = 0;
    for (int i = 0; i < 1000; ++i) {
        QString key = newRecoveryKey();
        const int place = (i * 7) % int(key.size());
        if (key[place] == QLatin1Char('-'))
            continue;
        key[place] = key[place] == QLatin1Char('A') ? QLatin1Char('B') : QLatin1Char('A');
        unnoticed += readRecoveryKey(key).has_value();
    }
    CHECK(unnoticed < 20);
    CHECK_FALSE(readRecoveryKey(QString()));
    CHECK_FALSE(readRecoveryKey(newRecoveryKey().left(30)));
    CHECK_FALSE(readRecoveryKey(newRecoveryKey() + QLatin1Char('A')));
    CHECK_FALSE(readRecoveryKey(QString(100000, QLatin1Char('A'))));
}
