#pragma once

#include "storage/interchange/json/pointer.h"

#include <QCoreApplication>
#include <QSet>

#include <initializer_list>
#include <optional>
#include <type_traits>
#include <utility>

namespace ipt::interchange {

/// A broken rule: the sentence, and where, as a JSON Pointer below what was looked at.
struct BrokenRule
{
    QString sentence;
    QString where;

    BrokenRule in(std::string_view key) && { return {std::move(sentence), step(key) + where}; }
    BrokenRule in(qsizetype item) && { return {std::move(sentence), step(item) + where}; }
};

using Finding = std::optional<BrokenRule>;

/// The first of several looks that found something.
inline Finding first(std::initializer_list<Finding> looks)
{
    for (const Finding &look : looks) {
        if (look)
            return look;
    }
    return std::nullopt;
}

/// What was found, placed under a key.
inline Finding in(std::string_view key, Finding found)
{
    return found ? Finding(std::move(*found).in(key)) : std::nullopt;
}

/// What was found in a value that may be absent, placed under its key.
template <typename T, typename Look>
Finding in(std::string_view key, const std::optional<T> &value, Look look)
{
    return value ? in(key, look(*value)) : std::nullopt;
}

/// The first finding in a list, placed under its key and item.
template <typename List, typename Look>
Finding inEach(std::string_view key, const List &list, Look look)
{
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (Finding found = look(list[i]))
            return std::move(*found).in(i).in(key);
    }
    return std::nullopt;
}

/// What is wrong unless something holds. The sentence is marked with QT_TRANSLATE_NOOP and
/// translated only where it is needed.
inline Finding unless(bool holds, const char *sentence)
{
    if (holds)
        return std::nullopt;
    return BrokenRule{QCoreApplication::translate("Interchange", sentence), QString()};
}

/// The first item of a list whose value an earlier item has. `valueOf` gives the value, or
/// nothing for an item that goes without.
template <typename List, typename ValueOf>
Finding repeated(std::string_view key, const List &list, std::string_view itemKey, ValueOf valueOf,
                 const char *sentence)
{
    using Value = std::decay_t<decltype(*valueOf(list[0]))>;
    QSet<Value> met;
    met.reserve(list.size());
    return inEach(key, list, [&](const auto &item) -> Finding {
        const std::optional<Value> value = valueOf(item);
        if (!value)
            return std::nullopt;
        const qsizetype before = met.size();
        met.insert(*value);
        return in(itemKey, unless(met.size() > before, sentence));
    });
}

/// The first item whose id, required or not, an earlier item of the list has.
template <typename List>
Finding repeatedId(std::string_view key, const List &list)
{
    return repeated(
        key, list, "id", [](const auto &item) { return std::optional(item.id); },
        QT_TRANSLATE_NOOP("Interchange", "This id stands in its list already. Give each its own."));
}

} // namespace ipt::interchange
