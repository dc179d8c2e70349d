#pragma once

#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QWidget>

class QVBoxLayout;

namespace ipt {

class Button;
class InlineMessage;
class Label;

/// One calm column in the middle of the window: a title, a few fields one under another, what went
/// wrong beside the button that does it.
class Form : public QWidget
{
    Q_OBJECT

public:
    Form(const QString &title, const QString &sentence, QWidget *parent = nullptr);

    void setTitle(const QString &title, const QString &sentence);
    /// What went wrong; an empty sentence takes it away.
    void say(const QString &sentence);
    void sayQuietly(const QString &sentence);
    /// While something is on its way, nothing can be pressed twice.
    void setBusy(bool busy);

signals:
    void backRequested();

protected:
    QVBoxLayout *column() const { return m_column; }
    /// Adds a field under its label; the label's text is also its name for screen readers.
    void addField(const QString &name, QWidget *field);
    QLineEdit *addLine(const QString &name);
    QLineEdit *addPassword(const QString &name);
    /// The buttons at the end: a quiet way back and the filled one.
    Button *addButtons(const QString &act, bool withBack = true);

private:
    QWidget *m_middle;
    QVBoxLayout *m_column;
    Label *m_title;
    Label *m_sentence;
    InlineMessage *m_message;
    Button *m_act = nullptr;
};

} // namespace ipt
