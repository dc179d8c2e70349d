#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace ipt {

/// Rows as comma separated values (RFC 4180): UTF-8 with a byte order mark, which spreadsheets need
/// to know it by, and CR LF line ends. No cell begins a formula (see safeCell()), and none holds a
/// line end.
QByteArray renderCsv(const QList<QStringList> &rows);

} // namespace ipt
