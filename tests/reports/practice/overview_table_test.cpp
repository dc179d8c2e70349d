#include "reports/practice/overview_table.h"

#include "reports/render/csv_renderer.h"

#include "support/text_of.h"

#include <catch2/catch_all.hpp>

using namespace ipt;
using namespace Qt::StringLiterals;

namespace {

GroupOutcome groupOf(const QString &name, int completed, int left)
{
    GroupOutcome outcome;
    outcome.group = GroupId(name);
    outcome.name = name;
    outcome.sessionsHeld = 16;
    outcome.sessionsPlanned = 16;
    outcome.completed = completed;
    outcome.left = left;
    outcome.members = completed + left;
    if (left > 0)
        outcome.leftAfter.insert(SessionNumber(6), left);
    outcome.change = {{u"phq-9"_s, u"PHQ-9"_s, completed, 0, 0, completed}};
    return outcome;
}

} // namespace

TEST_CASE("The overview is a line for each count, group by group and for all of them")
{
    const QString csv = QString::fromUtf8(renderCsv(overviewTable(
        withoutSmallCells(practiceOverviewOf({groupOf(u"=Evil"_s, 8, 6), groupOf(u"Noon"_s, 7, 0)})))));
    const QStringList lines = csv.split(u"\r\n"_s);
    CHECK(lines.first() == u"Group,Of what,Which,Count,Of,Percent"_s);
    for (const char *line : {"'=Evil,Sessions,held,16,16,", "'=Evil,Members,completed,8,14,57",
                             "'=Evil,Members,left early,6,14,43", "'=Evil,Left after session,6,6,14,43",
                             "'=Evil,PHQ-9,reliably better,8,8,100", "Noon,Members,completed,7,7,100",
                             "All groups,Members,completed,15,21,71"}) {
        INFO(line << "\n" << csv.toStdString());
        CHECK(lines.contains(QString::fromUtf8(line)));
    }
    CHECK(csv.contains(u"Counts of 1 to 4 are left out"_s));
}

TEST_CASE("A small count is an empty cell, and nothing else gives it away")
{
    const QString csv = QString::fromUtf8(
        renderCsv(overviewTable(withoutSmallCells(practiceOverviewOf({groupOf(u"Noon"_s, 8, 2)})))));
    CHECK(csv.contains(u"Noon,Members,completed,,10,"_s));
    CHECK(csv.contains(u"Noon,Members,left early,,10,"_s));
    CHECK(csv.contains(u"All groups,Members,completed,,,"_s));
    CHECK_FALSE(csv.contains(u"Left after session"_s));
}
