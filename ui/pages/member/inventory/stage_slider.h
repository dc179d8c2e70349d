#pragma once

#include "engine/record/words.h"

#include <QList>
#include <QWidget>

class QHBoxLayout;
class QSlider;
class QVariantAnimation;

namespace ipt {

class Button;

/// The way from the first inventory to the last as a slider: dragged, it stands anywhere between; its keys
/// go from stage to stage, and Play goes all the way.
class StageSlider : public QWidget
{
    Q_OBJECT

public:
    explicit StageSlider(QWidget *parent = nullptr);

    void setStages(const QList<Stage> &stages);
    /// 0 is the first stage, 1 the second, anything between is on the way.
    double moment() const;
    void setMoment(double moment);
    /// Index of the stage it stands at, or is coming to.
    int stage() const;

signals:
    void momentChanged(double moment);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void play();
    void glideTo(int value, int milliseconds);
    void say();

    QList<Stage> m_stages;
    QSlider *m_slider;
    QHBoxLayout *m_names;
    Button *m_play;
    QVariantAnimation *m_glide;
};

} // namespace ipt
