#pragma once

#include "ui/theme/icon.h"

#include <QWidget>

namespace ipt {

/// An icon that stands by itself, in the theme's colour. Decoration: what it means is said in words beside
/// it.
class IconView : public QWidget
{
    Q_OBJECT

public:
    /// `side` in pixels at a text scale of 100 %.
    explicit IconView(Icon icon, int side = 16, Token token = &Colours::ink, QWidget *parent = nullptr);

    void setIcon(Icon icon, Token token);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon;
    int m_side;
    Token m_token;
};

} // namespace ipt
