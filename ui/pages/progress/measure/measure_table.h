#pragma once

#include "ui/pages/progress/measure/measure_plot.h"

class QTableView;

namespace ipt {

/// Says what a measure's chart shows, a row for each session and each score. `series` may be none:
/// then attendance, use and events stand alone.
void fillMeasureTable(QTableView *table, const MeasurePicture &picture, const MeasureSeries *series);

} // namespace ipt
