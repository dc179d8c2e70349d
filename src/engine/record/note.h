#pragma once

#include "engine/core/id.h"
#include "engine/core/number.h"
#include "engine/core/optional_list.h"
#include "engine/core/time.h"
#include "engine/record/words.h"

namespace ipt {

struct Signature
{
    UserId by;
    Instant at;

    friend bool operator==(const Signature &, const Signature &) = default;
};

struct NoteSection
{
    QString title;
    QString text;

    friend bool operator==(const NoteSection &, const NoteSection &) = default;
};

struct Addendum
{
    UserId author;
    QString text;
    Signature signature;

    friend bool operator==(const Addendum &, const Addendum &) = default;
};

/// A sentence of a draft that the program put together and nobody has touched or accepted yet.
struct DraftedSentence
{
    int section = 0; ///< which of the note's sections it stands in
    QString text;

    friend bool operator==(const DraftedSentence &, const DraftedSentence &) = default;
};

/// A note without a signature is a draft; a signed one never changes.
struct Note
{
    NoteId id;
    NoteKind kind = NoteKind::Group;
    std::optional<MemberId> member; ///< whose progress note it is, where the kind is member
    UserId author;
    std::optional<QString> templateId;
    QList<NoteSection> sections;
    OptionalList<ProblemArea> problemAreas;
    std::optional<Instant> written;
    std::optional<Signature> signature;
    std::optional<Signature> cosignature;
    OptionalList<Addendum> addenda;
    /// In the order of the text. A signed note has none: signing makes them the author's.
    OptionalList<DraftedSentence> drafted;

    bool isSigned() const { return signature.has_value(); }

    friend bool operator==(const Note &, const Note &) = default;
};

/// Where a note stands: note ids are unique within their session.
struct NoteRef
{
    GroupId group;
    SessionNumber session;
    NoteId note;

    friend bool operator==(const NoteRef &, const NoteRef &) = default;
};

} // namespace ipt
