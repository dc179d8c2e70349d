#include "engine/due/measures_due.h"

#include "engine/arc/arc.h"

#include "support/text_of.h"

#include <catch2/catch_all.hpp>

using namespace ipt;
using namespace Qt::StringLiterals;

namespace {

const MemberId dana(u"dana"_s);
const MemberId late(u"late"_s);
const QString phq = u"phq-9"_s;

QDate dayOfSession(int session)
{
    return QDate(2026, 2, 3).addDays(7 * (session - 1));
}

/// Weekly from 3 February, with Dana from the first session and another from the fifth.
DueGroup weekly(const MeasureSchedule &schedule)
{
    DueGroup group;
    group.arc = arcWith({SessionNumber(3), SessionNumber(14), SessionNumber(16)});
    group.participation = {{dana, SessionNumber(1), {}, {}}, {late, SessionNumber(5), {}, {}}};
    for (int number = 1; number <= 16; ++number) {
        SessionHead session;
        session.number = SessionNumber(number);
        session.scheduled = Instant::parse(dayText(dayOfSession(number)) + u"T18:00:00Z"_s);
        group.sessions.append(session);
    }
    group.plan = {{phq, schedule}};
    return group;
}

/// "dana 4" for each who owes, since which session.
QStringList owedAt(const DueGroup &group, int session)
{
    QStringList owed;
    const QList<MeasureDue> due = measuresDue(group, SessionNumber(session), {dana, late});
    for (const MeasureDue &measure : due) {
        for (const MeasureOwed &each : measure.owed)
            owed.append(u"%1 %2"_s.arg(each.member.text()).arg(each.since.value()));
    }
    return owed;
}

} // namespace

TEST_CASE("A measure is owed from the session that asks for it, by who belongs then")
{
    const DueGroup group = weekly({ScheduleKind::EveryNth, 4, {}});
    CHECK(owedAt(group, 1) == QStringList{u"dana 1"_s});
    CHECK(owedAt(group, 4) == QStringList{u"dana 4"_s});
    CHECK(owedAt(group, 5) == QStringList{u"dana 4"_s, u"late 5"_s});
    CHECK(owedAt(weekly({ScheduleKind::Never, 1, {}}), 5).isEmpty());
}

TEST_CASE("A form counts for the session on whose day or after it was filled in")
{
    DueGroup group = weekly({ScheduleKind::EveryNth, 4, {}});
    group.lastMeasures = {{dana, phq, dayOfSession(4)}};
    CHECK(owedAt(group, 4).isEmpty());
    CHECK(owedAt(group, 8) == QStringList{u"dana 8"_s, u"late 8"_s});
    group.lastMeasures = {{dana, phq, dayOfSession(4).addDays(-1)}};
    CHECK(owedAt(group, 4) == QStringList{u"dana 4"_s});
    group.lastMeasures = {{dana, u"bam"_s, dayOfSession(4)}};
    CHECK(owedAt(group, 4) == QStringList{u"dana 4"_s});
}

TEST_CASE("A form from before joining counts for the first session while it is fresh")
{
    DueGroup group = weekly({ScheduleKind::FirstAndLast, 1, {}});
    const auto takenBefore = [&](int days) {
        group.lastMeasures = {{dana, phq, dayOfSession(1)}, {late, phq, dayOfSession(5).addDays(-days)}};
        return owedAt(group, 5);
    };
    CHECK(takenBefore(0).isEmpty());
    CHECK(takenBefore(14).isEmpty());
    CHECK(takenBefore(15) == QStringList{u"late 5"_s});
}

TEST_CASE("The current session is the first open one behind the last one held")
{
    DueGroup group = weekly({ScheduleKind::EachSession, 1, {}});
    CHECK(currentSession(group.sessions)->number == SessionNumber(1));
    group.sessions[1].state = SessionState::Held;
    CHECK(currentSession(group.sessions)->number == SessionNumber(3));
    group.sessions[2].state = SessionState::Cancelled;
    CHECK(currentSession(group.sessions)->number == SessionNumber(4));
    group.sessions[15].state = SessionState::Held;
    CHECK_FALSE(currentSession(group.sessions));
}
