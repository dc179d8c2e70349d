#include "ui/pages/session/wrap_up/signed_note.h"

#include "ui/widgets/base/button.h"
#include "ui/widgets/base/growing_text_edit.h"
#include "ui/widgets/base/label.h"

#include <QLocale>
#include <QVBoxLayout>

namespace ipt {

SignedNote::SignedNote(NoteDesk &notes, QWidget *parent)
    : QWidget(parent)
    , m_notes(notes)
    , m_texts(new QVBoxLayout)
    , m_entry(new QWidget)
    , m_addendum(new GrowingTextEdit(tr("Addendum")))
    , m_sign(new Button(tr("Sign the addendum")))
    , m_autosave([this] { m_notes.keepAddendum(m_place, m_addendum->toPlainText()); })
{
    auto *entry = new QVBoxLayout(m_entry);
    entry->setContentsMargins(0, 0, 0, 0);
    entry->setSpacing(px(8));
    entry->addWidget(new Label(tr("Add to this note"), TextStyle::Caption));
    entry->addWidget(m_addendum);
    entry->addWidget(m_sign, 0, Qt::AlignLeft);
    m_addendum->setPlaceholderText(
        tr("A signed note stays as it is. A correction or an addition is signed too."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(12));
    layout->addLayout(m_texts);
    layout->addWidget(m_entry);
    setFocusProxy(m_addendum);
    connect(m_addendum, &QPlainTextEdit::textChanged, this, [this] {
        m_sign->setEnabled(!m_addendum->toPlainText().trimmed().isEmpty());
        m_autosave.touched();
    });
    connect(m_sign, &Button::clicked, this, [this] { emit addendumSigned(addendum()); });
}

QString SignedNote::addendum() const
{
    return m_addendum->toPlainText().trimmed();
}

void SignedNote::clearAddendum()
{
    m_addendum->clear();
    m_autosave.flush();
}

void SignedNote::addText(const QString &title, const QString &text)
{
    if (!title.isEmpty())
        m_texts->addWidget(new Label(title, TextStyle::Section));
    auto *words = new Label(text);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    words->setAccessibleName(title.isEmpty() ? tr("Note") : title);
    m_texts->addWidget(words);
    m_texts->addSpacing(px(4));
}

void SignedNote::addSignatures()
{
    const auto line = [this](const QString &sentence, const Signature &signature) {
        auto *label =
            new Label(sentence.arg(m_notes.nameOf(signature.by),
                                   QLocale().toString(signature.at.dateTime(), QLocale::ShortFormat)),
                      TextStyle::Caption);
        label->setWordWrap(true);
        m_texts->addWidget(label);
    };
    const Note &note = m_notes.note();
    if (note.signature)
        line(tr("Signed by %1, %2"), *note.signature);
    if (note.cosignature)
        line(tr("Co-signed by %1, %2"), *note.cosignature);
    for (const Addendum &addendum : note.addenda) {
        m_texts->addSpacing(px(8));
        addText(tr("Addendum"), addendum.text);
        line(tr("Signed by %1, %2"), addendum.signature);
    }
}

void SignedNote::show()
{
    m_autosave.flush();
    while (QLayoutItem *item = m_texts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const NoteSection &section : m_notes.note().sections) {
        if (!section.text.isEmpty())
            addText(section.title, section.text);
    }
    if (!m_notes.note().isSigned())
        addText({}, tr("Somebody else is writing this note. It can be read once it is signed."));
    addSignatures();
    m_entry->setVisible(m_notes.note().isSigned() && m_notes.mayAdd());
    const QString place = m_notes.addendumPlace();
    if (place != m_place) {
        m_place = place;
        m_addendum->setPlainText(m_notes.keptAddendum(place));
        m_autosave.discard();
    }
    m_sign->setEnabled(!addendum().isEmpty());
    QWidget::show();
}

} // namespace ipt
