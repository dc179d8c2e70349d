#pragma once

#include <QKeySequence>
#include <QPushButton>

namespace ipt {

enum class ButtonKind {
    Plain,
    Primary, ///< filled; one on a page
    Danger,
    Quiet, ///< words only, for actions within a text or a card
};

/// A push button that can show its shortcut in soft text after its words.
class Button : public QPushButton
{
    Q_OBJECT

public:
    explicit Button(const QString &text, ButtonKind kind = ButtonKind::Plain, QWidget *parent = nullptr);

    void setKind(ButtonKind kind);
    ButtonKind kind() const { return m_kind; }
    /// Makes it smaller, for rows and cards.
    void setSmall(bool small);
    /// Triggers on these keys and shows them, as text and in the tooltip.
    void setKey(const QKeySequence &keys);
    /// Shows keys that somebody else answers to.
    void setKeyHint(const QKeySequence &keys);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont hintFont() const;
    int hintWidth() const;

    ButtonKind m_kind = ButtonKind::Plain;
    QString m_hint;
};

} // namespace ipt
