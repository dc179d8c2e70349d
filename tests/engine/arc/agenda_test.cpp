#include "engine/arc/agenda.h"

#include "engine/arc/arc.h"

#include "support/shipped_definitions.h"
#include "support/text_of.h"

#include <catch2/catch_all.hpp>

#include <numeric>

using namespace ipt;
using namespace Qt::StringLiterals;

namespace {

SessionNumber nr(int number)
{
    return SessionNumber(number);
}

QStringList textsOf(const QList<Task> &tasks)
{
    QStringList texts;
    for (const Task &task : tasks)
        texts.append(task.text);
    return texts;
}

int minutesIn(const QList<AgendaSegment> &agenda)
{
    return std::accumulate(agenda.begin(), agenda.end(), 0,
                           [](int sum, const AgendaSegment &each) { return sum + each.minutes; });
}

} // namespace

TEST_CASE("Each session is proposed what its place in the arc calls for")
{
    const Definitions definitions = shippedDefinitions();
    const ArcTemplate &proposed = *definitions.arc(u"default"_s);
    const Arc arc = proposed.arc();
    const auto tasksOf = [&](int session) {
        return textsOf(proposedTasks(proposed, arc, nr(session))).join(u'|');
    };
    CHECK(tasksOf(1).contains(u"agreements"_s));
    CHECK_FALSE(tasksOf(2).contains(u"agreements"_s));
    CHECK(tasksOf(3).contains(u"primary problem area"_s));
    CHECK(tasksOf(9).contains(u"Midpoint review"_s));
    CHECK_FALSE(tasksOf(8).contains(u"Midpoint"_s));
    CHECK(tasksOf(10).contains(u"next step"_s));
    CHECK(tasksOf(15).contains(u"beside the first"_s));
    CHECK(tasksOf(16).contains(u"goodbye"_s));
    CHECK(tasksOf(0).isEmpty());
    CHECK(tasksOf(17).isEmpty());
}

TEST_CASE("Proposals follow the boundaries of the group, not of the template")
{
    const Definitions definitions = shippedDefinitions();
    const ArcTemplate &proposed = *definitions.arc(u"default"_s);
    const Arc arc = arcWith({nr(1), nr(4), nr(5)});
    const QString first = textsOf(proposedTasks(proposed, arc, nr(1))).join(u'|');
    // One session of inventory carries what the second and the last one would have.
    CHECK(first.contains(u"agreements"_s));
    CHECK(first.contains(u"closeness circle"_s));
    CHECK(first.contains(u"present their inventories"_s));
    CHECK(first.contains(u"primary problem area"_s));
    CHECK(textsOf(proposedTasks(proposed, arc, nr(3))).join(u'|').contains(u"Midpoint review"_s));
}

TEST_CASE("Every session of every arc has tasks, an agenda of its length, and usual techniques")
{
    const Definitions definitions = shippedDefinitions();
    for (const ArcTemplate &proposed : definitions.arcs) {
        for (int minutes : {15, 50, 75, 90, 120, 300}) {
            Arc arc = proposed.arc();
            arc.minutes = minutes;
            for (int session = 1; session <= sessionCount(arc); ++session) {
                INFO(proposed.id.toStdString() << " session " << session << " of " << minutes << " minutes");
                const QList<AgendaSegment> agenda = agendaFor(proposed, arc, nr(session));
                CHECK(agenda.size() == 3);
                CHECK(minutesIn(agenda) == minutes);
                CHECK(std::all_of(agenda.begin(), agenda.end(), [](auto &each) { return each.minutes > 0; }));
                CHECK_FALSE(proposedTasks(proposed, arc, nr(session)).isEmpty());
                CHECK_FALSE(usualTechniques(proposed, *phaseOf(arc, nr(session))).isEmpty());
            }
        }
        CHECK(agendaFor(proposed, proposed.arc(), nr(61)).isEmpty());
    }
}

TEST_CASE("A group's arc finds its template by name, and otherwise the first")
{
    const Definitions definitions = shippedDefinitions();
    Arc arc;
    arc.name = u"ipt-g"_s;
    CHECK(templateOf(definitions.arcs, arc)->id == u"ipt-g"_s);
    arc.name = u"Default"_s;
    CHECK(templateOf(definitions.arcs, arc)->id == u"default"_s);
    arc.name = u"Our own"_s;
    CHECK(templateOf(definitions.arcs, arc)->id == u"default"_s);
    CHECK(templateOf({}, arc) == nullptr);
}

TEST_CASE("What a session already has is not proposed again")
{
    const QList<Task> proposed{{u"Check in"_s, false}, {u"Next step"_s, false}};
    CHECK(textsOf(tasksStillProposed(proposed, {{u" check IN "_s, true}})) == QStringList{u"Next step"_s});
    CHECK(tasksStillProposed(proposed, proposed).isEmpty());
    CHECK(tasksStillProposed(proposed, {}) == proposed);
}
