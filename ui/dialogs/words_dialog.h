#pragma once

#include "ui/dialogs/ask.h"

namespace ipt {

class GrowingTextEdit;

/// The words that the practice spells in its own way, one a line.
class WordsDialog : public Ask
{
    Q_OBJECT

public:
    explicit WordsDialog(const QStringList &words, QWidget *parent = nullptr);

    QStringList words() const;

private:
    GrowingTextEdit *m_words;
};

} // namespace ipt
