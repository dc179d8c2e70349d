#include "engine/capture/capture_line.h"
#include "practice/notes.h"
#include "practice/opening.h"
#include "practice/sessions.h"
#include "support/text_of.h"
#include "ui/pages/session/session_page.h"
#include "ui/replay/riverbend_session.h"
#include "ui/support/hands.h"
#include "ui/widgets/session/capture_line.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <cstdio>
#include <random>

#include <catch2/catch_all.hpp>

using namespace ipt;
using namespace ipt::test;
using namespace Qt::StringLiterals;

// A whole evening, typed through the real widgets by a program that is killed ten times on the way.
//
// The program that types is this one, started again with only the hidden case below; it goes on from
// whatever it finds, as a facilitator would, and says on its output what it has seen to be kept. What
// it said must be there whenever it is killed.

namespace {

constexpr int kills = 10;
/// A draft is durable so long after its last key.
constexpr int untilKept = 500;
const GroupId tuesday(u"g-tuesday"_s);
const SessionNumber fourth(riverbend::session);

QString pathIn(const QString &folder)
{
    return folder + u"/riverbend.iptg"_s;
}

std::unique_ptr<Practice> open(const QString &folder, const Clock &clock)
{
    auto opened = openPractice({pathIn(folder), riverbend::facilitator(), riverbend::password()}, clock);
    if (!opened.ok())
        throw std::runtime_error(opened.error().sentence.toStdString());
    return std::move(opened).value();
}

SessionRoom roomOf(Practice &practice)
{
    Result<SessionRoom> room = practice.sessions().room(tuesday, fourth);
    if (!room.ok())
        throw std::runtime_error(room.error().sentence.toStdString());
    return std::move(room).value();
}

CaptureLexicon lexiconOf(const SessionRoom &room, Practice &practice)
{
    QList<RosterEntry> roster;
    for (const MemberName &member : room.expected)
        roster.append({member.id, member.called});
    return CaptureLexicon(roster, practice.definitions());
}

/// The lines of the evening, as they are typed.
QStringList linesOf(const SessionRoom &room, Practice &practice)
{
    const CaptureLexicon lexicon = lexiconOf(room, practice);
    QStringList lines;
    const QList<Moment> moments = riverbend::moments();
    for (const Moment &moment : moments)
        lines.append(formatCaptureLine(moment, lexicon));
    return lines;
}

int signedNotes(const SessionRoom &room)
{
    const QList<Note> notes = room.session.notes;
    return int(std::count_if(notes.begin(), notes.end(), [](const Note &note) {
        return note.isSigned() && note.kind != NoteKind::Private;
    }));
}

/// Plays the facilitator.
class Hand
{
public:
    explicit Hand(const QString &folder)
        : m_now(std::make_shared<QDateTime>(riverbend::began()))
        , m_practice(open(folder, [now = m_now] { return *now; }))
        , m_page(std::make_unique<SessionPage>(*m_practice))
    {
        QObject::connect(m_page.get(), &Page::failed, m_page.get(),
                         [](const Error &error) { say(u"refused "_s + error.sentence); });
        m_page->resize(1280, 720);
        setClock();
        bringUp(*m_page);
        m_page->open(Place::ofSession(tuesday, fourth));
        settle();
    }

    void play()
    {
        if (room().session.state == SessionState::Planned) {
            press(Qt::Key_Return, Qt::ControlModifier);
            kept(u"started"_s);
        }
        if (room().session.state == SessionState::InProgress)
            playMeeting();
        playWrapUp();
        say(u"over"_s);
    }

private:
    static void say(const QString &line)
    {
        std::fputs((u"hand: "_s + line + u'\n').toUtf8().constData(), stdout);
        std::fflush(stdout);
    }
    static void kept(const QString &what) { say(u"kept "_s + what); }

    SessionRoom room() { return roomOf(*m_practice); }

    /// The clock of the evening: the minute of the moment that comes next.
    void setClock()
    {
        const QList<Moment> moments = riverbend::moments();
        const SessionRoom here = room();
        const qsizetype next = here.session.moments.size();
        const double minute = next < moments.size() ? *moments[next].minute : 89;
        *m_now = riverbend::began().addMSecs(here.session.started ? qint64(minute * 60000) : 0);
    }

    QString line() { return m_page->findChild<CaptureLine *>()->text(); }

    void playMeeting()
    {
        if (room().session.attendance.isEmpty()) {
            press(Qt::Key_F6);
            press(Qt::Key_P, Qt::ShiftModifier);
            press(Qt::Key_F6);
            kept(u"attendance"_s);
        }
        const QStringList lines = linesOf(room(), *m_practice);
        for (qsizetype next = room().session.moments.size(); next < lines.size(); ++next) {
            setClock();
            typeLine(next, lines[next]);
        }
        press(Qt::Key_Return, Qt::ControlModifier);
        kept(u"ended"_s);
    }

    void typeLine(qsizetype next, const QString &whole)
    {
        if (!whole.startsWith(line()))
            say(u"lost: \"%1\" stands in the line"_s.arg(line()));
        press(Qt::Key_End);
        // Every third line the facilitator looks up in the middle of it.
        const qsizetype half = whole.size() / 2;
        if (next % 3 == 0 && line().size() < half) {
            type(whole.sliced(line().size(), half - line().size()));
            settle(untilKept);
            kept(u"half %1"_s.arg(next));
        }
        type(whole.sliced(line().size()));
        press(Qt::Key_Return);
        kept(u"moment %1"_s.arg(next));
    }

    void playWrapUp()
    {
        setClock();
        const int notes = int(room().expected.size()) + 1;
        while (signedNotes(room()) < notes) {
            const int before = signedNotes(room());
            m_page->open(Place::ofSession(tuesday, fourth, u"wrap-up"_s));
            if (!m_page->place().note) {
                press(Qt::Key_D, Qt::ControlModifier);
                settle(untilKept);
                kept(u"draft %1"_s.arg(before));
            }
            sign();
            if (signedNotes(room()) != before + 1)
                return say(u"lost: a note is not signed"_s);
            kept(u"signed %1"_s.arg(before));
        }
    }

    /// Whatever is asked on the way is answered.
    void sign()
    {
        whenAsked([](QDialog &dialog) {
            const auto lines = dialog.findChildren<QLineEdit *>();
            for (QLineEdit *line : lines)
                line->setText(line->echoMode() == QLineEdit::Password ? riverbend::password()
                                                                      : u"Read and meant so"_s);
            dialog.accept();
        });
        press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        settle(50);
    }

    std::shared_ptr<QDateTime> m_now;
    std::unique_ptr<Practice> m_practice;
    std::unique_ptr<SessionPage> m_page;
};

/// Everything the hand has said of what is kept.
struct Said
{
    QStringList kept;
    QStringList faults;
    bool over = false;

    void read(const QByteArray &output)
    {
        const QStringList lines = QString::fromUtf8(output).split(u'\n');
        for (const QString &line : lines) {
            if (line.startsWith(u"hand: kept "_s))
                kept.append(line.sliced(11));
            else if (line == u"hand: over"_s)
                over = true;
            else if (line.startsWith(u"hand: "_s))
                faults.append(line.sliced(6));
        }
    }
    int count(const QString &kind) const
    {
        return int(std::count_if(kept.begin(), kept.end(),
                                 [&kind](const QString &each) { return each.startsWith(kind); }));
    }
};

/// Starts the hand and kills it once it has said so many things, and a little after.
void killAfter(const QString &folder, int things, int milliseconds, Said &said)
{
    QProcess hand;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"IPT_REPLAY_FOLDER"_s, folder);
    hand.setProcessEnvironment(environment);
    hand.setProcessChannelMode(QProcess::MergedChannels);
    hand.start(QCoreApplication::applicationFilePath(), {u"[replay-hand]"_s});
    QByteArray output;
    const bool wanted = waitUntil(
        [&] {
            output += hand.readAll();
            return (things > 0 && output.count("hand: kept ") >= things) ||
                   hand.state() == QProcess::NotRunning;
        },
        120'000);
    INFO(output.toStdString());
    REQUIRE(wanted);
    if (things > 0) {
        QThread::msleep(ulong(milliseconds));
        hand.kill();
    }
    hand.waitForFinished();
    output += hand.readAll();
    // The kill may cut the last line in two.
    said.read(output.left(output.lastIndexOf('\n') + 1));
    CHECK(said.faults.join(u" | "_s) == QString());
}

void checkMoments(const QList<Moment> &found, Practice &practice, const SessionRoom &room)
{
    const QList<Moment> expected = riverbend::moments();
    REQUIRE(found.size() <= expected.size());
    const CaptureLexicon lexicon = lexiconOf(room, practice);
    for (qsizetype i = 0; i < found.size(); ++i) {
        INFO("moment " << i << ": " << expected[i].text.toStdString());
        // Feelings that the practice's list does not have can't be typed as marks.
        Moment wanted = parseCaptureLine(formatCaptureLine(expected[i], lexicon), lexicon).moment;
        CHECK(found[i].text == expected[i].text);
        CHECK(found[i].members == expected[i].members);
        CHECK(found[i].toward == expected[i].toward);
        CHECK(found[i].problemAreas == expected[i].problemAreas);
        CHECK(found[i].techniques == expected[i].techniques);
        CHECK(found[i].feelings == wanted.feelings);
        CHECK(found[i].trigger.value_or(false) == expected[i].trigger.value_or(false));
        CHECK(found[i].minute.value_or(-1) == Catch::Approx(*expected[i].minute).margin(0.11));
    }
}

/// What was said to be kept is there, and nothing that nobody typed.
void checkKept(const QString &folder, const Said &said)
{
    const std::unique_ptr<Practice> practice = open(folder, [] { return riverbend::began().addSecs(5400); });
    const SessionRoom room = roomOf(*practice);
    if (said.count(u"started"_s) > 0)
        CHECK(room.session.state != SessionState::Planned);
    if (said.count(u"attendance"_s) > 0)
        CHECK(room.session.attendance.size() == room.expected.size());
    if (said.count(u"ended"_s) > 0)
        CHECK(room.session.state == SessionState::Held);
    const QList<Moment> moments = room.session.moments;
    const int acknowledged = said.count(u"moment"_s);
    CHECK(moments.size() >= acknowledged);
    CHECK(moments.size() <= acknowledged + kills); // some may be kept and not told
    checkMoments(moments, *practice, room);
    if (!said.kept.isEmpty() && said.kept.last().startsWith(u"half"_s) &&
        said.kept.last().section(u' ', 1).toInt() == moments.size()) {
        const QString whole = linesOf(room, *practice)[moments.size()];
        const QString half = practice->scratch(u"capture/g-tuesday/4"_s);
        CHECK(half.size() >= whole.size() / 2);
        CHECK(whole.startsWith(half));
    }
    CHECK(signedNotes(room) >= said.count(u"signed"_s));
    const qsizetype written = room.session.notes.size();
    CHECK(written >= said.count(u"draft"_s));
}

} // namespace

TEST_CASE("the hand that types the evening", "[.][replay-hand]")
{
    const QString folder = qEnvironmentVariable("IPT_REPLAY_FOLDER");
    REQUIRE_FALSE(folder.isEmpty());
    Hand(folder).play();
}

TEST_CASE("a whole evening typed, wrapped up and signed, killed ten times on the way: nothing is lost")
{
    const QTemporaryDir folder;
    {
        const auto made = importPractice(
            riverbend::document(), {pathIn(folder.path()), riverbend::facilitator(), riverbend::password()},
            [] { return riverbend::began().addDays(-1); });
        INFO((made.ok() ? QString() : made.error().sentence).toStdString());
        REQUIRE(made.ok());
    }
    std::mt19937 random(20260226);
    std::uniform_int_distribution<int> things(1, 4);
    std::uniform_int_distribution<int> milliseconds(0, 250);
    Said said;
    for (int kill = 0; kill < kills; ++kill) {
        INFO("kill " << kill);
        killAfter(folder.path(), things(random), milliseconds(random), said);
        checkKept(folder.path(), said);
    }
    REQUIRE_FALSE(said.over);
    killAfter(folder.path(), 0, 0, said);
    REQUIRE(said.over);
    checkKept(folder.path(), said);

    const std::unique_ptr<Practice> practice =
        open(folder.path(), [] { return riverbend::began().addSecs(5400); });
    const SessionRoom room = roomOf(*practice);
    CHECK(room.session.state == SessionState::Held);
    CHECK(room.session.moments.size() == riverbend::moments().size());
    CHECK(signedNotes(room) == 8);
    CHECK(room.session.notes.size() == 8);
    for (const Attendance &mark : QList<Attendance>(room.session.attendance))
        CHECK(mark.minutes.value_or(0) >= 80);
}
