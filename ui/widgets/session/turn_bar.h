#pragma once

#include <QWidget>

namespace ipt {

/// How much of the turns so far were this member's.
class TurnBar : public QWidget
{
    Q_OBJECT

public:
    explicit TurnBar(QWidget *parent = nullptr);

    /// `share` from 0 to 1 of the bar; `heard` false marks somebody here who has not spoken.
    void setTurns(double share, int turns, bool heard);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_share = 0;
    bool m_heard = true;
};

} // namespace ipt
