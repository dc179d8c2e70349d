#pragma once

#include "engine/record/session.h"
#include "storage/sql/query.h"

namespace ipt {

/// The columns of a session `s` that make its head, as takeHead() reads them.
#define SESSION_HEAD_COLUMNS                                                                                 \
    "s.number, s.state, s.scheduled, s.started, s.ended, s.cancelled_reason, s.theme, s.earlier_parts "

SessionHead takeHead(Query &query);

} // namespace ipt
