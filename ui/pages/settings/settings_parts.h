#pragma once

#include "engine/record/user.h"

#include <QList>
#include <QString>

namespace ipt {

/// A part of the settings that can be gone to from elsewhere.
struct SettingsPart
{
    QString id;    ///< the part of a Place
    QString words; ///< what somebody would look for
};

QList<SettingsPart> settingsPartsFor(const User &user);

} // namespace ipt
