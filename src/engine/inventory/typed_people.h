#pragma once

#include "engine/record/inventory.h"

/// People of an inventory written down quickly, one a line: "Luis, brother, 4".
namespace ipt {

struct TypedPerson
{
    /// Without an id. The relation is empty where none was written; the ring is 3 where none was.
    Relationship person;
    bool hasRing = false; ///< else it is still open where they belong
};

/// What is worth saying about a line.
struct TypedRemark
{
    int line = 0; ///< from 1
    QString sentence;
    bool leftOut = false; ///< nobody was made of the line

    friend bool operator==(const TypedRemark &, const TypedRemark &) = default;
};

struct TypedPeople
{
    QList<TypedPerson> people;
    QList<TypedRemark> remarks;
    QStringList leftOut; ///< the lines nobody was made of, as typed
};

/// Name, relation and ring of each line, in this order or with the ring anywhere after the name. Fields
/// are parted by tabs, semicolons, commas of any script, dashes with spaces around them or a colon; the
/// relation may stand in parentheses. "ring 4" and "4/5" are rings as 4 is, "4>2" adds the wished ring,
/// † says that somebody died. Bullets, numbering, quotes and a line of column titles are passed over.
/// A ring of 0 or 6 to 10 becomes the nearest one, with a remark; higher numbers are words. A name or
/// relation of over 500 characters leaves the line out. `known` are names that are there already: a second
/// person of the same name is added, with a remark.
TypedPeople readTypedPeople(const QString &text, const QStringList &known = {});

} // namespace ipt
