#include "engine/arc/arc.h"
#include "engine/arc/session_plan.h"
#include "engine/arc/session_state.h"
#include "engine/arc/sittings.h"
#include "engine/participation/participation.h"

#include "support/text_of.h"

#include <catch2/catch_all.hpp>

#include <random>

using namespace ipt;
using namespace Qt::StringLiterals;

namespace {

const QString zone = u"America/New_York"_s;
constexpr int memberCount = 5;

/// A group that random hands work on. Each step either gives new values or a sentence.
class BusyGroup
{
public:
    explicit BusyGroup(unsigned seed)
        : m_random(seed)
    {
        m_head.entry = chance(2) ? Entry::Open : Entry::Closed;
        m_head.arc = arcWith({SessionNumber(3), SessionNumber(14), SessionNumber(16)});
        m_sessions = *planSessions(m_head.arc, {QDate(2026, 2, 3), QTime(18, 0), zone});
    }

    void step()
    {
        m_now = m_now.addSecs(upTo(40 * 3600));
        switch (upTo(11)) {
        case 0:
            return change([this](SessionHead &head) { return startSession(head, m_sessions, now()); });
        case 1:
            return change([this](SessionHead &head) { return endSession(head, now()); });
        case 2:
            return change([this](SessionHead &head) { return cancelSession(head, reason()); });
        case 3:
            return change([](SessionHead &head) { return restoreSession(head); });
        case 4:
            return change([this](SessionHead &head) { return scheduleSession(head, now(), reason()); });
        case 5:
            return change(
                [this](SessionHead &head) { return reopenSession(head, m_sessions, reason(), now()); });
        case 6:
            return change([](SessionHead &head) { return takeBackStart(head); });
        case 7:
            return take(join(m_head, m_participation, member(), session(), reason()), m_participation);
        case 8:
            return take(leave(m_head, m_participation, member(), session(), reason()), m_participation);
        case 9:
            return change(
                [this](SessionHead &head) { return breakOffSession(head, earlier(), rest(), now()); });
        case 10:
            return change([](SessionHead &head) { return endWithoutRest(head); });
        default:
            return moveArc();
        }
    }

    /// In order, apart, over, and only of a session that is or was to be held.
    void checkParts(const SessionHead &head) const
    {
        REQUIRE((head.earlierParts.isEmpty() || head.state != SessionState::Cancelled));
        REQUIRE(head.earlierParts.isGiven() == !head.earlierParts.isEmpty());
        std::optional<Instant> over;
        for (const SessionPart &part : head.earlierParts) {
            REQUIRE((!over || !part.started.isBefore(*over)));
            REQUIRE_FALSE(part.ended.isBefore(part.started));
            REQUIRE_FALSE(now().isBefore(part.ended));
            over = part.ended;
        }
        REQUIRE((!over || !head.started || !head.started->isBefore(*over)));
        const bool goesOn = isBrokenOff(head) && head.scheduled;
        REQUIRE((!goesOn || !head.scheduled->isBefore(*over)));
        REQUIRE(minutesHeld(head) >= minutesBefore(head));
    }

    void check() const
    {
        REQUIRE(checkArc(m_head.arc).ok());
        REQUIRE(checkParticipation(m_head.arc, m_participation).ok());
        const int count = sessionCount(m_head.arc);
        REQUIRE(m_sessions.size() == count);
        int running = 0;
        for (int i = 0; i < count; ++i) {
            const SessionHead &head = m_sessions[i];
            REQUIRE(head.number.value() == i + 1);
            REQUIRE(phaseOf(m_head.arc, head.number));
            running += head.state == SessionState::InProgress ? 1 : 0;
            const bool began = head.state == SessionState::InProgress || head.state == SessionState::Held;
            REQUIRE(head.started.has_value() == began);
            REQUIRE(head.ended.has_value() == (head.state == SessionState::Held));
            REQUIRE((!head.ended || !head.ended->isBefore(*head.started)));
            REQUIRE(head.cancelledReason.has_value() == (head.state == SessionState::Cancelled));
            checkParts(head);
        }
        REQUIRE(running <= 1);
        for (const Participation &span : m_participation) {
            REQUIRE(span.left.has_value() == span.leftReason.has_value());
            REQUIRE(belongs(m_participation, span.member, span.joined));
        }
    }

private:
    int upTo(int most) { return int(m_random() % unsigned(most + 1)); }
    bool chance(int in) { return upTo(in - 1) == 0; }
    Instant now() const { return Instant::of(m_now); }
    /// A time up to now that a sitting may have ended at, or may not.
    Instant earlier() { return Instant::of(m_now.addSecs(-upTo(50 * 3600))); }
    std::optional<Instant> rest()
    {
        return chance(3) ? std::nullopt : std::optional(Instant::of(m_now.addSecs(upTo(60 * 3600) - 3600)));
    }
    QString reason() { return chance(5) ? QString() : u"Because"_s; }
    MemberId member() { return MemberId(QString::number(upTo(memberCount - 1))); }
    /// Sometimes one that there is not.
    SessionNumber session() { return SessionNumber(upTo(sessionCount(m_head.arc) + 2)); }

    template <typename T>
    void take(const Result<T> &result, T &into)
    {
        if (result)
            into = *result;
        else
            REQUIRE_FALSE(result.error().sentence.isEmpty());
    }

    template <typename Step>
    void change(Step step)
    {
        SessionHead &head = m_sessions[upTo(int(m_sessions.size()) - 1)];
        take(step(head), head);
    }

    void moveArc()
    {
        const SessionNumber inventory(upTo(8));
        const SessionNumber middle(inventory.value() + upTo(15));
        const SessionNumber last(middle.value() + upTo(40));
        const auto inUse = lastSessionInUse(m_sessions, m_participation);
        const Result<Arc> moved = moveBoundaries(m_head.arc, {inventory, middle, last}, inUse);
        if (!moved)
            return;
        m_head.arc = *moved;
        const PlanChange plan = fitPlan(m_head.arc, m_sessions, zone);
        m_sessions.removeIf([&plan](const SessionHead &each) { return plan.dropped.contains(each.number); });
        m_sessions += plan.added;
        std::sort(m_sessions.begin(), m_sessions.end(),
                  [](const SessionHead &a, const SessionHead &b) { return a.number < b.number; });
    }

    std::mt19937 m_random;
    QDateTime m_now = QDateTime(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC);
    GroupHead m_head;
    QList<SessionHead> m_sessions;
    QList<Participation> m_participation;
};

} // namespace

TEST_CASE("No sequence of steps breaks the rules of the arc")
{
    for (unsigned seed = 1; seed <= 60; ++seed) {
        BusyGroup group(seed);
        for (int step = 0; step < 200; ++step) {
            INFO("seed " << seed << " step " << step);
            group.step();
            group.check();
        }
    }
}
