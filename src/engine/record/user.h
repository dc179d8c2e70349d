#pragma once

#include "engine/core/id.h"
#include "engine/record/words.h"

#include <QList>

#include <optional>

namespace ipt {

/// Somebody who works in the practice and signs in.
struct User
{
    UserId id;
    QString name;
    std::optional<QString> credentials;
    QList<Role> roles;
    std::optional<bool> active;

    bool has(Role role) const { return roles.contains(role); }
    bool isActive() const { return active.value_or(true); }

    friend bool operator==(const User &, const User &) = default;
};

} // namespace ipt
