#pragma once

#include "engine/record/note.h"

namespace ipt {

struct Task
{
    QString text;
    bool done = false;

    friend bool operator==(const Task &, const Task &) = default;
};

struct Attendance
{
    MemberId member;
    Presence status = Presence::Present;
    std::optional<int> minutes; ///< 0 to 600
    std::optional<QString> comment;

    /// In the room for at least part of the meeting.
    bool attended() const { return status != Presence::Excused && status != Presence::Absent; }

    friend bool operator==(const Attendance &, const Attendance &) = default;
};

/// One thing noticed while the session ran, or written down afterwards.
struct Moment
{
    std::optional<MomentId> id;
    /// Of the session's sittings taken together, since the first began; none where written afterwards.
    std::optional<double> minute;
    QString text;
    OptionalList<MemberId> members; ///< whom it is about; the first is who spoke
    OptionalList<MemberId> toward;
    OptionalList<ProblemArea> problemAreas;
    OptionalList<QString> techniques;
    OptionalList<QString> feelings;
    std::optional<bool> trigger;
    std::optional<bool> risk;
    std::optional<UserId> author;

    friend bool operator==(const Moment &, const Moment &) = default;
};

struct FidelityRating
{
    QString item;
    int score = 0; ///< 0 to 4

    friend bool operator==(const FidelityRating &, const FidelityRating &) = default;
};

struct Fidelity
{
    UserId rater;
    RaterKind as = RaterKind::Self;
    QList<FidelityRating> ratings;
    std::optional<QString> comment;

    friend bool operator==(const Fidelity &, const Fidelity &) = default;
};

/// A sitting of a session that was broken off and went on another time.
struct SessionPart
{
    Instant started;
    Instant ended;

    friend bool operator==(const SessionPart &, const SessionPart &) = default;
};

/// What a session is, without what happened in it.
struct SessionHead
{
    SessionNumber number;
    SessionState state = SessionState::Planned;
    std::optional<Instant> scheduled; ///< of one that was broken off, when it goes on
    std::optional<Instant> started;   ///< its last sitting
    std::optional<Instant> ended;     ///< its last sitting
    std::optional<QString> cancelledReason;
    std::optional<QString> theme;
    OptionalList<SessionPart> earlierParts; ///< in order and apart; none of a session held in one piece

    friend bool operator==(const SessionHead &, const SessionHead &) = default;
};

struct Session : SessionHead
{
    OptionalList<Task> tasks;
    OptionalList<Attendance> attendance;
    OptionalList<Moment> moments;
    OptionalList<Note> notes;
    OptionalList<Fidelity> fidelity;

    friend bool operator==(const Session &, const Session &) = default;
};

} // namespace ipt
