#pragma once

#include <QString>

namespace ipt {

/// The text as a cell that no spreadsheet takes for a formula: what begins with a sign that begins
/// one (=, +, -, @, and their full-width forms, after any blanks or controls) gets an apostrophe in
/// front, unless it is a plain number. Tabs and line ends within become blanks.
QString safeCell(const QString &text);

} // namespace ipt
