#include "practice/administration.h"
#include "practice/notes.h"
#include "practice/sessions.h"
#include "support/text_of.h"
#include "ui/pages/session/session_page.h"
#include "ui/pages/session/wrap_up/section_edit.h"
#include "ui/support/hands.h"
#include "ui/support/practice_files.h"

#include <QApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <catch2/catch_all.hpp>

#include <cstdio>

// How much a facilitator types from the last moment to the last signature, against typing the same
// session's notes from nothing.

using namespace ipt;
using namespace ipt::test;
using namespace Qt::StringLiterals;

namespace {

const SessionNumber fourth(4); ///< of Tuesday evening: seven members, so eight notes

QJsonObject demonstration()
{
    QFile file(QStringLiteral(IPT_RESOURCES "/demo/practice.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// The session's notes, or the document without them and without what comes after the session.
struct Told
{
    QJsonObject document;
    QJsonArray notes;
    QStringList steps;
};

Told withoutNotes()
{
    Told told;
    told.document = demonstration();
    QJsonArray groups = told.document[u"groups"_s].toArray();
    QJsonObject group = groups[0].toObject();
    QJsonArray sessions = group[u"sessions"_s].toArray();
    for (int i = 0; i < sessions.size(); ++i) {
        QJsonObject session = sessions[i].toObject();
        if (session[u"number"_s].toInt() != fourth.value())
            continue;
        told.notes = session[u"notes"_s].toArray();
        session[u"notes"_s] = QJsonArray();
        sessions[i] = session;
    }
    group[u"sessions"_s] = sessions;
    groups[0] = group;
    told.document[u"groups"_s] = groups;
    QJsonArray actions;
    const QJsonArray all = told.document[u"actions"_s].toArray();
    for (const QJsonValue &action : all) {
        const bool isOurs =
            action[u"group"_s] == group[u"id"_s] && action[u"set_in_session"_s] == fourth.value();
        if (isOurs)
            told.steps.append(action[u"text"_s].toString());
        else
            actions.append(action);
    }
    told.document[u"actions"_s] = actions;
    return told;
}

/// Presses as somebody would, and counts them.
class Keyboard
{
public:
    void chord(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        press(key, modifiers);
        settle(120);
        ++m_presses;
    }
    void words(const QString &text)
    {
        type(text);
        m_presses += int(text.size());
    }
    void countOnly(qsizetype presses) { m_presses += int(presses); }
    int presses() const { return m_presses; }

private:
    int m_presses = 0;
};

QString firstSentence(const QString &text)
{
    const qsizetype end = text.indexOf(u". "_s);
    return end < 0 ? text : text.left(end + 1);
}

/// What was the facilitator's own in a member's note: the first sentence of its assessment.
QString ownThought(const QJsonArray &notes, const MemberId &member)
{
    for (const QJsonValue &note : notes) {
        if (note[u"member"_s].toString() == member.text())
            return firstSentence(note[u"sections"_s].toArray().at(1)[u"text"_s].toString());
    }
    return {};
}

} // namespace

TEST_CASE(
    "from the last moment to eight signed notes takes a fraction of the keys, and less than five minutes")
{
    constexpr double keysAMinute = 200; // forty words a minute, an ordinary typist
    const Told told = withoutNotes();
    QTemporaryDir folder;
    StoppedClock clock(QDateTime(QDate(2026, 2, 26), QTime(20, 0), QTimeZone("America/New_York")));
    const QString path = folder.filePath(u"p.iptg"_s);
    const SignIn signIn{path, u"u-okafor"_s, EmptyPractice::password()};
    {
        const Result<CreatedPractice> made =
            importPractice(QJsonDocument(told.document).toJson(), signIn, clock.clock());
        INFO((made.ok() ? std::string()
                        : made.error().sentence.toStdString() + " " + made.error().where.toStdString()));
        REQUIRE(made.ok());
    }
    const Result<std::unique_ptr<Practice>> opened = openPractice(signIn, clock.clock());
    REQUIRE(opened.ok());
    Practice &practice = **opened;

    SessionPage page(practice);
    QStringList refusals;
    QObject::connect(&page, &Page::failed, &page,
                     [&](const Error &error) { refusals.append(error.sentence); });
    page.resize(1280, 720);
    bringUp(page);
    page.open(Place::ofSession(tuesdayEvening(), fourth, u"wrap-up"_s));
    settle(100);
    const auto notesNow = [&] { return practice.sessions().room(tuesdayEvening(), fourth)->session.notes; };
    REQUIRE(notesNow().isEmpty());

    // Next steps are typed either way.
    Keyboard keys;
    int stepsTyped = 0;
    for (const QString &step : told.steps)
        stepsTyped += int(step.size()) + 1;

    keys.chord(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(notesNow().size() == 8);
    for (int note = 0; note < 8; ++note) {
        // One thought of the facilitator's own in each member's note, as it was written then.
        const std::optional<NoteId> open = page.place().note;
        REQUIRE(open);
        std::optional<MemberId> member;
        for (const Note &each : notesNow())
            member = each.id == *open ? each.member : member;
        if (member) {
            const auto sections = page.findChildren<SectionEdit *>();
            for (SectionEdit *section : sections) {
                if (section->isVisibleTo(&page) && section->accessibleName() == u"Assessment"_s)
                    section->setFocus();
            }
            keys.countOnly(2); // there, and to its end
            press(Qt::Key_End, Qt::ControlModifier);
            keys.words(u" "_s + ownThought(told.notes, *member));
        }
        keys.chord(Qt::Key_Return, Qt::ControlModifier);
    }
    settle(700);
    QStringList waiting;
    for (const Note &note : notesNow()) {
        if (!note.drafted.isEmpty())
            waiting.append(note.id.text());
    }
    CHECK(waiting.isEmpty());
    whenAsked([](QDialog &dialog) { dialog.accept(); });
    keys.chord(Qt::Key_S, Qt::ControlModifier | Qt::AltModifier);
    keys.countOnly(1); // Enter
    settle(300);
    // What the guards noticed is signed one by one with a reason.
    int reasons = 0;
    for (const Note &note : notesNow()) {
        if (note.isSigned())
            continue;
        page.open(Place::ofNote({tuesdayEvening(), fourth, note.id}));
        settle(50);
        const QString reason = u"Read and meant so"_s;
        whenAsked([&reason](QDialog &dialog) {
            const auto lines = dialog.findChildren<QLineEdit *>();
            for (QLineEdit *line : lines)
                line->setText(reason);
            dialog.accept();
        });
        keys.chord(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        keys.countOnly(reason.size() + 2);
        settle(100);
        ++reasons;
    }
    const QList<Note> done = notesNow();
    REQUIRE(done.size() == 8);
    for (const Note &note : done)
        CHECK(note.isSigned());
    CHECK(refusals.join(u" | "_s) == QString());

    // From nothing: every letter of the same session's notes, a key from section to section, and one
    // chord a note to sign and go on.
    int fromNothing = 0;
    for (const QJsonValue &note : told.notes) {
        const QJsonArray sections = note[u"sections"_s].toArray();
        for (const QJsonValue &section : sections)
            fromNothing += int(section[u"text"_s].toString().size()) + 1;
        fromNothing += 1;
    }
    const int drafted = keys.presses() + stepsTyped;
    fromNothing += stepsTyped;
    std::printf("wrap-up of eight notes: %d key presses with drafts (%d with a reason), %d from nothing "
                "(%.2f of it); "
                "%.1f against %.1f minutes at %.0f keys a minute\n",
                drafted, reasons, fromNothing, double(drafted) / fromNothing, drafted / keysAMinute,
                fromNothing / keysAMinute, keysAMinute);
    CHECK(drafted / keysAMinute < 5);
    CHECK(drafted * 2 < fromNothing);
}
