#include "bench/bench.h"
#include "bench/loop_watch.h"
#include "bench/practice/made_practice.h"
#include "ui/mainwindow.h"
#include "ui/pages/page.h"
#include "ui/pages/workspace/workspace.h"
#include "ui/support/hands.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QListWidget>
#include <QTimer>

#include <cstdio>
#include <exception>

namespace ipt::bench {

namespace {

using namespace Qt::StringLiterals;

using test::press;

constexpr int untilKept = 700; // longer than drafts and counts wait
constexpr int keyEvery = 40;   // as a quick hand types, in milliseconds
constexpr int underWay = 8;

/// A day's work in the program's own window, by the ways that a user has. Each step is done once a round.
class Day
{
public:
    explicit Day(Bench &bench)
        : m_bench(bench)
        , m_path(bench.largePath())
    {
        enter();
        test::bringUp(m_window);
    }

    void live(int round)
    {
        const int number = m_bench.options().groups - underWay + round % (underWay - 1);
        m_group = madeGroup(number);
        m_member = madeMember(number, 2);
        m_next = SessionNumber(4 + 2 * (round % (underWay - 1)));
        visitByTheRail();
        visitByThePalette();
        searchAsOneTypes();
        readAGroupAndItsMembers(number);
        nameAnew();
        addAMember();
        holdASession();
        writeNotes();
        lockAndComeBack();
    }

    void tell()
    {
        for (const QString &name : std::as_const(m_names))
            m_bench.number(u"loop."_s + name, medianOf(m_waits.value(name)), u"ms"_s, {.most = 50});
    }

private:
    void enter()
    {
        Result<std::unique_ptr<Practice>> practice =
            openPractice(soloSignIn(m_path), [] { return benchNow(); });
        if (!practice.ok())
            throw std::runtime_error(practice.error().sentence.toStdString());
        m_window.enter(std::move(practice).value());
    }

    /// The longest wait for each name is kept, over everything done by it in the round.
    void step(const char *name, const std::function<void()> &work, int after = 80)
    {
        const QString key = QString::fromLatin1(name);
        try {
            const double wait = m_watch.longest(work, after);
            if (!m_waits.contains(key))
                m_names.append(key);
            m_waits[key].append(wait);
        } catch (const std::exception &error) {
            std::fprintf(stderr, "%s: %s\n", name, error.what());
            throw;
        }
    }

    QWidget &page() { return *m_window.workspace()->currentPage(); }
    void goTo(const Place &place) { m_window.workspace()->goTo(place); }

    template <typename T>
    void focus(const QString &name)
    {
        test::named<T>(page(), name)->setFocus();
    }

    /// Letter by letter, as far apart as a quick typist's.
    static void type(const QString &text)
    {
        for (const QChar letter : text) {
            test::type(QString(letter));
            test::settle(20);
        }
    }

    /// Whatever is asked is answered so that it goes on.
    static void consent()
    {
        test::whenAsked([](QDialog &dialog) {
            const auto lines = dialog.findChildren<QLineEdit *>();
            for (QLineEdit *line : lines)
                line->setText(line->echoMode() == QLineEdit::Password ? soloSignIn({}).password
                                                                      : u"Read and meant so"_s);
            dialog.accept();
        });
    }

    void visitByTheRail()
    {
        const QList<std::pair<const char *, Qt::Key>> places{
            {"groups", Qt::Key_2},      {"members", Qt::Key_3}, {"progress", Qt::Key_4},
            {"supervision", Qt::Key_5}, {"search", Qt::Key_6},  {"settings", Qt::Key_7},
            {"today", Qt::Key_1}};
        for (const auto &[name, key] : places)
            step(name, [key = key] { press(key, Qt::AltModifier); });
        step("today.row", [this] {
            auto *rows = test::named<QListWidget>(page(), u"What is due"_s);
            rows->setFocus();
            rows->setCurrentRow(0);
            press(Qt::Key_Return);
        });
        step("back", [] { press(Qt::Key_Left, Qt::AltModifier); });
        step("members.more", [this] {
            press(Qt::Key_3, Qt::AltModifier);
            auto *rows = test::named<QListWidget>(page(), u"Members"_s);
            rows->setFocus();
            press(Qt::Key_End);
            press(Qt::Key_Return);
        });
        step(
            "members.found",
            [this] {
                focus<QLineEdit>(u"Find by name or group"_s);
                type(u"tues"_s);
            },
            300);
        step(
            "members.nobody", [] { type(u"qq"_s); }, 300);
    }

    void visitByThePalette()
    {
        for (const QString &letters : {u"odet"_s, u"tues 7"_s}) {
            press(Qt::Key_1, Qt::AltModifier); // a line that is typed in keeps Ctrl+K to itself
            step("palette", [letters] {
                test::whenAsked([letters](QDialog &) {
                    int wait = 0;
                    for (const QChar letter : letters)
                        QTimer::singleShot(wait += keyEvery, [letter] { type(letter); });
                    QTimer::singleShot(wait + keyEvery, [] { press(Qt::Key_Return); });
                });
                press(Qt::Key_K, Qt::ControlModifier);
            });
        }
    }

    void searchAsOneTypes()
    {
        press(Qt::Key_6, Qt::AltModifier);
        for (const QString &words : {u"gr"_s, u"grief"_s, u"sist"_s, u"empty chair"_s}) {
            step(
                "search.typed",
                [this, &words] {
                    test::named<QLineEdit>(page(), u"Words to find"_s)->clear();
                    type(words);
                },
                300);
        }
    }

    void readAGroupAndItsMembers(int number)
    {
        step("group", [this] { goTo(Place::ofGroup(m_group)); });
        step("group.join", [this] {
            test::whenAsked([](QDialog &) {
                test::settle(50);
                type(u"mar"_s);
                press(Qt::Key_Escape);
            });
            focus<QAbstractButton>(u"Add a member…"_s);
            press(Qt::Key_Space);
        });
        step("member", [this] { goTo(Place::ofMember(m_member)); });
        for (const char *tab : {"overview", "inventory", "timeline", "formulation", "measures", "notes",
                                "actions", "midpoint", "farewell"}) {
            const QByteArray name = QByteArray("member.") + tab;
            step(name.constData(), [this, tab] { goTo(Place::ofMember(m_member, QLatin1String(tab))); });
        }
        step("progress.member", [this] { goTo(Place::ofProgress(m_member)); });
        step("session.before", [this] { goTo(Place::ofSession(m_group, m_next, u"before"_s)); });
        step("session.held", [this] { goTo(Place::ofSession(m_group, SessionNumber(2), u"room"_s)); });
        step("session.wrap_up", [this] { goTo(Place::ofSession(m_group, SessionNumber(2), u"wrap-up"_s)); });
        step("progress.other_member",
             [this, number] { goTo(Place::ofProgress(madeMember(number - underWay, 1))); });
    }

    void nameAnew()
    {
        goTo(Place::ofMember(m_member, u"overview"_s));
        step(
            "member.named_anew",
            [this] {
                focus<QLineEdit>(u"Goes by"_s);
                press(Qt::Key_End);
                type(u"ke"_s);
                press(Qt::Key_Tab);
            },
            untilKept);
        step(
            "member.name_taken_back", [] { press(Qt::Key_Z, Qt::ControlModifier); }, untilKept);
    }

    void addAMember()
    {
        press(Qt::Key_3, Qt::AltModifier);
        step(
            "member.added",
            [this] {
                test::whenAsked([](QDialog &dialog) {
                    test::named<QLineEdit>(dialog, u"Name on the record"_s)->setText(u"Perpetua Lund"_s);
                    press(Qt::Key_Return);
                });
                focus<QAbstractButton>(u"New member"_s);
                press(Qt::Key_Space);
            },
            untilKept);
    }

    void holdASession()
    {
        goTo(Place::ofSession(m_group, m_next));
        step(
            "session.started",
            [] {
                consent();
                press(Qt::Key_Return, Qt::ControlModifier);
                test::settle(300);
            },
            untilKept);
        step(
            "session.attendance",
            [] {
                press(Qt::Key_F6);
                press(Qt::Key_P, Qt::ShiftModifier);
                press(Qt::Key_F6);
            },
            untilKept);
        step(
            "session.moment",
            [] {
                type(u"Hears that waiting was an answer #t ~feed"_s);
                press(Qt::Key_Return);
            },
            untilKept);
        step(
            "session.moment_taken_back", [] { press(Qt::Key_Z, Qt::ControlModifier); }, untilKept);
        step(
            "session.ended",
            [] {
                consent();
                press(Qt::Key_Return, Qt::ControlModifier);
                test::settle(300);
            },
            untilKept);
    }

    void writeNotes()
    {
        goTo(Place::ofSession(m_group, m_next, u"wrap-up"_s));
        step("note.opened", [] { press(Qt::Key_PageDown, Qt::ControlModifier); });
        step(
            "note.drafted", [] { press(Qt::Key_D, Qt::ControlModifier); }, untilKept);
        step(
            "note.typed", [] { type(u"Came early, and stayed. "_s); }, 2 * untilKept);
        step(
            "note.signed",
            [] {
                consent();
                press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
                test::settle(untilKept);
            },
            untilKept);
    }

    void lockAndComeBack()
    {
        goTo(Place::ofGroup(m_group));
        step(
            "locked",
            [this] {
                press(Qt::Key_L, Qt::ControlModifier);
                test::waitUntil([this] { return !m_window.workspace(); });
            },
            untilKept);
        test::bringUp(m_window);
        step(
            "came_back",
            [this] {
                auto *password = test::named<QLineEdit>(m_window, u"Password"_s);
                password->setText(soloSignIn({}).password);
                password->setFocus();
                press(Qt::Key_Return);
                if (!test::waitUntil([this] { return m_window.workspace() != nullptr; }))
                    throw std::runtime_error("nobody comes back");
            },
            untilKept);
    }

    Bench &m_bench;
    QString m_path;
    MainWindow m_window;
    LoopWatch m_watch;
    GroupId m_group;
    MemberId m_member;
    SessionNumber m_next;
    QStringList m_names;
    QHash<QString, QList<double>> m_waits;
};

/// Nobody waits for the program, whatever they do: how long its event loop is busy at a time.
const Case loop("loop", [](Bench &bench) {
    bench.closePractices();
    constexpr int mostRounds = 5;
    Day day(bench);
    for (int round = 0; round < qMin(bench.options().rounds, mostRounds); ++round)
        day.live(round);
    day.tell();
});

} // namespace

} // namespace ipt::bench
