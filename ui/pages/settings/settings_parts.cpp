#include "ui/pages/settings/settings_parts.h"

#include <QCoreApplication>

namespace ipt {

namespace {

struct SettingsWords
{
    Q_DECLARE_TR_FUNCTIONS(ipt::SettingsPage)
};

} // namespace

QList<SettingsPart> settingsPartsFor(const User &user)
{
    QList<SettingsPart> parts{
        {QStringLiteral("look"), SettingsWords::tr("Theme, text size, language and locking")},
        {QStringLiteral("password"), SettingsWords::tr("Change your password")},
        {QStringLiteral("backups"), SettingsWords::tr("Backups, and checking the file")},
        {QStringLiteral("notes"), SettingsWords::tr("Snippets, spelling and own words")},
    };
    if (user.has(Role::Facilitator))
        parts.append({QStringLiteral("plan"), SettingsWords::tr("When measures are asked for")});
    if (user.has(Role::Administrator)) {
        parts += {{QStringLiteral("users"), SettingsWords::tr("Users")},
                  {QStringLiteral("practice"), SettingsWords::tr("The practice and its recovery key")},
                  {QStringLiteral("measures"), SettingsWords::tr("The practice's measures")}};
    }
    return parts;
}

} // namespace ipt
