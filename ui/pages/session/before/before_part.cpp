#include "ui/pages/session/before/before_part.h"

#include "engine/arc/sittings.h"
#include "ui/pages/session/before/contacts_card.h"
#include "ui/pages/session/before/measures_card.h"
#include "ui/pages/session/cards/follow_up_card.h"
#include "ui/pages/session/cards/keyed_list.h"
#include "ui/pages/session/cards/review_card.h"
#include "ui/pages/session/cards/scrolling.h"
#include "ui/pages/session/cards/task_card.h"
#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/base/buttons/flush_row.h"
#include "ui/widgets/base/words/inline_message.h"
#include "ui/widgets/base/words/label.h"
#include "ui/widgets/session/sitting_words.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ipt {

namespace {

/// A session or two without somebody is nothing to speak of.
constexpr int sessionsBeforeSaying = 2;

QWidget *column(const QList<QWidget *> &widgets)
{
    auto *whole = new QWidget;
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(16));
    for (QWidget *widget : widgets)
        layout->addWidget(widget, widget == widgets.last() ? 1 : 0);
    return whole;
}

} // namespace

BeforePart::BeforePart(SessionDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_state(new InlineMessage)
    , m_restore(m_state->addAction(tr("Plan it again")))
    , m_expectedCard(new Card(tr("Expected")))
    , m_expected(new KeyedList(tr("Expected")))
    , m_nobody(
          new Label(tr("Nobody belongs to the group at this session yet. Members join on the group's page."),
                    TextStyle::Soft))
    , m_agendaCard(new Card(tr("Agenda")))
    , m_agenda(new KeyedList(tr("Agenda")))
    , m_previousCard(new Card)
    , m_previous(new Label)
    , m_followUps(new FollowUpCard(desk))
    , m_measures(new MeasuresCard(desk))
    , m_contacts(new ContactsCard(desk))
    , m_paper(new Button(tr("It was held without the program: write it up"), ButtonKind::Quiet))
{
    m_nobody->setWordWrap(true);
    m_previous->setWordWrap(true);
    m_previous->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(px(16));
    columns->addWidget(scrolling(makeLeft()), 30);
    columns->addWidget(scrolling(makeMiddle()), 40);
    columns->addWidget(scrolling(makeRight()), 30);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(16));
    layout->addWidget(m_state);
    layout->addLayout(columns, 1);

    connect(&desk, &SessionDesk::opened, this, &BeforePart::show);
    connect(m_restore, &Button::clicked, this, &BeforePart::restoreRequested);
    connect(m_paper, &Button::clicked, this, &BeforePart::writeAfterwardsRequested);
    connect(m_followUps, &FollowUpCard::closeRequested, this, &BeforePart::closeFollowUpRequested);
    connect(m_expected, &KeyedList::activated, this,
            [this](int index) { emit memberRequested(m_desk.room().expected[index].id); });
}

QWidget *BeforePart::makeLeft()
{
    m_expectedCard->body()->addWidget(m_expected);
    m_expectedCard->body()->addWidget(m_nobody);
    m_expectedCard->body()->addStretch();
    return column({m_followUps, m_expectedCard, m_measures});
}

QWidget *BeforePart::makeMiddle()
{
    m_previousCard->body()->addWidget(m_previous);
    m_previousCard->body()->addStretch();
    return column({new ReviewCard(m_desk), m_contacts, m_previousCard});
}

QWidget *BeforePart::makeRight()
{
    m_agendaCard->body()->addWidget(m_agenda);
    m_agendaCard->body()->addLayout(new FlushRow(m_paper));
    return column({m_agendaCard, new TaskCard(m_desk)});
}

void BeforePart::begin()
{
    setFocus();
    if (m_expected->itemCount() > 0)
        m_expected->setFocus();
}

void BeforePart::flush()
{
    m_measures->flush();
}

void BeforePart::show()
{
    showState();
    showExpected();
    showAgenda();
    showPrevious();
    const Session &session = m_desk.room().session;
    const bool isPast = !session.scheduled || session.scheduled->dateTime() <= m_desk.practice().now();
    m_paper->setVisible(m_desk.room().mayEdit && session.state == SessionState::Planned && isPast);
}

void BeforePart::showState()
{
    const Session &session = m_desk.room().session;
    if (isBrokenOff(session)) {
        m_state->say(InlineMessage::Kind::Info,
                     tr("This session was broken off and goes on. What took place: %1.")
                         .arg(sittingTimes(session.earlierParts)));
        m_restore->hide();
        return;
    }
    if (session.state != SessionState::Cancelled) {
        m_state->clear();
        return;
    }
    m_state->say(InlineMessage::Kind::Warning,
                 tr("This session is cancelled: %1").arg(session.cancelledReason.value_or(QString())));
    m_restore->setVisible(m_desk.room().mayEdit);
}

void BeforePart::showExpected()
{
    QList<KeyedRow> rows;
    for (const MemberName &member : m_desk.room().expected) {
        KeyedRow row;
        row.lead = member.called;
        row.text = member.pronouns.isEmpty() ? QString() : QStringLiteral(" %1").arg(member.pronouns);
        const auto last = m_desk.room().lastSpoke.constFind(member.id);
        const int since = m_desk.room().sessionsSinceWorkedWith.value(member.id);
        if (since >= sessionsBeforeSaying)
            row.chips = {
                ChipLook::state(tr("not worked with for %n session(s)", nullptr, since), Tone::Warning)};
        else if (last != m_desk.room().lastSpoke.constEnd())
            row.aside = tr("last heard in session %1").arg(last->value());
        rows.append(row);
    }
    m_expected->setRows(rows);
    m_nobody->setVisible(rows.isEmpty());
    m_expectedCard->setAside(tr("%n member(s)", nullptr, int(rows.size())));
}

void BeforePart::showAgenda()
{
    QList<KeyedRow> rows;
    int begins = 0;
    for (const AgendaSegment &segment : m_desk.room().agenda) {
        KeyedRow row;
        row.text = segment.title;
        row.aside = tr("%1 min").arg(segment.minutes);
        begins += segment.minutes;
        rows.append(row);
    }
    m_agenda->setRows(rows);
    m_agendaCard->setAside(tr("%n minute(s)", nullptr, begins > 0 ? begins : m_desk.plannedMinutes()));
}

void BeforePart::showPrevious()
{
    const SessionRoom &room = m_desk.room();
    if (!room.previous) {
        m_previousCard->setTitle(tr("Last time"));
        m_previousCard->setAside({});
        m_previous->setTextStyle(TextStyle::Soft);
        m_previous->setText(tr("The note of the last session will stand here, to open with."));
        return;
    }
    m_previousCard->setTitle(tr("Last time"));
    m_previousCard->setAside(tr("session %1").arg(room.previous->number.value()));
    m_previous->setTextStyle(room.previousGroupNote.isEmpty() ? TextStyle::Soft : TextStyle::Body);
    m_previous->setText(
        room.previousGroupNote.isEmpty()
            ? tr("The group note of session %1 is not signed yet.").arg(room.previous->number.value())
            : room.previousGroupNote);
}

} // namespace ipt
