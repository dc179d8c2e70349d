#pragma once

#include "engine/guard/clone_guard.h"
#include "engine/guard/finding.h"
#include "engine/guard/name/name_index.h"

#include <QStringList>

namespace ipt {

/// What a note of a session is held against.
struct GuardContext
{
    GroupId group;
    SessionNumber session;
    NameIndex names;
    QList<ComparedNote> others; ///< other members' notes of the session, and the member's last one
    QStringList prompts;        ///< what the templates ask, where they put it into the section
};

/// What the four guards notice in one note: name, clone, empty, private, each in the order
/// of the text.
QList<Finding> guardNote(const Note &note, const GuardContext &context);

/// The notes with which a member's note is compared: those of the other members in the same
/// session, and the last one of the same member before it. None for other kinds of note.
QList<ComparedNote> comparedWith(const Note &note, const Group &group, SessionNumber session,
                                 const NameIndex &names);

/// Every note of the record, drafts and signed ones, in the record's order.
QList<Finding> guardRecord(const PracticeRecord &record, const QStringList &prompts = {});

} // namespace ipt
