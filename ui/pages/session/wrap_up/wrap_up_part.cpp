#include "ui/pages/session/wrap_up/wrap_up_part.h"

#include "practice/writing_aids.h"
#include "ui/dialogs/snippet_dialog.h"
#include "ui/pages/session/cards/follow_up_card.h"
#include "ui/pages/session/cards/keyed_list.h"
#include "ui/pages/session/cards/scrolling.h"
#include "ui/pages/session/wrap_up/findings_card.h"
#include "ui/pages/session/wrap_up/memory_card.h"
#include "ui/pages/session/wrap_up/note_editor.h"
#include "ui/pages/session/wrap_up/signed_note.h"
#include "ui/pages/session/wrap_up/steps_card.h"
#include "ui/preferences.h"
#include "ui/theme/theme.h"
#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/base/words/inline_message.h"
#include "ui/widgets/base/words/words.h"
#include "ui/widgets/writing/writing_help.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace ipt {

WrapUpPart::WrapUpPart(SessionDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_notes(desk)
    , m_help(new WritingHelp(this))
    , m_entriesCard(new Card(tr("Notes")))
    , m_unmarked(new InlineMessage)
    , m_entries(new KeyedList(tr("Notes")))
    , m_draftAll(new Button(tr("Draft all")))
    , m_signReady(new Button(tr("Sign all ready")))
    , m_editor(new NoteEditor(m_notes, desk.practice().definitions(), *m_help))
    , m_findings(new FindingsCard(m_notes, desk))
    , m_steps(new StepsCard(desk))
    , m_strategies(new StrategiesCard(desk))
    , m_followUps(new FollowUpCard(desk))
    , m_moments(new MomentsCard(desk))
    , m_earlier(new EarlierNotesCard(desk))
{
    m_entries->setToolTip(tr("Ctrl+Page Up and Ctrl+Page Down go from note to note"));
    m_entriesCard->body()->addWidget(m_unmarked);
    m_entriesCard->body()->addWidget(m_entries);
    connect(m_unmarked->addAction(tr("Mark it")), &Button::clicked, this, &WrapUpPart::attendanceRequested);
    makeWays();
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
    connect(m_editor, &NoteEditor::nextRequested, this, &WrapUpPart::goToNextUnready);
    connect(m_help, &WritingHelp::wordOffered, this, &WrapUpPart::keepWord);
    connect(m_help, &WritingHelp::snippetOffered, this, &WrapUpPart::keepSnippet);
    connect(&desk, &SessionDesk::opened, this, &WrapUpPart::readHelp);
    connect(&desk, &SessionDesk::attendanceChanged, this, &WrapUpPart::showUnmarked);
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

/// What can be done to all notes at once, below their list.
void WrapUpPart::makeWays()
{
    m_draftAll->setSmall(true);
    m_signReady->setSmall(true);
    m_draftAll->setKey(Qt::CTRL | Qt::SHIFT | Qt::Key_D);
    m_signReady->setKey(Qt::CTRL | Qt::ALT | Qt::Key_S);
    m_entriesCard->body()->addSpacing(px(8));
    for (Button *button : {m_draftAll, m_signReady})
        m_entriesCard->body()->addWidget(button, 0, Qt::AlignLeft);
    connect(m_draftAll, &Button::clicked, this, [this] {
        m_notes.draftAll();
        m_editor->begin();
    });
    connect(m_signReady, &Button::clicked, this, &WrapUpPart::signAllReady);
}

void WrapUpPart::showWays()
{
    const bool held = m_desk.room().session.state == SessionState::Held;
    m_draftAll->setVisible(m_desk.room().mayEdit && m_notes.countToWrite() > 0);
    m_signReady->setVisible(m_desk.room().mayEdit && held && m_notes.countReady() > 1);
}

/// Who gets a note, and what drafts say, follows from who was there.
void WrapUpPart::showUnmarked()
{
    const QList<MemberName> &expected = m_desk.room().expected;
    const auto unmarked = std::count_if(expected.begin(), expected.end(), [this](const MemberName &member) {
        return !m_desk.attendanceOf(member.id);
    });
    if (unmarked > 0 && m_desk.room().mayEdit)
        m_unmarked->say(InlineMessage::Kind::Warning,
                        tr("The attendance of %n member(s) is not marked.", nullptr, int(unmarked)));
    else
        m_unmarked->clear();
}

void WrapUpPart::readHelp()
{
    const WritingAids &aids = m_desk.practice().writingAids();
    QStringList words = aids.words();
    const auto addName = [&words](const QString &name) { words += name.split(QLatin1Char(' ')); };
    for (const MemberName &member : m_desk.room().members) {
        addName(member.called);
    }
    for (const QString &user : m_desk.room().userNames)
        addName(user);
    m_help->setSnippets(aids.snippets());
    m_help->setOwnWords(words);
    m_help->setLanguage(preferences::spellingLanguage());
}

void WrapUpPart::keepWord(const QString &word)
{
    const Result<void> kept = m_desk.practice().writingAids().addWord(word);
    if (!kept.ok())
        emit m_desk.refused(kept.error());
    readHelp();
}

void WrapUpPart::keepSnippet(const QString &text)
{
    SnippetDialog dialog({QString(), text}, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Result<void> kept = m_desk.practice().writingAids().saveSnippet(dialog.snippet());
    if (!kept.ok())
        emit m_desk.refused(kept.error());
    readHelp();
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
    // What the guards say is as high as its words need at this width.
    m_findings->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    layout->addStretch();
    return side;
}

ChipLook WrapUpPart::stateOf(const NoteEntry &entry) const
{
    if (entry.isAbsence())
        return ChipLook::state(nameOf(*entry.absent).toLower());
    if (!entry.note)
        return ChipLook::state(entry.kind == NoteKind::Private ? tr("yours only") : tr("to write"));
    if (entry.note->isSigned())
        return ChipLook::state(tr("signed"), Tone::Good);
    if (entry.findings > 0)
        return ChipLook::state(tr("%n finding(s)", nullptr, entry.findings), Tone::Warning);
    if (entry.waiting() > 0)
        return ChipLook::state(tr("%n to accept", nullptr, entry.waiting()), Tone::Accent);
    return entry.isReady() ? ChipLook::state(tr("ready"), Tone::Accent) : ChipLook::state(tr("draft"));
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
    showUnmarked();
    showWays();
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
        if (entry.isAbsence())
            continue;
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

void WrapUpPart::flush()
{
    m_notes.flush();
    m_editor->signedNote()->flush();
}

} // namespace ipt
