#include "practice/course.h"

#include "practice/door/course_checks.h"
#include "practice/door/new_id.h"

// What is to be followed up, and the contacts between sessions.

namespace ipt {

namespace {

std::optional<IndividualContact> contactOf(Door &door, const ContactId &id)
{
    const QList<IndividualContact> contacts = door.file().oversight().contacts();
    for (const IndividualContact &contact : contacts) {
        if (contact.id == id)
            return contact;
    }
    return std::nullopt;
}

} // namespace

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
        courseTouch(UseCase::RecordContact, kept.member, kept.group, kept.id.text()),
        [&]() -> Result<ContactId> {
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
    return m_door.act(courseTouch(UseCase::RecordContact, contact.member, contact.group, contact.id.text()),
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
