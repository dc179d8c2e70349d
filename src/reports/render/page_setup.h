#pragma once

#include <QMarginsF>
#include <QPageSize>

namespace ipt {

/// The paper a document is printed on, always upright.
struct PageSetup
{
    QPageSize::PageSizeId paper = QPageSize::A4;
    QMarginsF margins{56, 60, 56, 58}; ///< in points

    /// Letter where the practice's time zone (an IANA name) lies in the Americas or is one of
    /// the United States' own, else A4.
    static PageSetup forTimeZone(const QString &timeZone);
};

} // namespace ipt
