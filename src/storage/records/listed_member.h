#pragma once

#include "storage/records/people_records.h"
#include "storage/sql/query.h"

namespace ipt {

/// A member `m` as readListed() takes them.
#define LISTED_MEMBER                                                                                        \
    "SELECT m.public_id, m.name, m.called, m.pronouns, u.public_id "                                         \
    "FROM members m LEFT JOIN users u ON u.id = m.clinician_id "

/// Whether a member `m` is within reach: ?1 to ?5 are what MembersWithin says, in its order.
#define FOLLOWED_OR_UNASSIGNED                                                                               \
    "OR (?4 AND m.clinician_id = ?1) OR (?5 AND m.clinician_id IS NULL "                                     \
    "AND NOT EXISTS (SELECT 1 FROM participation p WHERE p.member_id = m.id))"

#define WITHIN                                                                                               \
    "(?2 AND m.id IN (SELECT p.member_id FROM participation p "                                              \
    "  JOIN group_facilitators f ON f.group_id = p.group_id WHERE f.user_id = ?1)) "                         \
    "OR (?3 AND m.id IN (SELECT p.member_id FROM participation p "                                           \
    "  JOIN groups g ON g.id = p.group_id "                                                                  \
    "WHERE g.supervisor_id = ?1)) " FOLLOWED_OR_UNASSIGNED
// The same, asked of one member.
#define WITHIN_EACH                                                                                          \
    "(?2 AND EXISTS (SELECT 1 FROM participation p JOIN group_facilitators f ON f.group_id = p.group_id "    \
    "  WHERE p.member_id = m.id AND f.user_id = ?1)) "                                                       \
    "OR (?3 AND EXISTS (SELECT 1 FROM participation p JOIN groups g ON g.id = p.group_id "                   \
    "  WHERE p.member_id = m.id AND g.supervisor_id = ?1)) " FOLLOWED_OR_UNASSIGNED
#define BELONGS "EXISTS (SELECT 1 FROM participation p WHERE p.member_id = m.id AND p.left_session IS NULL)"
// As Member::goesBy(), and as members_by_goes_by has it.
#define GOES_BY                                                                                              \
    "coalesce(nullif(trim(m.called), ''), substr(ltrim(m.name), 1, instr(ltrim(m.name) || ' ', ' ') - 1))"

ListedMember readListed(Database &database, Query &query);

} // namespace ipt
