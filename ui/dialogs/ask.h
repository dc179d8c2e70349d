#pragma once

#include <QDialog>

class QFormLayout;

namespace ipt {

class InlineMessage;

/// A small dialog that asks a few things: a form, what is wrong with it, and two buttons.
class Ask : public QDialog
{
    Q_OBJECT

public:
    Ask(const QString &title, const QString &act, QWidget *parent = nullptr);

    void setVisible(bool visible) override;

protected:
    QFormLayout *form() const { return m_form; }
    /// What is wrong with what was given, as a sentence; empty where it will do.
    virtual QString complaint() const { return {}; }
    void accept() override;

private:
    /// After the fields, so that Tab goes through those first and typing begins in the first.
    void addButtons();

    QFormLayout *m_form;
    InlineMessage *m_message;
    QString m_act;
    bool m_hasButtons = false;
};

} // namespace ipt
