#include "ui/pages/member/timeline/time_chart.h"

#include "ui/pages/member/timeline/event_texts.h"
#include "ui/pages/member/timeline/life_lane.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text/day_words.h"

#include <QKeyEvent>
#include <QLocale>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace ipt {

namespace {

constexpr int lifeHeight = 128;
constexpr int scoreHeight = 52;
constexpr int axisHeight = 28;
constexpr int gutter = 116;
constexpr int gap = 8;
constexpr qint64 shortest = 14; ///< days
constexpr double step = 0.2;    ///< of what is seen, for an arrow key
constexpr double zoomStep = 1.4;

} // namespace

TimeChart::TimeChart(QWidget *parent)
    : QWidget(parent)
    , m_plot(new QCustomPlot)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Life events, use, recovery and scores over time; the list below says the same"));
    setAccessibleDescription(help());
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setInteraction(QCP::iRangeDrag);
    m_plot->setAutoAddPlottableToLegend(false);
    m_plot->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(2), px(2), px(2), px(2));
    layout->addWidget(m_plot);
    connect(m_plot, &QCustomPlot::mouseDoubleClick, this,
            [this](QMouseEvent *event) { doubleClicked(event->position()); });
    connect(m_plot, &QCustomPlot::mousePress, this,
            [this](QMouseEvent *event) { pressed(event->position()); });
}

TimeChart::~TimeChart() = default;

QString TimeChart::help()
{
    return tr("Double click or Insert adds an event there · + and − zoom, as Ctrl and the wheel do · "
              "Left and Right move · Up and Down choose an event, Enter opens it · Home shows everything, "
              "End the time in the group");
}

void TimeChart::setLines(const TimeLines &lines)
{
    const bool another = lines.groupFrom != m_lines.groupFrom || lines.today != m_lines.today ||
                         lines.events.isEmpty() != m_lines.events.isEmpty() || !m_from.isValid();
    m_lines = lines;
    QDate first = lines.groupFrom.isValid() ? lines.groupFrom : lines.today.addYears(-1);
    for (const LifeEvent &event : lines.events)
        first = std::min(first, event.when.earliest());
    for (const RecoverySpan &span : lines.recovery)
        first = std::min(first, span.from);
    for (const ScoreLine &line : lines.scores)
        first = std::min(first, line.points.first().taken);
    const qint64 days = std::max<qint64>(first.daysTo(lines.today), 60);
    m_first = first.addDays(-days / 30 - 7);
    m_last = lines.today.addDays(days / 30 + 7);
    rebuild();
    if (another)
        showAll();
    else
        see(m_from, m_to);
}

void TimeChart::setCurrent(const std::optional<LifeEventId> &id)
{
    m_current = id;
    if (m_lane)
        m_lane->setCurrent(id);
    const auto found = std::find_if(m_lines.events.begin(), m_lines.events.end(),
                                    [&id](const LifeEvent &event) { return id && event.id == id; });
    if (found != m_lines.events.end()) {
        const QDate day = found->when.earliest();
        const qint64 seen = m_from.daysTo(m_to);
        if (day < m_from || day > m_to)
            see(day.addDays(-seen / 2), day.addDays(seen / 2));
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void TimeChart::dress(QCPAxisRect *rect)
{
    rect->setAutoMargins(QCP::msNone);
    rect->setMinimumMargins({});
    rect->setBackground(QBrush(Qt::NoBrush));
    QCPAxis *time = rect->axis(QCPAxis::atBottom);
    QCPAxis *left = rect->axis(QCPAxis::atLeft);
    rect->axis(QCPAxis::atTop)->setVisible(false);
    rect->axis(QCPAxis::atRight)->setVisible(false);
    rect->setRangeDrag(Qt::Horizontal);
    rect->setRangeDragAxes(time, nullptr);
    const QPen line(colour(&Colours::line), 1);
    for (QCPAxis *axis : {time, left}) {
        axis->setBasePen(line);
        axis->setTickPen(line);
        axis->setSubTicks(false);
        axis->setTickLengthIn(0);
        axis->setTickLengthOut(0);
        axis->setTickLabelFont(ipt::font(TextStyle::Caption));
        axis->setTickLabelColor(colour(&Colours::softInk));
        axis->grid()->setPen(line);
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
    left->grid()->setVisible(false);
    left->setTicks(false);
    left->setTickLabels(false);
    left->setBasePen(Qt::NoPen);
    time->setTickLabels(false);
    const QSharedPointer<QCPAxisTickerDateTime> ticker(new QCPAxisTickerDateTime);
    ticker->setDateTimeSpec(Qt::UTC);
    time->setTicker(ticker);
    shareRange(time);
}

void TimeChart::shareRange(QCPAxis *axis)
{
    m_axes.append(axis);
    connect(axis, qOverload<const QCPRange &>(&QCPAxis::rangeChanged), this, [this](const QCPRange &range) {
        if (!m_applying)
            see(dayOfSeconds(range.lower), dayOfSeconds(range.upper));
    });
}

void TimeChart::addScore(const ScoreLine &line)
{
    auto *rect = new QCPAxisRect(m_plot);
    m_plot->plotLayout()->addElement(m_plot->plotLayout()->rowCount(), 0, rect);
    dress(rect);
    rect->setMargins({px(gutter), px(gap), px(8), 0});
    rect->setMinimumSize(px(50), px(scoreHeight - gap));
    rect->setMaximumSize(QWIDGETSIZE_MAX, px(scoreHeight - gap));
    QCPAxis *left = rect->axis(QCPAxis::atLeft);
    const double room = (line.most - line.least) * 0.12;
    left->setRange(line.least - room, line.most + room);
    const QSharedPointer<QCPAxisTickerText> ends(new QCPAxisTickerText);
    ends->addTick(line.least, QLocale().toString(line.least));
    ends->addTick(line.most, QLocale().toString(line.most));
    left->setTicker(ends);
    left->setTicks(true);
    left->setTickLabels(true);
    left->grid()->setVisible(true);
    m_drawn.append(new LaneGround(rect, m_lines, line.name));
    QCPGraph *graph = m_plot->addGraph(rect->axis(QCPAxis::atBottom), left);
    graph->setPen(QPen(colour(&Colours::accent), 2));
    QCPScatterStyle dot(QCPScatterStyle::ssDisc, px(6));
    dot.setPen(QPen(colour(&Colours::accent), 1));
    graph->setScatterStyle(dot);
    for (const TimeScore &point : line.points)
        graph->addData(secondsOf(point.taken), point.value);
}

void TimeChart::rebuild()
{
    m_axes.clear();
    m_plot->clearPlottables();
    m_plot->clearItems();
    qDeleteAll(m_drawn);
    m_drawn.clear();
    m_plot->plotLayout()->clear();
    m_plot->setBackground(QBrush(colour(&Colours::card)));
    m_plot->plotLayout()->setRowSpacing(0);
    auto *life = new QCPAxisRect(m_plot);
    m_plot->plotLayout()->addElement(0, 0, life);
    dress(life);
    life->setMargins({px(gutter), 0, px(8), 0});
    m_drawn.append(new LaneGround(life, m_lines, tr("Life events; below them recovery and use")));
    m_lane = new LifeLane(life, m_lines);
    m_drawn.append(m_lane);
    m_lane->setCurrent(m_current);
    for (const ScoreLine &line : std::as_const(m_lines.scores))
        addScore(line);
    auto *last =
        static_cast<QCPAxisRect *>(m_plot->plotLayout()->element(m_plot->plotLayout()->rowCount() - 1, 0));
    QMargins margins = last->margins();
    margins.setBottom(px(axisHeight));
    last->setMargins(margins);
    QCPAxis *foot = last->axis(QCPAxis::atBottom);
    foot->setTickLabels(true);
    foot->setTickLengthOut(px(4));
    setFixedHeight(px(lifeHeight + axisHeight + scoreHeight * int(m_lines.scores.size())) + px(4));
}

void TimeChart::see(QDate from, QDate to)
{
    const qint64 whole = m_first.daysTo(m_last);
    const qint64 days = std::clamp<qint64>(from.daysTo(to), std::min(shortest, whole), whole);
    m_from = std::clamp(from, m_first, m_last.addDays(-days));
    m_to = m_from.addDays(days);
    applyRange();
}

void TimeChart::applyRange()
{
    m_applying = true;
    const qint64 days = m_from.daysTo(m_to);
    const QString format = days > 1500  ? QStringLiteral("yyyy")
                           : days > 120 ? tr("MMM yyyy", "a month and its year on an axis")
                                        : monthAndDayFormat();
    for (QCPAxis *axis : std::as_const(m_axes)) {
        const auto ticker = qSharedPointerCast<QCPAxisTickerDateTime>(axis->ticker());
        ticker->setDateTimeFormat(format);
        ticker->setTickCount(std::max(3, (width() - px(gutter)) / px(110)));
        axis->setRange(secondsOf(m_from), secondsOf(m_to));
    }
    m_applying = false;
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void TimeChart::zoomBy(double factor, const std::optional<QDate> &around)
{
    const QDate middle = around.value_or(m_from.addDays(m_from.daysTo(m_to) / 2));
    const double share = double(m_from.daysTo(middle)) / std::max<qint64>(1, m_from.daysTo(m_to));
    const auto days = std::max<qint64>(shortest, std::llround(double(m_from.daysTo(m_to)) / factor));
    const QDate from = middle.addDays(-std::llround(double(days) * share));
    see(from, from.addDays(days));
}

void TimeChart::moveBy(double share)
{
    const qint64 days = std::llround(double(m_from.daysTo(m_to)) * share);
    see(m_from.addDays(days), m_to.addDays(days));
}

void TimeChart::showAll()
{
    see(m_first, m_last);
}

void TimeChart::showGroup()
{
    if (!m_lines.groupFrom.isValid())
        return showAll();
    const qint64 days = std::max<qint64>(shortest, m_lines.groupFrom.daysTo(m_lines.today));
    see(m_lines.groupFrom.addDays(-days / 10), m_lines.today.addDays(days / 10));
}

PartialDate TimeChart::meant(QDate day) const
{
    const qint64 seen = m_from.daysTo(m_to);
    const QString text = dayText(day);
    // A mark is a few points wide: what can't be told apart on the screen was not meant.
    const qsizetype kept = seen > 6 * 365 ? 4 : seen > 240 ? 7 : 10;
    return PartialDate::parse(QStringView(text).left(kept)).value_or(PartialDate());
}

QDate TimeChart::dayAt(double x) const
{
    return m_axes.isEmpty() ? m_from : dayOfSeconds(m_axes.first()->pixelToCoord(x));
}

bool TimeChart::pressed(const QPointF &at)
{
    setFocus(Qt::MouseFocusReason);
    const std::optional<LifeEventId> event = m_lane ? m_lane->eventAt(at) : std::nullopt;
    if (event)
        emit eventChosen(*event);
    return event.has_value();
}

void TimeChart::doubleClicked(const QPointF &at)
{
    if (pressed(at))
        emit openRequested();
    else
        emit addRequested(meant(std::min(dayAt(at.x()), m_lines.today)));
}

void TimeChart::chooseNext(int direction)
{
    if (m_lines.events.isEmpty())
        return;
    qsizetype at = -1;
    for (qsizetype i = 0; i < m_lines.events.size(); ++i) {
        if (m_current && m_lines.events[i].id == m_current)
            at = i;
    }
    const qsizetype last = m_lines.events.size() - 1;
    const qsizetype next =
        at < 0 ? (direction > 0 ? 0 : last) : std::clamp<qsizetype>(at + direction, 0, last);
    if (m_lines.events[next].id)
        emit eventChosen(*m_lines.events[next].id);
}

void TimeChart::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomBy(zoomStep);
    case Qt::Key_Minus:
        return zoomBy(1 / zoomStep);
    case Qt::Key_Left:
        return moveBy(-step);
    case Qt::Key_Right:
        return moveBy(step);
    case Qt::Key_Up:
        return chooseNext(-1);
    case Qt::Key_Down:
        return chooseNext(1);
    case Qt::Key_Home:
        return showAll();
    case Qt::Key_End:
        return showGroup();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit openRequested();
        return;
    case Qt::Key_Insert:
        emit addRequested(meant(std::min(m_from.addDays(m_from.daysTo(m_to) / 2), m_lines.today)));
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool TimeChart::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_plot || event->type() != QEvent::Wheel)
        return QWidget::eventFilter(watched, event);
    auto *wheel = static_cast<QWheelEvent *>(event);
    if (!(wheel->modifiers() & Qt::ControlModifier)) {
        wheel->ignore(); // the page scrolls
        return true;
    }
    zoomBy(std::pow(zoomStep, wheel->angleDelta().y() / 120.0), dayAt(wheel->position().x()));
    wheel->accept();
    return true;
}

void TimeChart::paintEvent(QPaintEvent *)
{
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setPen(QPen(colour(&Colours::accent), 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

void TimeChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void TimeChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void TimeChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange)
        return;
    if (!m_from.isValid())
        return;
    rebuild();
    applyRange();
}

} // namespace ipt
