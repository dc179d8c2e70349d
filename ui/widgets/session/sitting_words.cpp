#include "ui/widgets/session/sitting_words.h"

#include <QLocale>

namespace ipt {

QString sittingTimes(const QList<SessionPart> &sittings)
{
    const QLocale locale;
    QStringList times;
    for (const SessionPart &sitting : sittings) {
        times.append(QStringLiteral("%1–%2").arg(
            locale.toString(sitting.started.dateTime(), locale.dateTimeFormat(QLocale::ShortFormat)),
            locale.toString(sitting.ended.dateTime().time(), QLocale::ShortFormat)));
    }
    return locale.createSeparatedList(times);
}

} // namespace ipt
