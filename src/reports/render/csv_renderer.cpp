#include "reports/render/csv_renderer.h"

#include "engine/core/spreadsheet.h"
#include "reports/document/plain_text.h"

namespace ipt {

namespace {

QString quoted(const QString &text)
{
    // Invisible signs go first: they must not stand between a quote and the sign it disarms.
    QString cell = safeCell(plainText(text));
    if (!cell.contains(u',') && !cell.contains(u'"') && cell.trimmed() == cell)
        return cell;
    return u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace

QByteArray renderCsv(const QList<QStringList> &rows)
{
    QString lines = QString(QChar(QChar::ByteOrderMark));
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(quoted(cell));
        lines += cells.join(u',') + QStringLiteral("\r\n");
    }
    return lines.toUtf8();
}

} // namespace ipt
