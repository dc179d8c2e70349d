#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

namespace ipt {

/// Plain text in one of the type scale's styles. Wraps when told to, else is cut off with
/// an ellipsis where there is no room and shows the whole in its tooltip.
class Label : public QLabel
{
    Q_OBJECT

public:
    explicit Label(const QString &text = {}, TextStyle style = TextStyle::Body, QWidget *parent = nullptr);
    explicit Label(TextStyle style, QWidget *parent = nullptr);

    void setTextStyle(TextStyle style);
    /// Colours the text as the state asks for.
    void setTone(Tone tone);
    /// False (the default) keeps the label as wide as its text; true lets it shrink.
    void setElided(bool elided);
    /// The text is drawn cut off at present.
    bool isCut() const;

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    bool m_elided = false;
};

} // namespace ipt
