#pragma once

#include "engine/guard/name/name_index.h"

#include <optional>

namespace ipt {

class Door;

/// Every name that notes are looked through for: the users, and all members with the people of their
/// inventories. In a large practice there are so many that they are read ahead, a few members at a time, and
/// that after a change only those of the member at hand are read again.
class Names
{
public:
    explicit Names(Door &door)
        : m_door(door)
    {
    }

    /// Reads whatever has not been read yet.
    const NameIndex &all();
    /// Reads on for about so long. True once everything is read.
    bool readAhead(int milliseconds);
    /// This member, or somebody in their inventories, is called something else now, or is new.
    void readAgain(const MemberId &member);
    void forget();

private:
    void readUsers();
    bool readSomeMembers(int most);
    void add(const Member &member);

    Door &m_door;
    NameIndex m_index;
    bool m_hasUsers = false;
    bool m_isWhole = false;
    std::optional<MemberId> m_lastRead;
};

} // namespace ipt
