#include "practice/notes.h"
#include "support/text_of.h"
#include "ui/pages/session/cards/keyed_list.h"
#include "ui/pages/session_at_hand.h"
#include "ui/support/hands.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

#include <catch2/catch_all.hpp>

using namespace ipt;
using namespace ipt::test;
using namespace Qt::StringLiterals;

namespace {

/// The running session, ended and with its wrap-up in front.
struct WrapUp : SessionAtHand
{
    WrapUp()
        : SessionAtHand(Place::ofSession(thursdayNoon(), running(), u"room"_s))
    {
        pressButtonKeys(Qt::Key_Return, Qt::ControlModifier);
    }

    std::optional<Note> note(NoteKind kind, const std::optional<MemberId> &member = {})
    {
        const QList<Note> notes = room().session.notes;
        for (const Note &note : notes) {
            if (note.kind == kind && note.member == member)
                return note;
        }
        return std::nullopt;
    }
};

} // namespace

TEST_CASE("looking at notes begins none, and the first word begins a draft that is soon durable")
{
    WrapUp wrapUp;
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(wrapUp.room().session.notes.isEmpty());
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_PageUp, Qt::ControlModifier);

    type(u"The group spoke of endings."_s);
    settle(500);
    REQUIRE(wrapUp.note(NoteKind::Group));
    CHECK(wrapUp.refusals().join(u" | "_s) == QString());
    CHECK(wrapUp.note(NoteKind::Group)->sections.first().text == u"The group spoke of endings."_s);
    wrapUp.comeBack();
    CHECK(named<QPlainTextEdit>(wrapUp.page(), u"Focus"_s)->toPlainText() ==
          u"The group spoke of endings."_s);
}

TEST_CASE("refreshing leaves the text and the cursor of a note alone")
{
    WrapUp wrapUp;
    type(u"The group spoke"_s);
    wrapUp.page().refresh();
    type(u" of endings"_s);
    settle(500);
    CHECK(wrapUp.note(NoteKind::Group)->sections.first().text == u"The group spoke of endings"_s);
}

TEST_CASE("a member's note is drafted from the moments, accepted with Tab, and signed for good")
{
    WrapUp wrapUp;
    press(Qt::Key_PageDown, Qt::ControlModifier);
    press(Qt::Key_PageDown, Qt::ControlModifier);
    pressButtonKeys(Qt::Key_D, Qt::ControlModifier);
    settle(500);
    QList<Note> notes = wrapUp.room().session.notes;
    REQUIRE(notes.size() == 1);
    CHECK(notes.first().kind == NoteKind::Member);
    CHECK(!notes.first().sections.first().text.isEmpty());

    // Whatever the guards say of it, a reason is given.
    whenAsked([](QDialog &dialog) {
        const auto lines = dialog.findChildren<QLineEdit *>();
        for (QLineEdit *line : lines)
            line->setText(u"Read and meant so"_s);
        dialog.accept();
    });
    pressButtonKeys(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    settle(50);
    notes = wrapUp.room().session.notes;
    REQUIRE(notes.size() == 1);
    CHECK(notes.first().isSigned());
    CHECK(wrapUp.refusals().join(u" | "_s) == QString());

    // The next note comes up; the signed one can only be read.
    const Place signedPlace = Place::ofNote({thursdayNoon(), running(), notes.first().id});
    CHECK(wrapUp.page().place().note != notes.first().id);
    wrapUp.page().open(signedPlace);
    settle();
    const auto sections = wrapUp.page().findChildren<QPlainTextEdit *>();
    for (const QPlainTextEdit *section : sections)
        CHECK((!section->isVisibleTo(&wrapUp.page()) || section->accessibleName() == u"Addendum"_s));
    CHECK(textOn(wrapUp.page()).contains(notes.first().sections.first().text.left(40)));
}

TEST_CASE("another template keeps what was written")
{
    WrapUp wrapUp;
    press(Qt::Key_PageDown, Qt::ControlModifier);
    type(u"Spoke of the letter."_s);
    settle(500);
    const auto boxes = wrapUp.page().findChildren<QComboBox *>();
    const auto found = std::find_if(boxes.begin(), boxes.end(), [](const QComboBox *box) {
        return box->accessibleName() == u"Template of the note"_s;
    });
    REQUIRE(found != boxes.end());
    QComboBox *templates = *found;
    const int other = templates->currentIndex() == 0 ? 1 : 0;
    templates->setCurrentIndex(other);
    emit templates->activated(other);
    settle(500);
    const QList<Note> notes = wrapUp.room().session.notes;
    REQUIRE(notes.size() == 1);
    CHECK(notes.first().templateId == templates->itemData(other).toString());
    CHECK(notes.first().sections.first().text == u"Spoke of the letter."_s);
}

TEST_CASE("a next step is added for a member and taken back")
{
    WrapUp wrapUp;
    press(Qt::Key_PageDown, Qt::ControlModifier);
    named<QLineEdit>(wrapUp.page(), u"Add a next step"_s)->setFocus();
    type(u"call the brother"_s);
    press(Qt::Key_Return);
    REQUIRE(wrapUp.room().actionsSet.size() == 1);
    CHECK(wrapUp.room().actionsSet.first().text == u"call the brother"_s);
    wrapUp.page().undoStack().undo();
    CHECK(wrapUp.room().actionsSet.isEmpty());
}

TEST_CASE("what is typed in one session's wrap-up stays out of the session shown before it")
{
    WrapUp wrapUp;
    press(Qt::Key_PageDown, Qt::ControlModifier);
    type(u"Told of the seventh meeting."_s);
    settle(500);
    const OptionalList<Note> before = wrapUp.room().session.notes;
    REQUIRE(before.size() == 1);

    wrapUp.page().open(Place::ofSession(thursdayNoon(), SessionNumber(6), u"wrap-up"_s));
    settle();
    CHECK_FALSE(textOn(wrapUp.page()).contains(u"session 7"_s));
    CHECK_FALSE(textOn(wrapUp.page()).contains(u"Told of the seventh meeting."_s));
    type(u"Told of the sixth. "_s);
    settle(500);
    CHECK(wrapUp.refusals().join(u" | "_s) == QString());
    const QList<Note> sixth = wrapUp.room().session.notes;
    CHECK(std::any_of(sixth.begin(), sixth.end(), [](const Note &note) {
        return std::any_of(note.sections.begin(), note.sections.end(), [](const NoteSection &section) {
            return section.text.contains(u"Told of the sixth."_s);
        });
    }));
    wrapUp.page().open(Place::ofSession(thursdayNoon(), running(), u"wrap-up"_s));
    settle();
    CHECK(wrapUp.room().session.notes == before);
}

TEST_CASE("a session written up afterwards says whose attendance is not marked, and leads to where it is")
{
    SessionAtHand hand(Place::ofSession(thursdayNoon(), running(), u"room"_s));
    Practice &practice = hand.practice();
    REQUIRE(practice.sessions().end(thursdayNoon(), running()).ok());
    const QList<MemberName> expected = hand.room().expected;
    for (const MemberName &member : expected)
        REQUIRE(practice.sessions().clearAttendance(thursdayNoon(), running(), member.id).ok());
    hand.page().open(Place::ofSession(thursdayNoon(), running(), u"wrap-up"_s));
    const QString sentence = u"The attendance of %1 member(s) is not marked."_s.arg(expected.size());
    CHECK(textOn(hand.page()).contains(sentence));

    named<QPushButton>(hand.page(), u"Mark it"_s)->setFocus();
    press(Qt::Key_Space);
    CHECK(hand.page().place().part == u"room"_s);
    // Tasks usual in the phase are offered as before: nothing is signed yet.
    const auto *tasks = named<KeyedList>(hand.page(), u"Tasks of this meeting"_s);
    CHECK(tasks->itemCount() == hand.room().session.tasks.size() + hand.room().proposedTasks.size());
    CHECK(tasks->itemCount() > hand.room().session.tasks.size());
    named<QPushButton>(hand.page(), u"All present"_s)->click();
    hand.page().open(Place::ofSession(thursdayNoon(), running(), u"wrap-up"_s));
    CHECK_FALSE(textOn(hand.page()).contains(u"is not marked"_s));
}
