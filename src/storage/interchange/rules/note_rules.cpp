#include "storage/interchange/rules/subjects.h"

namespace ipt::interchange {

namespace {

/// A member note says whose it is, by somebody who belongs or belonged; the others nobody's.
Finding checkWhose(const Note &note, const GroupIndex &group, const RecordIndex &index)
{
    if (note.kind != NoteKind::Member) {
        return in("member",
                  unless(!note.member,
                         QT_TRANSLATE_NOOP("Interchange", "Only a member note says whose it is. Remove "
                                                          "the member, or make it a member note.")));
    }
    if (!note.member) {
        return unless(false, QT_TRANSLATE_NOOP("Interchange",
                                               "A member note must say whose it is. Add the key “member”."));
    }
    return in("member",
              first({
                  index.checkMember(*note.member),
                  unless(group.everBelonged(*note.member),
                         QT_TRANSLATE_NOOP("Interchange",
                                           "This member never belonged to the group. Add the member to "
                                           "its participation, or correct the id.")),
              }));
}

/// Signed by nobody but its own author.
Finding checkOwnSignature(const Signature &signature, const UserId &author, const RecordIndex &index)
{
    return first({
        checkSignature(signature, index),
        in("by",
           unless(signature.by == author,
                  QT_TRANSLATE_NOOP("Interchange",
                                    "Only its own author can sign this. Correct the author or the signer."))),
    });
}

Finding checkCosignature(const Signature &cosignature, const std::optional<Signature> &signature,
                         const RecordIndex &index)
{
    const User *signer = index.user(cosignature.by);
    return first({
        unless(signature.has_value(),
               QT_TRANSLATE_NOOP("Interchange", "This note is co-signed but not signed. Add "
                                                "the signature, or remove this one.")),
        checkSignature(cosignature, index),
        in("by",
           unless(!signer || signer->has(Role::Supervisor),
                  QT_TRANSLATE_NOOP("Interchange", "Only a supervisor co-signs. Correct the signer, or give "
                                                   "the user that role."))),
        in("at",
           unless(!signature || !cosignature.at.isBefore(signature->at),
                  QT_TRANSLATE_NOOP("Interchange", "The note was co-signed before its author signed it. "
                                                   "Correct one of the two times."))),
    });
}

Finding checkAddendum(const Addendum &addendum, const RecordIndex &index)
{
    return first({
        in("author", index.checkUser(addendum.author)),
        in("signed", checkOwnSignature(addendum.signature, addendum.author, index)),
    });
}

} // namespace

Finding checkSignature(const Signature &signature, const RecordIndex &index)
{
    return in("by", index.checkUser(signature.by));
}

Finding checkNote(const Note &note, const GroupIndex &group, const RecordIndex &index)
{
    return first({
        checkWhose(note, group, index),
        in("author", index.checkUser(note.author)),
        in("signed", note.signature,
           [&](const Signature &signature) { return checkOwnSignature(signature, note.author, index); }),
        in("cosigned", note.cosignature,
           [&](const Signature &cosignature) {
               return checkCosignature(cosignature, note.signature, index);
           }),
        in("addenda",
           unless(note.isSigned() || note.addenda.isEmpty(),
                  QT_TRANSLATE_NOOP("Interchange", "Only a signed note has addenda. Add the signature, "
                                                   "or remove them."))),
        inEach("addenda", note.addenda,
               [&](const Addendum &addendum) { return checkAddendum(addendum, index); }),
        in("drafted",
           unless(!note.isSigned() || note.drafted.isEmpty(),
                  QT_TRANSLATE_NOOP("Interchange", "Signing makes every sentence the author's own. Remove "
                                                   "the drafted ones, or the signature."))),
        inEach("drafted", note.drafted,
               [&](const DraftedSentence &drafted) {
                   return in("section", unless(drafted.section < note.sections.size(),
                                               QT_TRANSLATE_NOOP("Interchange",
                                                                 "The note has no such section. Count its "
                                                                 "sections from 0.")));
               }),
    });
}

} // namespace ipt::interchange
