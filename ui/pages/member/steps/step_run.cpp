#include "ui/pages/member/steps/step_run.h"

#include "ui/theme/theme.h"
#include "ui/widgets/base/words/words.h"

#include <QPainter>

#include <algorithm>

namespace ipt {

namespace {

constexpr int side = 16;
constexpr int gap = 4;

Tone toneOf(const std::optional<ActionOutcome> &outcome)
{
    if (!outcome)
        return Tone::Accent;
    switch (*outcome) {
    case ActionOutcome::Done:
        return Tone::Good;
    case ActionOutcome::Partly:
        return Tone::Warning;
    case ActionOutcome::NotDone:
    case ActionOutcome::Dropped:
        break;
    }
    return Tone::Neutral;
}

} // namespace

StepRun::StepRun(QWidget *parent)
    : ItemsWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("All next steps by session"));
}

void StepRun::setSteps(const QList<Action> &steps, int lastSession)
{
    m_steps = steps;
    std::stable_sort(m_steps.begin(), m_steps.end(),
                     [](const Action &a, const Action &b) { return a.setInSession < b.setInSession; });
    m_lastSession = std::max(1, lastSession);
    for (const Action &step : std::as_const(m_steps))
        m_lastSession = std::max(m_lastSession, step.setInSession.value());
    setAccessibleDescription(summary(m_steps));
    updateGeometry();
    itemsChanged();
}

QString StepRun::summary(const QList<Action> &steps)
{
    const auto count = [&steps](std::optional<ActionOutcome> outcome) {
        return std::count_if(steps.begin(), steps.end(),
                             [outcome](const Action &step) { return step.outcome == outcome; });
    };
    QStringList parts;
    for (const auto &[outcome, word] : WordsOf<ActionOutcome>::all) {
        if (const auto many = count(outcome); many > 0)
            parts.append(tr("%1 %2", "a number and an outcome").arg(many).arg(nameOf(outcome)));
    }
    if (const auto open = count(std::nullopt); open > 0)
        parts.append(tr("%n to review", nullptr, int(open)));
    if (parts.isEmpty())
        return {};
    return tr("%n next step(s): %1.", nullptr, int(steps.size())).arg(parts.join(QStringLiteral(", ")));
}

QString StepRun::itemText(int index) const
{
    const Action &step = m_steps.at(index);
    const QString outcome = step.outcome ? nameOf(*step.outcome) : tr("to review");
    return tr("Session %1: %2, %3").arg(step.setInSession.value()).arg(step.text.simplified(), outcome);
}

int StepRun::placeInSession(int index) const
{
    int place = 0;
    while (index - place > 0 && m_steps.at(index - place - 1).setInSession == m_steps.at(index).setInSession)
        ++place;
    return place;
}

int StepRun::rows() const
{
    int most = 1;
    for (int index = 0; index < m_steps.size(); ++index)
        most = std::max(most, placeInSession(index) + 1);
    return most;
}

double StepRun::columnWidth() const
{
    return std::min<double>(px(48), double(width()) / m_lastSession);
}

QRect StepRun::itemRect(int index) const
{
    const double x =
        columnWidth() * (m_steps.at(index).setInSession.value() - 1) + (columnWidth() - px(side)) / 2;
    const int y = px(gap) + (rows() - 1 - placeInSession(index)) * px(side + gap);
    return QRectF(x, y, px(side), px(side)).toAlignedRect();
}

void StepRun::activateItem(int index)
{
    emit stepChosen(m_steps.at(index).id);
}

QSize StepRun::sizeHint() const
{
    const int line = QFontMetrics(ipt::font(TextStyle::Caption)).height();
    return {px(40) * m_lastSession, px(gap) + rows() * px(side + gap) + line + px(2)};
}

QSize StepRun::minimumSizeHint() const
{
    return {px(side + 2) * m_lastSession, sizeHint().height()};
}

/// Told by shape as well as by colour: full, half, empty, crossed out, and a ring for what is open.
void StepRun::paintMark(QPainter *painter, const QRectF &target, const Action &step) const
{
    const QColor ink = colour(swatchOf(toneOf(step.outcome)).mark);
    const QRectF mark = target.adjusted(1.5, 1.5, -1.5, -1.5);
    painter->setPen(QPen(ink, 2));
    painter->setBrush(Qt::NoBrush);
    if (step.outcome == ActionOutcome::Done)
        painter->setBrush(ink);
    painter->drawRoundedRect(mark, px(4), px(4));
    if (step.outcome == ActionOutcome::Partly) {
        painter->fillRect(QRectF(mark.left(), mark.center().y(), mark.width(), mark.height() / 2), ink);
    } else if (step.outcome == ActionOutcome::Dropped) {
        painter->drawLine(mark.topLeft(), mark.bottomRight());
    } else if (!step.outcome) {
        painter->setBrush(ink);
        painter->drawEllipse(mark.center(), px(2), px(2));
    }
}

void StepRun::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(ipt::font(TextStyle::Caption));
    painter.setPen(colour(&Colours::softInk));
    const QFontMetrics metrics = painter.fontMetrics();
    for (int session = 1; session <= m_lastSession; ++session) {
        const QRectF cell(columnWidth() * (session - 1), height() - metrics.height(), columnWidth(),
                          metrics.height());
        painter.drawText(cell, Qt::AlignCenter, QString::number(session));
    }
    for (int index = 0; index < m_steps.size(); ++index) {
        const QRectF rect(itemRect(index));
        paintMark(&painter, rect, m_steps.at(index));
        if (hasFocus() && index == currentItem()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(colour(&Colours::ink), 2));
            painter.drawRoundedRect(rect.adjusted(-2, -2, 2, 2), px(5), px(5));
        }
    }
}

} // namespace ipt
