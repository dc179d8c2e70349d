#include "ui/pages/member/notes/notes_tab.h"

#include "ui/widgets/base/page/card.h"
#include "ui/widgets/base/page/page_column.h"
#include "ui/widgets/base/words/empty_state.h"
#include "ui/widgets/tables/row_list.h"
#include "ui/widgets/text/kept_text.h"

#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace ipt {

namespace {

QString kindOf(const NoteRow &note)
{
    switch (note.kind) {
    case NoteKind::Group:
        return NotesTab::tr("Group note");
    case NoteKind::Member:
        return NotesTab::tr("Progress note");
    case NoteKind::Private:
        return NotesTab::tr("Private note");
    }
    return {};
}

ChipLook stateOf(const NoteRow &note)
{
    if (note.isCosigned)
        return ChipLook::state(NotesTab::tr("co-signed"), Tone::Good);
    if (note.isSigned)
        return ChipLook::state(NotesTab::tr("signed"), Tone::Good);
    return ChipLook::state(NotesTab::tr("draft"), Tone::Warning);
}

} // namespace

NotesTab::NotesTab(QWidget *parent)
    : MemberTab(parent)
    , m_card(new Card(tr("Notes")))
    , m_find(new QLineEdit)
    , m_rows(new RowList(tr("Notes")))
    , m_empty(new EmptyState(Icon::Note, tr("Notes are written in a session's wrap-up; the member's own and "
                                            "the group's stand here together.")))
{
    m_find->setAccessibleName(tr("Find in these notes"));
    m_find->setPlaceholderText(tr("Find in these notes (Ctrl+F)"));
    m_find->setClearButtonEnabled(true);
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_find, [this] { m_find->setFocus(); });
    connect(m_find, &QLineEdit::textChanged, this, &NotesTab::wordsChanged);
    m_card->body()->addWidget(m_find);
    m_card->body()->addWidget(m_rows);
    m_card->body()->addWidget(m_empty);
    QVBoxLayout *page = fillPage(this);
    page->addWidget(m_card);
    page->addStretch();
    connect(m_rows, &RowList::rowActivated, this,
            [this](int row) { emit placeRequested(Place::ofNote(m_notes.at(row).ref)); });
}

void NotesTab::setShown(const MemberShown &) {}

void NotesTab::setNotes(const QList<NoteRow> &notes)
{
    m_notes = notes;
    QList<ListRow> rows;
    for (const NoteRow &note : notes) {
        ListRow row;
        row.strong = true;
        row.text = tr("Session %1 · %2").arg(note.ref.session.value()).arg(kindOf(note));
        row.soft = note.written ? dayShown(note.written->day()) : QString();
        row.second =
            note.opening.isEmpty() ? note.authorName : tr("%1: %2").arg(note.authorName, note.opening);
        row.chips.append(stateOf(note));
        rows.append(row);
    }
    m_card->setAside(!rows.isEmpty()     ? QString::number(rows.size())
                     : words().isEmpty() ? QString()
                                         : tr("none has these words"));
    m_rows->setRows(rows);
    m_rows->setVisible(!rows.isEmpty());
    m_empty->setVisible(rows.isEmpty() && words().isEmpty());
    m_find->setVisible(!rows.isEmpty() || !words().isEmpty());
}

QString NotesTab::words() const
{
    return m_find->text().trimmed();
}

void NotesTab::focusFirst()
{
    m_rows->setFocus();
}

} // namespace ipt
