#include "ui/pages/session/room/room_part.h"

#include "ui/pages/session/cards/follow_up_card.h"
#include "ui/pages/session/cards/review_card.h"
#include "ui/pages/session/cards/scrolling.h"
#include "ui/pages/session/cards/task_card.h"
#include "ui/pages/session/room/marks_sheet.h"
#include "ui/pages/session/room/moment_stream.h"
#include "ui/pages/session/room/presence_card.h"
#include "ui/pages/session/room/presence_list.h"
#include "ui/theme/theme.h"
#include "ui/widgets/base/button.h"
#include "ui/widgets/base/card.h"
#include "ui/widgets/session/agenda_timer.h"
#include "ui/widgets/session/capture_line.h"

#include <QHBoxLayout>
#include <QListView>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace ipt {

RoomPart::RoomPart(SessionDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_timer(new AgendaTimer)
    , m_break(new Button(tr("Break")))
    , m_clock(makeClock())
    , m_presence(new PresenceCard(desk))
    , m_stream(new MomentStream(desk))
    , m_followUps(new FollowUpCard(desk))
{
    auto *columns = new QHBoxLayout;
    columns->setSpacing(px(16));
    columns->addWidget(scrolling(m_presence), 29);
    columns->addWidget(m_stream, 45);
    columns->addWidget(scrolling(makeRight()), 26);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(16));
    layout->addWidget(m_clock);
    layout->addLayout(columns, 1);

    connect(&desk, &SessionDesk::opened, this, &RoomPart::show);
    connect(m_break, &Button::clicked, this, &RoomPart::toggleBreak);
    connect(m_stream, &MomentStream::undoRequested, this, &RoomPart::undoRequested);
    connect(m_stream, &MomentStream::redoRequested, this, &RoomPart::redoRequested);
    connect(m_stream, &MomentStream::cheatSheetRequested, this, &RoomPart::showMarks);
    connect(m_stream, &MomentStream::savingChanged, this, &RoomPart::savingChanged);
    connect(m_followUps, &FollowUpCard::closeRequested, this, &RoomPart::closeFollowUpRequested);
    connect(&m_ticks, &QTimer::timeout, this, &RoomPart::tick);
    m_ticks.setInterval(1000);
    addKeys();
}

QWidget *RoomPart::makeClock()
{
    auto *card = new Card;
    auto *line = new QHBoxLayout;
    line->setSpacing(px(16));
    line->addWidget(m_timer, 1);
    m_break->setToolTip(tr("Stops the clock for a break and starts it again"));
    line->addWidget(m_break);
    card->body()->addLayout(line);
    return card;
}

QWidget *RoomPart::makeRight()
{
    auto *right = new QWidget;
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(16));
    layout->addWidget(m_followUps);
    layout->addWidget(new ReviewCard(m_desk));
    layout->addWidget(new TaskCard(m_desk), 1);
    return right;
}

void RoomPart::addKeys()
{
    const auto focusOn = [this](const QList<QKeySequence> &keys, auto act) {
        for (const QKeySequence &key : keys) {
            auto *shortcut = new QShortcut(key, this);
            shortcut->setContext(Qt::WidgetWithChildrenShortcut);
            connect(shortcut, &QShortcut::activated, this, act);
        }
    };
    // F6 goes from the line to the people and back.
    focusOn({Qt::Key_F6}, [this] {
        if (m_presence->list()->hasFocus())
            m_stream->line()->setFocus();
        else
            m_presence->list()->setFocus(Qt::ShortcutFocusReason);
    });
    focusOn({Qt::CTRL | Qt::Key_1}, [this] { m_presence->list()->setFocus(Qt::ShortcutFocusReason); });
    focusOn({Qt::CTRL | Qt::Key_2}, [this] { m_stream->line()->setFocus(Qt::ShortcutFocusReason); });
    focusOn({Qt::CTRL | Qt::Key_3}, [this] { m_stream->view()->setFocus(Qt::ShortcutFocusReason); });
}

void RoomPart::begin()
{
    m_stream->line()->setFocus();
}

void RoomPart::flush()
{
    m_stream->flush();
}

QString RoomPart::breakPlace() const
{
    return QStringLiteral("break/%1/%2").arg(m_desk.group().text()).arg(m_desk.number().value());
}

void RoomPart::show()
{
    m_clock->setVisible(m_desk.isRunning());
    m_timer->setAgenda(m_desk.room().agenda);
    m_break->setVisible(m_desk.room().mayEdit);
    if (!m_desk.isRunning()) {
        m_ticks.stop();
        return;
    }
    m_breaks = BreakClock::fromText(m_desk.practice().scratch(breakPlace()));
    m_minuteShown = -1;
    m_ticks.start();
    tick();
}

void RoomPart::tick()
{
    const std::optional<Instant> started = m_desk.room().session.started;
    if (!started)
        return;
    m_timer->setPaused(m_breaks.isPaused());
    m_timer->setElapsed(m_breaks.elapsed(started->dateTime(), m_desk.practice().now()));
    m_break->setText(m_breaks.isPaused() ? tr("Go on") : tr("Break"));
    const int minute = int(m_desk.minuteNow().value_or(0));
    if (minute == m_minuteShown)
        return;
    m_minuteShown = minute;
    m_presence->tick();
}

void RoomPart::toggleBreak()
{
    const QDateTime now = m_desk.practice().now();
    if (m_breaks.isPaused())
        m_breaks.goOn(now);
    else
        m_breaks.pause(now);
    const Result<void> kept = m_desk.practice().keepScratch(breakPlace(), m_breaks.toText());
    if (!kept.ok())
        emit m_desk.refused(kept.error());
    tick();
    m_stream->line()->setFocus();
}

void RoomPart::showMarks()
{
    auto *sheet = new MarksSheet(m_desk.practice().definitions(), window());
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->openAbove(m_stream->line());
}

} // namespace ipt
