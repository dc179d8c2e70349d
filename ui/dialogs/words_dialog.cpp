#include "ui/dialogs/words_dialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/base/words/growing_text_edit.h"
#include "ui/widgets/base/words/label.h"

#include <QFormLayout>
#include <QRegularExpression>

namespace ipt {

WordsDialog::WordsDialog(const QStringList &words, QWidget *parent)
    : Ask(tr("Own words"), tr("Keep"), parent)
    , m_words(new GrowingTextEdit(tr("Own words")))
{
    auto *about =
        new Label(tr("Words that are right though no dictionary has them, one on each line. A note's "
                     "menu adds to them."),
                  TextStyle::Soft);
    about->setWordWrap(true);
    m_words->setPlainText(words.join(QLatin1Char('\n')));
    m_words->setLines(6, 14);
    form()->addRow(about);
    form()->addRow(m_words);
    m_words->setFocus();
}

QStringList WordsDialog::words() const
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    return m_words->toPlainText().split(space, Qt::SkipEmptyParts);
}

} // namespace ipt
