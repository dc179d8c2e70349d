#include "ui/preferences.h"

#include "practice/opening.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>
#include <QSettings>

namespace ipt::preferences {

namespace {

constexpr int mostRecent = 8;
const QString recentKey = QStringLiteral("recent");

template <typename T>
T valueOf(const char *key, const T &preset)
{
    return QSettings().value(QLatin1StringView(key), preset).template value<T>();
}

void keep(const char *key, const QVariant &value)
{
    QSettings().setValue(QLatin1StringView(key), value);
}

/// A path is no key of settings: its slashes would be taken for groups.
QString backupKey(const QString &practice)
{
    const QByteArray path = QFileInfo(practice).absoluteFilePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(16);
    return QStringLiteral("backups/%1/").arg(QString::fromLatin1(hash));
}

bool systemIsDark()
{
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

ThemeKind themeKind()
{
    switch (themeChoice()) {
    case ThemeChoice::Light:
        return ThemeKind::Light;
    case ThemeChoice::Dark:
        return ThemeKind::Dark;
    case ThemeChoice::HighContrast:
        return ThemeKind::HighContrast;
    case ThemeChoice::FollowSystem:
        break;
    }
    static const bool dark = systemIsDark(); // asked before any theme of ours is in force
    return dark ? ThemeKind::Dark : ThemeKind::Light;
}

} // namespace

ThemeChoice themeChoice()
{
    return ThemeChoice(qBound(0, valueOf("theme", 0), int(ThemeChoice::HighContrast)));
}

void setThemeChoice(ThemeChoice choice)
{
    keep("theme", int(choice));
    applyLook();
}

int textScale()
{
    return qBound(100, valueOf("textScale", 100), 200);
}

void setTextScale(int percent)
{
    keep("textScale", percent);
    applyLook();
}

QString language()
{
    return valueOf("language", QString());
}

void setLanguage(const QString &name)
{
    keep("language", name);
}

QString spelling()
{
    return valueOf("spelling", QString());
}

void setSpelling(const QString &name)
{
    keep("spelling", name);
}

QString spellingLanguage()
{
    if (spelling() == QLatin1String("none"))
        return {};
    if (!spelling().isEmpty())
        return spelling();
    const QString program = language().isEmpty() ? QLocale::system().name() : language();
    return program.startsWith(QLatin1String("es")) ? QStringLiteral("es") : QStringLiteral("en");
}

int minutesUntilLock()
{
    return qBound(1, valueOf("minutesUntilLock", 10), 60);
}

void setMinutesUntilLock(int minutes)
{
    keep("minutesUntilLock", minutes);
}

bool segmentSound()
{
    return valueOf("segmentSound", false);
}

void setSegmentSound(bool sounds)
{
    keep("segmentSound", sounds);
}

QStringList recentPractices()
{
    QStringList there;
    const QStringList kept = QSettings().value(recentKey).toStringList();
    for (const QString &path : kept) {
        if (isPracticeAt(path))
            there.append(path);
    }
    return there;
}

void rememberPractice(const QString &path)
{
    QStringList recent = QSettings().value(recentKey).toStringList();
    recent.removeAll(path);
    recent.prepend(path);
    QSettings().setValue(recentKey, QStringList(recent.mid(0, mostRecent)));
}

void forgetPractice(const QString &path)
{
    QStringList recent = QSettings().value(recentKey).toStringList();
    recent.removeAll(path);
    QSettings().setValue(recentKey, recent);
}

BackupPlace backupPlace(const QString &practice)
{
    const QSettings settings;
    const QString key = backupKey(practice);
    return {settings.value(key + QStringLiteral("folder")).toString(),
            settings.value(key + QStringLiteral("failure")).toString()};
}

void keepBackupPlace(const QString &practice, const BackupPlace &place)
{
    QSettings settings;
    const QString key = backupKey(practice);
    settings.setValue(key + QStringLiteral("practice"), practice);
    settings.setValue(key + QStringLiteral("folder"), place.folder);
    settings.setValue(key + QStringLiteral("failure"), place.failure);
}

QStringList backedUpPractices()
{
    QSettings settings;
    settings.beginGroup(QStringLiteral("backups"));
    QStringList practices;
    const QStringList keys = settings.childGroups();
    for (const QString &key : keys) {
        if (!settings.value(key + QStringLiteral("/folder")).toString().isEmpty())
            practices.append(settings.value(key + QStringLiteral("/practice")).toString());
    }
    return practices;
}

void applyLook()
{
    Theme::instance().apply(themeKind(), textScale());
}

} // namespace ipt::preferences
