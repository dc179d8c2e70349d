#include "ui/pages/workspace/share/shared_view.h"

#include "engine/arc/arc.h"
#include "engine/arc/sittings.h"
#include "engine/due/group_due.h"
#include "practice/groups.h"
#include "practice/sessions.h"

#include <QCoreApplication>

namespace ipt {

namespace {

std::optional<SessionNumber> sessionAt(Practice &practice, const Place &place)
{
    if (place.session || !place.group)
        return place.session;
    const Result<GroupPage> page = practice.groups().page(*place.group);
    return page.ok() ? page->current : std::nullopt;
}

} // namespace

SharedView sharedView(Practice &practice, const Place &place)
{
    SharedView view;
    view.cards = practice.definitions().cards;
    view.now = [&practice] { return practice.now(); };
    const std::optional<SessionNumber> session = sessionAt(practice, place);
    if (!place.group || !session)
        return view;
    const Result<SessionRoom> room = practice.sessions().room(*place.group, *session);
    if (!room.ok())
        return view;
    view.title = QCoreApplication::translate("ipt::SharedView", "Session %1 of %2")
                     .arg(session->value())
                     .arg(sessionCount(room->group.arc));
    view.agenda = room->agenda;
    const Session &held = room->session;
    const bool counts = held.state == SessionState::InProgress && held.started &&
                        !isPast(held, room->group.arc, {}, Instant::of(practice.now()));
    if (counts) {
        view.started = countsFrom(held)->dateTime();
        view.breaks = BreakClock::fromText(practice.scratch(breakPlace(*place.group, *session)));
    }
    return view;
}

} // namespace ipt
