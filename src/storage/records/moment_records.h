#pragma once

#include "engine/gathering/session_moment.h"

namespace ipt {

class Database;

/// What was noticed in a session, in the order of its list. A moment is named by its place in
/// the list, from 0, for not every moment has an identifier.
class MomentRecords
{
public:
    explicit MomentRecords(Database &database)
        : m_database(database)
    {
    }

    /// About the member or toward them, in the order of the sessions.
    QList<SessionMoment> ofMember(const GroupId &group, const MemberId &member) const;
    OptionalList<Moment> ofSession(const GroupId &group, SessionNumber number) const;
    /// The same of the session in that row.
    OptionalList<Moment> ofSession(qint64 row) const;
    /// Where the moment stands in its session; nothing where it isn't there.
    std::optional<int> placeOf(const GroupId &group, SessionNumber number, const MomentId &id) const;

    void append(const GroupId &group, SessionNumber number, const Moment &moment);
    /// Those of the session in that row, which has none yet.
    void addAll(qint64 row, const QList<Moment> &moments);
    /// Puts the moment at that place, before what stands there; at the end where nothing does.
    void insert(const GroupId &group, SessionNumber number, int place, const Moment &moment);
    void replace(const GroupId &group, SessionNumber number, int place, const Moment &moment);
    void remove(const GroupId &group, SessionNumber number, int place);

private:
    Database &m_database;
};

} // namespace ipt
