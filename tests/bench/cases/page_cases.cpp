#include "bench/bench.h"
#include "bench/practice/made_practice.h"
#include "practice/groups.h"
#include "practice/members.h"
#include "practice/sessions.h"
#include "ui/pages/page.h"
#include "ui/pages/place.h"
#include "ui/pages/workspace/make_page.h"
#include "ui/widgets/tables/row_list.h"

#include <QApplication>

namespace ipt::bench {

namespace {

constexpr int groupsVisited = 12;

/// A group further along each time, so that nothing is fast because it was just read.
int visited(int visit)
{
    return (visit * 7) % groupsVisited;
}

/// The page of the kind, shown as the program shows it, opened at one place after another.
class ShownPage
{
public:
    ShownPage(Place::Kind kind, Practice &practice)
        : m_page(makePage(kind, practice))
    {
        m_page->resize(1064, 800);
        m_page->show();
        QApplication::processEvents();
    }

    double open(const Place &place)
    {
        return milliseconds([&] {
            m_page->open(place);
            QApplication::processEvents();
            m_page->repaint();
        });
    }

private:
    std::unique_ptr<Page> m_page;
};

using PlaceOfVisit = std::function<Place(int)>;

void measurePage(Bench &bench, const QString &figure, Place::Kind kind, const PlaceOfVisit &placeOf,
                 Limit limit = {.most = 50, .mostRatio = 1.5})
{
    ShownPage large(kind, bench.large());
    ShownPage small(kind, bench.small());
    int largeVisit = 0;
    int smallVisit = 0;
    bench.pair(
        figure, QStringLiteral("large"), [&] { return large.open(placeOf(largeVisit++)); },
        QStringLiteral("small"), [&] { return small.open(placeOf(smallVisit++)); }, limit);
}

const Case read("read", [](Bench &bench) {
    const auto measure = [&bench](const char *figure, const std::function<void(Practice &, int)> &work,
                                  Limit limit = {.most = 50, .mostRatio = 1.5}) {
        int visit = 0;
        bench.largeAndSmall(
            QString::fromLatin1(figure),
            [&](Practice &practice) {
                const int group = visited(visit++ / 2);
                return milliseconds([&] { work(practice, group); });
            },
            limit);
    };
    measure("read.group",
            [](Practice &practice, int group) { (void)practice.groups().page(madeGroup(group)); });
    measure("read.session", [](Practice &practice, int group) {
        (void)practice.sessions().room(madeGroup(group), SessionNumber(9));
    });
    measure("read.member",
            [](Practice &practice, int group) { (void)practice.members().page(madeMember(group, 3)); });
    constexpr int lines = RowList::linesAtOnce;
    measure("read.groups", [](Practice &practice, int) { (void)practice.groups().first(lines); },
            {.most = 50});
    measure("read.members",
            [](Practice &practice, int) {
                (void)practice.members().first({lines, {}});
            },
            {.most = 50});
    measure("read.members.found",
            [](Practice &practice, int) {
                (void)practice.members().first({lines, QStringLiteral("bri")});
            },
            {.most = 50});
    measure("read.all_groups", [](Practice &practice, int) { (void)practice.groups().list(); }, {});
    measure("read.all_members", [](Practice &practice, int) { (void)practice.members().list(); }, {});
});

const Case pages("pages", [](Bench &bench) {
    measurePage(bench, QStringLiteral("page.group"), Place::Kind::Group,
                [](int visit) { return Place::ofGroup(madeGroup(visited(visit))); });
    measurePage(bench, QStringLiteral("page.session"), Place::Kind::Session, [](int visit) {
        return Place::ofSession(madeGroup(visited(visit)), SessionNumber(3 + visit % 12));
    });
    measurePage(bench, QStringLiteral("page.session.wrap_up"), Place::Kind::Session, [](int visit) {
        return Place::ofSession(madeGroup(visited(visit)), SessionNumber(3 + visit % 12),
                                QStringLiteral("wrap-up"));
    });
    measurePage(bench, QStringLiteral("page.member"), Place::Kind::Member,
                [](int visit) { return Place::ofMember(madeMember(visited(visit), visit % 8)); });
    for (const char *tab : {"inventory", "measures", "timeline", "notes"}) {
        measurePage(bench, QStringLiteral("page.member.") + QLatin1String(tab), Place::Kind::Member,
                    [tab](int visit) {
                        return Place::ofMember(madeMember(visited(visit), visit % 8), QLatin1String(tab));
                    });
    }
    measurePage(bench, QStringLiteral("page.progress.member"), Place::Kind::Progress,
                [](int visit) { return Place::ofProgress(madeMember(visited(visit), visit % 8)); });
});

/// Pages that list everything: nothing may stand still for long, however much there is.
const Case lists("lists", [](Bench &bench) {
    const Limit limit{.most = 50};
    measurePage(
        bench, QStringLiteral("page.today"), Place::Kind::Today, [](int) { return Place::today(); }, limit);
    measurePage(
        bench, QStringLiteral("page.groups"), Place::Kind::Groups, [](int) { return Place::groups(); },
        limit);
    measurePage(
        bench, QStringLiteral("page.members"), Place::Kind::Members, [](int) { return Place::members(); },
        limit);
    measurePage(
        bench, QStringLiteral("page.progress"), Place::Kind::Progress,
        [](int) { return Place::ofProgress(); }, limit);
    measurePage(
        bench, QStringLiteral("page.supervision"), Place::Kind::Supervision,
        [](int) { return Place::supervision(); }, limit);
    measurePage(
        bench, QStringLiteral("page.settings"), Place::Kind::Settings, [](int) { return Place::settings(); },
        limit);
});

} // namespace

} // namespace ipt::bench
