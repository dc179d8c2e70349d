#include "ui/dialogs/snippet_dialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/base/words/growing_text_edit.h"
#include "ui/widgets/base/words/label.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>

namespace ipt {

SnippetDialog::SnippetDialog(const Snippet &snippet, QWidget *parent)
    : Ask(snippet.name.isEmpty() ? tr("New snippet") : tr("Snippet"), tr("Keep"), parent)
    , m_name(new QLineEdit(snippet.name))
    , m_text(new GrowingTextEdit(tr("The words it stands for")))
    , m_away(new QCheckBox(tr("Take this snippet away")))
{
    auto *about = new Label(tr("In a note, “/” and its name becomes the words. Everybody in the practice can "
                               "use it, so it speaks of nobody."),
                            TextStyle::Soft);
    about->setWordWrap(true);
    m_name->setAccessibleName(tr("Name"));
    m_name->setPlaceholderText(tr("safety"));
    m_name->setMaxLength(64);
    m_text->setPlainText(snippet.text);
    m_text->setLines(4, 12);
    form()->addRow(about);
    form()->addRow(tr("Name"), m_name);
    form()->addRow(tr("Words"), m_text);
    form()->addRow(QString(), m_away);
    m_away->setVisible(!snippet.name.isEmpty());
    m_name->setFocus();
}

Snippet SnippetDialog::snippet() const
{
    return {m_name->text().trimmed().toLower(), m_text->toPlainText().trimmed()};
}

bool SnippetDialog::takesAway() const
{
    return m_away->isChecked();
}

QString SnippetDialog::complaint() const
{
    if (takesAway())
        return {};
    const Result<Snippet> read = readSnippet(ownDefinition(snippet()));
    if (read)
        return {};
    return read.error().where == QLatin1String("/id")
               ? tr("A name has small letters, digits and hyphens, such as “safety-plan”.")
               : read.error().sentence;
}

} // namespace ipt
