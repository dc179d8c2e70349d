#include "practice/administration.h"
#include "practice/course.h"
#include "practice/members.h"
#include "ui/pages/member/member_page.h"
#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/measures/answer_field.h"
#include "ui/widgets/tables/row_list.h"
#include "ui/widgets/text/choice_box.h"

#include "support/text_of.h"
#include "ui/support/hands.h"
#include "ui/support/window.h"

#include <QLineEdit>
#include <QUndoStack>

#include <catch2/catch_all.hpp>

#include <algorithm>

using namespace ipt;
using namespace ipt::test;
using namespace Qt::StringLiterals;

namespace {

using Answers = QList<std::optional<int>>;

Place measuresOf(const MemberId &member)
{
    return Place::ofMember(member, u"measures"_s);
}

MemberPage kept(Window &window)
{
    Result<MemberPage> page = window.practice().members().page(odette());
    REQUIRE(page.ok());
    return std::move(page).value();
}

/// The PHQ-9 of that day; nothing where there is none.
std::optional<MeasureTaken> phqOf(Window &window, QDate day)
{
    const MemberPage page = kept(window);
    for (const MeasureTaken &each : page.measures) {
        if (each.measure == u"phq-9"_s && each.taken == day)
            return each;
    }
    return std::nullopt;
}

void choose(Window &window, const QString &measure)
{
    auto *box = named<ChoiceBox>(window.page(), u"Measure"_s);
    const int index = box->findData(measure);
    REQUIRE(index >= 0);
    box->setCurrentIndex(index);
    emit box->chosen(box->currentData());
    settle();
}

void pressButton(Window &window, const QString &name)
{
    named<Button>(window.page(), name)->setFocus();
    press(Qt::Key_Space);
}

const QDate day(2026, 5, 28);

} // namespace

TEST_CASE("a form is nine figures and Enter, kept with the session of its day, and can be taken back")
{
    const DemonstrationFiles files;
    Window window(files.open(), measuresOf(odette()));
    choose(window, u"phq-9"_s);
    type(u"231201000"_s);
    press(Qt::Key_Return);
    const std::optional<MeasureTaken> taken = phqOf(window, day);
    REQUIRE(taken);
    CHECK(taken->items == Answers{2, 3, 1, 2, 0, 1, 0, 0, 0});
    CHECK(taken->session == SessionNumber(7));
    CHECK(taken->group == thursdayNoon());
    window.page().undoStack().undo();
    CHECK_FALSE(phqOf(window, day));
    window.page().undoStack().redo();
    CHECK(phqOf(window, day));
}

TEST_CASE("what is half typed is there after the program was ended, and gone once it is kept")
{
    const DemonstrationFiles files;
    {
        Window window(files.open(), measuresOf(odette()));
        choose(window, u"phq-9"_s);
        type(u"2312"_s);
    }
    Window window(files.open(), measuresOf(odette()));
    choose(window, u"phq-9"_s);
    CHECK(named<AnswerField>(window.page(), u"4. Energy, 0 to 3"_s)->answer() == 2);
    CHECK_FALSE(phqOf(window, day));
    type(u"01000"_s);
    press(Qt::Key_Return);
    REQUIRE(phqOf(window, day));
    choose(window, u"phq-9"_s);
    CHECK_FALSE(named<AnswerField>(window.page(), u"4. Energy, 0 to 3"_s)->isFilled());
}

TEST_CASE("one that is put right shows what it was before")
{
    const DemonstrationFiles files;
    Window window(files.open(), measuresOf(odette()));
    choose(window, u"phq-9"_s);
    type(u"231201000"_s);
    press(Qt::Key_Return);
    auto *rows = named<RowList>(window.page(), u"Measures taken"_s);
    rows->setFocus();
    rows->setCurrentRow(0);
    press(Qt::Key_Return);
    CHECK(window.text().contains(u"Put PHQ-9 of"_s));
    // The first answer stands selected and is typed over.
    type(u"0"_s);
    press(Qt::Key_Return);
    CHECK(phqOf(window, day)->items.first() == 0);
    CHECK(window.text().contains(u"Put right or removed"_s));
    CHECK(window.text().contains(u"9, mild · answers 2, 3, 1, 2, 0, 1, 0, 0, 0"_s));
    REQUIRE(kept(window).measureHistory.size() == 1);
}

TEST_CASE("a second form of one day is told of before it takes the first one's place")
{
    const DemonstrationFiles files;
    Window window(files.open(), measuresOf(odette()));
    choose(window, u"phq-9"_s);
    type(u"000000000"_s);
    press(Qt::Key_Return);
    choose(window, u"phq-9"_s);
    CHECK(window.text().contains(u"There is one of this day already"_s));
    type(u"111111110"_s);
    press(Qt::Key_Return);
    CHECK(kept(window).measureHistory.size() == 1);
    CHECK(phqOf(window, day)->items.first() == 1);
}

TEST_CASE("a form of another day goes without a session, and one before joining says so")
{
    const DemonstrationFiles files;
    Window window(files.open(), measuresOf(odette()));
    choose(window, u"phq-9"_s);
    auto *taken = named<QLineEdit>(window.page(), u"Taken on"_s);
    taken->setFocus();
    taken->selectAll();
    type(u"2026-04-01"_s);
    press(Qt::Key_Return);
    type(u"111111110"_s);
    press(Qt::Key_Return);
    REQUIRE(phqOf(window, QDate(2026, 4, 1)));
    CHECK_FALSE(phqOf(window, QDate(2026, 4, 1))->session);
    CHECK(kept(window).measures.size() > 1);
    auto *rows = named<RowList>(window.page(), u"Measures taken"_s);
    CHECK(
        rows->item(rows->count() - 1)->data(Qt::AccessibleTextRole).toString().contains(u"before joining"_s));
}

TEST_CASE("how a measure is scored is told with its sources")
{
    const DemonstrationFiles files;
    Window window(files.open(), measuresOf(odette()));
    choose(window, u"gad-7"_s);
    CHECK_FALSE(window.text().contains(u"Reliable change: 4 or more points"_s));
    pressButton(window, u"How it is scored"_s);
    CHECK(window.text().contains(u"Reliable change: 4 or more points"_s));
    CHECK(window.text().contains(u"NHS Talking Therapies"_s));
}

TEST_CASE("a measure whose definition is gone is shown as it is stored")
{
    const DemonstrationFiles files;
    {
        const auto practice = files.open(Role::Supervisor);
        REQUIRE(practice->administration()
                    .saveDefinition({u"measure"_s, u"trust"_s,
                                     uR"({"id": "trust", "name": "Trust scale", "about": "The group",
                                         "direction": "higher", "source": "ours",
                                         "items": [{"label": "Belonging", "kind": "steps", "min": 0, "max": 4},
                                                   {"label": "Candour", "kind": "steps", "min": 0, "max": 4}],
                                         "total": {"source": "ours"}})"_s})
                    .ok());
    }
    {
        Window window(files.open(), measuresOf(odette()));
        choose(window, u"trust"_s);
        type(u"34"_s);
        press(Qt::Key_Return);
    }
    {
        const auto practice = files.open(Role::Supervisor);
        REQUIRE(practice->administration().removeDefinition(u"measure"_s, u"trust"_s).ok());
    }
    Window window(files.open(), measuresOf(odette()));
    const MemberPage page = kept(window);
    REQUIRE(std::any_of(page.measures.begin(), page.measures.end(),
                        [](const MeasureTaken &each) { return each.measure == u"trust"_s; }));
    CHECK(window.text().contains(u"trust"_s));
    CHECK(window.text().contains(u"Kept: 3, 4."_s));
    // There is no form to put it right with.
    auto *rows = named<RowList>(window.page(), u"Measures taken"_s);
    rows->setFocus();
    rows->setCurrentRow(0);
    CHECK_FALSE(named<Button>(window.page(), u"Put it right"_s)->isEnabled());
}

TEST_CASE("a follow-up is given to somebody by a day, and stands among those seen to once it is closed")
{
    const DemonstrationFiles files;
    Window window(files.open(), measuresOf(odette()));
    choose(window, u"phq-9"_s);
    type(u"111111111"_s);
    press(Qt::Key_Return);
    window.goTo(Place::ofMember(odette()));
    auto *due = named<QLineEdit>(window.page(), u"By when"_s);
    due->setFocus();
    due->selectAll();
    type(u"2026-05-30"_s);
    press(Qt::Key_Tab);
    const auto open = [&] {
        const MemberPage page = kept(window);
        for (const FollowUp &each : page.followUps) {
            if (each.isOpen())
                return std::optional(each);
        }
        return std::optional<FollowUp>();
    };
    REQUIRE(open());
    CHECK(open()->due == QDate(2026, 5, 30));
    CHECK(open()->happened == day);
    auto *owner = named<ChoiceBox>(window.page(), u"Who sees to it"_s);
    owner->setCurrentIndex(owner->findText(u"Harriet Bell"_s, Qt::MatchStartsWith));
    emit owner->chosen(owner->currentData());
    CHECK(open()->owner == UserId(u"u-bell"_s));

    auto *done = named<QLineEdit>(window.page(), u"What was done, in a sentence"_s);
    done->setFocus();
    press(Qt::Key_Return);
    CHECK(open());
    done->setFocus();
    type(u"Talked it through; she is safe."_s);
    press(Qt::Key_Return);
    CHECK_FALSE(open());
    CHECK(window.text().contains(u"Talked it through; she is safe."_s));
}
