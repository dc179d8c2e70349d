#pragma once

#include "practice/practice.h"
#include "ui/pages/place.h"

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace ipt {

/// Everywhere one can go and what one can do, by a few letters of its name (Ctrl+K).
class Palette : public QDialog
{
    Q_OBJECT

public:
    enum class Act { Go, Lock, SignOut, Cover };

    struct Choice
    {
        Act act = Act::Go;
        Place place;
        QString words;
        QString aside; ///< what it is, or the keys that do it at once
    };

    explicit Palette(Practice &practice, QWidget *parent = nullptr);

    /// What was chosen, once the dialog was accepted.
    const Choice &choice() const { return m_shown.at(m_chosen); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void collect(Practice &practice);
    void narrow(const QString &letters);
    void take(int row);

    QList<Choice> m_all;
    QList<Choice> m_shown;
    int m_chosen = 0;
    QLineEdit *m_letters;
    QListWidget *m_list;
};

} // namespace ipt
