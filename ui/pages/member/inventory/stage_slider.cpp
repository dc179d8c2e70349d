#include "ui/pages/member/inventory/stage_slider.h"

#include "ui/theme/theme.h"
#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/base/words/label.h"
#include "ui/widgets/base/words/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>
#include <QVariantAnimation>

#include <algorithm>
#include <cmath>

namespace ipt {

namespace {

/// Positions of the slider between two stages.
constexpr int fineness = 100;
constexpr int stepMilliseconds = 450;
constexpr int playMilliseconds = 1400;

} // namespace

StageSlider::StageSlider(QWidget *parent)
    : QWidget(parent)
    , m_slider(new QSlider(Qt::Horizontal))
    , m_names(new QHBoxLayout)
    , m_play(new Button(tr("Play"), ButtonKind::Quiet))
    , m_glide(new QVariantAnimation(this))
{
    m_slider->setAccessibleName(tr("From the first inventory to the last"));
    m_slider->setTickPosition(QSlider::TicksBelow);
    m_slider->setTickInterval(fineness);
    m_slider->setSingleStep(fineness);
    m_slider->setPageStep(fineness);
    m_slider->installEventFilter(this);
    m_play->setSmall(true);
    m_play->setToolTip(tr("Goes from the first inventory to the last"));
    m_names->setContentsMargins(0, 0, 0, 0);
    auto *line = new QVBoxLayout;
    line->setSpacing(0);
    line->addWidget(m_slider);
    line->addLayout(m_names);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(12));
    layout->addLayout(line, 1);
    layout->addWidget(m_play, 0, Qt::AlignTop);
    connect(m_slider, &QSlider::valueChanged, this, [this] {
        say();
        emit momentChanged(moment());
    });
    connect(m_slider, &QSlider::sliderPressed, m_glide, &QVariantAnimation::stop);
    connect(m_glide, &QVariantAnimation::valueChanged, this,
            [this](const QVariant &value) { m_slider->setValue(value.toInt()); });
    connect(m_play, &Button::clicked, this, &StageSlider::play);
}

void StageSlider::setStages(const QList<Stage> &stages)
{
    if (stages == m_stages)
        return;
    m_stages = stages;
    m_glide->stop();
    while (QLayoutItem *item = m_names->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (qsizetype index = 0; index < stages.size(); ++index) {
        auto *name = new Label(nameOf(stages[index]), TextStyle::Caption);
        const bool atEnd = index + 1 == stages.size();
        name->setAlignment(index == 0 ? Qt::AlignLeft : atEnd ? Qt::AlignRight : Qt::AlignHCenter);
        m_names->addWidget(name, 1);
    }
    const QSignalBlocker quiet(m_slider);
    m_slider->setRange(0, fineness * int(std::max<qsizetype>(0, stages.size() - 1)));
    m_slider->setValue(m_slider->maximum());
    say();
}

double StageSlider::moment() const
{
    return m_slider->value() / double(fineness);
}

void StageSlider::setMoment(double moment)
{
    m_slider->setValue(int(std::lround(moment * fineness)));
}

int StageSlider::stage() const
{
    return int(std::ceil(moment()));
}

bool StageSlider::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_slider || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    // The handle goes there visibly: that is what is to be seen.
    const int at =
        m_glide->state() == QAbstractAnimation::Running ? m_glide->endValue().toInt() : m_slider->value();
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
        glideTo((at - 1) / fineness * fineness, stepMilliseconds);
        return true;
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
        glideTo((at / fineness + 1) * fineness, stepMilliseconds);
        return true;
    case Qt::Key_Home:
        glideTo(0, stepMilliseconds);
        return true;
    case Qt::Key_End:
        glideTo(m_slider->maximum(), stepMilliseconds);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void StageSlider::glideTo(int value, int milliseconds)
{
    m_glide->stop();
    m_glide->setStartValue(m_slider->value());
    m_glide->setEndValue(std::clamp(value, 0, m_slider->maximum()));
    m_glide->setDuration(milliseconds);
    m_glide->setEasingCurve(QEasingCurve::InOutQuad);
    m_glide->start();
}

void StageSlider::play()
{
    m_glide->stop();
    m_slider->setValue(0);
    glideTo(m_slider->maximum(), playMilliseconds * int(std::max<qsizetype>(1, m_stages.size() - 1)));
    m_glide->setEasingCurve(QEasingCurve::Linear);
}

void StageSlider::say()
{
    const auto here = qsizetype(moment());
    if (m_stages.isEmpty() || here >= m_stages.size())
        return;
    m_slider->setAccessibleDescription(
        here == moment() || here + 1 >= m_stages.size()
            ? nameOf(m_stages[here])
            : tr("between %1 and %2").arg(nameOf(m_stages[here]), nameOf(m_stages[here + 1])));
}

} // namespace ipt
