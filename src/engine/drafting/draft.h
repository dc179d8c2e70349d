#pragma once

#include "engine/record/note.h"

namespace ipt {

/// One sentence that nobody has written or accepted yet, and what it was made from.
struct DraftSentence
{
    QString text;
    QList<MomentId> sources; ///< the moments behind it; empty where it comes from elsewhere

    friend bool operator==(const DraftSentence &, const DraftSentence &) = default;
};

struct DraftSection
{
    QString title;
    QList<DraftSentence> sentences;

    friend bool operator==(const DraftSection &, const DraftSection &) = default;
};

/// A note put together from what the session left behind.
struct NoteDraft
{
    NoteKind kind = NoteKind::Group;
    std::optional<MemberId> member;
    QString templateId;
    QList<DraftSection> sections;
    OptionalList<ProblemArea> problemAreas;

    friend bool operator==(const NoteDraft &, const NoteDraft &) = default;
};

/// The draft as a note's text: the sentences of each section one behind the other.
QList<NoteSection> sectionsOf(const NoteDraft &draft);

} // namespace ipt
