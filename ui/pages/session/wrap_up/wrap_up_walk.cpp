#include "ui/pages/session/wrap_up/wrap_up_part.h"

#include "ui/pages/session/wrap_up/note_editor.h"

#include <algorithm>

// From note to note.

namespace ipt {

void WrapUpPart::begin(const std::optional<NoteId> &note)
{
    if (note)
        m_notes.open(*note);
    else if (m_notes.current() < 0)
        goToNextUnsigned();
    m_editor->begin();
}

std::optional<NoteId> WrapUpPart::currentNote() const
{
    return m_notes.ref() ? std::optional(m_notes.ref()->note) : std::nullopt;
}

void WrapUpPart::goBy(int rows)
{
    const int count = int(m_notes.entries().size());
    m_notes.open(std::clamp(m_notes.current() + rows, 0, count - 1));
    m_editor->begin();
}

void WrapUpPart::goToNextUnsigned()
{
    const int count = int(m_notes.entries().size());
    for (int step = 1; step <= count; ++step) {
        const int index = (std::max(-1, m_notes.current()) + step) % count;
        const NoteEntry &entry = m_notes.entries()[index];
        if (!entry.isSigned() && !entry.isAbsence()) {
            m_notes.open(index);
            return;
        }
    }
    if (m_notes.current() < 0)
        m_notes.open(0);
}

/// The next note in which something waits for somebody; where none does, the open one stays.
void WrapUpPart::goToNextUnready()
{
    m_notes.look();
    const int count = int(m_notes.entries().size());
    for (int step = 1; step < count; ++step) {
        const int index = (m_notes.current() + step) % count;
        const NoteEntry &entry = m_notes.entries()[index];
        const bool waits = entry.isDraft() ? !entry.isReady() : entry.isToWrite();
        if (waits && entry.kind != NoteKind::Private) {
            m_notes.open(index);
            break;
        }
    }
    m_editor->begin();
}

} // namespace ipt
