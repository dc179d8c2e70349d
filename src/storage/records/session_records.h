#pragma once

#include "engine/record/session.h"
#include "storage/records/private_notes.h"

namespace ipt {

class Database;

/// The sessions of the groups. A session is named by its group and number; one that isn't there
/// throws StorageError (NotFound) wherever one is named.
class SessionRecords
{
public:
    explicit SessionRecords(Database &database)
        : m_database(database)
    {
    }

    /// In the order they were added, which may not be that of their numbers.
    QList<SessionHead> heads(const GroupId &group) const;
    std::optional<SessionHead> head(const GroupId &group, SessionNumber number) const;
    /// The group's whole sessions, in the same order.
    QList<Session> all(const GroupId &group, const PrivateNotes &privateNotes) const;
    /// The whole session: a handful of short reads.
    std::optional<Session> find(const GroupId &group, SessionNumber number,
                                const PrivateNotes &privateNotes) const;

    /// Adds the session, or replaces its head in place.
    void putHead(const GroupId &group, const SessionHead &head);
    /// Adds a whole session, as an import does. One of that number must not be there.
    void add(const GroupId &group, const Session &session);
    /// Takes away a session in which nothing happened; anything but tasks makes it throw.
    void remove(const GroupId &group, SessionNumber number);

    void putTasks(const GroupId &group, SessionNumber number, const OptionalList<Task> &tasks);

    OptionalList<Attendance> attendance(const GroupId &group, SessionNumber number) const;
    /// Adds the member's attendance at the end of the list, or replaces it in place. Throws
    /// (BadInput) once a group or member note of the session is signed, as does removing it.
    void putAttendance(const GroupId &group, SessionNumber number, const Attendance &attendance);
    void removeAttendance(const GroupId &group, SessionNumber number, const MemberId &member);

    /// Replaces what the rater said before in the same capacity, or adds it.
    void putFidelity(const GroupId &group, SessionNumber number, const Fidelity &fidelity);

private:
    Database &m_database;
};

} // namespace ipt
