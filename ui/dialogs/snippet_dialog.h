#pragma once

#include "engine/definitions/writing_aids.h"
#include "ui/dialogs/ask.h"

class QCheckBox;
class QLineEdit;

namespace ipt {

class GrowingTextEdit;

/// A snippet's name and the words it stands for.
class SnippetDialog : public Ask
{
    Q_OBJECT

public:
    explicit SnippetDialog(const Snippet &snippet, QWidget *parent = nullptr);

    Snippet snippet() const;
    bool takesAway() const;

protected:
    QString complaint() const override;

private:
    QLineEdit *m_name;
    GrowingTextEdit *m_text;
    QCheckBox *m_away;
};

} // namespace ipt
