#include "engine/gathering/gathering.h"
#include "practice/groups.h"
#include "practice/members.h"
#include "ui/pages/member/member_page.h"
#include "ui/pages/member/timeline/time_chart.h"
#include "ui/widgets/tables/row_list.h"
#include "ui/widgets/text/kept_text.h"

#include "support/pdf_text.h"
#include "support/text_of.h"
#include "ui/support/demonstration.h"
#include "ui/support/hands.h"
#include "ui/support/practice_files.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QUndoStack>

#include <catch2/catch_all.hpp>

using namespace ipt;
using namespace ipt::test;
using namespace Qt::StringLiterals;

namespace {

const MemberId marisol(u"m-a1"_s); ///< in the group that has ended

/// A member's page on the screen, worked by keys alone.
struct AtTheKeys
{
    AtTheKeys(const MemberId &ofMember, const QString &part)
        : member(ofMember)
    {
        open(part);
    }

    void open(const QString &part)
    {
        page = std::make_unique<MemberPageView>(demonstration.practice());
        page->resize(1280, 720);
        QObject::connect(page.get(), &Page::failed, [this](const Error &error) { refused = error; });
        bringUp(*page);
        page->open(Place::ofMember(member, part));
        settle();
    }

    void reopen(const QString &part)
    {
        page.reset();
        demonstration.reopen();
        open(part);
    }

    /// By Tab, as somebody would who has no mouse.
    void tabTo(const QString &name)
    {
        QStringList passed;
        for (int i = 0; i < 200; ++i) {
            // To a screen reader a choice is called by what is chosen; its own name stands behind.
            const QWidget *focused = QApplication::focusWidget();
            const QString here = focused ? nameOf(focused) : QString();
            if (here == name || (focused && focused->accessibleName() == name))
                return;
            passed.append(here);
            press(Qt::Key_Tab);
        }
        FAIL("Tab does not reach " << name.toStdString() << ", but "
                                   << passed.mid(0, 60).join(u" | "_s).toStdString());
    }

    MemberPage kept()
    {
        page->flush();
        Result<MemberPage> known = demonstration.practice().members().page(member);
        REQUIRE(known.ok());
        return *known;
    }

    Demonstration demonstration;
    MemberId member;
    std::unique_ptr<MemberPageView> page;
    std::optional<Error> refused;
};

const LifeEvent *written(const MemberPage &page, const QString &text)
{
    const auto found = std::find_if(page.lifeEvents.begin(), page.lifeEvents.end(),
                                    [&text](const LifeEvent &each) { return each.text == text; });
    return found == page.lifeEvents.end() ? nullptr : &*found;
}

const QString chartName = u"Life events, use, recovery and scores over time; the list below says the same"_s;

} // namespace

TEST_CASE("the timeline is zoomed, moved and added to by keys, as precisely as the zoom lets one mean")
{
    AtTheKeys at(odette(), u"timeline"_s);
    at.tabTo(chartName);
    auto *chart = at.page->findChild<TimeChart *>();
    const qint64 whole = chart->from().daysTo(chart->to());
    CHECK(whole > 20 * 365);
    CHECK(chart->meant(QDate(2011, 5, 17)).text() == u"2011"_s);
    press(Qt::Key_Plus);
    CHECK(chart->from().daysTo(chart->to()) < whole);
    const QDate before = chart->from();
    press(Qt::Key_Left);
    CHECK(chart->from() < before);
    press(Qt::Key_End);
    CHECK(chart->from().daysTo(chart->to()) < 200);
    CHECK(chart->meant(QDate(2026, 5, 17)).text() == u"2026-05-17"_s);
    for (int i = 0; i < 40; ++i)
        press(Qt::Key_Plus);
    CHECK(chart->from().daysTo(chart->to()) == 14);
    press(Qt::Key_Home);
    CHECK(chart->from().daysTo(chart->to()) == whole);

    press(Qt::Key_End);
    press(Qt::Key_Insert);
    type(u"Her sister called"_s);
    press(Qt::Key_Return);
    const MemberPage kept = at.kept();
    REQUIRE(written(kept, u"Her sister called"_s));
    CHECK(written(kept, u"Her sister called"_s)->when.hasDay());
    at.page->undoStack().undo();
    CHECK_FALSE(written(at.kept(), u"Her sister called"_s));
}

TEST_CASE("an event in the future or in the year 0 is refused with a sentence, and its words stay")
{
    struct Case
    {
        QString when;
        QString said;
    };
    const Case cases[] = {{u"2031"_s, u"can't lie in the future"_s},
                          {u"0000"_s, u"Write when it happened"_s},
                          {u"2024-13"_s, u"Write when it happened"_s}};
    AtTheKeys at(odette(), u"timeline"_s);
    const qsizetype before = at.kept().lifeEvents.size();
    for (const Case &each : cases) {
        INFO(each.when.toStdString());
        auto *when = named<QLineEdit>(*at.page, u"When it happened: 2019, 2019-05 or 2019-05-31"_s);
        when->setFocus();
        when->clear();
        type(each.when);
        press(Qt::Key_Return);
        auto *text = named<QLineEdit>(*at.page, u"What happened; Enter adds it"_s);
        text->clear();
        type(u"A move"_s);
        press(Qt::Key_Return);
        CHECK(text->text() == u"A move"_s);
        CHECK(textOn(*at.page).contains(each.said));
    }
    CHECK(at.kept().lifeEvents.size() == before);
    CHECK_FALSE(at.refused);
}

TEST_CASE("the list beside the timeline says what the chart shows, scores and recovery too")
{
    AtTheKeys at(marisol, u"timeline"_s);
    const auto listed = [&at] {
        auto *rows = named<RowList>(*at.page, u"What happened, by date"_s);
        QStringList lines;
        for (int row = 0; row < rows->count(); ++row)
            lines.append(rows->item(row)->data(Qt::AccessibleTextRole).toString() + rows->item(row)->text());
        return lines.join(u'\n');
    };
    CHECK_FALSE(listed().contains(u"PHQ-9"_s));
    at.tabTo(u"Life events"_s);
    press(Qt::Key_Right);
    CHECK(listed().contains(u"PHQ-9 15"_s));
    CHECK(listed().contains(u"In recovery since then"_s));
    CHECK(listed().contains(u"Last drink"_s));
}

TEST_CASE("evidence is gathered beside the formulation and taken by Enter, and is there after reopening")
{
    AtTheKeys at(odette(), u"formulation"_s);
    const QString before = at.kept().formulations.first().evidence.value_or(QString());
    at.tabTo(u"Gathered for it"_s);
    press(Qt::Key_Home);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    const QString after = at.kept().formulations.first().evidence.value_or(QString());
    CHECK(after.startsWith(before + u"\nNoémie: Letters only."_s));
    at.reopen(u"formulation"_s);
    CHECK(textOn(*at.page).contains(u"Noémie: Letters only."_s));
    at.page->undoStack().undo();
}

TEST_CASE("a strategy is linked to the moments it came from by keys, and the link is taken back")
{
    AtTheKeys at(odette(), u"formulation"_s);
    at.tabTo(u"Strategies of the group"_s);
    press(Qt::Key_Home);
    whenAsked([](QDialog &dialog) {
        named<QListWidget>(dialog, u"Moments"_s)->setFocus();
        press(Qt::Key_Space);
        press(Qt::Key_Return);
    });
    press(Qt::Key_Return);
    const auto moments = [&at] { return at.kept().groups.first().strategies.first().moments; };
    CHECK(moments() == OptionalList<MomentId>{MomentId(u"mo-b01-02"_s)});
    CHECK(textOn(*at.page).contains(u"from “Tells of a daughter who permits letters"_s));
    at.page->undoStack().undo();
    CHECK(moments().isEmpty());
}

TEST_CASE("a goal's scale is worded with questions, and what is still missing is said")
{
    AtTheKeys at(odette(), u"formulation"_s);
    at.tabTo(u"Add a goal"_s);
    press(Qt::Key_Space);
    CHECK(textOn(*at.page).contains(u"Begin with what the member wants to be different"_s));
    type(u"To eat with somebody"_s);
    at.page->flush();
    settle();
    CHECK(textOn(*at.page).contains(u"Write level 0 first"_s));
    at.tabTo(u"0 as expected"_s);
    CHECK(static_cast<QLineEdit *>(QApplication::focusWidget())->placeholderText() ==
          u"What would be good enough by the last session?"_s);
    type(u"One shared meal a week"_s);
    at.page->flush();
    settle();
    CHECK(textOn(*at.page).contains(u"4 level(s) still to be put into words."_s));
    const Goal goal = at.kept().formulations.first().goals.last();
    CHECK(goal.text == u"To eat with somebody"_s);
    CHECK(goal.levels->at(2) == u"One shared meal a week"_s);
}

TEST_CASE("a next step is carried forward by a key, as one act")
{
    AtTheKeys at(odette(), u"actions"_s);
    const QList<Action> before = at.kept().actions;
    at.tabTo(u"Next steps"_s);
    press(Qt::Key_Home);
    press(Qt::Key_C);
    const QList<Action> after = at.kept().actions;
    REQUIRE(after.size() == before.size() + 1);
    CHECK(after.last().text == u"Ask her mother for sparkling water before sitting down."_s);
    CHECK(after.last().setInSession == SessionNumber(7));
    CHECK_FALSE(after.last().outcome);
    CHECK(textOn(*at.page).contains(u"3 next step(s): 1 done, 1 partly, 1 to review."_s));
    // What was set for the next meeting already is not carried anywhere.
    press(Qt::Key_C);
    CHECK(at.kept().actions.size() == after.size());
    at.page->undoStack().undo();
    CHECK(at.kept().actions == before);
}

TEST_CASE("the midpoint review is written by keys, counts as held, and is taken back")
{
    AtTheKeys at(odette(), u"midpoint"_s);
    CHECK(at.kept().midpointReviews.isEmpty());
    at.tabTo(u"What in the group helps"_s);
    type(u"That nobody hurries me."_s);
    at.tabTo(u"What sets off use"_s);
    press(Qt::Key_Home);
    press(Qt::Key_Return);
    at.reopen(u"midpoint"_s);
    REQUIRE(at.kept().midpointReviews.size() == 1);
    const MidpointReview review = at.kept().midpointReviews.first();
    CHECK(review.helps == u"That nobody hurries me."_s);
    CHECK(review.hinders == u"Sunday mornings, her old calling time."_s);
    CHECK(textOn(*at.page).contains(u"That nobody hurries me."_s));
}

TEST_CASE("a day of the midpoint review that lies ahead is not kept, and the field says why")
{
    AtTheKeys at(odette(), u"midpoint"_s);
    at.tabTo(u"Held on"_s);
    type(u"2031-01-01"_s);
    at.page->flush();
    settle();
    CHECK(at.kept().midpointReviews.isEmpty());
    CHECK(textOn(*at.page).contains(u"Write the day it was held"_s));
    CHECK_FALSE(at.refused);
}

TEST_CASE("what others said is taken into the farewell, and the sheet is saved as PDF by keys")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"farewell.pdf"_s);
    AtTheKeys at(marisol, u"farewell"_s);
    at.tabTo(u"What others have said to them"_s);
    press(Qt::Key_Home);
    press(Qt::Key_Return);
    const QString words = at.kept().farewells.first().wordsFromTheGroup.value_or(QString());
    CHECK(words.contains(u"The one who stood up."_s));
    CHECK(words.contains(u"that channel is open"_s));
    whenAsked([&path](QDialog &) {
        press(Qt::Key_S, Qt::ControlModifier);
        // The sheet's dialog is gone by now; the next one asks for the file.
        whenAsked([&path](QDialog &files) {
            // Typed letter by letter, the list of files that match would take Enter.
            auto *name = files.findChild<QLineEdit *>(u"fileNameEdit"_s);
            REQUIRE(name);
            name->setText(path);
            name->setFocus();
            press(Qt::Key_Return);
        });
    });
    press(Qt::Key_P, Qt::ControlModifier);
    CHECK(textOn(*at.page).contains(u"The sheet is written."_s));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = textOf(file.readAll());
    CHECK(text.contains(u"The one who stood up."_s));
    CHECK(text.contains(u"Marisol"_s));
}

TEST_CASE("growth is rated by keys on the farewell page")
{
    AtTheKeys at(odette(), u"farewell"_s);
    at.tabTo(u"Accountability, rated by the facilitator"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    const QList<GrowthRating> growth = at.kept().growth;
    const auto rated = std::find_if(growth.begin(), growth.end(), [](const GrowthRating &each) {
        return each.session == SessionNumber(7) && each.ratedBy == GrowthRater::Facilitator;
    });
    REQUIRE(rated != growth.end());
    CHECK(rated->levels[size_t(GrowthDomain::Accountability)] == 1);
}
