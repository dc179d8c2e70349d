#include "engine/core/spreadsheet.h"

namespace ipt {

namespace {

bool isPlainNumber(const QString &text)
{
    bool isNumber = false;
    text.toDouble(&isNumber);
    // Only digits with a sign and a point: no words such as inf, which toDouble knows too.
    for (const QChar sign : text)
        isNumber = isNumber && (sign.isDigit() || sign == u'-' || sign == u'+' || sign == u'.');
    return isNumber;
}

bool beginsFormula(QChar sign)
{
    static const QString begins = QStringLiteral("=+-@\uFF1D\uFF0B\uFF0D\uFF20");
    return begins.contains(sign);
}

} // namespace

QString safeCell(const QString &text)
{
    QString cell;
    cell.reserve(text.size());
    for (const QChar sign : text) {
        if (sign.isSpace() || sign.category() == QChar::Other_Control)
            cell += u' ';
        else
            cell += sign;
    }
    if (isPlainNumber(cell))
        return cell;
    for (const QChar sign : std::as_const(cell)) {
        if (beginsFormula(sign))
            return u'\'' + cell;
        // Invisible signs don't hide one from a spreadsheet.
        if (!sign.isSpace() && sign.category() != QChar::Other_Format)
            break;
    }
    return cell;
}

} // namespace ipt
