#include "bench/bench.h"
#include "bench/practice/made_practice.h"
#include "practice/sessions.h"
#include "ui/pages/session/session_page.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>

#include <stdexcept>

namespace ipt::bench {

namespace {

constexpr int moments = 500;

/// Everything that waits is done, and what has to be painted is painted.
void settle()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

void press(QWidget *widget, int key, const QString &text = {})
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(widget, &down);
    QCoreApplication::sendEvent(widget, &up);
}

/// The capture line of a session in which a great deal was noticed already.
const Case room("room", [](Bench &bench) {
    Practice &practice = bench.small();
    const GroupId group = madeGroup(bench.options().smallGroups - 4);
    const SessionNumber session(9);
    Moment moment;
    moment.text =
        QStringLiteral("Says the chair at the window was her brother's, and that nobody sat in it.");
    moment.members = {madeMember(bench.options().smallGroups - 4, 2)};
    moment.feelings = {QStringLiteral("sad")};
    for (int i = 0; i < moments; ++i) {
        if (!practice.sessions().addMoment(group, session, moment).ok())
            throw std::runtime_error("the session takes no moments");
    }
    SessionPage page(practice);
    page.resize(1280, 800);
    page.setVisible(true);
    page.open(Place::ofSession(group, session, QStringLiteral("room")));
    settle();
    QLineEdit *line = nullptr;
    for (QLineEdit *each : page.findChildren<QLineEdit *>()) {
        if (each->accessibleName() == QObject::tr("Note a moment"))
            line = each;
    }
    if (!line)
        throw std::runtime_error("the room has no capture line");
    line->setFocus();
    settle();

    int typed = 0;
    bench.alone(QStringLiteral("room.keystroke"),
                [&] {
                    const QString letter = QStringLiteral("@kim asked ").at(typed++ % 11);
                    return milliseconds([&] {
                        press(line, letter.at(0).toUpper().unicode(), letter);
                        settle();
                    });
                },
                {.most = 16});
    line->clear();
    bench.alone(QStringLiteral("room.moment_kept_and_shown"),
                [&] {
                    line->setText(moment.text);
                    settle();
                    return milliseconds([&] {
                        press(line, Qt::Key_Return);
                        settle();
                    });
                },
                {.most = 50});
});

} // namespace

} // namespace ipt::bench
