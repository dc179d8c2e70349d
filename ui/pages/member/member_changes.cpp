#include "ui/pages/member/member_changes.h"

#include "ui/commands/command.h"

#include <QUndoStack>

#include <algorithm>

namespace ipt {

namespace {

template <typename T>
Result<void> withoutValue(const Result<T> &result)
{
    return result.ok() ? Result<void>() : Result<void>(result.error());
}

template <typename T, typename Same>
std::optional<T> found(const QList<T> &all, Same same)
{
    const auto at = std::find_if(all.begin(), all.end(), same);
    return at == all.end() ? std::nullopt : std::optional<T>(*at);
}

} // namespace

MemberChanges::MemberChanges(Practice &practice, QUndoStack &undoStack, QObject *parent)
    : QObject(parent)
    , m_practice(practice)
    , m_undoStack(undoStack)
{
}

void MemberChanges::push(const QString &words, Act act, Act takeBack, const QString &joinKey)
{
    const auto announced = [this](Act what) {
        return [this, what = std::move(what)] {
            const Result<void> result = what();
            if (result.ok())
                emit done();
            return result;
        };
    };
    auto command = std::make_unique<Command>(words, announced(std::move(act)), announced(std::move(takeBack)),
                                             [this](const Error &error) { emit refused(error); });
    command->joinBy(joinKey);
    m_undoStack.push(command.release());
}

void MemberChanges::saveMember(const Member &after, const QString &joinKey)
{
    push(
        tr("Member"), [this, after] { return m_practice.members().save(after); },
        [this, before = m_known.member] { return m_practice.members().save(before); }, joinKey);
}

void MemberChanges::closeFollowUp(const FollowUpId &id, const QString &sentence)
{
    // What was done about a risk stands: there is nothing to take back.
    const Result<void> result = m_practice.course().closeFollowUp(id, sentence);
    if (result.ok())
        emit done();
    else
        emit refused(result.error());
}

void MemberChanges::assignFollowUp(const FollowUpId &id, const std::optional<UserId> &owner,
                                   const std::optional<QDate> &due)
{
    const std::optional<FollowUp> before =
        found(m_known.followUps, [&id](const FollowUp &each) { return each.id == id; });
    if (!before)
        return;
    push(
        tr("Follow-up"),
        [this, id, owner, due] { return m_practice.course().assignFollowUp(id, owner, due); },
        [this, id, before = *before] {
            return m_practice.course().assignFollowUp(id, before.owner, before.due);
        },
        {});
}

void MemberChanges::saveInventory(const Inventory &after, const QString &words, const QString &joinKey)
{
    const std::optional<Inventory> before =
        found(m_known.inventories, [&after](const Inventory &each) { return each.id == after.id; });
    push(
        words, [this, after] { return withoutValue(m_practice.course().saveInventory(after)); },
        [this, before, id = after.id] {
            return before ? withoutValue(m_practice.course().saveInventory(*before))
                          : m_practice.course().removeInventory(id);
        },
        joinKey);
}

void MemberChanges::removeInventory(const Inventory &inventory)
{
    push(
        tr("Inventory removed"),
        [this, id = inventory.id] { return m_practice.course().removeInventory(id); },
        [this, inventory] { return withoutValue(m_practice.course().saveInventory(inventory)); });
}

void MemberChanges::saveFormulation(const Formulation &after, const QString &joinKey)
{
    const std::optional<Formulation> before =
        found(m_known.formulations, [&after](const Formulation &each) { return each.group == after.group; });
    push(
        tr("Formulation"), [this, after] { return m_practice.course().saveFormulation(after); },
        [this, before, member = after.member, group = after.group] {
            return before ? m_practice.course().saveFormulation(*before)
                          : m_practice.course().removeFormulation(member, group);
        },
        joinKey);
}

void MemberChanges::saveAction(const Action &after, const QString &joinKey)
{
    const std::optional<Action> before =
        found(m_known.actions, [&after](const Action &each) { return each.id == after.id; });
    push(
        tr("Next step"), [this, after] { return withoutValue(m_practice.course().saveAction(after)); },
        [this, before, id = after.id] {
            return before ? withoutValue(m_practice.course().saveAction(*before))
                          : m_practice.course().removeAction(id);
        },
        joinKey);
}

void MemberChanges::carryForward(const Action &reviewed, const Action &again)
{
    const std::optional<Action> before =
        found(m_known.actions, [&reviewed](const Action &each) { return each.id == reviewed.id; });
    if (!before)
        return;
    push(
        tr("Next step carried forward"),
        [this, reviewed, again] {
            const Result<ActionId> kept = m_practice.course().saveAction(reviewed);
            return kept.ok() ? withoutValue(m_practice.course().saveAction(again)) : withoutValue(kept);
        },
        [this, before = *before, id = again.id] {
            const Result<void> gone = m_practice.course().removeAction(id);
            return gone.ok() ? withoutValue(m_practice.course().saveAction(before)) : gone;
        });
}

void MemberChanges::removeAction(const Action &action)
{
    push(
        tr("Next step removed"), [this, id = action.id] { return m_practice.course().removeAction(id); },
        [this, action] { return withoutValue(m_practice.course().saveAction(action)); });
}

void MemberChanges::saveEvent(const LifeEvent &after, const QString &joinKey)
{
    const std::optional<LifeEvent> before =
        found(m_known.lifeEvents, [&after](const LifeEvent &each) { return each.id == after.id; });
    push(
        tr("Life event"), [this, after] { return withoutValue(m_practice.course().saveLifeEvent(after)); },
        [this, before, after] {
            return before ? withoutValue(m_practice.course().saveLifeEvent(*before))
                          : m_practice.course().removeLifeEvent(after);
        },
        joinKey);
}

void MemberChanges::removeEvent(const LifeEvent &event)
{
    push(
        tr("Life event removed"), [this, event] { return m_practice.course().removeLifeEvent(event); },
        [this, event] { return withoutValue(m_practice.course().saveLifeEvent(event)); });
}

void MemberChanges::takeMeasure(const MeasureTaken &measure)
{
    const std::optional<MeasureTaken> before = found(m_known.measures, [&measure](const MeasureTaken &each) {
        return each.measure == measure.measure && each.taken == measure.taken &&
               each.group == measure.group && each.session == measure.session;
    });
    push(
        tr("Measure"), [this, measure] { return m_practice.course().saveMeasure(measure); },
        [this, before, measure] {
            return before ? m_practice.course().saveMeasure(*before)
                          : m_practice.course().removeMeasure(measure);
        });
}

void MemberChanges::correctMeasure(const MeasureTaken &was, const MeasureTaken &is)
{
    push(
        tr("Measure put right"), [this, was, is] { return m_practice.course().correctMeasure(was, is); },
        [this, was, is] { return m_practice.course().correctMeasure(is, was); });
}

void MemberChanges::removeMeasure(const MeasureTaken &measure)
{
    push(
        tr("Measure removed"), [this, measure] { return m_practice.course().removeMeasure(measure); },
        [this, measure] { return m_practice.course().saveMeasure(measure); });
}

void MemberChanges::saveMidpointReview(const MidpointReview &after, const QString &joinKey)
{
    const std::optional<MidpointReview> before = found(
        m_known.midpointReviews, [&after](const MidpointReview &each) { return each.group == after.group; });
    push(
        tr("Midpoint review"), [this, after] { return m_practice.course().saveMidpointReview(after); },
        [this, before, member = after.member, group = after.group] {
            return before ? m_practice.course().saveMidpointReview(*before)
                          : m_practice.course().removeMidpointReview(member, group);
        },
        joinKey);
}

void MemberChanges::saveStrategy(const GroupId &group, const Strategy &before, const Strategy &after)
{
    push(
        tr("Strategy"),
        [this, group, after] { return withoutValue(m_practice.groups().saveStrategy(group, after)); },
        [this, group, before] { return withoutValue(m_practice.groups().saveStrategy(group, before)); });
}

void MemberChanges::saveFarewell(const Farewell &after, const QString &joinKey)
{
    Farewell empty;
    empty.member = after.member;
    empty.group = after.group;
    const Farewell before = found(m_known.farewells, [&after](const Farewell &each) {
                                return each.group == after.group;
                            }).value_or(empty);
    push(
        tr("Farewell"), [this, after] { return m_practice.course().saveFarewell(after); },
        [this, before] { return m_practice.course().saveFarewell(before); }, joinKey);
}

void MemberChanges::rateGrowth(const GrowthRating &after)
{
    GrowthRating empty = after;
    empty.levels = {};
    const GrowthRating before = found(m_known.growth, [&after](const GrowthRating &each) {
                                    return each.group == after.group && each.session == after.session &&
                                           each.ratedBy == after.ratedBy;
                                }).value_or(empty);
    push(
        tr("Growth rating"), [this, after] { return m_practice.course().saveGrowth(after); },
        [this, before] { return m_practice.course().saveGrowth(before); });
}

void MemberChanges::recordContact(const IndividualContact &after)
{
    const std::optional<IndividualContact> before =
        found(m_known.contacts, [&after](const IndividualContact &each) { return each.id == after.id; });
    // Done a second time it is the same contact as the first.
    const auto noted = std::make_shared<IndividualContact>(after);
    push(
        tr("Individual contact"),
        [this, noted]() -> Result<void> {
            const Result<ContactId> id = m_practice.course().recordContact(*noted);
            if (!id.ok())
                return id.error();
            noted->id = *id;
            return {};
        },
        [this, noted, before] {
            return before ? withoutValue(m_practice.course().recordContact(*before))
                          : m_practice.course().removeContact(*noted);
        });
}

} // namespace ipt
