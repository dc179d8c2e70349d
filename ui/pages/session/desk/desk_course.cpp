#include "practice/course.h"
#include "practice/groups.h"
#include "ui/pages/session/desk/session_desk.h"

#include <algorithm>

/// What members undertook and undertake, what the group found, and what must be followed up.
namespace ipt {

namespace {

template <typename T, typename Same>
void putInto(QList<T> &list, const T &value, Same same)
{
    const auto found = std::find_if(list.begin(), list.end(), same);
    if (found == list.end())
        list.append(value);
    else
        *found = value;
}

} // namespace

Result<void> SessionDesk::writeAction(const Action &action)
{
    const Result<ActionId> id = m_practice.course().saveAction(action);
    if (!id.ok())
        return id.error();
    QList<Action> &list = action.setInSession == number() ? m_room.actionsSet : m_room.actionsToReview;
    putInto(list, action, [&action](const Action &each) { return each.id == action.id; });
    emit stepsChanged();
    return {};
}

Result<void> SessionDesk::takeAction(const ActionId &action)
{
    const Result<void> gone = m_practice.course().removeAction(action);
    if (gone.ok()) {
        m_room.actionsSet.removeIf([&action](const Action &each) { return each.id == action; });
        emit stepsChanged();
    }
    return gone;
}

void SessionDesk::review(const Action &action, std::optional<ActionOutcome> outcome)
{
    Action reviewed = action;
    reviewed.outcome = outcome;
    reviewed.reviewedInSession = outcome ? std::optional(number()) : std::nullopt;
    if (reviewed == action)
        return;
    push(
        tr("Review what %1 undertook").arg(called(action.member)),
        [=, this] { return writeAction(reviewed); }, [=, this] { return writeAction(action); });
}

void SessionDesk::addStep(const MemberId &member, const QString &text)
{
    auto step = std::make_shared<Action>();
    step->member = member;
    step->group = group();
    step->setInSession = number();
    step->text = text.trimmed();
    push(
        tr("Next step of %1").arg(called(member)),
        [this, step]() -> Result<void> {
            if (!step->id.isEmpty())
                return writeAction(*step);
            const Result<ActionId> id = m_practice.course().saveAction(*step);
            if (!id.ok())
                return id.error();
            step->id = *id;
            m_room.actionsSet.append(*step);
            emit stepsChanged();
            return {};
        },
        [this, step] { return takeAction(step->id); });
}

void SessionDesk::removeStep(const Action &step)
{
    push(
        tr("Take away a next step of %1").arg(called(step.member)), [=, this] { return takeAction(step.id); },
        [=, this] { return writeAction(step); });
}

void SessionDesk::addStrategy(ProblemArea area, const QString &text)
{
    auto strategy = std::make_shared<Strategy>(Strategy{StrategyId(), area, text.trimmed(), number()});
    push(
        tr("Add a strategy"),
        [this, strategy]() -> Result<void> {
            const Result<StrategyId> id = m_practice.groups().saveStrategy(group(), *strategy);
            if (!id.ok())
                return id.error();
            strategy->id = *id;
            m_room.strategies.append(*strategy);
            emit stepsChanged();
            return {};
        },
        [this, strategy]() -> Result<void> {
            const Result<void> gone = m_practice.groups().removeStrategy(group(), strategy->id);
            if (gone.ok()) {
                m_room.strategies.removeAll(*strategy);
                emit stepsChanged();
            }
            return gone;
        });
}

void SessionDesk::removeStrategy(const Strategy &strategy)
{
    push(
        tr("Take away a strategy"),
        [this, strategy]() -> Result<void> {
            const Result<void> gone = m_practice.groups().removeStrategy(group(), strategy.id);
            if (gone.ok()) {
                m_room.strategies.removeAll(strategy);
                emit stepsChanged();
            }
            return gone;
        },
        [this, strategy]() -> Result<void> {
            const Result<StrategyId> id = m_practice.groups().saveStrategy(group(), strategy);
            if (!id.ok())
                return id.error();
            m_room.strategies.append(strategy);
            emit stepsChanged();
            return {};
        });
}

bool SessionDesk::openFollowUp(const MemberId &member, const QString &reason)
{
    FollowUp followUp;
    if (!member.isEmpty())
        followUp.member = member;
    followUp.group = group();
    followUp.session = number();
    followUp.reason = reason.trimmed();
    followUp.owner = m_practice.user().id;
    const Result<FollowUpId> opened = m_practice.course().openFollowUp(followUp);
    if (!opened.ok()) {
        emit refused(opened.error());
        return false;
    }
    readFollowUps();
    return true;
}

bool SessionDesk::closeFollowUp(const FollowUpId &followUp, const QString &done)
{
    const Result<void> closed = m_practice.course().closeFollowUp(followUp, done);
    if (!closed.ok()) {
        emit refused(closed.error());
        return false;
    }
    readFollowUps();
    return true;
}

} // namespace ipt
