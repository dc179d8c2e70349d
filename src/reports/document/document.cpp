#include "reports/document/document.h"

namespace ipt {

QString part2Notice()
{
    // The regulation's own words: not for translation.
    return QStringLiteral("42 CFR part 2 prohibits unauthorized use or disclosure of these records.");
}

} // namespace ipt
