#include "storage/interchange/record/shapes.h"

#include "storage/interchange/shape/list_shape.h"
#include "storage/interchange/shape/object_shape.h"
#include "storage/interchange/shape/scalars.h"

namespace ipt::interchange {

namespace {

ShapePtr<PhaseSpan> phaseSpan()
{
    return object<PhaseSpan>()
        .with("phase", &PhaseSpan::phase, oneOf<Phase>())
        .with("first", &PhaseSpan::first, whole<SessionNumber>(1))
        .with("last", &PhaseSpan::last, whole<SessionNumber>(std::numeric_limits<int>::min(), 60));
}

ShapePtr<Arc> arc()
{
    return object<Arc>()
        .with("name", &Arc::name, line())
        .with("phases", &Arc::phases, list(phaseSpan(), {.minimum = 3, .maximum = 3}))
        .with("minutes", &Arc::minutes, whole(15, 300));
}

ShapePtr<Participation> participation()
{
    return object<Participation>()
        .with("member", &Participation::member, id<MemberId>())
        .with("joined_session", &Participation::joined, sessionReference())
        .with("left_session", &Participation::left, sessionReference())
        .with("left_reason", &Participation::leftReason, upTo(500));
}

ShapePtr<Strategy> strategy()
{
    return object<Strategy>()
        .with("id", &Strategy::id, id<StrategyId>())
        .with("problem_area", &Strategy::problemArea, oneOf<ProblemArea>())
        .with("text", &Strategy::text, text())
        .with("session", &Strategy::session, sessionReference())
        .with("moments", &Strategy::moments, list(id<MomentId>()));
}

} // namespace

ShapePtr<SessionNumber> sessionReference()
{
    return whole<SessionNumber>(1);
}

ShapePtr<Group> group()
{
    return object<Group>()
        .with("id", &Group::id, id<GroupId>())
        .with("name", &Group::name, line())
        .with("entry", &Group::entry, oneOf<Entry>())
        .with("arc", &Group::arc, arc())
        .with("facilitators", &Group::facilitators, list(id<UserId>(), {.minimum = 1}))
        .with("supervisor", &Group::supervisor, id<UserId>())
        .with("agreements", &Group::agreements, text())
        .with("participation", &Group::participation, list(participation()))
        .with("sessions", &Group::sessions, list(session()))
        .with("strategies", &Group::strategies, list(strategy()));
}

} // namespace ipt::interchange
