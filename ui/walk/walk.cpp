#include "ui/walk/walk.h"

#include "practice/groups.h"
#include "practice/notes.h"
#include "practice/opening.h"
#include "practice/sessions.h"
#include "practice/supervision.h"
#include "ui/mainwindow.h"
#include "ui/pages/workspace/workspace.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QTemporaryDir>
#include <QThread>

#include <cstdio>

namespace ipt {

namespace {

constexpr int settleMilliseconds = 700; // longer than the slowest autosave and animation

void say(const QString &line)
{
    printf("%s\n", qUtf8Printable(line));
    fflush(stdout);
}

/// Lets timers, autosaves and paints happen.
void settle(int milliseconds = settleMilliseconds)
{
    QElapsedTimer since;
    since.start();
    do {
        QApplication::processEvents(QEventLoop::AllEvents, 20);
        QThread::msleep(5);
    } while (since.elapsed() < milliseconds);
}

void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, const QString &text = {})
{
    QWidget *target = QApplication::focusWidget();
    if (!target)
        return;
    QKeyEvent down(QEvent::KeyPress, key, modifiers, text);
    QApplication::sendEvent(target, &down);
    QKeyEvent up(QEvent::KeyRelease, key, modifiers, text);
    QApplication::sendEvent(target, &up);
}

void type(const QString &text)
{
    for (const QChar character : text)
        press(character.toUpper().unicode(), Qt::NoModifier, QString(character));
}

/// The walk through one practice; keeps count of what went wrong.
class Walk
{
public:
    Walk(MainWindow &window, const QDir &folder)
        : m_window(window)
        , m_folder(folder)
    {
    }

    void goTo(const Place &place, const char *name)
    {
        m_window.workspace()->goTo(place);
        settle();
        picture(name);
    }

    void picture(const char *name)
    {
        const QString path = m_folder.filePath(QStringLiteral("%1.png").arg(QLatin1String(name)));
        check(m_window.grab().save(path), QStringLiteral("the picture %1").arg(path));
    }

    void write(const ExportedFile &file)
    {
        const QString path = m_folder.filePath(file.suggestedName);
        check(writeExported(path, file.content).ok(), QStringLiteral("the summary %1").arg(path));
    }

    void check(bool done, const QString &what)
    {
        say((done ? QStringLiteral("wrote ") : QStringLiteral("could not write ")) + what);
        m_failed = m_failed || !done;
    }

    void expect(bool held, const char *what)
    {
        if (!held)
            say(QStringLiteral("expected: ") + QLatin1String(what));
        m_failed = m_failed || !held;
    }

    bool failed() const { return m_failed; }

private:
    MainWindow &m_window;
    QDir m_folder;
    bool m_failed = false;
};

std::unique_ptr<Practice> demonstration(const QTemporaryDir &folder, Role role)
{
    const QString path = folder.filePath(QStringLiteral("demonstration.iptg"));
    if (!QFile::exists(path)) {
        Result<CreatedPractice> created = createDemonstration(path);
        if (!created.ok()) {
            say(created.error().sentence);
            return nullptr;
        }
        if (role == Role::Facilitator)
            return std::move(created->practice);
    }
    Result<std::unique_ptr<Practice>> opened = openPractice(demonstrationSignIn(path, role));
    if (!opened.ok()) {
        say(opened.error().sentence);
        return nullptr;
    }
    return std::move(opened).value();
}

int momentsOf(Practice &practice, const GroupId &group, SessionNumber session)
{
    const Result<SessionRoom> room = practice.sessions().room(group, session);
    return room.ok() ? int(room->session.moments.size()) : -1;
}

/// Runs the session that is in progress: moments by the capture line, then its wrap-up.
void runSession(Walk &walk, Practice &practice, const GroupPage &group)
{
    const Place room = Place::ofSession(group.head.id, *group.current, QStringLiteral("room"));
    walk.goTo(room, "session-room");
    const int before = momentsOf(practice, group.head.id, *group.current);
    type(QStringLiteral("@teo >odette Says the letter is written and not sent #d ~expl !relieved"));
    press(Qt::Key_Return);
    type(QStringLiteral("@odette >teo Hears that waiting was also an answer #t ~feed"));
    press(Qt::Key_Return);
    settle();
    walk.picture("session-room-moments");
    walk.expect(momentsOf(practice, group.head.id, *group.current) == before + 2,
                "two moments more in the session");
    walk.expect(practice.sessions().end(group.head.id, *group.current).ok(), "the session ends");
    walk.goTo(Place::ofSession(group.head.id, *group.current, QStringLiteral("wrap-up")), "wrap-up");
}

void visitFacilitator(Walk &walk, MainWindow &window, const QTemporaryDir &folder)
{
    std::unique_ptr<Practice> opened = demonstration(folder, Role::Facilitator);
    if (!opened)
        return walk.expect(false, "the demonstration practice opens");
    Practice &practice = *opened;
    window.enter(std::move(opened));
    settle();
    walk.picture("today");
    walk.goTo(Place::groups(), "groups");
    const Result<QList<GroupRow>> groups = practice.groups().list();
    walk.expect(groups.ok() && groups->size() == 2, "two groups");
    if (!groups.ok())
        return;
    for (const GroupRow &row : *groups) {
        const Result<GroupPage> page = practice.groups().page(row.head.id);
        walk.goTo(Place::ofGroup(row.head.id), row.next ? "group" : "group-ended");
        if (!page.ok() || !page->current)
            continue;
        runSession(walk, practice, *page);
        if (!page->roster.isEmpty()) {
            const MemberId member = page->roster.first().member.id;
            walk.goTo(Place::members(), "members");
            walk.goTo(Place::ofMember(member), "member");
            walk.goTo(Place::ofMember(member, QStringLiteral("inventory")), "member-inventory");
            walk.goTo(Place::ofProgress(member), "progress");
        }
    }
    walk.goTo(Place::search(), "search");
    walk.goTo(Place::settings(), "settings");
}

void visitSupervisor(Walk &walk, MainWindow &window, const QTemporaryDir &folder)
{
    window.lock();
    settle();
    walk.picture("locked");
    std::unique_ptr<Practice> opened = demonstration(folder, Role::Supervisor);
    if (!opened)
        return walk.expect(false, "the supervisor signs in");
    Practice &practice = *opened;
    window.enter(std::move(opened));
    walk.goTo(Place::supervision(), "supervision");
    const Result<SupervisionPage> page = practice.supervision().page(1);
    walk.expect(page.ok() && !page->sessions.rows.isEmpty(), "sessions to export");
    if (!page.ok() || page->sessions.rows.isEmpty())
        return;
    const SessionToExport &latest = page->sessions.rows.first();
    const Result<ExportedFile> summary =
        practice.supervision().exportSummary({latest.group, latest.session.number, SummaryFormat::Pdf, false,
                                              QStringLiteral("Read and meant so")});
    walk.expect(summary.ok(), "the summary is made");
    if (summary.ok())
        walk.write(*summary);
    walk.goTo(Place::settings(), "settings-administrator");
}

} // namespace

int walkTheMainJob(const QString &path)
{
    const QDir folder(path);
    const QTemporaryDir practices;
    if (!folder.mkpath(QStringLiteral(".")) || !practices.isValid()) {
        say(QStringLiteral("The folder %1 cannot be written.").arg(path));
        return 1;
    }
    MainWindow window;
    window.resize(1280, 800);
    window.show();
    window.activateWindow();
    Walk walk(window, folder);
    settle();
    walk.picture("welcome");
    visitFacilitator(walk, window, practices);
    visitSupervisor(walk, window, practices);
    window.close();
    return walk.failed() ? 1 : 0;
}

} // namespace ipt
