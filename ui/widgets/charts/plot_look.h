#pragma once

class QCPAxis;
class QCPAxisRect;
class QCustomPlot;
class QImage;
class QSize;

/// What charts share: the theme's type and colours on the library's axes, and pictures of a plot.
namespace ipt {

struct Colours;

/// Takes everything off the plot and gives it the ground it stands on.
void clearPlot(QCustomPlot *plot, const Colours &colours);
/// A new row of the plot with axes of its own, all of them hidden; margins are set by the caller.
QCPAxisRect *addAxisRect(QCustomPlot *plot, int row);
/// Shows an axis with labels in the caption's type and, where `line`, with its line; no ticks.
void showAxis(QCPAxis *axis, const Colours &colours, bool line = false);
/// The plot at that size, twice as fine as the screen.
QImage pictureOf(QCustomPlot *plot, QSize size);

} // namespace ipt
