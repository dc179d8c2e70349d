#include "ui/language.h"

#include <QLocale>
#include <QTranslator>

namespace ipt {

bool loadTranslations(QTranslator &translator, const QLocale &locale)
{
    const auto load = [&](const QLocale &wanted) {
        return translator.load(wanted, QStringLiteral("iptgroups"), QStringLiteral("_"),
                               QStringLiteral(":/translations"));
    };
    return load(locale) || load(QLocale(QLocale::English));
}

} // namespace ipt
