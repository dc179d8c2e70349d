#include "practice/groups.h"
#include "practice/notes.h"
#include "practice/sessions.h"
#include "practice/support/house.h"

#include <QMap>

#include <catch2/catch_all.hpp>

#include <cstdio>
#include <random>

using namespace ipt;
using namespace ipt::test;
using namespace Qt::StringLiterals;

namespace {

struct Kept
{
    Note note;
    OptionalList<Attendance> attendance; ///< of its session
};

QString keyOf(const GroupId &group, SessionNumber session, const NoteId &note)
{
    return QStringLiteral("%1/%2/%3").arg(group.text()).arg(session.value()).arg(note.text());
}

QMap<QString, Kept> signedNotesOf(const PracticeRecord &record)
{
    QMap<QString, Kept> kept;
    for (const Group &group : record.groups) {
        for (const Session &session : group.sessions) {
            for (const Note &note : session.notes) {
                if (note.isSigned())
                    kept.insert(keyOf(group.id, session.number, note.id), {note, session.attendance});
            }
        }
    }
    return kept;
}

/// What signing has settled; addenda and a co-signature may come after it.
Note settled(Note note)
{
    note.addenda = {};
    note.cosignature.reset();
    return note;
}

/// Use cases in any order, with whatever ids and texts there are.
class Mischief
{
public:
    Mischief(const PracticeRecord &record, unsigned seed)
        : m_random(seed)
    {
        for (const Group &group : record.groups) {
            for (const Participation &span : group.participation)
                m_members.append(span.member);
            for (const Session &session : group.sessions) {
                m_sessions.append({group.id, session.number});
                for (const Note &note : session.notes)
                    m_notes.append({{group.id, session.number, note.id}, note});
                for (const Moment &moment : session.moments)
                    m_moments.append({group.id, session.number, *moment.id});
            }
        }
    }

    /// One use case; true where it was done.
    bool act(Practice &practice)
    {
        switch (any(24)) {
        case 0:
        case 1:
        case 2:
        case 3:
        case 4:
        case 5:
        case 6:
        case 7:
            return actOnNote(practice);
        case 8:
        case 9:
        case 10:
        case 11:
            return actOnAttendance(practice);
        case 12:
        case 13:
            return actOnMoment(practice);
        case 14:
        case 15:
            return actOnGroup(practice);
        default:
            return actOnSession(practice);
        }
    }

private:
    struct Where
    {
        GroupId group;
        SessionNumber session;
    };
    struct PlacedNote
    {
        NoteRef ref;
        Note note;
    };
    struct PlacedMoment
    {
        GroupId group;
        SessionNumber session;
        MomentId id;
    };

    int any(qsizetype below) { return int(std::uniform_int_distribution<qsizetype>(0, below - 1)(m_random)); }
    template <typename T>
    const T &anyOf(const QList<T> &list)
    {
        return list.at(any(list.size()));
    }

    bool actOnNote(Practice &practice)
    {
        const PlacedNote &placed = anyOf(m_notes);
        Note changed = placed.note;
        changed.sections = {{u"Data"_s, u"Something else."_s}};
        Notes &notes = practice.notes();
        switch (any(10)) {
        case 8:
            return notes.saveDraft(placed.ref, changed.sections, {}, {{0, u"Something else."_s}}).ok();
        case 9:
            return notes.keepVersion(placed.ref).ok();
        case 0:
            return notes.saveDraft(placed.ref, changed.sections, {}).ok();
        case 1:
            return notes.discardDraft(placed.ref).ok();
        case 2:
            changed.author = practice.user().id;
            changed.signature.reset();
            return notes.putBackDraft(placed.ref.group, placed.ref.session, changed).ok();
        case 3:
            return notes.sign(placed.ref, House::password(), u"All the same."_s).ok();
        case 4:
            return notes.cosign(placed.ref, House::password()).ok();
        case 5:
            return notes.addAddendum(placed.ref, u"One more thing."_s, House::password()).ok();
        case 6:
            return begin(notes, {placed.ref.group, placed.ref.session, NoteKind::Group, {}, u"free"_s});
        default:
            return begin(
                notes, {placed.ref.group, placed.ref.session, NoteKind::Member, anyOf(m_members), u"dap"_s});
        }
    }

    bool begin(Notes &notes, const NewNote &wanted)
    {
        const Result<NoteId> started = notes.start(wanted);
        if (started.ok())
            m_notes.append(PlacedNote{{wanted.group, wanted.session, *started}, {}});
        return started.ok();
    }

    bool actOnAttendance(Practice &practice)
    {
        const Where &where = anyOf(m_sessions);
        const MemberId &member = anyOf(m_members);
        if (any(3) == 0)
            return practice.sessions().clearAttendance(where.group, where.session, member).ok();
        const Attendance mark{member, Presence(any(5)), any(91), {}};
        return practice.sessions().putAttendance(where.group, where.session, mark).ok();
    }

    bool actOnMoment(Practice &practice)
    {
        const PlacedMoment &placed = anyOf(m_moments);
        Moment moment;
        moment.text = u"Something noticed late."_s;
        moment.risk = any(2) == 0;
        if (any(2) == 0)
            return practice.sessions().removeMoment(placed.group, placed.session, placed.id).ok();
        if (any(2) == 0)
            return practice.sessions().addMoment(placed.group, placed.session, moment).ok();
        moment.id = placed.id;
        return practice.sessions().updateMoment(placed.group, placed.session, moment).ok();
    }

    bool actOnGroup(Practice &practice)
    {
        const Where &where = anyOf(m_sessions);
        const MemberId &member = anyOf(m_members);
        Groups &groups = practice.groups();
        switch (any(5)) {
        case 0:
            return groups.leave(where.group, member, where.session, u"Moved."_s).ok();
        case 1:
            return groups.join(where.group, member, where.session, u"Agreed by all."_s).ok();
        case 2:
            return groups.setParticipation(where.group, {{member, SessionNumber(1), {}, {}}}).ok();
        case 3: {
            Arc arc;
            arc.phases = {{Phase::Inventory, SessionNumber(1), SessionNumber(2)},
                          {Phase::Middle, SessionNumber(3), SessionNumber(6)},
                          {Phase::Termination, SessionNumber(7), SessionNumber(7 + any(10))}};
            return groups.setArc(where.group, arc).ok();
        }
        default:
            return groups.rename(where.group, u"Renamed"_s).ok();
        }
    }

    bool actOnSession(Practice &practice)
    {
        const Where &where = anyOf(m_sessions);
        const QDate day = House::now().date();
        Sessions &sessions = practice.sessions();
        switch (any(11)) {
        case 0:
            return sessions.schedule(where.group, where.session, day, QTime(9, 0), u"Moved."_s).ok();
        case 1:
            return sessions.start(where.group, where.session).ok();
        case 2:
            return sessions.takeBackStart(where.group, where.session).ok();
        case 3:
            return sessions.end(where.group, where.session).ok();
        case 4:
            return sessions.recordAsHeld(where.group, where.session, day, QTime(9, 0), 90).ok();
        case 5:
            return sessions.cancel(where.group, where.session, u"Snow."_s).ok();
        case 6:
            return sessions.restore(where.group, where.session).ok();
        case 7:
            return sessions.reopen(where.group, where.session, u"Not done."_s).ok();
        case 8:
            return sessions.breakOff(where.group, where.session, {}).ok();
        case 9:
            return sessions.endWithoutRest(where.group, where.session).ok();
        default:
            return sessions.setTasks(where.group, where.session, {{u"Look back"_s, false}}).ok();
        }
    }

    std::mt19937 m_random;
    QList<Where> m_sessions;
    QList<MemberId> m_members;
    QList<PlacedNote> m_notes;
    QList<PlacedMoment> m_moments;
};

int rounds()
{
    bool ok = false;
    const int wanted = qEnvironmentVariableIntValue("IPT_MISCHIEF", &ok);
    return ok ? wanted : 10000;
}

void checkNothingSignedChanged(const QMap<QString, Kept> &wasSigned, const QMap<QString, Kept> &now)
{
    for (auto it = wasSigned.begin(); it != wasSigned.end(); ++it) {
        INFO(it.key().toStdString());
        REQUIRE(now.contains(it.key()));
        const Kept &kept = now[it.key()];
        CHECK((settled(kept.note) == settled(it->note)));
        if (it->note.cosignature)
            CHECK((kept.note.cosignature == it->note.cosignature));
        REQUIRE(kept.note.addenda.size() >= it->note.addenda.size());
        const QList<Addendum> first = kept.note.addenda.first(it->note.addenda.size());
        CHECK((first == QList<Addendum>(it->note.addenda)));
        if (it->note.kind != NoteKind::Private)
            CHECK((QList<Attendance>(kept.attendance) == QList<Attendance>(it->attendance)));
    }
}

} // namespace

TEST_CASE("no sequence of use cases changes a signed note or the attendance it rests on")
{
    constexpr unsigned seed = 20260528;
    constexpr int turns = 10; // of each user, one after another; after each, everything is compared
    House house;
    const PracticeRecord before = house.record();
    QMap<QString, Kept> wasSigned = signedNotesOf(before);
    REQUIRE(wasSigned.size() > 100);
    const qsizetype signedBefore = wasSigned.size();
    Mischief mischief(before, seed);
    int tried = 0;
    int done = 0;
    for (int turn = 0; turn < turns; ++turn) {
        for (const UserId &user : {lindqvist, okafor, bell}) {
            Practice &practice = house.as(user);
            for (int i = 0; i < rounds() / (3 * turns); ++i, ++tried)
                done += mischief.act(practice);
        }
        const QMap<QString, Kept> now = signedNotesOf(house.record());
        checkNothingSignedChanged(wasSigned, now);
        wasSigned = now; // what was signed on the way is settled from there on
    }
    // Enough was done for the rest to mean something.
    CHECK(done > tried / 10);
    CHECK((wasSigned.size() > signedBefore || rounds() < 1000));
    std::printf("random walk: %d use cases tried, %d done, %d notes signed at the end\n", tried, done,
                int(wasSigned.size()));
}
