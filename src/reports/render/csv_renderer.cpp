#include "reports/render/csv_renderer.h"

namespace ipt {

namespace {

/// Spreadsheets skip blanks and characters without a shape before they look for a formula.
bool wouldRun(const QString &text)
{
    static const QString starts = QStringLiteral("=+-@\uFF1D\uFF0B\uFF0D\uFF20");
    for (const QChar c : text) {
        if (c == QLatin1Char('\t') || c == QLatin1Char('\r') || c == QLatin1Char('\n') || starts.contains(c))
            return true;
        if (!c.isSpace() && c.category() != QChar::Other_Format && c.category() != QChar::Other_Control)
            return false;
    }
    return false;
}

QString cellText(const CsvCell &cell)
{
    if (const int *number = std::get_if<int>(&cell))
        return QString::number(*number);
    const QString *text = std::get_if<QString>(&cell);
    if (!text)
        return {};
    QString safe = *text;
    safe.remove(QChar::Null);
    if (wouldRun(safe))
        safe.prepend(QLatin1Char('\''));
    return QLatin1Char('"') + safe.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

} // namespace

QByteArray renderCsv(const QList<CsvRow> &rows)
{
    QByteArray bytes("\xEF\xBB\xBF");
    for (const CsvRow &row : rows) {
        QStringList cells;
        for (const CsvCell &cell : row)
            cells.append(cellText(cell));
        bytes += cells.join(QLatin1Char(',')).toUtf8() + "\r\n";
    }
    return bytes;
}

} // namespace ipt
