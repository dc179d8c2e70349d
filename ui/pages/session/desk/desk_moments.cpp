#include "engine/room/moment_order.h"
#include "practice/sessions.h"
#include "ui/pages/session/desk/session_desk.h"

/// Moments: noted, changed, taken away, and each of it taken back.
namespace ipt {

bool SessionDesk::capture(const Moment &moment)
{
    auto noted =
        std::make_shared<RemovedMoment>(RemovedMoment{moment, placeFor(m_moments->moments(), moment.minute)});
    const auto act = [this, noted]() -> Result<void> {
        if (noted->moment.id) {
            const Result<void> back = m_practice.sessions().putBackMoment(group(), number(), *noted);
            if (!back.ok())
                return back;
        } else {
            const bool atTheEnd = noted->position == m_moments->moments().size();
            const Result<MomentId> id = m_practice.sessions().addMoment(
                group(), number(), noted->moment, atTheEnd ? std::nullopt : std::optional(noted->position));
            if (!id.ok())
                return id.error();
            noted->moment.id = *id;
            noted->moment.author = m_practice.user().id;
        }
        m_moments->insert(noted->position, noted->moment);
        if (noted->moment.risk.value_or(false))
            readFollowUps();
        return {};
    };
    const auto takeBack = [this, noted]() -> Result<void> {
        const Result<RemovedMoment> removed =
            m_practice.sessions().removeMoment(group(), number(), *noted->moment.id);
        if (!removed.ok())
            return removed.error();
        *noted = *removed;
        m_moments->remove(*noted->moment.id);
        if (noted->moment.risk.value_or(false))
            readFollowUps();
        return {};
    };
    return push(tr("Note a moment"), act, takeBack);
}

bool SessionDesk::changeMoment(const Moment &before, const Moment &after)
{
    if (before == after)
        return true;
    const bool riskChanged = before.risk.value_or(false) != after.risk.value_or(false);
    const auto write = [this, riskChanged](const Moment &wanted) {
        return [this, wanted, riskChanged]() -> Result<void> {
            const Result<void> kept = m_practice.sessions().updateMoment(group(), number(), wanted);
            if (kept.ok()) {
                showChanged(wanted);
                if (riskChanged)
                    readFollowUps();
            }
            return kept;
        };
    };
    return push(tr("Change a moment"), write(after), write(before));
}

void SessionDesk::showChanged(const Moment &moment)
{
    const int row = m_moments->rowOf(*moment.id);
    QList<Moment> others = m_moments->moments();
    if (row < 0)
        return;
    const std::optional<double> before = others.takeAt(row).minute;
    const int belonging = before == moment.minute ? row : placeFor(others, moment.minute);
    if (belonging == row) {
        m_moments->replace(moment);
        return;
    }
    m_moments->remove(*moment.id);
    m_moments->insert(belonging, moment);
}

void SessionDesk::removeMoment(const MomentId &moment)
{
    auto removed = std::make_shared<RemovedMoment>();
    const auto act = [this, removed, moment]() -> Result<void> {
        const Result<RemovedMoment> taken = m_practice.sessions().removeMoment(group(), number(), moment);
        if (!taken.ok())
            return taken.error();
        *removed = *taken;
        m_moments->remove(moment);
        if (removed->moment.risk.value_or(false))
            readFollowUps();
        return {};
    };
    const auto takeBack = [this, removed]() -> Result<void> {
        const Result<void> back = m_practice.sessions().putBackMoment(group(), number(), *removed);
        if (!back.ok())
            return back;
        m_moments->insert(removed->position, removed->moment);
        if (removed->moment.risk.value_or(false))
            readFollowUps();
        return {};
    };
    push(tr("Take a moment away"), act, takeBack);
}

void SessionDesk::readFollowUps()
{
    const Result<SessionRoom> room = m_practice.sessions().room(group(), number());
    if (!room.ok())
        return;
    m_room.openFollowUps = room->openFollowUps;
    emit followUpsChanged();
}

} // namespace ipt
