#include "ui/pages/workspace/backup/work_strip.h"

#include "ui/theme/theme.h"
#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/base/words/label.h"

#include <QHBoxLayout>
#include <QProgressBar>

namespace ipt {

namespace {

constexpr int shownAfter = 300;
constexpr int stoppedAfter = 1000;
constexpr int steps = 1000;

} // namespace

WorkStrip::WorkStrip(QWidget *parent)
    : QWidget(parent)
    , m_words(new Label)
    , m_bar(new QProgressBar)
    , m_stop(new Button(tr("Stop")))
{
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(px(8));
    m_bar->setMaximumWidth(px(280));
    m_stop->setSmall(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(px(24), px(8), px(24), px(8));
    layout->setSpacing(px(12));
    layout->addWidget(m_words);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_stop);
    layout->addStretch();
    for (QTimer *timer : {&m_shows, &m_offers})
        timer->setSingleShot(true);
    connect(&m_shows, &QTimer::timeout, this, &QWidget::show);
    connect(&m_offers, &QTimer::timeout, m_stop, &QWidget::show);
    connect(m_stop, &Button::clicked, this, &WorkStrip::stopRequested);
    hide();
}

void WorkStrip::begin(const QString &words)
{
    m_words->setText(words);
    m_bar->setAccessibleName(words);
    m_stop->hide();
    setShare(-1);
    m_shows.start(shownAfter);
    m_offers.start(stoppedAfter);
}

void WorkStrip::setShare(double share)
{
    m_bar->setRange(0, share < 0 ? 0 : steps);
    if (share >= 0)
        m_bar->setValue(int(share * steps));
}

void WorkStrip::end()
{
    m_shows.stop();
    m_offers.stop();
    hide();
}

void WorkStrip::showWhole()
{
    m_stop->show();
    show();
}

} // namespace ipt
