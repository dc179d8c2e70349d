#include "engine/due/due.h"

#include "engine/arc/arc.h"
#include "engine/arc/session_plan.h"

#include "support/text_of.h"

#include <catch2/catch_all.hpp>

using namespace ipt;
using namespace Qt::StringLiterals;

namespace {

const GroupId tuesday(u"tuesday"_s);
const MemberId dana(u"dana"_s);
const MemberId theo(u"theo"_s);
const UserId amara(u"amara"_s);

SessionNumber nr(int number)
{
    return SessionNumber(number);
}

Instant at(QDate day, int hour = 12)
{
    return Instant::of(QDateTime(day, QTime(hour, 0), Qt::UTC));
}

/// The day of a session of the group below; the first is on Tuesday 3 February 2026.
QDate dayOf(int session)
{
    return QDate(2026, 2, 3).addDays(7 * (session - 1));
}

User userWith(QList<Role> roles)
{
    User user;
    user.id = amara;
    user.roles = std::move(roles);
    return user;
}

const User facilitator = userWith({Role::Facilitator});

/// A group of two, with its sessions held up to and including `held`.
DueInput groupAfter(int held)
{
    DueGroup group;
    group.id = tuesday;
    group.arc = arcWith({nr(3), nr(14), nr(16)});
    group.participation = {{dana, nr(1), std::nullopt, std::nullopt},
                           {theo, nr(1), std::nullopt, std::nullopt}};
    group.sessions = *planSessions(group.arc, {dayOf(1), QTime(18, 0), u"UTC"_s});
    for (SessionHead &session : group.sessions) {
        if (session.number.value() > held)
            continue;
        session.state = SessionState::Held;
        session.started = session.scheduled;
        session.ended = at(session.scheduled->day(), 19);
    }
    for (const MemberId &member : {dana, theo})
        group.members.append({member, true, true, true, true});
    DueInput input;
    input.reach.facilitated = {tuesday};
    input.groups = {group};
    return input;
}

QList<DueItem> ofKind(const QList<DueItem> &items, DueKind kind)
{
    QList<DueItem> found = items;
    found.removeIf([kind](const DueItem &each) { return each.kind != kind; });
    return found;
}

DueFollowUp riskOf(const MemberId &member)
{
    DueFollowUp due;
    due.followUp.id = FollowUpId(u"f1"_s);
    due.followUp.member = member;
    due.followUp.group = tuesday;
    due.followUp.cause = FollowUpCause::RiskMoment;
    due.followUp.reason = u"Spoke of not waking up"_s;
    due.followUp.opened = at(dayOf(4));
    return due;
}

} // namespace

TEST_CASE("A group where all is done leaves nothing due")
{
    const DueInput input = groupAfter(5);
    CHECK(dueItems(input, at(dayOf(6).addDays(-1)), facilitator).isEmpty());
    CHECK(dueItems(groupAfter(16), at(dayOf(16).addDays(30)), facilitator).isEmpty());
}

TEST_CASE("The next sessions are those within the week, and the one that runs")
{
    DueInput input = groupAfter(5);
    const QList<DueItem> sessions = nextSessions(input, at(dayOf(6), 9), facilitator);
    REQUIRE(sessions.size() == 2);
    CHECK(sessions[0].session == nr(6));
    CHECK(sessions[0].urgency == DueUrgency::Today);
    CHECK(sessions[1].session == nr(7));
    CHECK(sessions[1].urgency == DueUrgency::Soon);

    input.groups[0].sessions[5].state = SessionState::InProgress;
    input.groups[0].sessions[5].started = at(dayOf(6), 18);
    CHECK(nextSessions(input, at(dayOf(6), 18), facilitator).at(0).at == at(dayOf(6), 18));
    CHECK(nextSessions(input, at(dayOf(6), 18), facilitator).at(0).isRunning);
    CHECK_FALSE(nextSessions(input, at(dayOf(6), 18), facilitator).at(1).isRunning);
    CHECK(nextSessions(input, at(dayOf(6), 18), userWith({Role::Clinician})).isEmpty());
    input.reach.facilitated.clear();
    CHECK(nextSessions(input, at(dayOf(6), 18), facilitator).isEmpty());
}

TEST_CASE("A session whose time is past and that nobody started or cancelled is asked about")
{
    DueInput input = groupAfter(5);
    const auto leftOpen = [&](const Instant &now) {
        return ofKind(dueItems(input, now, facilitator), DueKind::SessionLeftOpen);
    };
    CHECK(leftOpen(at(dayOf(6), 19)).isEmpty());
    REQUIRE(leftOpen(at(dayOf(6), 20)).size() == 1);
    CHECK(leftOpen(at(dayOf(6), 20)).at(0).session == nr(6));
    input.groups[0].sessions[5].state = SessionState::Cancelled;
    CHECK(leftOpen(at(dayOf(6), 20)).isEmpty());
    input.groups[0].sessions[5].state = SessionState::InProgress;
    input.groups[0].sessions[5].started = at(dayOf(6), 18);
    CHECK(leftOpen(at(dayOf(6), 23)).isEmpty());
    CHECK(leftOpen(at(dayOf(7), 9)).size() == 1);
}

TEST_CASE("Sessions of a group that were left open stand on one line, at the first of them")
{
    DueInput input = groupAfter(5);
    const auto leftOpen = [&](const Instant &now) {
        return ofKind(dueItems(input, now, facilitator), DueKind::SessionLeftOpen);
    };
    const QList<DueItem> one = leftOpen(at(dayOf(6), 20));
    REQUIRE(one.size() == 1);
    CHECK(one[0].count == 1);
    CHECK(dueText(one[0], {}) == u"Session 6 was neither held nor cancelled"_s);
    const QList<DueItem> three = leftOpen(at(dayOf(8), 20));
    REQUIRE(three.size() == 1);
    CHECK(three[0].count == 3);
    CHECK(three[0].session == nr(6));
    CHECK(dueText(three[0], {}) == u"3 sessions from session 6 on were neither held nor cancelled"_s);

    // Each group has its own.
    DueGroup other = input.groups[0];
    other.id = GroupId(u"g-other"_s);
    input.reach.facilitated.insert(other.id);
    input.groups.append(other);
    CHECK(leftOpen(at(dayOf(8), 20)).size() == 2);
}

TEST_CASE("A session that was broken off is reminded of until it goes on")
{
    DueInput input = groupAfter(5);
    SessionHead &sixth = input.groups[0].sessions[5];
    sixth.earlierParts = {{at(dayOf(6), 18), at(dayOf(6), 19)}};
    sixth.scheduled = at(dayOf(6).addDays(2), 18);
    const auto goesOn = [&](const Instant &now) {
        return ofKind(dueItems(input, now, facilitator), DueKind::SessionGoesOn);
    };
    const auto next = nextSessions(input, at(dayOf(6), 20), facilitator);
    REQUIRE(!next.isEmpty());
    CHECK(next.at(0).session == nr(6));
    CHECK(next.at(0).at == sixth.scheduled);
    CHECK(dueText(next.at(0), {u"Tuesday"_s, {}, {}}) == u"Session 6, Tuesday, second sitting"_s);
    CHECK(goesOn(at(dayOf(6), 20)).isEmpty());
    CHECK(goesOn(at(dayOf(6).addDays(2), 19)).isEmpty());
    REQUIRE(goesOn(at(dayOf(6).addDays(2), 20)).size() == 1);
    CHECK(goesOn(at(dayOf(6).addDays(2), 20)).at(0).urgency == DueUrgency::Overdue);
    CHECK(ofKind(dueItems(input, at(dayOf(7), 20), facilitator), DueKind::SessionLeftOpen).size() <= 1);

    sixth.scheduled.reset();
    REQUIRE(goesOn(at(dayOf(6), 20)).size() == 1);
    CHECK(dueText(goesOn(at(dayOf(6), 20)).at(0), {}).contains(u"set the day"_s));
    // Its second sitting counts from its own start.
    sixth.state = SessionState::InProgress;
    sixth.started = at(dayOf(6).addDays(2), 18);
    CHECK(goesOn(at(dayOf(6).addDays(2), 20)).isEmpty());
    CHECK(ofKind(dueItems(input, at(dayOf(6).addDays(2), 20), facilitator), DueKind::SessionLeftOpen)
              .isEmpty());
}

TEST_CASE("A follow-up stays, before all else, for everybody who can see to it")
{
    DueInput input = groupAfter(5);
    input.groups[0].members[0].intakeInventory = false;
    input.followUps = {riskOf(dana)};
    const Instant now = at(dayOf(6).addDays(-1));
    const QList<DueItem> items = dueItems(input, now, facilitator);
    REQUIRE(items.size() >= 2);
    CHECK(items[0].kind == DueKind::FollowUp);
    CHECK(items[0].urgency == DueUrgency::Today);
    CHECK(items[0].text == u"Spoke of not waking up"_s);
    CHECK(items[0].members == QList{dana});

    DueInput reach = input;
    reach.reach = {{}, {tuesday}, {dana}};
    const auto sees = [&](const User &user) {
        return ofKind(dueItems(reach, now, user), DueKind::FollowUp).size() == 1;
    };
    CHECK(sees(userWith({Role::Supervisor})));
    CHECK(sees(userWith({Role::Clinician})));
    CHECK_FALSE(sees(facilitator));
    CHECK_FALSE(sees(userWith({Role::Administrator})));
    reach.followUps[0].followUp.owner = amara;
    CHECK(sees(userWith({Role::Administrator})));

    input.followUps[0].followUp.due = dayOf(5);
    CHECK(dueItems(input, now, facilitator).at(0).urgency == DueUrgency::Overdue);
    input.followUps[0].followUp.closed = Signature{amara, now};
    CHECK(ofKind(dueItems(input, now, facilitator), DueKind::FollowUp).isEmpty());
}

TEST_CASE("A draft is due to its author, a day after the session")
{
    DueInput input = groupAfter(5);
    input.drafts = {{{tuesday, nr(5), NoteId(u"n1"_s)}, NoteKind::Member, dana, amara, at(dayOf(5), 19), {}}};
    const auto unsignedAt = [&](const Instant &now) {
        return ofKind(dueItems(input, now, facilitator), DueKind::NoteUnsigned);
    };
    CHECK(unsignedAt(at(dayOf(5).addDays(1), 18)).isEmpty());
    REQUIRE(unsignedAt(at(dayOf(5).addDays(1), 19)).size() == 1);
    CHECK(unsignedAt(at(dayOf(5).addDays(1), 19)).at(0).note == NoteId(u"n1"_s));
    input.settings.noteHours = 48;
    CHECK(unsignedAt(at(dayOf(5).addDays(1), 19)).isEmpty());
    input.drafts[0].author = UserId(u"lee"_s);
    input.drafts[0].kind = NoteKind::Private;
    CHECK(unsignedAt(at(dayOf(9))).isEmpty());
}

TEST_CASE("Notes that nobody began are missed in the groups one runs")
{
    DueInput input = groupAfter(5);
    input.missingNotes = {{tuesday, nr(5), at(dayOf(5), 19), true, {theo}}};
    const QList<DueItem> items = dueItems(input, at(dayOf(6), 9), facilitator);
    REQUIRE(ofKind(items, DueKind::GroupNoteMissing).size() == 1);
    REQUIRE(ofKind(items, DueKind::MemberNotesMissing).size() == 1);
    CHECK(ofKind(items, DueKind::GroupNoteMissing).at(0).members.isEmpty());
    CHECK(ofKind(items, DueKind::MemberNotesMissing).at(0).members == QList{theo});
    CHECK(dueItems(input, at(dayOf(5), 20), facilitator).isEmpty());
    input.missingNotes[0].group = GroupId(u"thursday"_s);
    CHECK(ofKind(dueItems(input, at(dayOf(6), 9), facilitator), DueKind::GroupNoteMissing).isEmpty());
}

TEST_CASE("A supervisor is asked for co-signatures of others' record notes only")
{
    DueInput input;
    input.reach.supervised = {tuesday};
    const UserId lee(u"lee"_s);
    const NoteRef ref{tuesday, nr(5), NoteId(u"n1"_s)};
    const auto waiting = [&](NoteKind kind, const UserId &author, const User &user) {
        input.uncosigned = {{ref, kind, {}, author, at(dayOf(5), 19), at(dayOf(5), 20)}};
        return dueItems(input, at(dayOf(6)), user).size() == 1;
    };
    const User supervisor = userWith({Role::Supervisor});
    CHECK(waiting(NoteKind::Group, lee, supervisor));
    CHECK(waiting(NoteKind::Member, lee, supervisor));
    CHECK_FALSE(waiting(NoteKind::Private, lee, supervisor));
    CHECK_FALSE(waiting(NoteKind::Group, amara, supervisor));
    CHECK_FALSE(waiting(NoteKind::Group, lee, facilitator));
    input.reach.supervised.clear();
    CHECK_FALSE(waiting(NoteKind::Group, lee, supervisor));
}

TEST_CASE("An intake is due by the end of the inventory phase, a late joiner's within three sessions")
{
    DueInput input = groupAfter(1);
    input.groups[0].members[0].intakeInventory = false;
    const auto owed = [&](int held) {
        DueInput then = groupAfter(held);
        then.groups[0].members = input.groups[0].members;
        then.groups[0].participation = input.groups[0].participation;
        return ofKind(dueItems(then, at(dayOf(held + 1), 9), facilitator), DueKind::InventoryOwed);
    };
    CHECK(owed(1).isEmpty());
    REQUIRE(owed(2).size() == 1);
    CHECK(owed(2).at(0).stage == Stage::Intake);
    CHECK(owed(2).at(0).urgency == DueUrgency::Today);
    CHECK(owed(2).at(0).members == QList{dana});
    CHECK(owed(3).at(0).urgency == DueUrgency::Overdue);

    const MemberId kim(u"kim"_s);
    input.groups[0].members[0].intakeInventory = true;
    input.groups[0].participation.append({kim, nr(5), std::nullopt, std::nullopt});
    CHECK(owed(3).isEmpty());
    REQUIRE(owed(4).size() == 1);
    CHECK(owed(4).at(0).members == QList{kim});
    CHECK(owed(4).at(0).session == nr(7));
    CHECK(owed(4).at(0).urgency == DueUrgency::Soon);
    CHECK(owed(7).at(0).urgency == DueUrgency::Overdue);
}

TEST_CASE("The midpoint is due at session 9, the termination inventory and the farewell at the last")
{
    const auto at2 = [](int held, DueKind kind) {
        DueInput input = groupAfter(held);
        input.groups[0].members[1] = DueMember{theo, true};
        return ofKind(dueItems(input, at(dayOf(held + 1), 9), facilitator), kind);
    };
    CHECK(at2(7, DueKind::InventoryOwed).isEmpty());
    REQUIRE(at2(8, DueKind::InventoryOwed).size() == 1);
    CHECK(at2(8, DueKind::InventoryOwed).at(0).stage == Stage::Midpoint);
    CHECK(at2(8, DueKind::InventoryOwed).at(0).urgency == DueUrgency::Today);
    CHECK(at2(9, DueKind::InventoryOwed).at(0).urgency == DueUrgency::Overdue);
    REQUIRE(at2(14, DueKind::InventoryOwed).size() == 1);
    CHECK(at2(14, DueKind::InventoryOwed).at(0).stage == Stage::Termination);
    CHECK(at2(14, DueKind::InventoryOwed).at(0).session == nr(16));
    CHECK(at2(14, DueKind::FarewellMissing).isEmpty());
    REQUIRE(at2(15, DueKind::FarewellMissing).size() == 1);
    CHECK(at2(15, DueKind::FarewellMissing).at(0).members == QList{theo});
    CHECK(at2(16, DueKind::FarewellMissing).at(0).urgency == DueUrgency::Overdue);
    CHECK(at2(16, DueKind::InventoryOwed).at(0).stage == Stage::Termination);
}

TEST_CASE("A measure is due by its schedule until it is taken")
{
    DueInput input = groupAfter(3);
    input.groups[0].plan = {{u"phq-9"_s, {ScheduleKind::EveryNth, 2, {}}}};
    input.groups[0].lastMeasures = {{dana, u"phq-9"_s, dayOf(2)}, {theo, u"phq-9"_s, dayOf(1)}};
    const auto due = [&] {
        return ofKind(dueItems(input, at(dayOf(4), 9), facilitator), DueKind::MeasureDue);
    };
    REQUIRE(due().size() == 1);
    CHECK(due().at(0).measure == u"phq-9"_s);
    CHECK(due().at(0).members == QList{dana, theo});
    input.groups[0].lastMeasures[0].taken = dayOf(4);
    CHECK(due().at(0).members == QList{theo});
    input.groups[0].lastMeasures[1].taken = dayOf(4);
    CHECK(due().isEmpty());
    // Far ahead of the session nothing is asked for.
    input.groups[0].lastMeasures.clear();
    CHECK(ofKind(dueItems(input, at(dayOf(3), 20), facilitator), DueKind::MeasureDue).size() == 1);
    CHECK(ofKind(dueItems(input, at(dayOf(2)), facilitator), DueKind::MeasureDue).isEmpty());
}

TEST_CASE("Next steps without an outcome are to review in the coming session")
{
    DueInput input = groupAfter(5);
    Action action;
    action.member = dana;
    action.group = tuesday;
    action.setInSession = nr(5);
    Action tooNew = action;
    tooNew.setInSession = nr(6);
    Action done = action;
    done.outcome = ActionOutcome::Done;
    input.groups[0].openActions = {action, action, tooNew, done};
    const QList<DueItem> items = dueItems(input, at(dayOf(6), 9), facilitator);
    REQUIRE(items.size() == 1);
    CHECK(items[0].kind == DueKind::ActionsToReview);
    CHECK(items[0].count == 2);
    CHECK(items[0].members == QList{dana});
}

TEST_CASE("A clinician is told of their own members alone")
{
    DueInput input = groupAfter(8);
    for (DueMember &member : input.groups[0].members)
        member.midpointReview = false;
    input.reach = {{}, {}, {theo}};
    const QList<DueItem> items = dueItems(input, at(dayOf(9), 9), userWith({Role::Clinician}));
    REQUIRE(items.size() == 1);
    CHECK(items[0].members == QList{theo});
    CHECK(dueItems(input, at(dayOf(9), 9), userWith({Role::Supervisor})).isEmpty());
}

TEST_CASE("An administrator is told of an old backup, and of none")
{
    DueInput input;
    const User administrator = userWith({Role::Administrator});
    const Instant now = at(dayOf(9));
    REQUIRE(dueItems(input, now, administrator).size() == 1);
    CHECK_FALSE(dueItems(input, now, administrator).at(0).at);
    input.lastBackup = at(dayOf(8));
    CHECK(dueItems(input, now, administrator).at(0).urgency == DueUrgency::Overdue);
    input.lastBackup = at(dayOf(8).addDays(1));
    CHECK(dueItems(input, now, administrator).isEmpty());
    input.lastBackup.reset();
    CHECK(dueItems(input, now, facilitator).isEmpty());
    input.settings.backupDays = 0;
    CHECK(dueItems(input, now, administrator).isEmpty());
}

TEST_CASE("Whoever works where no backup could be made is told, with why, and once")
{
    DueInput input;
    input.backupFailure = u"The folder is not there."_s;
    for (const User &user : {userWith({Role::Administrator}), facilitator}) {
        const QList<DueItem> items = dueItems(input, at(dayOf(9)), user);
        REQUIRE(items.size() == 1);
        CHECK(items[0].kind == DueKind::BackupFailed);
        CHECK(items[0].text == input.backupFailure);
    }
}

TEST_CASE("A session skipped without a word does not hold up what comes after it")
{
    DueInput input = groupAfter(5);
    input.groups[0].sessions[1].state = SessionState::Planned;
    Action action;
    action.member = dana;
    action.setInSession = nr(5);
    input.groups[0].openActions = {action};
    const QList<DueItem> items = dueItems(input, at(dayOf(6), 9), facilitator);
    REQUIRE(items.size() == 2);
    CHECK(items[0].kind == DueKind::SessionLeftOpen);
    CHECK(items[0].session == nr(2));
    CHECK(items[1].session == nr(6));
}

TEST_CASE("Every kind of item has its words")
{
    for (int kind = 0; kind <= int(DueKind::NextSession); ++kind) {
        DueItem item;
        item.kind = DueKind(kind);
        item.session = nr(9);
        const QString text = dueText(item, {u"Tuesday evening"_s, {u"Kim"_s, u"Sam"_s}, u"PHQ-9"_s});
        CHECK_FALSE(text.isEmpty());
        CHECK_FALSE(text.contains(u'%'));
    }
    DueItem measure;
    measure.kind = DueKind::MeasureDue;
    measure.session = nr(9);
    const QString text = dueText(measure, {{}, {u"Kim %1"_s, u"Sam"_s}, u"PHQ-9"_s});
    CHECK(text.startsWith(u"PHQ-9 for Kim %1"_s));
    CHECK(text.endsWith(u"since session 9"_s));
}
