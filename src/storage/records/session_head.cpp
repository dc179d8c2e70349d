#include "storage/records/session_head.h"

#include "storage/records/pair_list.h"

namespace ipt {

SessionHead takeHead(Query &query)
{
    SessionHead head;
    std::optional<QString> parts;
    query.take(head.number, head.state, head.scheduled, head.started, head.ended, head.cancelledReason,
               head.theme, parts);
    if (parts)
        head.earlierParts = partsFrom(*parts);
    return head;
}

} // namespace ipt
