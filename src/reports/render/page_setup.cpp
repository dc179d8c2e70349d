#include "reports/render/page_setup.h"

namespace ipt {

PageSetup PageSetup::forTimeZone(const QString &timeZone)
{
    PageSetup setup;
    const bool letter = timeZone.startsWith(QLatin1String("America/")) ||
                        timeZone.startsWith(QLatin1String("US/")) ||
                        timeZone == QLatin1String("Pacific/Honolulu");
    setup.paper = letter ? QPageSize::Letter : QPageSize::A4;
    return setup;
}

} // namespace ipt
