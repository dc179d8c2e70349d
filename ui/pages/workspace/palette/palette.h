#pragma once

#include "ui/pages/workspace/palette/palette_choices.h"

#include <QDialog>

class QLineEdit;

namespace ipt {

class RowList;

/// Everywhere one can go and what one can do, by a few letters of its name (Ctrl+K).
class Palette : public QDialog
{
    Q_OBJECT

public:
    explicit Palette(PaletteChoices choices, QWidget *parent = nullptr);

    /// Does what was chosen, once the dialog was accepted.
    void act() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void narrow(const QString &letters);
    void take(int row);

    PaletteChoices m_choices;
    QList<PaletteChoice> m_shown;
    int m_chosen = 0;
    QLineEdit *m_letters;
    RowList *m_list;
};

} // namespace ipt
