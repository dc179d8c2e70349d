#pragma once

#include "engine/record/note.h"

namespace ipt {

/// How a draft once read. Kept while the note is a draft, and not part of the record.
struct NoteVersion
{
    std::optional<Instant> written;
    QList<NoteSection> sections;

    friend bool operator==(const NoteVersion &, const NoteVersion &) = default;
};

} // namespace ipt
