#include "practice/notes.h"
#include "practice/writing_aids.h"
#include "support/text_of.h"
#include "ui/pages/session/cards/keyed_list.h"
#include "ui/pages/session/wrap_up/section_edit.h"
#include "ui/pages/session/wrap_up/versions_dialog.h"
#include "ui/pages/session_at_hand.h"
#include "ui/support/hands.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <catch2/catch_all.hpp>

#include <algorithm>

using namespace ipt;
using namespace ipt::test;
using namespace Qt::StringLiterals;

namespace {

/// The running session, ended and with its wrap-up in front.
struct Desk : SessionAtHand
{
    Desk()
        : SessionAtHand(Place::ofSession(thursdayNoon(), running(), u"room"_s))
    {
    }

    void wrapUp() { pressButtonKeys(Qt::Key_Return, Qt::ControlModifier); }

    QList<Note> notes() { return room().session.notes; }
    Note firstNote()
    {
        const QList<Note> all = notes();
        REQUIRE_FALSE(all.isEmpty());
        return all.first();
    }
    SectionEdit *section(const QString &title) { return named<SectionEdit>(page(), title); }
    QStringList states()
    {
        QStringList lines;
        const KeyedList *list = named<KeyedList>(page(), u"Notes"_s);
        for (const KeyedRow &row : list->rows())
            lines.append(row.text + u": "_s + row.chips.first().text);
        return lines;
    }
    QString stateOf(const QString &who)
    {
        const QStringList lines = states();
        for (const QString &line : lines) {
            if (line.startsWith(who + u": "_s))
                return line.mid(who.size() + 2);
        }
        return {};
    }
    QString refused() const { return refusals().join(u" | "_s); }
};

qsizetype waiting(const QList<Note> &notes)
{
    qsizetype sentences = 0;
    for (const Note &note : notes)
        sentences += note.drafted.size();
    return sentences;
}

} // namespace

TEST_CASE("drafted sentences are still marked after the program was closed, until Tab, typing or Accept all")
{
    Desk desk;
    desk.wrapUp();
    press(Qt::Key_PageDown, Qt::ControlModifier);
    pressButtonKeys(Qt::Key_D, Qt::ControlModifier);
    settle(500);
    const auto drafted = desk.firstNote().drafted.size();
    REQUIRE(drafted > 2);
    desk.comeBack();
    CHECK(desk.firstNote().drafted.size() == drafted);
    SectionEdit *data = desk.section(u"Data"_s);
    const int inData = data->drafted();
    REQUIRE(inData > 0);

    // Tab accepts the sentence at the cursor, and so does writing into one.
    data->setFocus();
    data->moveCursor(QTextCursor::Start);
    press(Qt::Key_Tab);
    settle(500);
    CHECK(desk.firstNote().drafted.size() == drafted - 1);
    CHECK(data->drafted() == inData - 1);
    SectionEdit *assessment = desk.section(u"Assessment"_s);
    REQUIRE(assessment->drafted() > 0);
    assessment->setFocus();
    assessment->moveCursor(QTextCursor::Start);
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    type(u"x"_s);
    settle(500);
    CHECK(desk.firstNote().drafted.size() == drafted - 2);
    // Words behind the last one are the writer's own and change nothing of it.
    data = desk.section(u"Plan"_s);
    const int inPlan = data->drafted();
    data->setFocus();
    data->moveCursor(QTextCursor::End);
    type(u" And more."_s);
    CHECK(data->drafted() == inPlan);

    pressButtonKeys(Qt::Key_Return, Qt::ControlModifier);
    settle(500);
    CHECK(desk.firstNote().drafted.isEmpty());
    desk.comeBack();
    CHECK(waiting(desk.notes()) == 0);
    CHECK(desk.refused() == QString());
}

TEST_CASE("signing with drafted sentences that nobody accepted asks")
{
    Desk desk;
    desk.wrapUp();
    press(Qt::Key_PageDown, Qt::ControlModifier);
    pressButtonKeys(Qt::Key_D, Qt::ControlModifier);
    settle(500);
    QString asked;
    whenAsked([&asked](QDialog &dialog) {
        asked = textOn(dialog);
        dialog.reject();
    });
    pressButtonKeys(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    settle(50);
    CHECK(asked.contains(u"not accepted yet"_s));
    CHECK_FALSE(desk.firstNote().isSigned());
    CHECK_FALSE(desk.firstNote().drafted.isEmpty());
}

TEST_CASE("all notes are drafted at once, which is taken back but for those somebody wrote in")
{
    Desk desk;
    desk.wrapUp();
    pressButtonKeys(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    settle(100);
    const QList<Note> begun = desk.notes();
    CHECK(begun.size() == desk.room().expected.size() + 1);
    CHECK(waiting(begun) > begun.size());
    CHECK(desk.stateOf(u"Private note"_s) == u"yours only"_s);
    type(u"One thing more. "_s);
    settle(500);
    desk.page().undoStack().undo();
    settle(50);
    CHECK(desk.notes().size() == 1);
    desk.page().undoStack().redo();
    settle(50);
    CHECK(desk.notes().size() == begun.size());
    CHECK(desk.refused() == QString());
}

TEST_CASE("what is ready is signed together, and what is not stays")
{
    Desk desk;
    desk.wrapUp();
    pressButtonKeys(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    const auto count = desk.notes().size();
    for (qsizetype i = 1; i < count; ++i)
        pressButtonKeys(Qt::Key_Return, Qt::ControlModifier);
    settle(500);
    const QList<Note> before = desk.notes();
    CHECK(std::count_if(before.begin(), before.end(),
                        [](const Note &note) { return !note.drafted.isEmpty(); }) == 1);
    QString asked;
    whenAsked([&asked](QDialog &dialog) {
        asked = textOn(dialog);
        dialog.accept();
    });
    pressButtonKeys(Qt::Key_S, Qt::ControlModifier | Qt::AltModifier);
    settle(100);
    const QList<Note> after = desk.notes();
    const auto isSigned =
        std::count_if(after.begin(), after.end(), [](const Note &note) { return note.isSigned(); });
    CHECK(isSigned >= 2);
    CHECK(isSigned < count);
    for (const Note &note : after)
        CHECK((!note.isSigned() || note.drafted.isEmpty()));
    CHECK(asked.contains(u"can't be changed any more"_s));
    CHECK(desk.refused() == QString());
}

TEST_CASE("a draft that is discarded comes back with Ctrl+Z")
{
    Desk desk;
    desk.wrapUp();
    type(u"The group spoke of endings."_s);
    settle(500);
    const Note before = desk.firstNote();
    named<QPushButton>(desk.page(), u"Discard the draft"_s)->click();
    settle(50);
    CHECK(desk.notes().isEmpty());
    CHECK(desk.stateOf(u"Group note"_s) == u"to write"_s);
    desk.section(u"Focus"_s)->setFocus();
    press(Qt::Key_Z, Qt::ControlModifier);
    settle(50);
    CHECK((desk.firstNote() == before));
    CHECK(desk.section(u"Focus"_s)->toPlainText() == u"The group spoke of endings."_s);
}

TEST_CASE("who was away has a line that says so, and no note is asked for")
{
    Desk desk;
    const MemberName first = desk.room().expected.first();
    REQUIRE(desk.practice()
                .sessions()
                .putAttendance(thursdayNoon(), running(), {first.id, Presence::Excused, {}, u"dentist"_s})
                .ok());
    desk.page().refresh();
    desk.wrapUp();
    CHECK(desk.stateOf(first.called) == u"excused"_s);
    press(Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(textOn(desk.page()).contains(first.called + u" was excused. Noted: dentist."_s));
    // Drafting all leaves them out.
    pressButtonKeys(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    const QList<Note> notes = desk.notes();
    CHECK(
        std::none_of(notes.begin(), notes.end(), [&](const Note &note) { return note.member == first.id; }));
}

TEST_CASE("an earlier version is brought back, and with Ctrl+Z the later one")
{
    Desk desk;
    desk.wrapUp();
    type(u"The group spoke of endings."_s);
    settle(500);
    desk.moveClock(4);
    type(u" And of beginnings."_s);
    settle(500);
    const QString later = u"The group spoke of endings. And of beginnings."_s;
    QString shown;
    whenAsked([&shown](QDialog &dialog) {
        shown = textOn(dialog);
        dialog.accept();
    });
    named<QPushButton>(desk.page(), u"Earlier versions…"_s)->click();
    settle(500);
    CHECK(shown.contains(u"And of beginnings."_s));
    CHECK(desk.firstNote().sections.first().text == u"The group spoke of endings."_s);
    desk.section(u"Focus"_s)->setFocus();
    press(Qt::Key_Z, Qt::ControlModifier);
    settle(500);
    CHECK(desk.firstNote().sections.first().text == later);
    CHECK(desk.practice().notes().versions({thursdayNoon(), running(), desk.firstNote().id})->size() >= 2);
}

TEST_CASE("the practice's snippets stand in every note's fields")
{
    Desk desk;
    REQUIRE(desk.practice().writingAids().saveSnippet({u"calm"_s, u"The hour ended calmly."_s}).ok());
    desk.page().refresh();
    desk.wrapUp();
    type(u"/calm "_s);
    settle(500);
    CHECK(desk.firstNote().sections.first().text == u"The hour ended calmly. "_s);
}

TEST_CASE("a member's earlier note is read beside the one being written")
{
    Desk desk;
    desk.wrapUp();
    press(Qt::Key_PageDown, Qt::ControlModifier);
    type(u"Spoke of it again."_s);
    settle(500);
    auto *earlier = named<KeyedList>(desk.page(), u"Earlier notes"_s);
    REQUIRE(earlier->itemCount() > 0);
    const MemberId member = *desk.firstNote().member;
    const Result<QList<NoteRow>> rows = desk.practice().notes().ofMember(member);
    REQUIRE(rows.ok());
    const auto row = std::find_if(rows->begin(), rows->end(), [](const NoteRow &note) {
        return note.kind == NoteKind::Member && note.ref.session < running();
    });
    REQUIRE(row != rows->end());
    const QString words = desk.practice().notes().note(row->ref)->note.sections.last().text.left(30);
    CHECK_FALSE(textOn(desk.page()).contains(words));
    earlier->activateItem(0);
    settle();
    CHECK(textOn(desk.page()).contains(words));
    CHECK(desk.section(u"Data"_s)->toPlainText() == u"Spoke of it again."_s);
    earlier->activateItem(0);
    settle();
    CHECK_FALSE(textOn(desk.page()).contains(words));
}

TEST_CASE("a note in which a guard noticed something says so in the list, whatever else waits in it")
{
    Desk desk;
    desk.wrapUp();
    pressButtonKeys(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_PageDown, Qt::ControlModifier);
    REQUIRE(desk.stateOf(u"Odette"_s).endsWith(u"to accept"_s));
    press(Qt::Key_End, Qt::ControlModifier);
    type(u" Lamont thanked her."_s);
    settle(500);
    CHECK(waitUntil([&] { return desk.stateOf(u"Odette"_s).startsWith(u"1 finding"_s); }, 5000));
}

TEST_CASE("the name of a note's template is readable, whichever note was open first")
{
    Desk desk;
    desk.wrapUp();
    auto *templates = named<QComboBox>(desk.page(), u"Template of the note"_s);
    const int entries = named<KeyedList>(desk.page(), u"Notes"_s)->itemCount();
    for (int step = 0; step < entries; ++step) {
        press(Qt::Key_PageDown, Qt::ControlModifier);
        settle();
        INFO(templates->currentText().toStdString());
        CHECK(templates->width() >= templates->sizeHint().width());
        CHECK(templates->width() > templates->fontMetrics().horizontalAdvance(templates->currentText()) + 20);
    }
}

TEST_CASE("a question that is not answered whole keeps its words in sight and asks for what is missing")
{
    Desk desk;
    desk.wrapUp();
    press(Qt::Key_PageDown, Qt::ControlModifier);
    pressButtonKeys(Qt::Key_D, Qt::ControlModifier);
    press(Qt::Key_End, Qt::ControlModifier);
    type(u" Lamont thanked her."_s);
    settle(500);
    whenAsked([](QDialog &dialog) {
        press(Qt::Key_Return);
        settle();
        CHECK(textOn(dialog).contains(u"can't stay empty"_s));
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            INFO(label->text().toStdString());
            const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : 0;
            CHECK(label->height() >= needed);
        }
        const auto *missing = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        CHECK((missing && missing->text().isEmpty()));
        dialog.reject();
    });
    pressButtonKeys(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    settle(50);
    CHECK_FALSE(desk.firstNote().isSigned());
}
