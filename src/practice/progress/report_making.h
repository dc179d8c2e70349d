#pragma once

#include "engine/core/result.h"
#include "practice/exported_file.h"
#include "practice/views/report_views.h"

namespace ipt {

class Door;

/// A report in the making: the values, and what of the record had to be left out of them.
struct MadeReport
{
    ProgressReport report;
    QStringList leftOut;
};

/// Reads the member's course and puts the report together. Whatever names another member, or somebody
/// of another's inventory, is left out; the comment is taken as it is.
Result<MadeReport> makeReport(Door &door, const ReportRequest &wanted);

/// Where the comment names whom it must not: no member but its own, and nobody from another's
/// inventory alone.
QList<Finding> namesInComment(Door &door, const ReportRequest &wanted);

/// The report's values as a file of the format wanted.
ExportedFile rendered(const ProgressReport &report, ReportFormat format);

} // namespace ipt
