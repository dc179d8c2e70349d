#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace ipt {

/// A cell is a text, a whole number, or empty.
using CsvCell = std::variant<std::monostate, QString, int>;
using CsvRow = QList<CsvCell>;

inline CsvCell csvNumber(const std::optional<int> &number)
{
    return number ? CsvCell(*number) : CsvCell();
}

/// Comma-separated values after RFC 4180 in UTF-8, with the mark that spreadsheets know it by. A text
/// that a spreadsheet would run as a formula (beginning with =, +, -, @, a tab or a line break) is set
/// apart by an apostrophe; numbers stay numbers.
QByteArray renderCsv(const QList<CsvRow> &rows);

} // namespace ipt
