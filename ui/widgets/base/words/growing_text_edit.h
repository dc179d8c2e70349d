#pragma once

#include <QPlainTextEdit>

namespace ipt {

/// Plain text that takes as much height as it has lines, up to a limit, and scrolls beyond.
/// Pasting brings words only; Tab leaves it.
class GrowingTextEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit GrowingTextEdit(const QString &accessibleName, QWidget *parent = nullptr);

    /// Lines shown at least and at most before it scrolls.
    void setLines(int fewest, int most);
    /// Without a frame, as text within a card.
    void setBare(bool bare);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fit();
    int heightOf(int lines) const;

    int m_fewest = 2;
    int m_most = 30;
};

} // namespace ipt
