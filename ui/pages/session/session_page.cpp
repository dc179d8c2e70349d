#include "ui/pages/session/session_page.h"

#include "engine/arc/arc.h"
#include "engine/arc/session_state.h"
#include "engine/arc/sittings.h"
#include "ui/pages/session/before/before_part.h"
#include "ui/pages/session/room/moment_model.h"
#include "ui/pages/session/room/room_part.h"
#include "ui/pages/session/wrap_up/wrap_up_part.h"
#include "ui/theme/theme.h"
#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/base/page/page_header.h"
#include "ui/widgets/text/day_words.h"

#include <QKeyEvent>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ipt {

SessionPage::SessionPage(Practice &practice, QWidget *parent)
    : Page(practice, parent)
    , m_desk(practice, undoStack())
    , m_header(new PageHeader)
    , m_cover(new Button(tr("Cover")))
    , m_share(new Button(tr("Share view")))
    , m_signIn(new Button(tr("Sign-in sheet…")))
    , m_move(new Button(tr("Move…")))
    , m_cancel(new Button(tr("Cancel session…")))
    , m_noRest(new Button(tr("End it here…")))
    , m_breakOff(new Button(tr("Break off…")))
    , m_takeBack(new Button(tr("Take back the start")))
    , m_reopen(new Button(tr("Reopen…")))
    , m_toBefore(new Button(tr("Agenda")))
    , m_toRoom(new Button(tr("Moments")))
    , m_goOn(new Button(tr("Start session"), ButtonKind::Primary))
    , m_sign(new Button(tr("Sign"), ButtonKind::Primary))
    , m_parts(new QStackedWidget)
    , m_before(new BeforePart(m_desk))
    , m_room(new RoomPart(m_desk))
    , m_wrapUp(new WrapUpPart(m_desk))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(28), px(20), px(28), px(20));
    layout->setSpacing(px(16));
    layout->addWidget(m_header);
    layout->addWidget(m_parts, 1);
    m_parts->addWidget(m_before);
    m_parts->addWidget(m_room);
    m_parts->addWidget(m_wrapUp);
    makeButtons();
    wire();
}

SessionPage::~SessionPage()
{
    flush();
    // The parts speak to the desk as long as they live.
    delete m_parts;
}

void SessionPage::makeButtons()
{
    for (Button *button : {m_cover, m_share, m_signIn, m_move, m_cancel, m_noRest, m_breakOff, m_takeBack,
                           m_reopen, m_toBefore, m_toRoom, m_goOn, m_sign})
        m_header->addButton(button);
    m_cover->setKeyHint(Qt::Key_F9);
    m_share->setKeyHint(Qt::Key_F8);
    m_cover->setToolTip(tr("Hides names and notes at once"));
    m_share->setToolTip(tr("Shows the group its agenda, the clock, the four areas and cards; no names"));
    connect(m_cover, &Button::clicked, this, &Page::coverRequested);
    connect(m_share, &Button::clicked, this, &Page::shareRequested);
    m_toBefore->setKey(Qt::CTRL | Qt::SHIFT | Qt::Key_Return);
    m_toRoom->setKey(Qt::CTRL | Qt::SHIFT | Qt::Key_Return);
    m_sign->setKey(Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    connect(m_signIn, &Button::clicked, this, &SessionPage::printSignIn);
    connect(m_move, &Button::clicked, this, &SessionPage::move);
    connect(m_cancel, &Button::clicked, this, &SessionPage::cancel);
    m_breakOff->setToolTip(tr("The session stops here and goes on another time"));
    connect(m_noRest, &Button::clicked, this, &SessionPage::endWithoutRest);
    connect(m_breakOff, &Button::clicked, this, &SessionPage::breakOff);
    connect(m_reopen, &Button::clicked, this, &SessionPage::reopen);
    connect(m_takeBack, &Button::clicked, this, [this] {
        if (m_desk.takeBackStart())
            show(Part::Before);
    });
    connect(m_toBefore, &Button::clicked, this, [this] { show(Part::Before); });
    connect(m_toRoom, &Button::clicked, this, [this] { show(Part::Room); });
    connect(m_goOn, &Button::clicked, this, &SessionPage::goOn);
    connect(m_sign, &Button::clicked, m_wrapUp, &WrapUpPart::sign);
}

void SessionPage::wire()
{
    connect(&m_desk, &SessionDesk::refused, this, &SessionPage::failed);
    connect(&m_desk, &SessionDesk::opened, this, &SessionPage::describe);
    // The first moment is what makes a start too late to take back.
    connect(&m_desk.moments(), &MomentModel::rowsInserted, this, &SessionPage::describeButtons);
    connect(&m_desk.moments(), &MomentModel::rowsRemoved, this, &SessionPage::describeButtons);
    connect(m_room, &RoomPart::undoRequested, &undoStack(), &QUndoStack::undo);
    connect(m_room, &RoomPart::redoRequested, &undoStack(), &QUndoStack::redo);
    connect(m_room, &RoomPart::savingChanged, this, &SessionPage::savingChanged);
    connect(m_room, &RoomPart::closeFollowUpRequested, this, &SessionPage::closeFollowUp);
    connect(m_room, &RoomPart::endRequested, this, &SessionPage::endLeftOpen);
    connect(m_before, &BeforePart::closeFollowUpRequested, this, &SessionPage::closeFollowUp);
    connect(m_before, &BeforePart::writeAfterwardsRequested, this, &SessionPage::writeAfterwards);
    connect(m_before, &BeforePart::restoreRequested, this, [this] { m_desk.restore(); });
    connect(m_before, &BeforePart::memberRequested, this,
            [this](const MemberId &member) { emit placeRequested(Place::ofMember(member)); });
    connect(m_wrapUp, &WrapUpPart::progressChanged, this, &SessionPage::describe);
    connect(m_wrapUp, &WrapUpPart::attendanceRequested, this, [this] { show(Part::Room); });
    connect(m_wrapUp, &WrapUpPart::closeFollowUpRequested, this, &SessionPage::closeFollowUp);
    connect(m_wrapUp, &WrapUpPart::savingChanged, this, &SessionPage::savingChanged);
    connect(m_wrapUp, &WrapUpPart::noteRequested, this,
            [this](const NoteRef &note) { emit placeRequested(Place::ofNote(note)); });
}

void SessionPage::open(const Place &place)
{
    if (!place.group || !place.session)
        return;
    flush();
    const bool other = !m_isOpen || m_desk.group() != *place.group || m_desk.number() != *place.session;
    if (other) {
        undoStack().clear();
        m_wrapUp->putAway();
    }
    if (!doneOrSay(m_desk.open(*place.group, *place.session)))
        return;
    m_isOpen = true;
    show(partFor(place.part));
    if (m_part == Part::WrapUp)
        m_wrapUp->begin(place.note);
}

Place SessionPage::place() const
{
    if (!m_isOpen)
        return Place::groups();
    const QString words[] = {QStringLiteral("before"), QStringLiteral("room"), QStringLiteral("wrap-up")};
    Place here = Place::ofSession(m_desk.group(), m_desk.number(), words[int(m_part)]);
    if (m_part == Part::WrapUp)
        here.note = m_wrapUp->currentNote();
    return here;
}

void SessionPage::refresh()
{
    if (m_isOpen)
        doneOrSay(m_desk.open(m_desk.group(), m_desk.number()));
}

bool SessionPage::concerns(const Change &change) const
{
    if (!m_isOpen || (change.group && *change.group != m_desk.group()))
        return false;
    switch (change.by) {
    // While this page is in front, what happens in a session happens through it, and is shown already.
    case UseCase::ScheduleSession:
    case UseCase::StartSession:
    case UseCase::EndSession:
    case UseCase::BreakOffSession:
    case UseCase::CancelSession:
    case UseCase::ReopenSession:
    case UseCase::EditSession:
    case UseCase::TakeAttendance:
    case UseCase::CaptureMoment:
    case UseCase::EditMoment:
    case UseCase::RemoveMoment:
    case UseCase::WriteNote:
    case UseCase::DiscardDraft:
    case UseCase::SignNote:
    case UseCase::AddAddendum:
    case UseCase::EditAction:
    case UseCase::TakeMeasure:
    case UseCase::RecordContact:
    case UseCase::EditStrategies:
    case UseCase::OpenFollowUp:
    case UseCase::CloseFollowUp:
        return false;
    default:
        return true;
    }
}

void SessionPage::flush()
{
    m_before->flush();
    m_room->flush();
    m_wrapUp->flush();
}

void SessionPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo)) {
        undoStack().undo();
        return;
    }
    if (event->matches(QKeySequence::Redo)) {
        undoStack().redo();
        return;
    }
    Page::keyPressEvent(event);
}

SessionPage::Part SessionPage::usualPart() const
{
    switch (m_desk.room().session.state) {
    case SessionState::InProgress:
        return Part::Room;
    case SessionState::Held:
        return Part::WrapUp;
    case SessionState::Planned:
    case SessionState::Cancelled:
        return Part::Before;
    }
    Q_UNREACHABLE();
}

SessionPage::Part SessionPage::partFor(const QString &word) const
{
    const bool begun = hasBegun(m_desk.room().session);
    if (word == QStringLiteral("before"))
        return Part::Before;
    if (word == QStringLiteral("room") && begun)
        return Part::Room;
    if (word == QStringLiteral("wrap-up") && begun)
        return Part::WrapUp;
    return usualPart();
}

void SessionPage::show(Part part)
{
    m_part = part;
    m_parts->setCurrentIndex(int(part));
    describe();
    switch (part) {
    case Part::Before:
        m_before->begin();
        break;
    case Part::Room:
        m_room->begin();
        break;
    case Part::WrapUp:
        m_wrapUp->begin(std::nullopt);
        break;
    }
}

void SessionPage::describe()
{
    const SessionRoom &room = m_desk.room();
    const QString session = tr("Session %1").arg(room.session.number.value());
    const QString phase = tr("%1 phase").arg(phaseName(room.phase).toLower());
    if (m_part == Part::WrapUp) {
        m_header->setTitle(tr("Wrap-up"), QStringLiteral("· %1").arg(session.toLower()), true);
        m_header->setSubtitle(QStringLiteral("%1 · %2").arg(room.group.name, m_wrapUp->progress()));
    } else {
        m_header->setTitle(session);
        QStringList about{room.group.name, phase};
        if (m_part == Part::Before)
            about.append(room.session.scheduled ? dayInFullAndClock(room.session.scheduled->dateTime())
                                                : tr("No day set yet"));
        if (sittingAt(room.session) > 1)
            about.append(sittingName(sittingAt(room.session)));
        m_header->setSubtitle(about.join(QStringLiteral(" · ")));
    }
    describeButtons();
}

void SessionPage::describeButtons()
{
    const Session &session = m_desk.room().session;
    const bool may = m_desk.room().mayEdit;
    const bool planned = session.state == SessionState::Planned;
    const bool running = m_desk.isRunning();
    const bool goesOn = isBrokenOff(session);
    const bool begun = hasBegun(session);
    const bool toStart = m_part == Part::Before && planned && may;
    m_move->setText(session.state == SessionState::Cancelled ? tr("Make it up…")
                    : session.scheduled                      ? tr("Move…")
                                                             : tr("Set the day…"));
    m_move->setVisible(may && m_part == Part::Before &&
                       (planned || session.state == SessionState::Cancelled));
    m_cancel->setVisible(toStart && !goesOn);
    m_noRest->setVisible(toStart && goesOn);
    m_breakOff->setText(running ? tr("Break off…") : tr("Goes on another time…"));
    m_breakOff->setVisible(mayBreakOff() && m_part == (running ? Part::Room : Part::WrapUp));
    m_cover->setVisible(m_part == Part::Room);
    m_share->setVisible(m_part != Part::WrapUp);
    m_signIn->setVisible(m_part == Part::Before && !m_desk.room().expected.isEmpty());
    m_takeBack->setVisible(may && running && m_desk.isFresh() && m_part == Part::Room);
    m_reopen->setVisible(may && m_part == Part::WrapUp && mayReopen(session, Instant::of(practice().now())));
    m_toBefore->setVisible(begun && m_part == Part::Room);
    m_toRoom->setVisible(begun && (m_part == Part::WrapUp || (m_part == Part::Before && toStart)));
    m_goOn->setVisible((m_part != Part::WrapUp && begun) || toStart);
    if (toStart)
        m_goOn->setText(goesOn ? tr("Go on with the session") : tr("Start session"));
    else
        m_goOn->setText(m_part == Part::Before ? tr("To the room") : tr("To wrap-up"));
    // New words take a button's keys away.
    m_goOn->setKey(Qt::CTRL | Qt::Key_Return);
    m_sign->setVisible(may && m_part == Part::WrapUp);
    m_sign->setEnabled(m_wrapUp->maySign());
}

void SessionPage::goOn()
{
    flush();
    if (m_part == Part::Room) {
        if (m_desk.isLeftOpen() && m_desk.room().mayEdit) {
            endLeftOpen();
            return;
        }
        if (m_desk.room().mayEdit && !m_desk.end())
            return;
        show(Part::WrapUp);
        return;
    }
    const bool toStart = m_desk.room().session.state == SessionState::Planned && m_desk.room().mayEdit;
    if (toStart && !m_desk.start())
        return;
    show(Part::Room);
}

} // namespace ipt
