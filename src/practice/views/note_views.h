#pragma once

#include "engine/record/session.h"

#include <QStringList>

namespace ipt {

/// A note's derived head: never typed, it lets a member note stand alone.
struct NoteHead
{
    QString groupName;
    SessionNumber session;
    int sessions = 0; ///< of the arc
    Phase phase = Phase::Inventory;
    std::optional<Instant> started; ///< its last sitting
    std::optional<Instant> ended;
    QList<SessionPart> earlierParts; ///< the sittings before it
    std::optional<int> memberMinutes;
    int attended = 0;
    QStringList facilitators; ///< name and credentials
};

struct NoteView
{
    NoteRef ref;
    Note note;
    NoteHead head;
    bool mayEdit = false; ///< a draft of the signed-in user's own
    bool mayCosign = false;
};

struct NoteRow
{
    NoteRef ref;
    NoteKind kind = NoteKind::Member;
    std::optional<MemberId> member;
    QString memberCalled; ///< where it is a member's note
    QString groupName;
    UserId author;
    QString authorName;
    std::optional<Instant> written;
    bool isSigned = false;
    bool isCosigned = false;
    QString opening; ///< the first words
};

} // namespace ipt
