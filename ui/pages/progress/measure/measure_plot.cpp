#include "ui/pages/progress/measure/measure_plot.h"

#include "engine/arc/arc.h"
#include "ui/pages/progress/measure/band_tone.h"
#include "ui/theme/theme.h"
#include "ui/widgets/charts/painted_item.h"
#include "ui/widgets/charts/plot_look.h"
#include "ui/widgets/painted/presence_tile.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>

namespace ipt {

namespace {

struct Chart
{
    Q_DECLARE_TR_FUNCTIONS(MeasureChart)
};

constexpr int scoresHeight = 236;
constexpr int tileSide = 17;
constexpr int footRow = 23;
/// Narrower tiles hold neither shape nor figure.
constexpr int narrowestTile = 10;
constexpr qsizetype mostNumbers = 32;

enum FootRow { UseRow, AttendanceRow, EventRow };

int ribbonHeight()
{
    return QFontMetrics(ipt::font(TextStyle::Caption)).height() + px(4);
}

int numbersHeight()
{
    return QFontMetrics(ipt::font(TextStyle::Caption)).height() + px(8);
}

QList<int> rowsOf(const MeasurePicture &picture)
{
    QList<int> rows;
    if (picture.showsPresence)
        rows.append(AttendanceRow);
    if (picture.showsUse())
        rows.append(UseRow);
    if (!picture.events.isEmpty())
        rows.append(EventRow);
    return rows;
}

QString shortPhaseName(Phase phase)
{
    switch (phase) {
    case Phase::Inventory:
        return Chart::tr("Inv.", "short for the inventory phase");
    case Phase::Middle:
        return Chart::tr("Mid.", "short for the middle phase");
    case Phase::Termination:
        break;
    }
    return Chart::tr("End", "short for the termination phase");
}

/// Ground and the text on it.
std::pair<QColor, QColor> phaseColours(Phase phase, const Colours &colours)
{
    const Swatch swatch = swatchOf(phase);
    return {colours.*swatch.tint, colours.*swatch.ink};
}

} // namespace

int MeasurePicture::useDays(SessionNumber session) const
{
    int days = 0;
    for (const UseReport &report : use) {
        if (report.session == session)
            days = std::max(days, report.leastDays);
    }
    return days;
}

int MeasurePlot::heightFor(const MeasurePicture &picture)
{
    const int foot = numbersHeight() + int(rowsOf(picture).size()) * px(footRow);
    return ribbonHeight() + px(4) + (picture.tracks.isEmpty() ? 0 : px(scoresHeight)) + foot;
}

void MeasurePlot::draw(const MeasurePicture &picture, const Colours &colours)
{
    m_picture = picture;
    m_colours = &colours;
    m_scores = nullptr;
    clearPlot(m_plot, colours);
    int row = 0;
    if (!picture.title.isEmpty()) {
        auto *title = new QCPTextElement(m_plot, picture.title, ipt::font(TextStyle::Section));
        title->setTextColor(colours.ink);
        m_plot->plotLayout()->addElement(row++, 0, title);
    }
    addRibbon(row++);
    if (!picture.tracks.isEmpty())
        addScores(row++);
    addFoot(row);
    delete m_margins;
    m_margins = new QCPMarginGroup(m_plot);
    for (QCPAxisRect *rect : {m_ribbon, m_scores, m_foot}) {
        if (!rect)
            continue;
        rect->setMarginGroup(QCP::msLeft | QCP::msRight, m_margins);
        rect->axis(QCPAxis::atBottom)
            ->setRange(-0.5, double(std::max<qsizetype>(1, picture.strip.size())) - 0.5);
    }
}

double MeasurePlot::xOf(double place) const
{
    return m_foot ? m_foot->axis(QCPAxis::atBottom)->coordToPixel(place) : 0;
}

double MeasurePlot::yOf(int value) const
{
    return m_scores ? m_scores->axis(QCPAxis::atLeft)->coordToPixel(value) : 0;
}

QRectF MeasurePlot::scores() const
{
    return m_scores ? QRectF(m_scores->rect()) : QRectF();
}

QRectF MeasurePlot::foot() const
{
    return m_foot ? QRectF(m_foot->rect()) : QRectF();
}

double MeasurePlot::columnWidth() const
{
    return foot().width() / double(std::max<qsizetype>(1, m_picture.strip.size()));
}

std::optional<std::pair<qsizetype, qsizetype>> MeasurePlot::columnsOf(const PhaseShade &phase) const
{
    std::optional<std::pair<qsizetype, qsizetype>> columns;
    for (qsizetype i = 0; i < m_picture.strip.size(); ++i) {
        const SessionNumber session = m_picture.strip[i].session;
        if (session < phase.first || phase.last < session)
            continue;
        columns = {columns ? columns->first : i, i};
    }
    return columns;
}

void MeasurePlot::addRibbon(int row)
{
    m_ribbon = addAxisRect(m_plot, row);
    m_ribbon->setMinimumSize(1, ribbonHeight());
    m_ribbon->setMaximumSize(QWIDGETSIZE_MAX, ribbonHeight());
    m_ribbon->setAutoMargins(QCP::msLeft | QCP::msRight);
    m_ribbon->setMargins({0, 0, 0, px(4)});
    new PaintedItem(m_plot, [this](QPainter *painter) { paintRibbon(painter); });
}

void MeasurePlot::paintRibbon(QPainter *painter) const
{
    painter->setFont(ipt::font(TextStyle::Caption));
    const QRectF area(m_ribbon->rect());
    for (const PhaseShade &phase : m_picture.phases) {
        const auto columns = columnsOf(phase);
        if (!columns)
            continue;
        const double left = xOf(double(columns->first) - 0.5);
        const QRectF place(left, area.top(), xOf(double(columns->second) + 0.5) - left - 1, area.height());
        const auto [ground, ink] = phaseColours(phase.phase, *m_colours);
        painter->setPen(Qt::NoPen);
        painter->setBrush(ground);
        painter->drawRoundedRect(place, px(3), px(3));
        const QRectF words = place.adjusted(px(5), 0, -px(2), 0);
        painter->setPen(ink);
        // Shorter where there is no room, and left out before it is cut: the columns say it too.
        for (const QString &name : {phaseName(phase.phase), shortPhaseName(phase.phase)}) {
            if (painter->fontMetrics().horizontalAdvance(name) > words.width())
                continue;
            painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter, name);
            break;
        }
    }
}

void MeasurePlot::addFoot(int row)
{
    const QList<int> rows = rowsOf(m_picture);
    m_foot = addAxisRect(m_plot, row);
    const int height = std::max(1, int(rows.size()) * px(footRow));
    m_foot->setMinimumSize(1, height);
    m_foot->setMaximumSize(QWIDGETSIZE_MAX, height);
    m_foot->setAutoMargins(QCP::msLeft | QCP::msRight);
    m_foot->setMargins({0, numbersHeight(), 0, 0});

    // The sessions' numbers stand between the scores and the rows, above the latter.
    QCPAxis *numbers = m_foot->axis(QCPAxis::atTop);
    showAxis(numbers, *m_colours);
    numbers->setTickLabelPadding(px(4));
    numbers->setRange(-0.5, double(std::max<qsizetype>(1, m_picture.strip.size())) - 0.5);
    const QSharedPointer<QCPAxisTickerText> sessions(new QCPAxisTickerText);
    const int step = m_picture.strip.size() <= mostNumbers ? 1 : m_picture.strip.size() <= 100 ? 5 : 20;
    for (qsizetype i = 0; i < m_picture.strip.size(); ++i) {
        const int number = m_picture.strip[i].session.value();
        if (step == 1 || i == 0 || number % step == 0)
            sessions->addTick(double(i), QLocale().toString(number));
    }
    numbers->setTicker(sessions);

    QCPAxis *labels = m_foot->axis(QCPAxis::atLeft);
    showAxis(labels, *m_colours);
    labels->setRangeReversed(true);
    labels->setRange(-0.5, std::max(0.5, double(rows.size()) - 0.5));
    const QSharedPointer<QCPAxisTickerText> names(new QCPAxisTickerText);
    for (qsizetype i = 0; i < rows.size(); ++i)
        names->addTick(double(i), rows[i] == AttendanceRow ? Chart::tr("Attendance")
                                  : rows[i] == UseRow      ? Chart::tr("Use")
                                                           : Chart::tr("Events"));
    labels->setTicker(names);
    new PaintedItem(m_plot, [this](QPainter *painter) { paintFoot(painter); });
}

void MeasurePlot::paintAttendance(QPainter *painter, const QRectF &tile, const StripMark &mark) const
{
    if (!mark.attendance) {
        if (mark.belongs)
            painter->fillRect(QRectF(tile.center().x() - px(4), tile.center().y() - 0.5, px(8), 1),
                              m_colours->line);
        return;
    }
    const Presence presence = mark.attendance->status;
    if (tile.width() >= px(narrowestTile))
        return paintPresence(painter, tile, presence, *m_colours);
    // Too many for shapes: whoever was away is a dark bar, whoever was there a pale one.
    const Swatch swatch = swatchOf(presence);
    QRectF bar(tile.left(), tile.top(), std::max(1.0, tile.width()), px(tileSide));
    painter->fillRect(bar, m_colours->*(mark.attendance->attended() ? swatch.tint : swatch.ink));
}

void MeasurePlot::paintFoot(QPainter *painter) const
{
    const double pitch = columnWidth();
    const double side = std::min<double>(px(tileSide), std::max(1.0, pitch - 2));
    const double top = foot().top();
    QFont small = ipt::font(TextStyle::Caption);
    painter->setFont(small);
    for (qsizetype i = 0; m_picture.showsPresence && i < m_picture.strip.size(); ++i) {
        const StripMark &mark = m_picture.strip[i];
        const double height = std::max<double>(side, px(narrowestTile));
        const QRectF tile(xOf(double(i)) - side / 2, top + (px(footRow) - height) / 2, side, height);
        const bool square = side >= px(narrowestTile);
        paintAttendance(painter, square ? tile : tile.translated(0, -px(3)), mark);
        const int days = m_picture.useDays(mark.session);
        const QRectF use = tile.translated(0, px(footRow));
        if (days == 0 && square && m_picture.askedForUse.contains(mark.session)) {
            painter->setPen(m_colours->softInk);
            painter->drawText(use, Qt::AlignCenter, QLocale().toString(0));
        }
        if (days == 0)
            continue;
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_colours->risk);
        painter->drawRoundedRect(use, square ? px(4) : 1, square ? px(4) : 1);
        painter->setPen(m_colours->onRisk);
        if (square)
            painter->drawText(use, Qt::AlignCenter, QLocale().toString(days));
    }
    const double row = top + double(rowsOf(m_picture).indexOf(EventRow)) * px(footRow) + px(footRow) / 2.0;
    for (const PlacedEvent &event : m_picture.events) {
        const QRectF disc(xOf(event.place) - px(8), row - px(8), px(16), px(16));
        painter->setPen(QPen(m_colours->neutral, 1));
        painter->setBrush(m_colours->card);
        painter->drawEllipse(disc);
        painter->setPen(m_colours->ink);
        painter->drawText(disc, Qt::AlignCenter, event.letter);
    }
}

} // namespace ipt
