#include "ui/pages/progress/member/notes_card.h"

#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/base/words/label.h"
#include "ui/widgets/tables/row_list.h"

#include <QLocale>
#include <QVBoxLayout>

namespace ipt {

namespace {

constexpr qsizetype mostShown = 5;

QString kindOf(NoteKind kind)
{
    switch (kind) {
    case NoteKind::Group:
        return NotesCard::tr("group note");
    case NoteKind::Member:
        return NotesCard::tr("progress note");
    case NoteKind::Private:
        break;
    }
    return NotesCard::tr("private note");
}

} // namespace

NotesCard::NotesCard(QWidget *parent)
    : Card(tr("Notes"), {}, parent)
    , m_rows(new RowList(tr("Notes")))
    , m_none(new Label(tr("No note that you may read has been written yet.")))
{
    auto *all = new Button(tr("All notes"), ButtonKind::Quiet);
    all->setSmall(true);
    addToHead(all);
    m_none->setWordWrap(true);
    body()->addWidget(m_rows);
    body()->addWidget(m_none);
    body()->addStretch();
    connect(all, &Button::clicked, this, &NotesCard::allRequested);
    connect(m_rows, &RowList::rowActivated, this,
            [this](int row) { emit noteRequested(m_notes.at(row).ref); });
}

void NotesCard::setNotes(const QList<NoteRow> &notes)
{
    m_notes = notes.first(std::min(notes.size(), mostShown));
    QList<ListRow> rows;
    for (const NoteRow &note : std::as_const(m_notes)) {
        ListRow row;
        row.strong = true;
        row.text = tr("Session %1").arg(note.ref.session.value());
        row.soft = note.written ? tr("%1 · %2", "kind of a note, its day")
                                      .arg(kindOf(note.kind),
                                           QLocale().toString(note.written->day(), QLocale::ShortFormat))
                                : kindOf(note.kind);
        if (!note.isSigned)
            row.chips.append(ChipLook::state(tr("draft"), Tone::Warning));
        rows.append(row);
    }
    m_rows->setRows(rows);
    m_rows->setVisible(!rows.isEmpty());
    m_none->setVisible(rows.isEmpty());
    setAside(notes.size() > mostShown ? tr("the latest %1 of %2").arg(m_notes.size()).arg(notes.size())
                                      : QString());
}

} // namespace ipt
