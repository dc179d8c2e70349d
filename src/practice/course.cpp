#include "practice/course.h"

#include "engine/arc/arc.h"
#include "engine/participation/participation.h"
#include "practice/door/course_checks.h"
#include "practice/door/door.h"
#include "practice/door/follow_up_opening.h"
#include "practice/door/new_id.h"

namespace ipt {

Result<InventoryId> Course::saveInventory(const Inventory &inventory)
{
    Inventory kept = inventory;
    if (kept.id.isEmpty())
        kept.id = newId<InventoryId>(QLatin1StringView("inv"));
    const Touch touch = courseTouch(UseCase::EditInventory, kept.member, kept.group, kept.id.text());
    return m_door.act(touch, [&]() -> Result<InventoryId> {
        if (const Result<void> fine = checkInventory(m_door, kept); !fine.ok())
            return fine.error();
        if (const Result<void> same = checkSameMember(m_door.file().inventories().find(kept.id), kept.member);
            !same.ok())
            return same.error();
        m_door.file().inventories().put(kept);
        return kept.id;
    });
}

Result<void> Course::removeInventory(const InventoryId &inventory)
{
    const std::optional<Inventory> kept = m_door.file().inventories().find(inventory);
    if (!kept)
        return Error{
            ErrorKind::NotFound, CourseWords::tr("This inventory is no longer in the practice."), {}};
    return m_door.act(courseTouch(UseCase::EditInventory, kept->member, kept->group, inventory.text()),
                      [&]() -> Result<void> {
                          m_door.file().inventories().remove(inventory);
                          return {};
                      });
}

Result<void> Course::saveFormulation(const Formulation &formulation)
{
    return m_door.act(courseTouch(UseCase::EditFormulation, formulation.member, formulation.group, {}),
                      [&]() -> Result<void> {
                          if (const Result<void> fine = checkFormulation(m_door, formulation); !fine.ok())
                              return fine;
                          m_door.file().course().put(formulation);
                          openFollowUpsFor(m_door, formulation.member, formulation.group);
                          return {};
                      });
}

Result<void> Course::removeFormulation(const MemberId &member, const GroupId &group)
{
    return m_door.act(courseTouch(UseCase::EditFormulation, member, group, {}), [&]() -> Result<void> {
        const QList<Formulation> kept = m_door.file().course().formulations({member, group});
        for (const Formulation &formulation : kept)
            m_door.file().course().remove(formulation);
        return {};
    });
}

Result<ActionId> Course::saveAction(const Action &action)
{
    Action kept = action;
    if (kept.id.isEmpty())
        kept.id = newId<ActionId>(QLatin1StringView("a"));
    return m_door.act(courseTouch(UseCase::EditAction, kept.member, kept.group, kept.id.text()),
                      [&]() -> Result<ActionId> {
                          if (const Result<void> fine = checkAction(m_door, kept); !fine.ok())
                              return fine.error();
                          if (const Result<void> same =
                                  checkSameMember(m_door.file().course().action(kept.id), kept.member);
                              !same.ok())
                              return same.error();
                          m_door.file().course().put(kept);
                          return kept.id;
                      });
}

Result<void> Course::removeAction(const ActionId &action)
{
    const std::optional<Action> kept = m_door.file().course().action(action);
    if (!kept)
        return Error{
            ErrorKind::NotFound, CourseWords::tr("This next step is no longer in the practice."), {}};
    return m_door.act(courseTouch(UseCase::EditAction, kept->member, kept->group, action.text()),
                      [&]() -> Result<void> {
                          m_door.file().course().remove(action);
                          return {};
                      });
}

Result<LifeEventId> Course::saveLifeEvent(const LifeEvent &event)
{
    LifeEvent kept = event;
    if (!kept.id || kept.id->isEmpty())
        kept.id = newId<LifeEventId>(QLatin1StringView("le"));
    return m_door.act(courseTouch(UseCase::EditLifeEvent, kept.member, std::nullopt, kept.id->text()),
                      [&]() -> Result<LifeEventId> {
                          if (const Result<void> fine = checkLifeEvent(m_door, kept); !fine.ok())
                              return fine.error();
                          if (const Result<void> same =
                                  checkSameMember(m_door.file().course().lifeEvent(*kept.id), kept.member);
                              !same.ok())
                              return same.error();
                          m_door.file().course().put(kept);
                          openFollowUpsFor(m_door, kept.member);
                          return *kept.id;
                      });
}

Result<void> Course::removeLifeEvent(const LifeEvent &event)
{
    return m_door.act(courseTouch(UseCase::EditLifeEvent, event.member, std::nullopt, {}),
                      [&]() -> Result<void> {
                          m_door.file().course().remove(event);
                          return {};
                      });
}

Result<void> Course::saveGrowth(const GrowthRating &rating)
{
    return m_door.act(courseTouch(UseCase::RateGrowth, rating.member, rating.group, {}),
                      [&]() -> Result<void> {
                          if (const Result<void> fine = checkGrowth(m_door, rating); !fine.ok())
                              return fine;
                          m_door.file().course().put(rating);
                          return {};
                      });
}

Result<void> Course::saveMidpointReview(const MidpointReview &review)
{
    return m_door.act(courseTouch(UseCase::EditMidpointReview, review.member, review.group, {}),
                      [&]() -> Result<void> {
                          if (const Result<void> fine = checkMidpointReview(m_door, review); !fine.ok())
                              return fine;
                          m_door.file().course().put(review);
                          return {};
                      });
}

Result<void> Course::removeMidpointReview(const MemberId &member, const GroupId &group)
{
    return m_door.act(courseTouch(UseCase::EditMidpointReview, member, group, {}), [&]() -> Result<void> {
        MidpointReview review;
        review.member = member;
        review.group = group;
        m_door.file().course().remove(review);
        return {};
    });
}

Result<void> Course::saveFarewell(const Farewell &farewell)
{
    return m_door.act(
        courseTouch(UseCase::EditFarewell, farewell.member, farewell.group, {}), [&]() -> Result<void> {
            if (const Result<void> fine = checkBelonging(m_door, farewell.member, farewell.group); !fine.ok())
                return fine;
            m_door.file().course().put(farewell);
            return {};
        });
}

} // namespace ipt
