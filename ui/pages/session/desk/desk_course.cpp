#include "engine/measures/measure_library.h"
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

void SessionDesk::putMeasure(const std::optional<MeasureTaken> &before,
                             const std::optional<MeasureTaken> &after)
{
    const auto isMeant = [&](const RoomMeasure &each) {
        const MeasureTaken &either = before ? *before : *after;
        return each.member == either.member && each.measure == either.measure && each.taken == before;
    };
    const auto found = std::find_if(m_room.measures.begin(), m_room.measures.end(), isMeant);
    if (found != m_room.measures.end())
        found->taken = after;
    else if (after)
        m_room.measures.append({after->measure, after->member, {}, after});
    emit measuresChanged();
    // What the answers alert to opens a follow-up.
    readFollowUps();
}

void SessionDesk::changeMeasure(const std::optional<MeasureTaken> &before,
                                const std::optional<MeasureTaken> &after)
{
    if (before == after)
        return;
    const auto write = [this](const std::optional<MeasureTaken> &from,
                              const std::optional<MeasureTaken> &to) {
        return [=, this]() -> Result<void> {
            const Result<void> kept =
                to ? m_practice.course().saveMeasure(*to) : m_practice.course().removeMeasure(*from);
            if (kept.ok())
                putMeasure(from, to);
            return kept;
        };
    };
    const MeasureDefinition *definition = m_practice.measures().find((before ? before : after)->measure);
    push(tr("Answers of %1").arg(definition ? definition->name : (before ? before : after)->measure),
         write(before, after), write(after, before));
}

bool SessionDesk::recordContact(const IndividualContact &contact)
{
    const auto isIt = [](const ContactId &id) {
        return [id](const IndividualContact &each) { return each.id == id; };
    };
    const auto before = std::make_shared<std::optional<IndividualContact>>();
    for (const IndividualContact &each : std::as_const(m_room.contacts)) {
        if (each.id == contact.id)
            *before = each;
    }
    const auto noted = std::make_shared<IndividualContact>(contact);
    const auto write = [this, isIt](IndividualContact &wanted) -> Result<void> {
        const Result<ContactId> id = m_practice.course().recordContact(wanted);
        if (!id.ok())
            return id.error();
        wanted.id = *id;
        putInto(m_room.contacts, wanted, isIt(wanted.id));
        emit contactsChanged();
        return {};
    };
    return push(
        tr("Contact with %1").arg(called(contact.member)), [write, noted] { return write(*noted); },
        [this, write, noted, before, isIt]() -> Result<void> {
            if (*before)
                return write(**before);
            const Result<void> gone = m_practice.course().removeContact(*noted);
            if (gone.ok()) {
                m_room.contacts.removeIf(isIt(noted->id));
                emit contactsChanged();
            }
            return gone;
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
