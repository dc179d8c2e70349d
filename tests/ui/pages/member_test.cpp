#include "practice/course.h"
#include "practice/members.h"
#include "support/text_of.h"
#include "ui/pages/member/inventory/people_list.h"
#include "ui/pages/member/member_page.h"
#include "ui/pages/members/members_page.h"
#include "ui/support/demonstration.h"
#include "ui/support/hands.h"
#include "ui/widgets/base/buttons/tab_strip.h"
#include "ui/widgets/tables/row_list.h"
#include "ui/widgets/text/choice_box.h"
#include "ui/widgets/text/kept_text.h"

#include <QAbstractButton>
#include <QApplication>
#include <QPlainTextEdit>
#include <QTest>
#include <QUndoStack>

#include <catch2/catch_all.hpp>

using namespace ipt;
using namespace Qt::StringLiterals;

namespace {

/// In the group that goes on, with an intake inventory.
const MemberId odette(u"m-b1"_s);

struct Opened
{
    explicit Opened(const QString &part, Role role = Role::Facilitator)
        : demonstration(role)
    {
        open(part);
    }

    void open(const QString &part)
    {
        page = std::make_unique<MemberPageView>(demonstration.practice());
        page->resize(1280, 720);
        page->show();
        QApplication::setActiveWindow(page.get());
        QObject::connect(page.get(), &Page::placeRequested, [this](const Place &wanted) { asked = wanted; });
        QObject::connect(page.get(), &Page::failed, [this](const Error &error) { refused = error; });
        page->open(Place::ofMember(odette, part));
        QApplication::processEvents();
    }

    void reopen(const QString &part)
    {
        page.reset();
        demonstration.reopen();
        open(part);
    }

    MemberPage kept()
    {
        Result<MemberPage> known = demonstration.practice().members().page(odette);
        REQUIRE(known.ok());
        return *known;
    }

    Inventory intake() { return kept().inventories.first(); }

    template <typename Widget>
    Widget *named(const QString &name)
    {
        for (Widget *widget : page->findChildren<Widget *>()) {
            if (widget->accessibleName() == name && widget->isVisible())
                return widget;
        }
        FAIL("nothing visible is called " << name.toStdString());
        return nullptr;
    }

    test::Demonstration demonstration;
    std::unique_ptr<MemberPageView> page;
    std::optional<Place> asked;
    std::optional<Error> refused;
};

void press(Qt::Key key)
{
    REQUIRE(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), key);
}

void typeIn(const QString &text)
{
    REQUIRE(QApplication::focusWidget());
    QTest::keyClicks(QApplication::focusWidget(), text);
}

} // namespace

TEST_CASE("an inventory is written down with the keyboard alone, and is there after reopening")
{
    Opened opened(u"inventory"_s);
    const qsizetype before = opened.intake().relationships.size();
    REQUIRE(qobject_cast<PeopleList *>(QApplication::focusWidget()));

    press(Qt::Key_Insert);
    typeIn(u"Beto, ex-partner, 5"_s);
    press(Qt::Key_Return);
    REQUIRE(opened.intake().relationships.size() == before + 1);
    Relationship beto = opened.intake().relationships.last();
    CHECK(beto.person == u"Beto"_s);
    CHECK(beto.relation == u"ex-partner"_s);
    CHECK(beto.closeness == Ring(5));

    opened.named<PeopleList>(u"People"_s)->setFocus();
    press(Qt::Key_2);
    press(Qt::Key_D);
    press(Qt::Key_Return);
    typeIn(u"He never asked for money."_s);
    opened.page->flush();

    opened.reopen(u"inventory"_s);
    beto = opened.intake().relationships.last();
    CHECK(beto.closeness == Ring(2));
    CHECK(beto.problemAreas == OptionalList<ProblemArea>{ProblemArea::RoleDispute});
    CHECK(beto.valued == u"He never asked for money."_s);
    CHECK_FALSE(opened.refused);
}

TEST_CASE("what was done to the inventory is taken back step by step, typing as one step")
{
    Opened opened(u"inventory"_s);
    const Inventory before = opened.intake();
    press(Qt::Key_5);
    press(Qt::Key_Return);
    typeIn(u"a"_s);
    opened.page->flush();
    typeIn(u"b"_s);
    opened.page->flush();
    opened.named<PeopleList>(u"People"_s)->setFocus();
    press(Qt::Key_Delete);
    press(Qt::Key_Space); // it is asked whether really
    REQUIRE(opened.intake().relationships.size() == before.relationships.size() - 1);

    QUndoStack &stack = opened.page->undoStack();
    CHECK(stack.count() == 3);
    while (stack.canUndo())
        stack.undo();
    CHECK(opened.intake() == before);
    while (stack.canRedo())
        stack.redo();
    CHECK(opened.intake().relationships.size() == before.relationships.size() - 1);
}

TEST_CASE("the next stage begins with the people of the one before")
{
    Opened opened(u"inventory"_s);
    const Inventory intake = opened.intake();
    for (QAbstractButton *button : opened.page->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->text() == u"Termination"_s)
            button->click();
    }
    QApplication::processEvents();
    for (QAbstractButton *button : opened.page->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->text() == u"Take it now"_s)
            button->click();
    }
    const QList<Inventory> all = opened.kept().inventories;
    REQUIRE(all.last().stage == Stage::Termination);
    CHECK(all.last().id != intake.id);
    CHECK(all.last().relationships.first().id == intake.relationships.first().id);
    opened.page->undoStack().undo();
    CHECK(opened.kept().inventories.size() == all.size() - 1);
}

TEST_CASE("looking at the record again leaves alone what is being typed")
{
    Opened opened(u"overview"_s);
    auto *plan = opened.named<KeptText>(u"Safety plan"_s);
    plan->setFocus();
    plan->moveCursor(QTextCursor::End);
    typeIn(u"Call the sis"_s);
    const int cursor = plan->textCursor().position();
    opened.page->refresh();
    CHECK(plan->toPlainText().endsWith(u"Call the sis"_s));
    CHECK(plan->textCursor().position() == cursor);
    typeIn(u"ter"_s);
    QTest::qWait(600);
    CHECK(opened.kept().member.safetyPlan.value_or(QString()).endsWith(u"Call the sister"_s));
    opened.page->undoStack().undo();
    CHECK_FALSE(opened.kept().member.safetyPlan.value_or(QString()).contains(u"Call"_s));
}

TEST_CASE("a name that is refused stays in its field, and other fields are kept all the same")
{
    Opened opened(u"overview"_s);
    auto *name = opened.named<KeptLine>(u"Name on the record"_s);
    name->setFocus();
    name->selectAll();
    press(Qt::Key_Delete);
    opened.page->flush();
    CHECK(opened.refused);
    CHECK(name->text().isEmpty());
    opened.named<KeptLine>(u"Pronouns"_s)->setFocus();
    typeIn(u"!"_s);
    opened.page->flush();
    CHECK(opened.kept().member.pronouns.value_or(QString()).endsWith(u'!'));
    CHECK_FALSE(opened.kept().member.name.isEmpty());
}

TEST_CASE("a life event and a next step are added by a line, and taken back")
{
    Opened events(u"timeline"_s);
    const qsizetype before = events.kept().lifeEvents.size();
    events.named<QLineEdit>(u"What happened; Enter adds it"_s)->setFocus();
    typeIn(u"Moved in with her aunt"_s);
    press(Qt::Key_Return);
    CHECK(events.kept().lifeEvents.size() == before); // without a date
    for (QLineEdit *line : events.page->findChildren<QLineEdit *>()) {
        if (line->isVisible() && line->accessibleName().startsWith(u"When it happened"_s))
            line->setFocus();
    }
    typeIn(u"2019-05"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    CHECK(events.kept().lifeEvents.size() == before + 1);
    events.page->undoStack().undo();
    CHECK(events.kept().lifeEvents.size() == before);
}

TEST_CASE("a next step is set and reviewed")
{
    Opened opened(u"actions"_s);
    opened.named<QLineEdit>(u"What they want to try next; Enter adds it"_s)->setFocus();
    typeIn(u"Write the letter"_s);
    press(Qt::Key_Return);
    auto *outcome = opened.named<ChoiceBox>(u"What came of it"_s);
    emit outcome->chosen(int(ActionOutcome::Partly));
    CHECK((opened.refused ? opened.refused->sentence : QString()) == QString());
    opened.reopen(u"actions"_s);
    const QList<Action> actions = opened.kept().actions;
    const auto written = std::find_if(actions.begin(), actions.end(),
                                      [](const Action &each) { return each.text == u"Write the letter"_s; });
    REQUIRE(written != actions.end());
    CHECK(written->outcome == ActionOutcome::Partly);
    CHECK(written->reviewedInSession == written->setInSession);
}

TEST_CASE("goodbye words are kept as they are typed")
{
    Opened opened(u"farewell"_s);
    opened.named<KeptText>(u"Warning signs"_s)->setFocus();
    typeIn(u"Not answering calls"_s);
    opened.page.reset(); // leaving keeps what waits
    opened.reopen(u"farewell"_s);
    REQUIRE_FALSE(opened.kept().farewells.isEmpty());
    CHECK(opened.kept().farewells.last().warningSigns.value_or(QString()).contains(u"Not answering calls"_s));
}

TEST_CASE("the part of a member's page is kept in its place")
{
    Opened opened(u"timeline"_s);
    CHECK(opened.page->place() == Place::ofMember(odette, u"timeline"_s));
    opened.page->findChild<TabStrip *>()->setCurrentIndex(1);
    CHECK(opened.page->place().part == u"inventory"_s);
}

TEST_CASE("the list of members is narrowed as one types, and Enter opens the first")
{
    test::Demonstration demonstration;
    MembersPage page(demonstration.practice());
    page.resize(1280, 720);
    page.show();
    QApplication::setActiveWindow(&page);
    std::optional<Place> asked;
    QObject::connect(&page, &Page::placeRequested, [&asked](const Place &place) { asked = place; });
    page.open(Place::members());
    QApplication::processEvents();
    typeIn(u"ode thu"_s);
    auto *rows = page.findChild<QListWidget *>();
    CHECK(rows->count() == 1);
    press(Qt::Key_Return);
    CHECK(asked == Place::ofMember(odette));
}

TEST_CASE("a long list of members shows its first lines, more when asked, and finds everybody")
{
    test::Demonstration demonstration;
    constexpr int strangers = 2 * RowList::linesAtOnce;
    for (int number = 0; number < strangers; ++number) {
        Member member;
        member.name = u"Zara%1 Quill"_s.arg(number, 3, 10, QLatin1Char('0'));
        REQUIRE(demonstration.practice().members().create(member).ok());
    }
    MembersPage page(demonstration.practice());
    page.resize(1280, 720);
    page.show();
    QApplication::setActiveWindow(&page);
    std::optional<Place> asked;
    QObject::connect(&page, &Page::placeRequested, [&asked](const Place &place) { asked = place; });
    page.open(Place::members());
    auto *rows = page.findChild<QListWidget *>();
    REQUIRE(rows->count() == RowList::linesAtOnce + 1);
    CHECK(rows->item(RowList::linesAtOnce)->text() == u"Show more"_s);

    press(Qt::Key_Down);
    press(Qt::Key_End);
    press(Qt::Key_Return);
    CHECK_FALSE(asked);
    CHECK(rows->count() == 2 * RowList::linesAtOnce + 1);
    CHECK(rows->currentRow() == RowList::linesAtOnce); // the first of those that came
    press(Qt::Key_End);
    press(Qt::Key_Return);
    const auto isWhole = [rows] {
        return rows->item(rows->count() - 2)->text() == u"Zara119"_s &&
               rows->item(rows->count() - 1)->text() == u"Zdena"_s;
    };
    CHECK(isWhole());
    page.refresh();
    CHECK(isWhole());

    page.open(Place::members());
    typeIn(u"zara11"_s);
    CHECK(rows->count() == 10);
    press(Qt::Key_Return);
    CHECK(asked);
}

TEST_CASE("a contact outside the meetings is noted on the member's page, changed and taken back")
{
    Opened opened(u"overview"_s);
    const auto before = opened.kept().contacts.size();
    const auto write = [](const QString &text) {
        test::whenAsked([text](QDialog &dialog) {
            auto *edit = dialog.findChild<QPlainTextEdit *>();
            edit->setPlainText(text);
            dialog.accept();
        });
    };
    write(u"Rang about the bus."_s);
    test::named<QAbstractButton>(*opened.page, u"Note a contact…"_s)->click();
    REQUIRE(opened.kept().contacts.size() == before + 1);
    IndividualContact noted = opened.kept().contacts.last();
    CHECK(noted.text == u"Rang about the bus."_s);
    CHECK(noted.member == odette);
    CHECK(test::textOn(*opened.page).contains(u"Rang about the bus."_s));

    opened.page->undoStack().undo();
    CHECK(opened.kept().contacts.size() == before);
    opened.page->undoStack().redo();
    REQUIRE(opened.kept().contacts.size() == before + 1);
    CHECK(opened.kept().contacts.last() == noted);
    CHECK_FALSE(opened.refused);
}
