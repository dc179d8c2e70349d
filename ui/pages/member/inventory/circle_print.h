#pragma once

#include <QString>

class QPagedPaintDevice;

namespace ipt {

class ClosenessCircle;

/// One page: the heading, the circle as large as it goes, and below it what its marks mean.
void printCircle(QPagedPaintDevice *device, const ClosenessCircle &circle, const QString &heading);

} // namespace ipt
