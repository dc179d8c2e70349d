#include "practice/course.h"
#include "practice/progress.h"
#include "support/text_of.h"
#include "ui/pages/progress/group_progress_view.h"
#include "ui/pages/progress/heat_map.h"
#include "ui/pages/progress/measure_card.h"
#include "ui/pages/progress/measure_chart.h"
#include "ui/pages/progress/member_progress_view.h"
#include "ui/pages/progress/progress_page.h"
#include "ui/support/demonstration.h"
#include "ui/widgets/base/button.h"
#include "ui/widgets/base/segmented_choice.h"
#include "ui/widgets/tables/row_list.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <catch2/catch_all.hpp>

using namespace ipt;
using namespace Qt::StringLiterals;

namespace {

const MemberId marisol(u"m-a1"_s);
const GroupId tuesday(u"g-tuesday"_s);

struct Opened
{
    explicit Opened(const Place &place, Role role = Role::Facilitator)
        : demonstration(role)
        , page(demonstration.practice())
    {
        page.resize(1280, 720);
        page.show();
        QApplication::setActiveWindow(&page);
        QObject::connect(&page, &Page::placeRequested, [this](const Place &wanted) { asked = wanted; });
        QObject::connect(&page, &Page::failed, [this](const Error &error) { refused = error; });
        page.open(place);
        QApplication::processEvents();
    }

    QString words() const
    {
        QStringList texts;
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(QLatin1Char('\n'));
    }

    template <typename W>
    W *visible() const
    {
        for (W *widget : page.findChildren<W *>()) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    Button *button(const QString &words) const
    {
        for (Button *button : page.findChildren<Button *>()) {
            if (button->isVisible() && button->text() == words)
                return button;
        }
        return nullptr;
    }

    test::Demonstration demonstration;
    ProgressPage page;
    std::optional<Place> asked;
    std::optional<Error> refused;
};

Place overviewOf(const GroupId &group)
{
    Place place = Place::ofProgress();
    place.group = group;
    return place;
}

} // namespace

TEST_CASE("progress begins with the members to choose from, by the names they go by")
{
    Opened opened(Place::ofProgress());
    auto *members = qobject_cast<RowList *>(QApplication::focusWidget());
    REQUIRE(members);
    CHECK(members->count() == 12);
    QStringList shown;
    for (int row = 0; row < members->count(); ++row)
        shown.append(members->item(row)->text());
    CHECK(shown.contains(u"Marisol"_s));
    members->setCurrentRow(int(shown.indexOf(u"Marisol"_s)));
    QTest::keyClick(members, Qt::Key_Return);
    REQUIRE(opened.asked);
    CHECK(opened.asked->member == marisol);
    CHECK(opened.asked->kind == Place::Kind::Progress);
}

TEST_CASE("a member's progress says first what changed, then shows the score, goals and circle")
{
    Opened opened(Place::ofProgress(marisol));
    const QString words = opened.words();
    CHECK(words.contains(u"PHQ-9"_s));
    CHECK(words.contains(u"reliably better"_s));
    CHECK(words.contains(u"Tuesday evening"_s));
    CHECK_FALSE(words.contains(u"Nothing can be told yet"_s));
    const auto *chart = opened.visible<MeasureChart>();
    REQUIRE(chart);
    CHECK(chart->hasFocus());
    CHECK(chart->asText().contains(u"Session 1, "_s));
    CHECK(chart->asText().contains(u"Session 16: "_s));
}

TEST_CASE("the chart is read with the keys: along the points, down to the session, up again")
{
    Opened opened(Place::ofProgress(marisol));
    auto *chart = opened.visible<MeasureChart>();
    QTest::keyClick(chart, Qt::Key_Home);
    const QString first = chart->itemText(chart->currentItem());
    CHECK(first.contains(u"PHQ-9"_s));
    QTest::keyClick(chart, Qt::Key_Right);
    CHECK(chart->itemText(chart->currentItem()) != first);
    QTest::keyClick(chart, Qt::Key_Left);
    QTest::keyClick(chart, Qt::Key_Down);
    CHECK(chart->itemText(chart->currentItem()).startsWith(u"Session 1: "_s));
    QTest::keyClick(chart, Qt::Key_Up);
    CHECK(chart->itemText(chart->currentItem()) == first);
}

TEST_CASE("the table says the same as the chart, a row for each session")
{
    Opened opened(Place::ofProgress(marisol));
    auto *card = opened.visible<MeasureCard>();
    QTest::keyClick(opened.button(u"Table"_s), Qt::Key_Space);
    REQUIRE(card->showsTable());
    const QAbstractItemModel *model = card->table()->model();
    CHECK(model->rowCount() >= 16);
    const auto view = opened.demonstration.practice().progress().member(marisol);
    REQUIRE(view.ok());
    for (const ScorePoint &point : view->progress.series.first().points) {
        QStringList scores;
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 1).data().toString() ==
                QLocale().toString(point.taken, QLocale::ShortFormat))
                scores.append(model->index(row, 4).data().toString());
        }
        CHECK(scores.contains(QString::number(point.scored.total.value_or(-1))));
    }
    opened.page.refresh();
    CHECK(card->showsTable());
}

TEST_CASE("another measure is chosen with the keyboard and stays chosen when the page looks again")
{
    Opened opened(Place::ofProgress(marisol));
    auto *choice = opened.visible<SegmentedChoice>();
    REQUIRE(choice);
    choice->setCurrent(1);
    const QString shown = opened.visible<MeasureChart>()->accessibleName();
    CHECK_FALSE(shown.contains(u"PHQ-9"_s));
    opened.page.refresh();
    CHECK(opened.visible<MeasureChart>()->accessibleName() == shown);
}

TEST_CASE("what is recorded meanwhile shows when the page looks again")
{
    Opened opened(Place::ofProgress(marisol));
    FollowUp followUp;
    followUp.member = marisol;
    followUp.group = tuesday;
    followUp.reason = u"Call about the sister's visit."_s;
    REQUIRE(opened.demonstration.practice().course().openFollowUp(followUp).ok());
    CHECK(opened.page.concerns({UseCase::OpenFollowUp, tuesday, {}, marisol}));
    CHECK_FALSE(opened.page.concerns({UseCase::OpenFollowUp, tuesday, {}, MemberId(u"m-a2"_s)}));
    opened.page.refresh();
    QApplication::processEvents();
    CHECK(opened.words().contains(followUp.reason));
}

TEST_CASE("the way leads on to the member and to the group's overview, and from there to a member")
{
    Opened opened(Place::ofProgress(marisol));
    QTest::keyClick(opened.button(u"Open the member"_s), Qt::Key_Space);
    REQUIRE(opened.asked);
    CHECK(*opened.asked == Place::ofMember(marisol));
    QTest::keyClick(opened.button(u"Group overview"_s), Qt::Key_Space);
    CHECK(*opened.asked == overviewOf(tuesday));

    opened.page.open(*opened.asked);
    QApplication::processEvents();
    auto *map = opened.visible<HeatMap>();
    REQUIRE(map);
    CHECK(map->itemCount() == 7 * 16);
    CHECK(map->itemText(0).startsWith(u"Marisol, session 1: "_s));
    map->setCurrentItem(0);
    QTest::keyClick(map, Qt::Key_Down);
    CHECK(map->itemText(map->currentItem()).startsWith(u"Darnell, session 1: "_s));
    QTest::keyClick(map, Qt::Key_Return);
    CHECK(opened.asked->member == MemberId(u"m-a2"_s));
    CHECK(opened.asked->group == tuesday);
}

TEST_CASE("only what is theirs: another's group is refused beside the title, and the list is shown")
{
    Opened opened(overviewOf(GroupId(u"g-thursday"_s)), Role::Clinician);
    REQUIRE(opened.refused);
    CHECK(opened.refused->kind == ErrorKind::NotPermitted);
    CHECK_FALSE(opened.visible<HeatMap>());
    CHECK(opened.visible<RowList>());
    CHECK(opened.page.place() == Place::ofProgress());
}
