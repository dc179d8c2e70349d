#pragma once

#include "engine/core/result.h"
#include "practice/views/member_views.h"

namespace ipt {

class Door;

Result<QList<MemberRow>> readMemberRows(Door &door);
Result<FirstRows<MemberRow>> readFirstMembers(Door &door, const ListPart &part);
Result<FirstRows<MemberName>> readFirstNames(Door &door, const ListPart &part);
Result<MemberPage> readMemberPage(Door &door, const MemberId &member);

} // namespace ipt
