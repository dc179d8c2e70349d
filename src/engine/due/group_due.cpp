#include "engine/due/group_due.h"

#include "engine/arc/arc.h"
#include "engine/arc/sittings.h"
#include "engine/due/measures_due.h"
#include "engine/participation/participation.h"

#include <algorithm>

namespace ipt {

namespace {

/// What the rules below look at: one group at one moment, through one user's eyes.
class GroupDue
{
public:
    GroupDue(const DueGroup &group, const DueReach &reach, const DueSettings &settings, const Instant &now,
             const User &user)
        : m_group(group)
        , m_settings(settings)
        , m_now(now)
        , m_last(sessionCount(group.arc))
        , m_wholeGroup(user.has(Role::Facilitator) && reach.facilitated.contains(group.id))
        , m_followed(user.has(Role::Clinician) ? reach.followed : QSet<MemberId>())
        , m_current(currentSession(group.sessions))
    {
    }

    QList<DueItem> items()
    {
        if (!m_wholeGroup && m_followed.isEmpty())
            return {};
        findDays();
        addSessionsLeftOpen();
        addInventories();
        addFarewells();
        addMeasures();
        addActions();
        return m_items;
    }

private:
    /// The session that comes next or runs; after the last one, one more than there are.
    SessionNumber position() const
    {
        return m_current ? m_current->number : SessionNumber(m_last.value() + 1);
    }
    bool isOver() const { return !m_current; }

    /// When a session is to be seen to: of one that was broken off, when it goes on.
    /// Days are asked for again and again, and an instant keeps its day as text.
    void findDays()
    {
        for (const SessionHead &session : m_group.sessions) {
            const std::optional<Instant> &at = session.started ? session.started : session.scheduled;
            if (at)
                m_days.insert(session.number, at->day());
        }
    }

    std::optional<QDate> dayOf(SessionNumber number) const
    {
        const auto found = m_days.constFind(number);
        return found == m_days.constEnd() ? std::nullopt : std::optional(*found);
    }

    QList<MemberId> membersHere(SessionNumber session) const
    {
        QList<MemberId> members = membersAt(m_group.participation, session);
        if (!m_wholeGroup)
            members.removeIf([this](const MemberId &member) { return !m_followed.contains(member); });
        return members;
    }

    DueMember stateOf(const MemberId &member) const
    {
        const auto found = std::find_if(m_group.members.begin(), m_group.members.end(),
                                        [&member](const DueMember &each) { return each.member == member; });
        return found == m_group.members.end() ? DueMember{member} : *found;
    }

    /// Adds an item due by that session, unless there is nobody whom it concerns.
    void add(DueItem item, SessionNumber dueBy)
    {
        if (item.members.isEmpty())
            return;
        item.group = m_group.id;
        item.session = dueBy;
        item.day = dayOf(dueBy);
        if (dueBy < position())
            item.urgency = DueUrgency::Overdue;
        else
            item.urgency = item.day ? urgencyOf(*item.day, m_now) : DueUrgency::Soon;
        m_items.append(item);
    }

    void addSessionsLeftOpen()
    {
        if (!m_wholeGroup)
            return;
        for (const SessionHead &session : m_group.sessions) {
            const bool past = isPast(session, m_group.arc, m_settings, m_now);
            const bool withoutTime = isBrokenOff(session) && !session.scheduled;
            if (!past && !withoutTime)
                continue;
            DueItem item;
            item.kind = isBrokenOff(session) ? DueKind::SessionGoesOn : DueKind::SessionLeftOpen;
            item.urgency = past ? DueUrgency::Overdue : DueUrgency::Soon;
            item.group = m_group.id;
            item.session = session.number;
            item.sitting = sittingAt(session);
            item.at = session.started ? session.started : session.scheduled;
            if (item.at)
                item.day = item.at->day();
            item.count = 1;
            gatherLeftOpen(item);
        }
    }

    /// Those left open stand on one line, at the first of them.
    void gatherLeftOpen(const DueItem &item)
    {
        const auto first = std::find_if(m_items.begin(), m_items.end(), [&item](const DueItem &other) {
            return other.kind == DueKind::SessionLeftOpen && item.kind == DueKind::SessionLeftOpen;
        });
        if (first == m_items.end())
            m_items.append(item);
        else
            ++first->count;
    }

    void addInventories()
    {
        const SessionNumber at = std::min(position(), m_last);
        addIntakes(at);
        const std::optional<SessionNumber> midpoint = midpointOf(m_group.arc);
        if (midpoint && *midpoint <= at && phaseOf(m_group.arc, at) == Phase::Middle)
            addInventory(Stage::Midpoint, *midpoint, &DueMember::midpointReview);
        if (phaseOf(m_group.arc, at) == Phase::Termination)
            addInventory(Stage::Termination, m_last, &DueMember::terminationInventory);
    }

    void addIntakes(SessionNumber at)
    {
        if (isOver())
            return;
        QSet<MemberId> withIntake;
        for (const DueMember &each : m_group.members) {
            if (each.intakeInventory)
                withIntake.insert(each.member);
        }
        // Those who owe it by the same session stand together.
        QMap<int, QList<MemberId>> owing;
        const QList<MemberId> here = membersHere(at);
        for (const InventoryOwed &owed :
             inventoriesOwed(m_group.arc, m_group.participation, withIntake, at)) {
            if (here.contains(owed.member) && (owed.late || owed.dueBy <= at))
                owing[owed.dueBy.value()].append(owed.member);
        }
        for (auto it = owing.cbegin(); it != owing.cend(); ++it) {
            DueItem item;
            item.kind = DueKind::InventoryOwed;
            item.stage = Stage::Intake;
            item.members = it.value();
            add(item, SessionNumber(it.key()));
        }
    }

    void addInventory(Stage stage, SessionNumber dueBy, bool DueMember::*taken)
    {
        DueItem item;
        item.kind = DueKind::InventoryOwed;
        item.stage = stage;
        item.members = membersHere(std::min(position(), m_last));
        item.members.removeIf([&](const MemberId &member) { return stateOf(member).*taken; });
        add(item, dueBy);
    }

    void addFarewells()
    {
        if (position() < m_last)
            return;
        DueItem item;
        item.kind = DueKind::FarewellMissing;
        item.members = membersHere(m_last);
        item.members.removeIf([this](const MemberId &member) { return stateOf(member).farewell; });
        add(item, m_last);
    }

    bool isWithinHorizon() const
    {
        const std::optional<QDate> day = m_current ? dayOf(m_current->number) : std::nullopt;
        return m_current && (!day || *day <= m_now.day().addDays(m_settings.horizonDays));
    }

    void addMeasures()
    {
        if (!isWithinHorizon())
            return;
        const QList<MeasureDue> due = measuresDue(m_group, position(), membersHere(position()));
        for (const MeasureDue &each : due) {
            DueItem item;
            item.kind = DueKind::MeasureDue;
            item.measure = each.measure;
            SessionNumber since = position();
            for (const MeasureOwed &owed : each.owed) {
                item.members.append(owed.member);
                since = std::min(since, owed.since);
            }
            add(item, since);
        }
    }

    void addActions()
    {
        if (!isWithinHorizon())
            return;
        DueItem item;
        item.kind = DueKind::ActionsToReview;
        const QList<MemberId> here = membersHere(position());
        for (const Action &action : m_group.openActions) {
            if (action.outcome || !(action.setInSession < position()) || !here.contains(action.member))
                continue;
            ++item.count;
            if (!item.members.contains(action.member))
                item.members.append(action.member);
        }
        add(item, position());
    }

    const DueGroup &m_group;
    const DueSettings &m_settings;
    const Instant &m_now;
    const SessionNumber m_last;
    const bool m_wholeGroup;
    const QSet<MemberId> m_followed;
    const std::optional<SessionHead> m_current;
    QHash<SessionNumber, QDate> m_days;
    QList<DueItem> m_items;
};

} // namespace

DueUrgency urgencyOf(QDate day, const Instant &now)
{
    const QDate today = now.day();
    if (day < today)
        return DueUrgency::Overdue;
    return day == today ? DueUrgency::Today : DueUrgency::Soon;
}

bool isPast(const SessionHead &session, const Arc &arc, const DueSettings &settings, const Instant &now)
{
    constexpr qint64 msecsPerMinute = 60 * 1000;
    if (session.state == SessionState::Planned && session.scheduled) {
        return now.msecsSinceEpoch() - session.scheduled->msecsSinceEpoch() > minutesOf(arc) * msecsPerMinute;
    }
    if (session.state == SessionState::InProgress && session.started) {
        return now.msecsSinceEpoch() - session.started->msecsSinceEpoch() >
               settings.openHours * 60 * msecsPerMinute;
    }
    return false;
}

QList<DueItem> dueInGroup(const DueGroup &group, const DueReach &reach, const DueSettings &settings,
                          const Instant &now, const User &user)
{
    return GroupDue(group, reach, settings, now, user).items();
}

} // namespace ipt
