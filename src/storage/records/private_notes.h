#pragma once

#include "engine/core/id.h"

#include <optional>

namespace ipt {

/// Which private notes a reading gives back. Who may see them is decided above; what is not
/// asked for never leaves the file.
class PrivateNotes
{
public:
    static PrivateNotes none() { return PrivateNotes(false, std::nullopt); }
    static PrivateNotes of(const UserId &author) { return PrivateNotes(false, author); }
    static PrivateNotes all() { return PrivateNotes(true, std::nullopt); }

    bool includeAll() const { return m_all; }
    /// Empty where nobody's are asked for.
    UserId author() const { return m_author.value_or(UserId()); }

private:
    PrivateNotes(bool all, std::optional<UserId> author)
        : m_all(all)
        , m_author(std::move(author))
    {
    }

    bool m_all;
    std::optional<UserId> m_author;
};

} // namespace ipt
