#include "ui/pages/session/cards/review_card.h"

#include "ui/pages/session/cards/keyed_list.h"
#include "ui/widgets/base/words/label.h"
#include "ui/widgets/base/words/words.h"
#include "ui/widgets/text/list_words.h"

#include <QVBoxLayout>

namespace ipt {

namespace {

Tone toneOf(ActionOutcome outcome)
{
    switch (outcome) {
    case ActionOutcome::Done:
        return Tone::Good;
    case ActionOutcome::Partly:
        return Tone::Warning;
    case ActionOutcome::NotDone:
    case ActionOutcome::Dropped:
        return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

std::optional<ActionOutcome> outcomeFor(QChar letter)
{
    switch (letter.unicode()) {
    case u'd':
        return ActionOutcome::Done;
    case u'p':
        return ActionOutcome::Partly;
    case u'n':
        return ActionOutcome::NotDone;
    case u'x':
        return ActionOutcome::Dropped;
    default:
        return std::nullopt;
    }
}

} // namespace

ReviewCard::ReviewCard(SessionDesk &desk, QWidget *parent)
    : Card(tr("Undertaken last time"), {}, parent)
    , m_desk(desk)
    , m_list(new KeyedList(tr("Undertaken last time")))
    , m_keys(new Label(brokenAtDots(tr("D done · P partly · N not done · X dropped · C carry forward")),
                       TextStyle::Caption))
    , m_empty(new Label(tr("Nobody undertook anything that is still to be asked about."), TextStyle::Soft))
{
    m_empty->setWordWrap(true);
    m_list->setAccessibleDescription(
        tr("Keys for the current row: D done, P partly, N not done, X dropped, C sets it again for the next "
           "meeting, Delete asks again."));
    body()->addWidget(m_list);
    body()->addWidget(m_keys);
    body()->addWidget(m_empty);
    m_keys->setWordWrap(true);
    body()->addStretch();
    connect(&desk, &SessionDesk::opened, this, &ReviewCard::show);
    connect(&desk, &SessionDesk::stepsChanged, this, &ReviewCard::show);
    connect(m_list, &KeyedList::activated, this, &ReviewCard::turn);
    connect(m_list, &KeyedList::letterTyped, this, &ReviewCard::answer);
    connect(m_list, &KeyedList::deleteRequested, this, [this](int index) {
        if (m_desk.room().mayEdit)
            m_desk.review(m_desk.room().actionsToReview[index], std::nullopt);
    });
}

void ReviewCard::show()
{
    QList<KeyedRow> rows;
    for (const Action &action : m_desk.room().actionsToReview) {
        KeyedRow row;
        row.lead = m_desk.called(action.member);
        row.text = action.text;
        row.chips = {action.outcome ? ChipLook::state(nameOf(*action.outcome), toneOf(*action.outcome))
                                    : ChipLook::state(tr("ask"))};
        rows.append(row);
    }
    m_list->setRows(rows);
    m_empty->setVisible(rows.isEmpty());
    m_keys->setVisible(!rows.isEmpty() && m_desk.room().mayEdit);
}

void ReviewCard::answer(int index, QChar letter)
{
    if (letter == u'c' && m_desk.room().mayEdit)
        return m_desk.carryForward(m_desk.room().actionsToReview[index]);
    const std::optional<ActionOutcome> outcome = outcomeFor(letter);
    if (outcome && m_desk.room().mayEdit)
        m_desk.review(m_desk.room().actionsToReview[index], outcome);
}

void ReviewCard::turn(int index)
{
    if (!m_desk.room().mayEdit)
        return;
    const Action action = m_desk.room().actionsToReview[index];
    std::optional<ActionOutcome> next = ActionOutcome::Done;
    if (action.outcome == ActionOutcome::Done)
        next = ActionOutcome::Partly;
    else if (action.outcome == ActionOutcome::Partly)
        next = ActionOutcome::NotDone;
    else if (action.outcome)
        next = std::nullopt;
    m_desk.review(action, next);
}

} // namespace ipt
