#include "ui/pages/session/room/room_part.h"

#include "engine/arc/sittings.h"
#include "ui/pages/session/cards/follow_up_card.h"
#include "ui/pages/session/cards/review_card.h"
#include "ui/pages/session/cards/scrolling.h"
#include "ui/pages/session/cards/task_card.h"
#include "ui/pages/session/room/marks_sheet.h"
#include "ui/pages/session/room/moment_stream.h"
#include "ui/pages/session/room/presence_card.h"
#include "ui/pages/session/room/presence_list.h"
#include "ui/preferences.h"
#include "ui/theme/theme.h"
#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/base/page/card.h"
#include "ui/widgets/base/words/inline_message.h"
#include "ui/widgets/group/sociogram_card.h"
#include "ui/widgets/session/agenda_timer.h"
#include "ui/widgets/session/capture_line.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QListView>
#include <QLocale>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace ipt {

namespace {

/// The segment that began is pointed out for so long, then the clock is as quiet as ever.
constexpr int signalSeconds = 40;

} // namespace

RoomPart::RoomPart(SessionDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_timer(new AgendaTimer)
    , m_sound(new Button({}))
    , m_break(new Button(tr("Break")))
    , m_clock(makeClock())
    , m_leftOpen(new InlineMessage)
    , m_presence(new PresenceCard(desk))
    , m_sociogram(new SociogramCard(SociogramCard::Span::ThisOrAll))
    , m_stream(new MomentStream(desk))
    , m_followUps(new FollowUpCard(desk))
{
    auto *columns = new QHBoxLayout;
    columns->setSpacing(px(16));
    columns->addWidget(scrolling(makeLeft()), 29);
    columns->addWidget(m_stream, 45);
    columns->addWidget(scrolling(makeRight()), 26);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(16));
    layout->addWidget(m_clock);
    layout->addWidget(m_leftOpen);
    layout->addLayout(columns, 1);
    connect(m_leftOpen->addAction(tr("End it at the time it ended…")), &Button::clicked, this,
            &RoomPart::endRequested);

    connect(&desk, &SessionDesk::opened, this, &RoomPart::show);
    connect(m_break, &Button::clicked, this, &RoomPart::toggleBreak);
    connect(m_stream, &MomentStream::undoRequested, this, &RoomPart::undoRequested);
    connect(m_stream, &MomentStream::redoRequested, this, &RoomPart::redoRequested);
    connect(m_stream, &MomentStream::cheatSheetRequested, this, &RoomPart::showMarks);
    connect(m_stream, &MomentStream::savingChanged, this, &RoomPart::savingChanged);
    connect(m_followUps, &FollowUpCard::closeRequested, this, &RoomPart::closeFollowUpRequested);
    connect(&desk.moments(), &MomentModel::momentsChanged, this, &RoomPart::showExchanges);
    connect(&m_ticks, &QTimer::timeout, this, &RoomPart::tick);
    m_ticks.setInterval(1000);
    connect(m_timer, &AgendaTimer::segmentBegan, this, &RoomPart::signalSegment);
    m_signal.setSingleShot(true);
    m_signal.setInterval(signalSeconds * 1000);
    connect(&m_signal, &QTimer::timeout, this, [this] { m_timer->setCalling(false); });
    addKeys();
}

Card *RoomPart::makeClock()
{
    auto *card = new Card;
    auto *line = new QHBoxLayout;
    line->setSpacing(px(16));
    line->addWidget(m_timer, 1);
    m_sound->setCheckable(true);
    m_sound->setChecked(preferences::segmentSound());
    connect(m_sound, &Button::toggled, this, [this](bool sounds) {
        preferences::setSegmentSound(sounds);
        describeSound();
    });
    describeSound();
    line->addWidget(m_sound);
    m_break->setToolTip(tr("Stops the clock for a break and starts it again"));
    line->addWidget(m_break);
    card->body()->addLayout(line);
    return card;
}

void RoomPart::describeSound()
{
    m_sound->setText(m_sound->isChecked() ? tr("Sound on") : tr("Sound off"));
    m_sound->setToolTip(m_sound->isChecked() ? tr("A short sound tells that a segment of the agenda is over")
                                             : tr("The end of a segment is shown and not heard"));
}

QWidget *RoomPart::makeLeft()
{
    auto *left = new QWidget;
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(16));
    layout->addWidget(m_presence);
    layout->addWidget(m_sociogram, 1);
    return left;
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
    focusOn({Qt::CTRL | Qt::Key_T}, [this] { m_stream->askMinute(); });
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
    return ipt::breakPlace(m_desk.group(), m_desk.number());
}

void RoomPart::show()
{
    m_clock->setVisible(m_desk.isLive());
    m_timer->setAgenda(m_desk.room().agenda);
    m_timer->setCalling(false);
    m_break->setVisible(m_desk.room().mayEdit);
    showExchanges();
    sayLeftOpen();
    if (!m_desk.isLive()) {
        m_ticks.stop();
        return;
    }
    m_breaks = BreakClock::fromText(m_desk.practice().scratch(breakPlace()));
    m_minuteShown = -1;
    m_ticks.start();
    tick();
}

void RoomPart::sayLeftOpen()
{
    if (!m_desk.isLeftOpen()) {
        m_leftOpen->clear();
        return;
    }
    const QString since = QLocale().toString(m_desk.room().session.started->dateTime(), QLocale::ShortFormat);
    m_leftOpen->say(
        InlineMessage::Kind::Warning,
        m_desk.room().mayEdit
            ? tr("This session has been open since %1 and was not ended. What is noted now gets no "
                 "minute unless you give one.")
                  .arg(since)
            : tr("This session has been open since %1 and was not ended.").arg(since));
}

void RoomPart::showExchanges()
{
    QList<SociogramMember> members;
    for (const MemberName &member : m_desk.room().expected)
        members.append({member.id, member.called});
    const QList<Exchange> here = exchangesIn(m_desk.moments().moments());
    const QList<Exchange> all = together(m_desk.room().otherExchanges, here);
    // Who has left since, or was a guest, is drawn where somebody spoke with them.
    for (const Exchange &exchange : here) {
        for (const MemberId &member : {exchange.from, exchange.to}) {
            const bool known = member.isEmpty() ||
                               std::any_of(members.begin(), members.end(),
                                           [&member](const auto &each) { return each.member == member; });
            if (!known)
                members.append({member, m_desk.called(member)});
        }
    }
    m_sociogram->setExchanges(members, here, all);
}

void RoomPart::signalSegment()
{
    // Coming into the room is not the end of a segment.
    if (m_minuteShown < 0)
        return;
    m_timer->setCalling(true);
    m_signal.start();
    if (m_sound->isChecked())
        QApplication::beep();
}

void RoomPart::tick()
{
    const std::optional<Instant> from = countsFrom(m_desk.room().session);
    if (!from)
        return;
    if (!m_desk.isLive()) {
        show();
        return;
    }
    m_timer->setPaused(m_breaks.isPaused());
    m_timer->setElapsed(m_breaks.elapsed(from->dateTime(), m_desk.practice().now()));
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
