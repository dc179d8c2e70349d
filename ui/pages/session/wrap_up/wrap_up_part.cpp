#include "ui/pages/session/wrap_up/wrap_up_part.h"

#include "ui/pages/session/ask/question.h"
#include "ui/pages/session/cards/follow_up_card.h"
#include "ui/pages/session/cards/keyed_list.h"
#include "ui/pages/session/cards/scrolling.h"
#include "ui/pages/session/wrap_up/findings_card.h"
#include "ui/pages/session/wrap_up/memory_card.h"
#include "ui/pages/session/wrap_up/note_editor.h"
#include "ui/pages/session/wrap_up/signed_note.h"
#include "ui/pages/session/wrap_up/steps_card.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace ipt {

WrapUpPart::WrapUpPart(SessionDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_notes(desk)
    , m_entriesCard(new Card(tr("Notes")))
    , m_entries(new KeyedList(tr("Notes")))
    , m_editor(new NoteEditor(m_notes, desk.practice().definitions()))
    , m_findings(new FindingsCard(m_notes, desk))
    , m_steps(new StepsCard(desk))
    , m_strategies(new StrategiesCard(desk))
    , m_followUps(new FollowUpCard(desk))
    , m_moments(new MomentsCard(desk))
    , m_earlier(new EarlierNotesCard(desk))
{
    m_entries->setToolTip(tr("Ctrl+Page Up and Ctrl+Page Down go from note to note"));
    m_entriesCard->body()->addWidget(m_entries);
    m_entriesCard->body()->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(16));
    layout->addWidget(scrolling(m_entriesCard), 23);
    layout->addWidget(m_editor, 48);
    layout->addWidget(scrolling(makeSide()), 30);

    connect(&m_notes, &NoteDesk::entriesChanged, this, &WrapUpPart::showEntries);
    connect(&m_notes, &NoteDesk::opened, this, &WrapUpPart::showSide);
    connect(&m_notes, &NoteDesk::savingChanged, this, &WrapUpPart::savingChanged);
    connect(&desk, &SessionDesk::stepsChanged, this, &WrapUpPart::progressChanged);
    connect(&desk, &SessionDesk::followUpsChanged, this, &WrapUpPart::progressChanged);
    connect(m_entries, &KeyedList::activated, this, [this](int index) {
        m_notes.open(index);
        m_editor->begin();
    });
    connect(m_findings, &FindingsCard::replaceRequested, m_editor, &NoteEditor::replaceFinding);
    connect(m_findings, &FindingsCard::showRequested, m_editor, &NoteEditor::showFinding);
    connect(m_followUps, &FollowUpCard::closeRequested, this, &WrapUpPart::closeFollowUpRequested);
    connect(m_earlier, &EarlierNotesCard::noteRequested, this, &WrapUpPart::noteRequested);
    connect(m_editor->signedNote(), &SignedNote::addendumSigned, this, &WrapUpPart::signAddendum);
    for (const auto &[key, rows] : {std::pair(Qt::Key_PageUp, -1), std::pair(Qt::Key_PageDown, 1)}) {
        auto *shortcut = new QShortcut(Qt::CTRL | key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by = rows] { goBy(by); });
    }
}

QWidget *WrapUpPart::makeSide()
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(16));
    for (QWidget *card : std::initializer_list<QWidget *>{m_findings, m_followUps, m_steps, m_strategies,
                                                          m_moments, m_earlier})
        layout->addWidget(card);
    // The room that is left stays below the cards.
    for (Card *card : side->findChildren<Card *>())
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    layout->addStretch();
    return side;
}

void WrapUpPart::begin(const std::optional<NoteId> &note)
{
    if (note)
        m_notes.open(*note);
    else if (m_notes.current() < 0)
        goToNextUnsigned();
    m_editor->begin();
}

std::optional<NoteId> WrapUpPart::currentNote() const
{
    return m_notes.ref() ? std::optional(m_notes.ref()->note) : std::nullopt;
}

bool WrapUpPart::maySign() const
{
    return m_notes.mayEdit() && m_notes.entry() && m_notes.entry()->note &&
           m_desk.room().session.state == SessionState::Held;
}

ChipLook WrapUpPart::stateOf(const NoteEntry &entry) const
{
    if (!entry.note)
        return ChipLook::state(tr("to write"));
    if (entry.note->isSigned())
        return ChipLook::state(tr("signed"), Tone::Good);
    if (entry.findings > 0)
        return ChipLook::state(tr("%n finding(s)", nullptr, entry.findings), Tone::Warning);
    return ChipLook::state(tr("draft"), Tone::Accent);
}

void WrapUpPart::showEntries()
{
    QList<KeyedRow> rows;
    for (const NoteEntry &entry : m_notes.entries()) {
        KeyedRow row;
        row.text = m_notes.titleOf(entry);
        row.chips = {stateOf(entry)};
        rows.append(row);
    }
    m_entries->setRows(rows);
    m_entries->setChosen(m_notes.current());
    emit progressChanged();
}

void WrapUpPart::showSide()
{
    const std::optional<MemberId> member = m_notes.note().member;
    m_entries->setChosen(m_notes.current());
    m_entries->setCurrentItem(m_notes.current());
    m_steps->setMember(member);
    m_followUps->setMember(member);
    m_moments->setMember(member);
    m_earlier->setMember(member);
    m_strategies->setVisible(m_notes.note().kind == NoteKind::Group);
    emit progressChanged();
}

QString WrapUpPart::progress() const
{
    int members = 0;
    int signedOf = 0;
    bool groupSigned = false;
    for (const NoteEntry &entry : m_notes.entries()) {
        const bool isSigned = entry.note && entry.note->isSigned();
        members += entry.kind == NoteKind::Member ? 1 : 0;
        signedOf += entry.kind == NoteKind::Member && isSigned ? 1 : 0;
        groupSigned = groupSigned || (entry.kind == NoteKind::Group && isSigned);
    }
    QSet<MemberId> withStep;
    for (const Action &step : m_desk.room().actionsSet)
        withStep.insert(step.member);
    QStringList parts{tr("next steps for %1 of %2").arg(withStep.size()).arg(members)};
    if (!m_desk.room().openFollowUps.isEmpty())
        parts.append(tr("%n to follow up", nullptr, int(m_desk.room().openFollowUps.size())));
    parts.append(groupSigned ? tr("group note signed") : tr("group note not signed yet"));
    parts.append(tr("member notes %1 of %2 signed").arg(signedOf).arg(members));
    QString line = parts.join(QStringLiteral(" · "));
    line[0] = line[0].toUpper();
    return line;
}

void WrapUpPart::goBy(int rows)
{
    const int count = int(m_notes.entries().size());
    m_notes.open(std::clamp(m_notes.current() + rows, 0, count - 1));
    m_editor->begin();
}

void WrapUpPart::goToNextUnsigned()
{
    const int count = int(m_notes.entries().size());
    for (int step = 1; step <= count; ++step) {
        const int index = (std::max(-1, m_notes.current()) + step) % count;
        const std::optional<Note> &note = m_notes.entries()[index].note;
        if (!note || !note->isSigned()) {
            m_notes.open(index);
            return;
        }
    }
    if (m_notes.current() < 0)
        m_notes.open(0);
}

void WrapUpPart::sign()
{
    if (!maySign())
        return;
    m_notes.look();
    const bool asksReason = !m_notes.findings().isEmpty();
    const bool asksPassword = m_desk.practice().notes().signingAsksForPassword();
    const int drafted = m_editor->drafted();
    QString password;
    QString reason;
    if (asksReason || asksPassword || drafted > 0) {
        QStringList sentences;
        if (drafted > 0)
            sentences.append(tr("%n drafted sentence(s) were not accepted yet; signing makes them yours.",
                                nullptr, drafted));
        if (asksReason)
            sentences.append(tr("The guards noticed something in this note: say why it stays as it is."));
        sentences.append(tr("A signed note can't be changed any more, only added to."));
        Question ask(tr("Sign: %1").arg(m_notes.titleOf(*m_notes.entry())), sentences.join(QLatin1Char(' ')),
                     tr("Sign"), this);
        const QLineEdit *why = asksReason ? ask.addRequiredLine(tr("Why it stays as it is")) : nullptr;
        const QLineEdit *secret = asksPassword ? ask.addPassword() : nullptr;
        if (!ask.asked())
            return;
        reason = why ? why->text() : QString();
        password = secret ? secret->text() : QString();
    }
    m_editor->acceptAll();
    if (!m_notes.sign(password, reason))
        return;
    goToNextUnsigned();
    m_editor->begin();
}

void WrapUpPart::signAddendum(const QString &text)
{
    QString password;
    if (m_desk.practice().notes().signingAsksForPassword()) {
        Question ask(tr("Sign the addendum"),
                     tr("It stands under the note from now on and can't be changed."), tr("Sign"), this);
        const QLineEdit *secret = ask.addPassword();
        if (!ask.asked())
            return;
        password = secret->text();
    }
    if (m_notes.addAddendum(text, password))
        m_editor->signedNote()->clearAddendum();
}

void WrapUpPart::flush()
{
    m_notes.flush();
    m_editor->signedNote()->flush();
}

} // namespace ipt
