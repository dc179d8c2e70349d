#pragma once

#include "engine/record/inventory.h"
#include "engine/record/member.h"

#include <QList>
#include <QString>

#include <utility>

namespace ipt {

/// Makes text fit for a sheet that others may see: nobody else's full name stands in it.
/// A member's record name becomes the name they go by; the full name of somebody from
/// the inventory becomes the first name and initials. Names of one word are left as they are:
/// they may be ordinary words, and a first name alone says little.
class HandoutNames
{
public:
    HandoutNames(const QList<Member> &members, const QList<Relationship> &relationships);

    QString shown(const QString &text) const;

private:
    QList<std::pair<QString, QString>> m_names; ///< the full name, and what stands for it
};

} // namespace ipt
