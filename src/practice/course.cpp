#include "practice/course.h"

#include "engine/arc/arc.h"
#include "engine/participation/participation.h"
#include "practice/door/course_checks.h"
#include "practice/door/door.h"
#include "practice/door/follow_up_opening.h"
#include "practice/door/new_id.h"

#include <QCoreApplication>

namespace ipt {

namespace {

struct CourseWords
{
    Q_DECLARE_TR_FUNCTIONS(Course)
};

Touch touchOf(UseCase useCase, const MemberId &member, const std::optional<GroupId> &group,
              const QString &record)
{
    Touch touch(useCase, member);
    touch.group = group;
    touch.record = record;
    return touch;
}

/// Nothing is saved over what is another member's under the same id.
template <typename T>
Result<void> checkSameMember(const std::optional<T> &known, const MemberId &member)
{
    if (known && known->member != member)
        return badInput(CourseWords::tr("Something of another member is kept under this id already."));
    return {};
}

std::optional<IndividualContact> contactOf(Door &door, const ContactId &id)
{
    const QList<IndividualContact> contacts = door.file().oversight().contacts();
    for (const IndividualContact &contact : contacts) {
        if (contact.id == id)
            return contact;
    }
    return std::nullopt;
}

void keepEarlier(Door &door, const MeasureTaken &was, AnswersChange change)
{
    door.file().course().add(EarlierAnswers{was, change, door.instantNow(), door.user().id});
}

/// What it replaces stays in the history, and what the answers ask for is opened.
void putMeasure(Door &door, const MeasureTaken &measure)
{
    const std::optional<MeasureTaken> was = door.file().course().measureLike(measure);
    if (was && was->items != measure.items)
        keepEarlier(door, *was, AnswersChange::Edited);
    door.file().course().put(measure);
    openFollowUpsAfter(door, measure);
}

} // namespace

Result<InventoryId> Course::saveInventory(const Inventory &inventory)
{
    Inventory kept = inventory;
    if (kept.id.isEmpty())
        kept.id = newId<InventoryId>(QLatin1StringView("inv"));
    const Touch touch = touchOf(UseCase::EditInventory, kept.member, kept.group, kept.id.text());
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
    return m_door.act(touchOf(UseCase::EditInventory, kept->member, kept->group, inventory.text()),
                      [&]() -> Result<void> {
                          m_door.file().inventories().remove(inventory);
                          return {};
                      });
}

Result<void> Course::saveFormulation(const Formulation &formulation)
{
    return m_door.act(touchOf(UseCase::EditFormulation, formulation.member, formulation.group, {}),
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
    return m_door.act(touchOf(UseCase::EditFormulation, member, group, {}), [&]() -> Result<void> {
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
    return m_door.act(touchOf(UseCase::EditAction, kept.member, kept.group, kept.id.text()),
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
    return m_door.act(touchOf(UseCase::EditAction, kept->member, kept->group, action.text()),
                      [&]() -> Result<void> {
                          m_door.file().course().remove(action);
                          return {};
                      });
}

Result<void> Course::saveMeasure(const MeasureTaken &measure)
{
    return m_door.act(touchOf(UseCase::TakeMeasure, measure.member, measure.group, measure.measure),
                      [&]() -> Result<void> {
                          if (const Result<void> fine = checkMeasure(m_door, measure); !fine.ok())
                              return fine;
                          putMeasure(m_door, measure);
                          return {};
                      });
}

Result<void> Course::correctMeasure(const MeasureTaken &was, const MeasureTaken &is)
{
    return m_door.act(touchOf(UseCase::TakeMeasure, is.member, is.group, is.measure), [&]() -> Result<void> {
        if (was.member != is.member || was.measure != is.measure || was.group != is.group)
            return badInput(
                CourseWords::tr("A measure stays with its member; take it anew for another one."));
        if (m_door.file().course().measureLike(was) == std::nullopt)
            return Error{
                ErrorKind::NotFound, CourseWords::tr("This measure is no longer in the practice."), {}};
        if (const Result<void> fine = checkMeasure(m_door, is); !fine.ok())
            return fine;
        if (was.taken != is.taken || was.session != is.session) {
            if (m_door.file().course().measureLike(is))
                return badInput(CourseWords::tr("There is one of that day already; remove one of them."));
            keepEarlier(m_door, was, AnswersChange::Edited);
            m_door.file().course().remove(was);
        }
        putMeasure(m_door, is);
        return {};
    });
}

Result<void> Course::removeMeasure(const MeasureTaken &measure)
{
    return m_door.act(touchOf(UseCase::TakeMeasure, measure.member, measure.group, measure.measure),
                      [&]() -> Result<void> {
                          if (m_door.file().course().measureLike(measure))
                              keepEarlier(m_door, measure, AnswersChange::Removed);
                          m_door.file().course().remove(measure);
                          return {};
                      });
}

Result<LifeEventId> Course::saveLifeEvent(const LifeEvent &event)
{
    LifeEvent kept = event;
    if (!kept.id || kept.id->isEmpty())
        kept.id = newId<LifeEventId>(QLatin1StringView("le"));
    return m_door.act(touchOf(UseCase::EditLifeEvent, kept.member, std::nullopt, kept.id->text()),
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
    return m_door.act(touchOf(UseCase::EditLifeEvent, event.member, std::nullopt, {}), [&]() -> Result<void> {
        m_door.file().course().remove(event);
        return {};
    });
}

Result<void> Course::saveGrowth(const GrowthRating &rating)
{
    return m_door.act(touchOf(UseCase::RateGrowth, rating.member, rating.group, {}), [&]() -> Result<void> {
        if (const Result<void> fine = checkGrowth(m_door, rating); !fine.ok())
            return fine;
        m_door.file().course().put(rating);
        return {};
    });
}

Result<void> Course::saveMidpointReview(const MidpointReview &review)
{
    return m_door.act(touchOf(UseCase::EditMidpointReview, review.member, review.group, {}),
                      [&]() -> Result<void> {
                          if (const Result<void> fine = checkMidpointReview(m_door, review); !fine.ok())
                              return fine;
                          m_door.file().course().put(review);
                          return {};
                      });
}

Result<void> Course::removeMidpointReview(const MemberId &member, const GroupId &group)
{
    return m_door.act(touchOf(UseCase::EditMidpointReview, member, group, {}), [&]() -> Result<void> {
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
        touchOf(UseCase::EditFarewell, farewell.member, farewell.group, {}), [&]() -> Result<void> {
            if (const Result<void> fine = checkBelonging(m_door, farewell.member, farewell.group); !fine.ok())
                return fine;
            m_door.file().course().put(farewell);
            return {};
        });
}

Result<FollowUpId> Course::openFollowUp(const FollowUp &followUp)
{
    FollowUp kept = followUp;
    if (kept.id.isEmpty())
        kept.id = newId<FollowUpId>(QLatin1StringView("f"));
    Touch touch = Touch(UseCase::OpenFollowUp).about(kept.id.text());
    touch.member = kept.member;
    touch.group = kept.group;
    return m_door.act(touch, [&]() -> Result<FollowUpId> {
        if (kept.reason.trimmed().isEmpty())
            return Error{
                ErrorKind::BadInput, CourseWords::tr("A follow-up needs its reason in a few words."), {}};
        if (m_door.file().oversight().followUp(kept.id))
            return badInput(CourseWords::tr("A follow-up is kept under this id already."));
        kept.opened = m_door.instantNow();
        kept.closed.reset();
        m_door.file().oversight().put(kept);
        return kept.id;
    });
}

Result<void> Course::changeFollowUp(UseCase useCase, const FollowUpId &id,
                                    const std::function<Result<void>(FollowUp &)> &change)
{
    std::optional<FollowUp> followUp;
    try {
        followUp = m_door.file().oversight().followUp(id);
    } catch (const StorageError &error) {
        return error.error();
    }
    if (!followUp)
        return Error{
            ErrorKind::NotFound, CourseWords::tr("This follow-up is no longer in the practice."), {}};
    Touch touch = Touch(useCase).about(id.text());
    touch.member = followUp->member;
    touch.group = followUp->group;
    return m_door.act(touch, [&]() -> Result<void> {
        if (!followUp->isOpen())
            return Error{ErrorKind::BadInput, CourseWords::tr("This follow-up is closed already."), {}};
        const Result<void> changed = change(*followUp);
        if (changed.ok())
            m_door.file().oversight().put(*followUp);
        return changed;
    });
}

Result<void> Course::closeFollowUp(const FollowUpId &id, const QString &done)
{
    return changeFollowUp(UseCase::CloseFollowUp, id, [&](FollowUp &followUp) -> Result<void> {
        if (done.trimmed().isEmpty())
            return Error{ErrorKind::BadInput,
                         CourseWords::tr("Write in a sentence what was done; then the follow-up is closed."),
                         {}};
        followUp.done = done;
        followUp.closed = Signature{m_door.user().id, m_door.instantNow()};
        return {};
    });
}

Result<void> Course::assignFollowUp(const FollowUpId &id, const std::optional<UserId> &owner,
                                    const std::optional<QDate> &due)
{
    return changeFollowUp(UseCase::OpenFollowUp, id, [&](FollowUp &followUp) -> Result<void> {
        if (owner && !m_door.file().users().find(*owner))
            return Error{
                ErrorKind::NotFound, CourseWords::tr("Nobody of that id works in this practice."), {}};
        followUp.owner = owner;
        followUp.due = due;
        return {};
    });
}

Result<ContactId> Course::recordContact(const IndividualContact &contact)
{
    IndividualContact kept = contact;
    if (kept.id.isEmpty())
        kept.id = newId<ContactId>(QLatin1StringView("ic"));
    kept.author = m_door.user().id;
    return m_door.act(
        touchOf(UseCase::RecordContact, kept.member, kept.group, kept.id.text()), [&]() -> Result<ContactId> {
            if (kept.text.trimmed().isEmpty())
                return Error{
                    ErrorKind::BadInput, CourseWords::tr("The contact needs a few words about it."), {}};
            if (const Result<void> same = checkSameMember(contactOf(m_door, kept.id), kept.member);
                !same.ok())
                return same.error();
            if (kept.at.isNull())
                kept.at = m_door.instantNow();
            m_door.file().oversight().put(kept);
            return kept.id;
        });
}

Result<void> Course::removeContact(const IndividualContact &contact)
{
    return m_door.act(touchOf(UseCase::RecordContact, contact.member, contact.group, contact.id.text()),
                      [&]() -> Result<void> {
                          if (const Result<void> same =
                                  checkSameMember(contactOf(m_door, contact.id), contact.member);
                              !same.ok())
                              return same.error();
                          m_door.file().oversight().remove(contact.id);
                          return {};
                      });
}

} // namespace ipt
