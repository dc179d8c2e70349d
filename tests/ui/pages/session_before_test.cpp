#include "practice/course.h"
#include "support/text_of.h"
#include "ui/pages/session/before/measures_card.h"
#include "ui/pages/session_at_hand.h"
#include "ui/support/hands.h"
#include "ui/widgets/text/choice_box.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

#include <catch2/catch_all.hpp>

using namespace ipt;
using namespace ipt::test;
using namespace Qt::StringLiterals;

namespace {

/// The session that comes next, its predecessor held.
struct Before : SessionAtHand
{
    Before()
        : SessionAtHand(Place::ofSession(thursdayNoon(), running(), u"room"_s))
    {
        pressButtonKeys(Qt::Key_Return, Qt::ControlModifier);
        page().open(Place::ofSession(thursdayNoon(), planned(), u"before"_s));
        settle();
    }

    std::optional<MeasureTaken> taken(const QString &measure, const MemberId &member)
    {
        for (const RoomMeasure &each : room().measures) {
            if (each.measure == measure && each.member == member && each.taken)
                return each.taken;
        }
        return std::nullopt;
    }

    QLineEdit *form(const QString &called)
    {
        const auto boxes = page().findChildren<ChoiceBox *>();
        for (ChoiceBox *box : boxes) {
            if (box->accessibleName() != u"Measure"_s)
                continue;
            box->setChosen(u"phq-9"_s);
            emit box->chosen(box->currentData());
        }
        return named<QLineEdit>(page(), u"PHQ-9, answers of "_s + called);
    }
};

} // namespace

TEST_CASE("nine figures are a PHQ-9: kept with the ninth, and the next form is one key away")
{
    Before before;
    const QString odettes = before.room().members.value(odette()).called;
    before.form(odettes)->setFocus();
    type(u"11120000"_s);
    CHECK_FALSE(before.taken(u"phq-9"_s, odette()));
    type(u"0"_s);
    const std::optional<MeasureTaken> taken = before.taken(u"phq-9"_s, odette());
    REQUIRE(taken);
    CHECK(taken->items == QList<std::optional<int>>{1, 1, 1, 2, 0, 0, 0, 0, 0});
    CHECK(taken->group == thursdayNoon());
    CHECK(taken->session == planned());
    CHECK(textOn(before.page()).contains(u"5 · mild"_s, Qt::CaseInsensitive));
    press(Qt::Key_Return);
    CHECK(nameOf(QApplication::focusWidget()).startsWith(u"PHQ-9, answers of "_s));
    CHECK_FALSE(nameOf(QApplication::focusWidget()).endsWith(odettes));

    // Taken back, the form is due again.
    before.page().undoStack().undo();
    CHECK_FALSE(before.taken(u"phq-9"_s, odette()));
    CHECK(before.form(odettes)->text().isEmpty());
    before.page().undoStack().redo();
    CHECK(before.taken(u"phq-9"_s, odette()) == taken);
    CHECK(before.form(odettes)->text() == u"111200000"_s);
}

TEST_CASE("a half-typed form survives the program's end, and a wrong figure is not kept")
{
    Before before;
    const QString odettes = before.room().members.value(odette()).called;
    before.form(odettes)->setFocus();
    type(u"1112"_s);
    settle(500);
    before.comeBack();
    CHECK(before.form(odettes)->text() == u"1112"_s);
    before.form(odettes)->setFocus();
    press(Qt::Key_End);
    type(u"70000"_s);
    CHECK_FALSE(before.taken(u"phq-9"_s, odette()));
    CHECK(textOn(before.page()).contains(u"item 5?"_s));
    press(Qt::Key_Return);
    CHECK(before.form(odettes)->hasFocus());
    CHECK(before.refusals().isEmpty());
}

TEST_CASE("thoughts of death in the ninth answer open a follow-up that is shown at once")
{
    Before before;
    const QString odettes = before.room().members.value(odette()).called;
    const auto open = before.room().openFollowUps.size();
    before.form(odettes)->setFocus();
    type(u"111200002"_s);
    CHECK(before.room().openFollowUps.size() == open + 1);
}

TEST_CASE("a contact between sessions is noted for one member and stands before the next session")
{
    Before before;
    const QString odettes = before.room().members.value(odette()).called;
    whenAsked([&](QDialog &dialog) {
        auto *who = dialog.findChild<QComboBox *>();
        who->setCurrentText(odettes);
        dialog.findChild<QSpinBox *>()->setValue(10);
        dialog.findChild<QPlainTextEdit *>()->setFocus();
        type(u"Rang to say the bus was late."_s);
        dialog.accept();
    });
    named<QPushButton>(before.page(), u"Note a contact…"_s)->setFocus();
    press(Qt::Key_Space);
    REQUIRE(waitUntil([&] { return before.room().contacts.size() == 1; }, 3000));
    const IndividualContact contact = before.room().contacts.first();
    CHECK(contact.member == odette());
    CHECK(contact.minutes == 10);
    CHECK(contact.text == u"Rang to say the bus was late."_s);
    CHECK(before.refusals().isEmpty());
}

TEST_CASE("what was being written about a contact is there again when the dialog is opened again")
{
    Before before;
    whenAsked([&](QDialog &dialog) {
        dialog.findChild<QPlainTextEdit *>()->setFocus();
        type(u"Rang to"_s);
        settle(500);
        // As the lock does it.
        dialog.close();
    });
    named<QPushButton>(before.page(), u"Note a contact…"_s)->setFocus();
    press(Qt::Key_Space);
    CHECK(before.room().contacts.isEmpty());
    QString found;
    whenAsked([&](QDialog &dialog) {
        found = dialog.findChild<QPlainTextEdit *>()->toPlainText();
        dialog.reject();
    });
    named<QPushButton>(before.page(), u"Note a contact…"_s)->setFocus();
    press(Qt::Key_Space);
    CHECK(found == u"Rang to"_s);
}
