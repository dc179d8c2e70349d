#include "engine/arc/session_state.h"
#include "engine/arc/sittings.h"
#include "practice/sheets.h"
#include "ui/pages/session/ask/question.h"
#include "ui/pages/session/session_page.h"
#include "ui/pages/sheet_giving.h"
#include "ui/widgets/session/sitting_words.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QTimeEdit>

#include <algorithm>

/// What has to be asked before it is done.
namespace ipt {

namespace {

constexpr int usualHour = 18;

} // namespace

void SessionPage::move()
{
    const std::optional<Instant> before = m_desk.room().session.scheduled;
    const bool madeUp = m_desk.room().session.state == SessionState::Cancelled;
    const QDateTime when = before && !madeUp ? before->dateTime() : practice().now();
    Question ask(
        madeUp   ? tr("Make the session up")
        : before ? tr("Move the session")
                 : tr("Set the day"),
        madeUp   ? tr("It keeps its number and is held on another day; the other sessions stay where they "
                        "are. The reason is kept with the session.")
        : before ? tr("The other sessions stay where they are. The reason is kept with the session.")
                 : tr("When does the group meet for this session?"),
        madeUp   ? tr("Plan it then")
        : before ? tr("Move")
                 : tr("Set"),
        this);
    const QDateEdit *day = ask.addDay(tr("Day"), when.date());
    const QTimeEdit *time = ask.addTime(tr("Time"), before ? when.time() : QTime(usualHour, 0));
    const QLineEdit *reason = before ? ask.addRequiredLine(tr("Reason")) : nullptr;
    if (ask.asked())
        m_desk.schedule(day->date(), time->time(), reason ? reason->text() : QString());
}

void SessionPage::printSignIn()
{
    const auto sheet = [this](bool) { return practice().sheets().signIn(m_desk.group(), m_desk.number()); };
    SheetOffer offer;
    offer.title = tr("Sign-in sheet");
    offer.preview = sheet;
    offer.give = sheet;
    const std::optional<Result<QString>> given = giveSheet(offer, this);
    if (given && !given->ok())
        emit failed(given->error());
}

void SessionPage::writeAfterwards()
{
    const std::optional<Instant> planned = m_desk.room().session.scheduled;
    const QDateTime when = planned ? planned->dateTime() : practice().now();
    Question ask(
        tr("Write the session up"),
        tr("For a session that was held without the program. Attendance, moments and notes can be entered "
           "afterwards."),
        tr("Write it up"), this);
    const QDateEdit *day = ask.addDay(tr("Day"), when.date());
    const QTimeEdit *from = ask.addTime(tr("Began at"), planned ? when.time() : QTime(usualHour, 0));
    const QSpinBox *minutes = ask.addMinutes(tr("Minutes"), minutesLeft());
    if (ask.asked() && m_desk.recordAsHeld(day->date(), from->time(), minutes->value()))
        show(Part::Room);
}

void SessionPage::endLeftOpen()
{
    if (!m_desk.isLeftOpen())
        return;
    flush();
    const QDateTime started = m_desk.room().session.started->dateTime();
    const QDateTime usual = started.addSecs(60 * minutesLeft());
    Question ask(tr("End the session"),
                 tr("It began on %1 and was not ended. When was it over?")
                     .arg(QLocale().toString(started, QLocale::ShortFormat)),
                 tr("End it"), this);
    const QDateEdit *day = ask.addDay(tr("Day"), usual.date());
    const QTimeEdit *time = ask.addTime(tr("Ended at"), usual.time());
    if (ask.asked() && m_desk.endAt(day->date(), time->time()))
        show(Part::WrapUp);
}

/// Of the planned minutes, what earlier sittings left; at least one.
int SessionPage::minutesLeft() const
{
    return std::max(1, m_desk.plannedMinutes() - minutesBefore(m_desk.room().session));
}

/// Signing a note settled when the session was held.
bool SessionPage::mayBreakOff() const
{
    const Session &session = m_desk.room().session;
    const bool settled = std::any_of(session.notes.begin(), session.notes.end(), [](const Note &note) {
        return note.isSigned() && note.kind != NoteKind::Private;
    });
    return m_desk.room().mayEdit && !settled &&
           (m_desk.isRunning() || mayReopen(session, Instant::of(practice().now())));
}

void SessionPage::breakOff()
{
    flush();
    const Session &session = m_desk.room().session;
    const QDateTime now = practice().now();
    const bool runs = m_desk.isRunning();
    Question ask(tr("Break the session off"),
                 tr("It keeps its number and goes on another time. Attendance, moments and notes stay."),
                 tr("Break it off"), this);
    const QDateTime over =
        m_desk.isLeftOpen() ? session.started->dateTime().addSecs(60 * minutesLeft()) : now;
    const QDateEdit *overDay = runs ? ask.addDay(tr("Broken off on"), over.date()) : nullptr;
    const QTimeEdit *overTime = runs ? ask.addTime(tr("Broken off at"), over.time()) : nullptr;
    const QTime shown = runs ? overTime->time() : QTime();
    const QCheckBox *known = ask.addChoice(tr("The day on which it goes on is known"));
    QDateEdit *day = ask.addDay(tr("Day"), now.date().addDays(1));
    QTimeEdit *time = ask.addTime(tr("Time"), session.scheduled ? session.scheduled->dateTime().time()
                                                                : QTime(usualHour, 0));
    for (QWidget *field : std::initializer_list<QWidget *>{day, time}) {
        field->setEnabled(false);
        connect(known, &QCheckBox::toggled, field, &QWidget::setEnabled);
    }
    if (!ask.asked())
        return;
    // A time left as it stood is this very second.
    const bool isNow =
        !runs || (!m_desk.isLeftOpen() && overDay->date() == over.date() && overTime->time() == shown);
    const auto at = isNow ? std::nullopt : std::optional(WallMoment{overDay->date(), overTime->time()});
    const auto goesOn =
        known->isChecked() ? std::optional(WallMoment{day->date(), time->time()}) : std::nullopt;
    if (m_desk.breakOff(goesOn, at))
        show(Part::Before);
}

void SessionPage::endWithoutRest()
{
    Question ask(tr("The rest does not take place"),
                 tr("The session is then held with what took place: %1.")
                     .arg(sittingTimes(sittingsOf(m_desk.room().session))),
                 tr("End it with that"), this);
    if (ask.asked() && m_desk.endWithoutRest())
        show(Part::WrapUp);
}

void SessionPage::cancel()
{
    Question ask(tr("Cancel the session"), tr("It keeps its number and can be planned again."),
                 tr("Cancel the session"), this);
    const QLineEdit *reason = ask.addRequiredLine(tr("Reason"));
    if (ask.asked())
        m_desk.cancel(reason->text());
}

void SessionPage::reopen()
{
    Question ask(tr("Reopen the session"),
                 tr("The session runs again until it is ended. The reason is kept with it."), tr("Reopen"),
                 this);
    const QLineEdit *reason = ask.addRequiredLine(tr("Reason"));
    if (ask.asked() && m_desk.reopen(reason->text()))
        show(Part::Room);
}

void SessionPage::closeFollowUp(const FollowUp &followUp)
{
    Question ask(tr("What was done?"), followUp.reason, tr("Close the follow-up"), this);
    const QLineEdit *done = ask.addRequiredLine(tr("What was done, in a sentence"));
    if (ask.asked())
        m_desk.closeFollowUp(followUp.id, done->text());
}

} // namespace ipt
