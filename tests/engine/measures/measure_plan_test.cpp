#include "engine/measures/measure_plan.h"

#include "engine/measures/measure_library.h"
#include "support/standard_measures.h"
#include "support/text_of.h"

#include <QJsonDocument>

#include <catch2/catch_all.hpp>

using namespace ipt;
using namespace Qt::StringLiterals;

namespace {

QByteArray jsonOf(const MeasureSchedule &schedule)
{
    return QJsonDocument(toJson(schedule)).toJson(QJsonDocument::Compact);
}

} // namespace

TEST_CASE("A schedule is read as it was written, and told in words")
{
    struct Case
    {
        MeasureSchedule schedule;
        const char *json;
        const char *words;
    };
    const auto row = GENERATE(
        Case{{ScheduleKind::EachSession, 1, {}}, R"({"when":"each"})", "each session"},
        Case{{ScheduleKind::EveryNth, 4, {}}, R"({"sessions":4,"when":"every"})", "every 4 sessions"},
        Case{{ScheduleKind::PhaseStarts, 1, {}}, R"({"when":"phase-starts"})", "where a phase starts"},
        Case{{ScheduleKind::FirstAndLast, 1, {}}, R"({"when":"first-and-last"})", "first and last session"},
        Case{{ScheduleKind::AtSessions, 1, {SessionNumber(1), SessionNumber(8), SessionNumber(16)}},
             R"({"sessions":[1,8,16],"when":"at"})",
             "sessions 1"},
        Case{{ScheduleKind::Never, 1, {}}, R"({"when":"never"})", "not asked for"});
    CHECK(jsonOf(row.schedule) == QByteArray(row.json));
    const Result<MeasureSchedule> read = readMeasureSchedule(row.json);
    REQUIRE(read.ok());
    CHECK((*read == row.schedule));
    // How the numbers of a list are set apart is the language's.
    const QString words = scheduleText(row.schedule);
    CHECK((words == QString::fromUtf8(row.words) ||
           (row.schedule.kind == ScheduleKind::AtSessions && words.startsWith(QString::fromUtf8(row.words)) &&
            words.contains(u"8"_s) && words.endsWith(u"16"_s))));
}

TEST_CASE("What is wrong with a group's schedules is said at its place")
{
    struct Case
    {
        const char *json;
        const char *where;
    };
    const auto row =
        GENERATE(Case{R"({})", ""}, Case{R"({"measures": {}})", "/measures"},
                 Case{R"({"measures": [{"measure": "bam"}]})", "/measures/0"},
                 Case{R"({"measures": [{"measure": "bam", "schedule": {"when": "often"}}]})",
                      "/measures/0/schedule/when"},
                 Case{R"({"measures": [{"measure": "bam", "schedule": {"when": "every", "sessions": 61}}]})",
                      "/measures/0/schedule/sessions"},
                 Case{R"({"measures": [{"measure": "bam", "schedule": {"when": "at", "sessions": [9, 3]}}]})",
                      "/measures/0/schedule/sessions"},
                 Case{R"({"measures": [{"measure": "bam", "schedule": {"when": "each"}},
                              {"measure": "bam", "schedule": {"when": "never"}}]})",
                      "/measures/1/measure"});
    const Result<GroupSchedules> read = readGroupSchedules(row.json);
    INFO(row.json);
    REQUIRE_FALSE(read.ok());
    CHECK(read.error().where == QString::fromUtf8(row.where));
    CHECK_FALSE(read.error().sentence.isEmpty());
}

TEST_CASE("A group's plan is its own, else the practice's, and leaves out what is not asked for")
{
    const MeasureLibrary library = standardMeasures();
    GroupSchedules own;
    own.insert(u"phq-9"_s, {ScheduleKind::EachSession, 1, {}});
    own.insert(u"bam"_s, {ScheduleKind::Never, 1, {}});
    own.insert(u"no longer defined"_s, {ScheduleKind::EachSession, 1, {}});
    const Result<GroupSchedules> read = readGroupSchedules(toJson(own));
    REQUIRE(read.ok());
    CHECK((*read == own));

    QStringList asked;
    const QList<PlannedMeasure> plan = planFor(library, own);
    for (const PlannedMeasure &planned : plan) {
        asked.append(planned.measure);
        const MeasureSchedule expected = planned.measure == u"phq-9"_s
                                             ? own.value(planned.measure)
                                             : *library.find(planned.measure)->schedule;
        CHECK((planned.schedule == expected));
    }
    CHECK(asked == QStringList{u"audit-c"_s, u"gad-7"_s, u"phq-9"_s, u"who-5"_s});
}

TEST_CASE("A measure that is never asked for is not owed by whoever joins either")
{
    const Arc arc{std::nullopt, {{Phase::Inventory, SessionNumber(1), SessionNumber(16)}}, 90};
    const MeasureSchedule never{ScheduleKind::Never, 1, {}};
    for (int session = 1; session <= 16; ++session)
        CHECK_FALSE(isScheduled(never, arc, SessionNumber(session), SessionNumber(3)));
    CHECK_FALSE(dueSince(never, arc, SessionNumber(16), SessionNumber(1), std::nullopt));
}
