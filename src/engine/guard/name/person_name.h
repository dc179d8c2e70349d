#pragma once

#include "engine/guard/name/ordinary_words.h"

#include <QList>

namespace ipt::guard {

/// A word of a name that gives its bearer away.
struct NamePart
{
    QString folded;
    Ordinary meaning = Ordinary::No;
    bool leans = false; ///< tells nothing without its neighbour: the woo of Hyun-woo, a lone letter

    friend bool operator==(const NamePart &, const NamePart &) = default;
};

/// The parts of a member's or a user's name, in their order. Names written without spaces
/// (王小明) and the short forms they contain (小明) count as parts.
QList<NamePart> partsOfName(const QString &name);

/// The parts that are names in what stands for a person in an inventory, where a role may
/// stand beside a name or instead of it: Ray in "Uncle Ray", nothing in "the Tuesday crew".
QList<NamePart> namesInPerson(const QString &person);

} // namespace ipt::guard
