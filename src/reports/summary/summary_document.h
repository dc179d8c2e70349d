#pragma once

#include "reports/document/document.h"
#include "reports/summary/session_summary.h"

namespace ipt {

/// The summary as a document to file.
Document summaryDocument(const SessionSummary &summary);

/// A file name that names nobody: "session-07-summary.pdf".
QString summaryFileName(SessionNumber session, const QString &extension);

} // namespace ipt
