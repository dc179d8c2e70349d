#include "ui/pages/session/wrap_up/signed_note.h"

#include "ui/theme/theme.h"
#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/base/words/growing_text_edit.h"
#include "ui/widgets/base/words/label.h"
#include "ui/widgets/session/note_reader.h"

#include <QVBoxLayout>

namespace ipt {

SignedNote::SignedNote(NoteDesk &notes, QWidget *parent)
    : QWidget(parent)
    , m_notes(notes)
    , m_reader(new NoteReader)
    , m_foreign(new Label(tr("Somebody else is writing this note. It can be read once it is signed."),
                          TextStyle::Soft))
    , m_entry(new QWidget)
    , m_addendum(new GrowingTextEdit(tr("Addendum")))
    , m_sign(new Button(tr("Sign the addendum")))
    , m_autosave([this] { m_notes.keepAddendum(m_place, m_addendum->toPlainText()); })
{
    m_foreign->setWordWrap(true);
    m_addendum->setPlaceholderText(
        tr("A signed note stays as it is. A correction or an addition is signed too."));
    auto *entry = new QVBoxLayout(m_entry);
    entry->setContentsMargins(0, 0, 0, 0);
    entry->setSpacing(px(8));
    entry->addWidget(new Label(tr("Add to this note"), TextStyle::Caption));
    entry->addWidget(m_addendum);
    entry->addWidget(m_sign, 0, Qt::AlignLeft);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(16));
    layout->addWidget(m_foreign);
    layout->addWidget(m_reader);
    layout->addWidget(m_entry);
    connect(m_addendum, &QPlainTextEdit::textChanged, this, [this] {
        m_sign->setEnabled(!m_addendum->toPlainText().trimmed().isEmpty());
        m_autosave.touched();
    });
    connect(m_sign, &Button::clicked, this,
            [this] { emit addendumSigned(m_addendum->toPlainText().trimmed()); });
}

void SignedNote::clearAddendum()
{
    m_addendum->clear();
    m_autosave.flush();
}

void SignedNote::showNote()
{
    m_autosave.flush();
    const bool isSigned = m_notes.note().isSigned();
    m_foreign->setVisible(!isSigned);
    m_reader->setVisible(isSigned);
    m_entry->setVisible(isSigned && m_notes.mayAdd());
    if (const std::optional<NoteView> view = m_notes.view(); view && isSigned)
        m_reader->setNote(*view, m_notes.userNames());
    const QString place = m_notes.addendumPlace();
    if (place != m_place) {
        m_place = place;
        m_addendum->setPlainText(m_notes.keptAddendum(place));
        m_autosave.discard();
    }
    m_sign->setEnabled(!m_addendum->toPlainText().trimmed().isEmpty());
}

} // namespace ipt
