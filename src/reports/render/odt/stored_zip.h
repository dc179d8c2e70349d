#pragma once

#include <QByteArray>
#include <QList>

namespace ipt::odt {

struct ZipEntry
{
    QByteArray name; ///< in ASCII, with / between folders
    QByteArray content;
};

/// A zip archive that holds its entries as they are, in their order, all with the same fixed date:
/// the same entries give the same bytes. Entries are shorter than 4 GiB in all.
QByteArray storedZip(const QList<ZipEntry> &entries);

} // namespace ipt::odt
