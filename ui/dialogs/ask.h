#pragma once

#include <QDialog>

class QFormLayout;

namespace ipt {

class Button;
class InlineMessage;

/// A small dialog that asks a few things: a form, what is wrong with it, and two buttons.
class Ask : public QDialog
{
    Q_OBJECT

public:
    Ask(const QString &title, const QString &act, QWidget *parent = nullptr);

protected:
    QFormLayout *form() const { return m_form; }
    /// What is wrong with what was given, as a sentence; empty where it will do.
    virtual QString complaint() const { return {}; }
    void accept() override;

private:
    QFormLayout *m_form;
    InlineMessage *m_message;
};

} // namespace ipt
