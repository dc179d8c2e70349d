#include "engine/due/due.h"

#include "engine/arc/sittings.h"
#include "engine/due/group_due.h"

#include <algorithm>
#include <limits>

namespace ipt {

namespace {

constexpr qint64 msecsPerHour = 3600 * 1000;

bool isOlderThan(const Instant &at, int hours, const Instant &now)
{
    return now.msecsSinceEpoch() - at.msecsSinceEpoch() >= hours * msecsPerHour;
}

bool concerns(const DueFollowUp &due, const DueReach &reach, const User &user)
{
    const FollowUp &followUp = due.followUp;
    if (followUp.owner == user.id)
        return true;
    if (user.has(Role::Clinician) && followUp.member && reach.followed.contains(*followUp.member))
        return true;
    QList<GroupId> groups = due.groups;
    if (followUp.group)
        groups.append(*followUp.group);
    return std::any_of(groups.begin(), groups.end(), [&](const GroupId &group) {
        return (user.has(Role::Facilitator) && reach.facilitated.contains(group)) ||
               (user.has(Role::Supervisor) && reach.supervised.contains(group));
    });
}

void addFollowUps(const DueInput &input, const Instant &now, const User &user, QList<DueItem> &items)
{
    for (const DueFollowUp &due : input.followUps) {
        const FollowUp &followUp = due.followUp;
        if (!followUp.isOpen() || !concerns(due, input.reach, user))
            continue;
        DueItem item;
        item.kind = DueKind::FollowUp;
        item.day = followUp.due;
        item.urgency = urgencyOf(followUp.due.value_or(now.day()), now);
        item.group = followUp.group;
        item.session = followUp.session;
        if (followUp.member)
            item.members = {*followUp.member};
        item.followUp = followUp.id;
        item.cause = followUp.cause;
        item.text = followUp.reason;
        items.append(item);
    }
}

DueItem itemOf(DueKind kind, const DueNote &note)
{
    DueItem item;
    item.kind = kind;
    item.group = note.ref.group;
    item.session = note.ref.session;
    item.note = note.ref.note;
    item.noteKind = note.kind;
    if (note.member)
        item.members = {*note.member};
    return item;
}

void addDrafts(const DueInput &input, const Instant &now, const User &user, QList<DueItem> &items)
{
    for (const DueNote &draft : input.drafts) {
        if (draft.author != user.id || !draft.sessionEnded ||
            !isOlderThan(*draft.sessionEnded, input.settings.noteHours, now))
            continue;
        DueItem item = itemOf(DueKind::NoteUnsigned, draft);
        item.day = draft.sessionEnded->day();
        item.urgency = DueUrgency::Overdue;
        items.append(item);
    }
}

void addMissingNotes(const DueInput &input, const Instant &now, const User &user, QList<DueItem> &items)
{
    for (const DueMissingNotes &missing : input.missingNotes) {
        if (!user.has(Role::Facilitator) || !input.reach.facilitated.contains(missing.group) ||
            !isOlderThan(missing.ended, input.settings.noteHours, now))
            continue;
        DueItem item;
        item.urgency = DueUrgency::Overdue;
        item.day = missing.ended.day();
        item.group = missing.group;
        item.session = missing.session;
        if (missing.groupNote) {
            item.kind = DueKind::GroupNoteMissing;
            items.append(item);
        }
        if (!missing.withoutNote.isEmpty()) {
            item.kind = DueKind::MemberNotesMissing;
            item.members = missing.withoutNote;
            items.append(item);
        }
    }
}

/// One line for a group's notes that wait, dated by the oldest; one that waits alone is named.
void gatherCosignature(const DueItem &item, QList<DueItem> &items)
{
    const auto sameGroup = std::find_if(items.begin(), items.end(), [&item](const DueItem &other) {
        return other.kind == DueKind::CosignatureWaiting && other.group == item.group;
    });
    if (sameGroup == items.end()) {
        items.append(item);
        return;
    }
    ++sameGroup->count;
    sameGroup->day = std::min(sameGroup->day, item.day);
    sameGroup->urgency = std::min(sameGroup->urgency, item.urgency);
    sameGroup->session.reset();
    sameGroup->note.reset();
    sameGroup->noteKind.reset();
    sameGroup->members.clear();
}

void addCosignatures(const DueInput &input, const Instant &now, const User &user, QList<DueItem> &items)
{
    for (const DueNote &note : input.uncosigned) {
        // Nobody co-signs their own note, and private notes are nobody else's.
        if (!user.has(Role::Supervisor) || !input.reach.supervised.contains(note.ref.group) ||
            note.kind == NoteKind::Private || note.author == user.id || !note.signedAt)
            continue;
        DueItem item = itemOf(DueKind::CosignatureWaiting, note);
        item.day = note.signedAt->day();
        item.urgency = urgencyOf(*item.day, now);
        item.count = 1;
        gatherCosignature(item, items);
    }
}

void addBackup(const DueInput &input, const Instant &now, const User &user, QList<DueItem> &items)
{
    if (input.settings.backupDays == 0)
        return;
    if (!input.backupFailure.isEmpty()) {
        DueItem failed;
        failed.kind = DueKind::BackupFailed;
        failed.urgency = DueUrgency::Today;
        failed.text = input.backupFailure;
        items.append(failed);
        return;
    }
    if (!user.has(Role::Administrator))
        return;
    const int hours = input.settings.backupDays * 24;
    if (input.lastBackup && !isOlderThan(*input.lastBackup, hours, now))
        return;
    DueItem item;
    item.kind = DueKind::BackupOld;
    item.urgency = input.lastBackup ? DueUrgency::Overdue : DueUrgency::Today;
    item.at = input.lastBackup;
    if (input.lastBackup)
        item.day = input.lastBackup->day().addDays(input.settings.backupDays);
    items.append(item);
}

/// Items without a day come after those with one.
QDate orderDay(const DueItem &item)
{
    return item.day.value_or(QDate(9999, 12, 31));
}

bool pressesMore(const DueItem &a, const DueItem &b)
{
    const auto key = [](const DueItem &item) {
        return std::tuple(item.kind != DueKind::FollowUp, item.urgency, item.kind, orderDay(item),
                          item.group.value_or(GroupId()), item.session.value_or(SessionNumber()));
    };
    return key(a) < key(b);
}

/// A session in progress, or one to come; both are in the input.
struct NextSession
{
    const DueGroup *group;
    const SessionHead *session;

    bool isRunning() const { return session->state == SessionState::InProgress; }
    const std::optional<Instant> &at() const
    {
        return isRunning() && session->started ? session->started : session->scheduled;
    }
    /// One without a time comes last.
    qint64 order() const { return at() ? at()->msecsSinceEpoch() : std::numeric_limits<qint64>::max(); }
};

void addNextSessions(const DueGroup &group, const DueSettings &settings, const Instant &now,
                     QList<NextSession> &sessions)
{
    const QDate horizon = now.day().addDays(settings.horizonDays);
    for (const SessionHead &session : group.sessions) {
        const bool toCome = session.state == SessionState::Planned && session.scheduled &&
                            !isPast(session, group.arc, settings, now) && session.scheduled->day() <= horizon;
        if (toCome || session.state == SessionState::InProgress)
            sessions.append({&group, &session});
    }
}

DueItem itemOf(const NextSession &next, const Instant &now)
{
    DueItem item;
    item.group = next.group->id;
    item.session = next.session->number;
    item.sitting = sittingAt(*next.session);
    item.at = next.at();
    if (item.at)
        item.day = item.at->day();
    item.isRunning = next.isRunning();
    item.urgency = next.isRunning() || !item.day ? DueUrgency::Today : urgencyOf(*item.day, now);
    return item;
}

} // namespace

QList<DueItem> dueItems(const DueInput &input, const Instant &now, const User &user)
{
    QList<DueItem> items;
    addFollowUps(input, now, user, items);
    addMissingNotes(input, now, user, items);
    addDrafts(input, now, user, items);
    addCosignatures(input, now, user, items);
    addBackup(input, now, user, items);
    for (const DueGroup &group : input.groups)
        items += dueInGroup(group, input.reach, input.settings, now, user);
    std::stable_sort(items.begin(), items.end(), pressesMore);
    return items;
}

QList<DueItem> nextSessions(const DueInput &input, const Instant &now, const User &user)
{
    QList<DueItem> items;
    if (!user.has(Role::Facilitator))
        return items;
    QList<NextSession> sessions;
    for (const DueGroup &group : input.groups) {
        if (input.reach.facilitated.contains(group.id))
            addNextSessions(group, input.settings, now, sessions);
    }
    std::stable_sort(sessions.begin(), sessions.end(),
                     [](const NextSession &a, const NextSession &b) { return a.order() < b.order(); });
    for (const NextSession &session : sessions)
        items.append(itemOf(session, now));
    return items;
}

} // namespace ipt
