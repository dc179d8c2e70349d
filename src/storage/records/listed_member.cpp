#include "storage/records/listed_member.h"

namespace ipt {

ListedMember readListed(Database &, Query &query)
{
    Member member;
    query.take(member.id, member.name, member.called, member.pronouns, member.clinician);
    return {member.id, member.name, member.goesBy(), member.pronouns, member.clinician};
}

} // namespace ipt
