#include "storage/interchange/rules/subjects.h"

namespace ipt::interchange {

namespace {

/// A session is one of a group's, so it takes the group to say which.
Finding checkPlace(const std::optional<GroupId> &group, const std::optional<SessionNumber> &session,
                   const RecordIndex &index)
{
    return first({
        in("group", group, [&](const GroupId &id) { return index.checkGroup(id); }),
        in("session", session,
           [&](SessionNumber number) {
               if (group)
                   return index.checkSession(*group, number);
               return unless(false, QT_TRANSLATE_NOOP("Interchange", "A session is one of a group's. Add the "
                                                                     "group, or remove the session."));
           }),
    });
}

/// The moment that a follow-up came from.
Finding checkOrigin(const FollowUp &followUp, const RecordIndex &index)
{
    if (!followUp.moment)
        return std::nullopt;
    const GroupIndex *group = followUp.group ? index.group(*followUp.group) : nullptr;
    const bool known = group && followUp.session && group->has(*followUp.session, *followUp.moment);
    return in("moment", unless(known, QT_TRANSLATE_NOOP("Interchange",
                                                        "The session named here has no moment with this id. "
                                                        "Correct the session or the id.")));
}

/// It is closed by writing down what was done, not before it was opened.
Finding checkClosing(const FollowUp &followUp, const RecordIndex &index)
{
    return first({
        in("done", unless(!followUp.done || followUp.closed,
                          QT_TRANSLATE_NOOP("Interchange", "What was done closes the follow-up. Add the key "
                                                           "“closed”, or remove this one."))),
        in("closed", followUp.closed,
           [&](const Signature &closed) {
               return first({
                   unless(followUp.done.has_value(),
                          QT_TRANSLATE_NOOP("Interchange",
                                            "A follow-up closes with what was done. Add the key "
                                            "“done”, or remove this one.")),
                   checkSignature(closed, index),
                   in("at",
                      unless(!closed.at.isBefore(followUp.opened),
                             QT_TRANSLATE_NOOP("Interchange", "The follow-up was closed before it was "
                                                              "opened. Correct one of the two times."))),
               });
           }),
    });
}

} // namespace

Finding checkDisclosure(const Disclosure &disclosure, const RecordIndex &index)
{
    return first({
        in("by", index.checkUser(disclosure.by)),
        inEach("members", disclosure.members, [&](const MemberId &id) { return index.checkMember(id); }),
        in("consent", disclosure.consent,
           [&](const ConsentId &id) { return index.checkConsent(disclosure.members, id); }),
    });
}

Finding checkFollowUp(const FollowUp &followUp, const RecordIndex &index)
{
    return first({
        in("member", followUp.member, [&](const MemberId &id) { return index.checkMember(id); }),
        checkPlace(followUp.group, followUp.session, index),
        in("owner", followUp.owner, [&](const UserId &id) { return index.checkUser(id); }),
        checkOrigin(followUp, index),
        checkClosing(followUp, index),
    });
}

Finding checkContact(const IndividualContact &contact, const RecordIndex &index)
{
    return first({
        in("member", index.checkMember(contact.member)),
        in("group", contact.group, [&](const GroupId &id) { return index.checkGroup(id); }),
        in("author", index.checkUser(contact.author)),
    });
}

Finding checkOverride(const Override &passed, const RecordIndex &index)
{
    return first({
        checkPlace(passed.group, passed.session, index),
        in("member", passed.member, [&](const MemberId &id) { return index.checkMember(id); }),
        in("by", index.checkUser(passed.by)),
    });
}

} // namespace ipt::interchange
