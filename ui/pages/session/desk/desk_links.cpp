#include "ui/pages/session/desk/session_desk.h"

#include "practice/door/new_id.h"
#include "practice/groups.h"

#include <algorithm>

namespace ipt {

void SessionDesk::carryForward(const Action &action)
{
    const bool there =
        std::any_of(m_room.actionsSet.begin(), m_room.actionsSet.end(), [&action](const Action &each) {
            return each.member == action.member && each.text == action.text;
        });
    if (there || action.setInSession == number())
        return;
    Action reviewed = action;
    reviewed.outcome = action.outcome.value_or(ActionOutcome::NotDone);
    reviewed.reviewedInSession = number();
    Action again = action;
    again.id = newId<ActionId>(QLatin1StringView("a"));
    again.setInSession = number();
    again.reviewedInSession.reset();
    again.outcome.reset();
    again.learnt.reset();
    push(
        tr("Carry forward what %1 undertook").arg(called(action.member)),
        [=, this] {
            const Result<void> kept = writeAction(reviewed);
            return kept.ok() ? writeAction(again) : kept;
        },
        [=, this] {
            const Result<void> gone = takeAction(again.id);
            return gone.ok() ? writeAction(action) : gone;
        });
}

void SessionDesk::linkStrategy(const Strategy &strategy, const QList<MomentId> &moments)
{
    Strategy linked = strategy;
    linked.moments = moments;
    if (linked == strategy)
        return;
    const auto keep = [this](const Strategy &kept) -> Result<void> {
        const Result<StrategyId> id = m_practice.groups().saveStrategy(group(), kept);
        if (!id.ok())
            return id.error();
        for (Strategy &each : m_room.strategies) {
            if (each.id == kept.id)
                each = kept;
        }
        emit stepsChanged();
        return {};
    };
    push(
        tr("Link a strategy to its moments"), [=] { return keep(linked); }, [=] { return keep(strategy); });
}

} // namespace ipt
