#include "practice/groups.h"
#include "practice/members.h"
#include "practice/notes.h"
#include "practice/sessions.h"
#include "ui/pages/opening/forms.h"
#include "ui/preferences.h"
#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/session/capture_line.h"
#include "ui/widgets/tables/row_list.h"
#include "ui/widgets/text/choice_box.h"
#include "ui/widgets/text/kept_text.h"

#include "support/pdf_text.h"
#include "support/text_of.h"
#include "ui/support/hands.h"
#include "ui/support/window.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>

#include <catch2/catch_all.hpp>

using namespace ipt;
using namespace ipt::test;
using namespace Qt::StringLiterals;

namespace {

const QString ida = u"Ida Falk"_s;
const QString password = u"eleven grey geese land"_s;
constexpr int lastSession = 16;

/// Whoever runs the group, at the keyboard from the first day to the last.
class Facilitator
{
public:
    explicit Facilitator(const QString &path)
        : m_path(path)
    {
    }

    /// The practice is made in the window; what follows goes by a clock that is moved from week to week.
    void createPractice()
    {
        MainWindow window;
        bringUp(window);
        pressNamed(window, u"Create a practice"_s);
        give(window, u"Name of the practice"_s, u"Fern Street"_s);
        give(window, u"Your name"_s, ida);
        give(window, u"Password, at least 12 characters"_s, password);
        give(window, u"Password again"_s, password);
        give(window, u"File"_s, m_path);
        pressNamed(window, u"Create"_s);
        auto *sheet = window.findChild<RecoverySheet *>();
        REQUIRE(waitUntil([sheet] { return sheet->isVisible(); }));
        named<QCheckBox>(*sheet, u"I have printed it or kept it in a safe place"_s)->setFocus();
        press(Qt::Key_Space);
        pressNamed(*sheet, u"Continue"_s);
        REQUIRE(window.workspace());
        window.lock();
        REQUIRE(waitUntil([&window] { return !window.workspace(); }));
        preferences::forgetPractice(m_path);
    }

    void signIn()
    {
        Result<std::unique_ptr<Practice>> practice = openPractice({m_path, ida, password}, m_clock.clock());
        REQUIRE(practice.ok());
        m_window.emplace(std::move(practice).value());
    }

    void signOut() { m_window.reset(); }

    void setUpGroup()
    {
        window().goTo(Place::groups());
        whenAsked([](QDialog &dialog) {
            type(u"Friday evening"_s);
            choose(dialog, ida);
            pressNamed(dialog, u"Create the group"_s);
        });
        press(Qt::Key_N, Qt::ControlModifier);
        REQUIRE(window().place().kind == Place::Kind::Group);
        m_group = *window().place().group;
    }

    void addMember(const QString &name, const QString &called)
    {
        window().goTo(Place::ofGroup(m_group));
        whenAsked([&](QDialog &dialog) {
            type(name);
            press(Qt::Key_Tab);
            type(called);
            pressNamed(dialog, u"Add"_s);
        });
        pressNamed(window().page(), buttonThatAdds());
    }

    /// Letting go is undone and done again, as somebody would who took the wrong line.
    void letLeaveAndTakeBack(const QString &called)
    {
        window().goTo(Place::ofGroup(m_group));
        whenAsked([called](QDialog &dialog) {
            choose(dialog, called);
            give(dialog, u"Why"_s, u"moved away"_s);
            pressNamed(dialog, u"Note it"_s);
        });
        pressNamed(window().page(), u"Somebody leaves…"_s);
        CHECK(staying() == 2);
        press(Qt::Key_Z, Qt::ControlModifier);
        CHECK(staying() == 3);
    }

    /// Whose belonging has no end yet.
    qsizetype staying()
    {
        const QList<RosterRow> roster = groupPage().roster;
        return std::count_if(roster.begin(), roster.end(), [](const RosterRow &row) {
            return !row.spans.isEmpty() && !row.spans.last().left;
        });
    }

    void takeInventory(const MemberId &member, const QStringList &people)
    {
        window().goTo(Place::ofMember(member, u"inventory"_s));
        pressNamed(window().page(), u"Take it now"_s);
        for (const QString &person : people) {
            named<QLineEdit>(window().page(), u"Add a person: name, relation, ring"_s)->setFocus();
            type(person);
            press(Qt::Key_Return);
        }
    }

    void agreeOnFocus(const MemberId &member, const QString &goal)
    {
        window().goTo(Place::ofMember(member, u"formulation"_s));
        for (ChoiceBox *box : window().page().findChildren<ChoiceBox *>()) {
            if (box->accessibleName() == u"Primary area"_s)
                box->setFocus();
        }
        press(Qt::Key_Down);
        pressNamed(window().page(), u"Add a goal"_s);
        settle();
        type(goal);
        window().page().flush();
    }

    void runSession(int number, const QStringList &moments)
    {
        const SessionRoom planned = room(number);
        REQUIRE(planned.session.scheduled);
        m_clock.moveTo(planned.session.scheduled->dateTime());
        window().goTo(Place::ofSession(m_group, SessionNumber(number)));
        press(Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(room(number).session.state == SessionState::InProgress);
        press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        for (const QString &moment : moments) {
            auto *line = window().page().findChild<CaptureLine *>();
            line->setFocus();
            type(moment);
            press(Qt::Key_Return);
            m_clock.move(85 / int(moments.size()));
        }
        press(Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(room(number).session.state == SessionState::Held);
    }

    void takeAttendance(int number)
    {
        window().goTo(Place::ofSession(m_group, SessionNumber(number), u"room"_s));
        named<Button>(window().page(), u"All present"_s)->setFocus();
        press(Qt::Key_Space);
    }

    void writeAndSignNotes(int number)
    {
        window().goTo(Place::ofSession(m_group, SessionNumber(number), u"wrap-up"_s));
        const qsizetype expected = 1 + staying();
        for (qsizetype i = 0; i < expected; ++i) {
            const qsizetype before = signedNotes(number);
            pressNamed(window().page(), u"Draft from the moments"_s);
            auto *sign = named<Button>(window().page(), u"Sign"_s);
            REQUIRE(waitUntil([sign] { return sign->isEnabled(); }, 2000));
            whenAsked([](QDialog &dialog) {
                for (QLineEdit *line : dialog.findChildren<QLineEdit *>()) {
                    line->setFocus();
                    type(line->echoMode() == QLineEdit::Password ? password : u"Read and meant so"_s);
                }
                pressNamed(dialog, u"Sign"_s);
            });
            pressNamed(window().page(), u"Sign"_s);
            settle(20);
            INFO("session " << number << ", note " << i);
            REQUIRE(signedNotes(number) == before + 1);
        }
    }

    void sayGoodbye(const MemberId &member, const QString &words)
    {
        window().goTo(Place::ofMember(member, u"farewell"_s));
        named<KeptText>(window().page(), u"Words from the group"_s)->setFocus();
        type(words);
        window().page().flush();
    }

    QString exportSummary(int fromNewest, const QString &path)
    {
        window().goTo(Place::supervision());
        auto *sessions = named<RowList>(window().page(), u"Session summaries to export"_s);
        sessions->setFocus();
        sessions->setCurrentRow(fromNewest);
        whenAsked([path](QDialog &dialog) {
            whenAsked([path](QDialog &) {
                type(path);
                press(Qt::Key_Return);
            });
            pressNamed(dialog, u"Export…"_s);
        });
        press(Qt::Key_Return);
        QFile pdf(path);
        REQUIRE(pdf.open(QIODevice::ReadOnly));
        return textOf(pdf.readAll());
    }

    Window &window() { return *m_window; }
    Practice &practice() { return m_window->practice(); }
    GroupPage groupPage() { return practice().groups().page(m_group).value(); }
    SessionRoom room(int number)
    {
        return practice().sessions().room(m_group, SessionNumber(number)).value();
    }
    GroupId group() const { return m_group; }

    qsizetype signedNotes(int number)
    {
        const QList<Note> notes = room(number).session.notes;
        return std::count_if(notes.begin(), notes.end(), [](const Note &note) { return note.isSigned(); });
    }

private:
    static void pressNamed(const QWidget &root, const QString &button)
    {
        named<QAbstractButton>(root, button)->setFocus();
        press(Qt::Key_Space);
    }

    /// Goes down the list that has the entry, to the entry.
    static void choose(const QWidget &dialog, const QString &entry)
    {
        for (QComboBox *box : dialog.findChildren<QComboBox *>()) {
            if (box->findText(entry) < 0)
                continue;
            box->setFocus();
            while (box->currentText() != entry && box->currentIndex() < box->count() - 1)
                press(Qt::Key_Down);
            return;
        }
        FAIL("no list has " << entry.toStdString());
    }

    static void give(const QWidget &form, const QString &field, const QString &text)
    {
        auto *line = named<QLineEdit>(form, field);
        line->setFocus();
        line->selectAll();
        type(text);
    }

    /// The empty state's first step, or the button once somebody is there.
    QString buttonThatAdds() { return groupPage().roster.isEmpty() ? u"Add a member"_s : u"Add a member…"_s; }

    QString m_path;
    StoppedClock m_clock{QDateTime::currentDateTime()};
    std::optional<Window> m_window;
    GroupId m_group;
};

} // namespace

TEST_CASE("a group is run from the first sign-in through sixteen sessions to the exported summary")
{
    const QTemporaryDir folder;
    Facilitator facilitator(folder.filePath(u"practice.iptg"_s));
    facilitator.createPractice();
    facilitator.signIn();
    facilitator.setUpGroup();
    for (const auto &[name, called] :
         {std::pair(u"Quillan Ashdown"_s, u"Quill"_s), std::pair(u"Perpetua Hallow"_s, u"Pet"_s),
          std::pair(u"Casimir Thorne"_s, u"Cas"_s)})
        facilitator.addMember(name, called);
    REQUIRE(facilitator.staying() == 3);
    facilitator.letLeaveAndTakeBack(u"Pet"_s);

    QList<MemberId> members;
    for (const RosterRow &row : facilitator.groupPage().roster)
        members.append(row.member.id);
    for (int number = 1; number <= lastSession; ++number) {
        if (number == 2) {
            for (const MemberId &member : std::as_const(members)) {
                facilitator.takeInventory(member, {u"Wendeline, mother, 2"_s, u"Ottokar, sponsor, 1"_s});
                facilitator.agreeOnFocus(member, u"Say what I need before I am angry"_s);
            }
        }
        facilitator.runSession(number, {u"@quill told of the letter #g ~expl !sad"_s,
                                        u"@pet >quill heard the fear under it #d ~feed"_s,
                                        u"@cas found words for it #t !relieved"_s});
        facilitator.takeAttendance(number);
        facilitator.writeAndSignNotes(number);
        if (number == 8) {
            facilitator.signOut();
            facilitator.signIn();
        }
    }
    for (const MemberId &member : std::as_const(members))
        facilitator.sayGoodbye(member, u"Go well, and write to us"_s);
    const QString pdf = facilitator.exportSummary(0, folder.filePath(u"summary.pdf"_s));
    CHECK(pdf.contains(u"Friday evening"_s));
    CHECK(pdf.contains(u"16"_s));

    // All of it is on the disk.
    facilitator.signOut();
    facilitator.signIn();
    for (int number = 1; number <= lastSession; ++number) {
        INFO("session " << number);
        const SessionRoom room = facilitator.room(number);
        CHECK(room.session.state == SessionState::Held);
        CHECK(room.session.attendance.size() == 3);
        CHECK(room.session.moments.size() == 3);
        CHECK(facilitator.signedNotes(number) == 4);
    }
    const MemberPage kept = facilitator.practice().members().page(members.first()).value();
    REQUIRE(kept.inventories.size() == 1);
    CHECK(kept.inventories.first().relationships.size() == 2);
    REQUIRE(kept.formulations.size() == 1);
    CHECK(kept.formulations.first().goals.size() == 1);
    REQUIRE(kept.farewells.size() == 1);
    CHECK(kept.farewells.first().wordsFromTheGroup == u"Go well, and write to us"_s);
}
