#include "reports/render/odt/stored_zip.h"

#include <QtEndian>

#include <array>

namespace ipt::odt {

namespace {

constexpr quint32 localSignature = 0x04034b50;
constexpr quint32 centralSignature = 0x02014b50;
constexpr quint32 endSignature = 0x06054b50;
constexpr quint16 versionNeeded = 20;
constexpr quint16 midnight = 0;
constexpr quint16 firstOfJanuary1980 = (1 << 5) | 1;

/// As in the appendix of the PNG specification.
quint32 crc32(const QByteArray &content)
{
    static const std::array<quint32, 256> table = [] {
        std::array<quint32, 256> made{};
        for (quint32 n = 0; n < 256; ++n) {
            quint32 c = n;
            for (int bit = 0; bit < 8; ++bit)
                c = (c & 1) ? 0xedb88320U ^ (c >> 1) : c >> 1;
            made[n] = c;
        }
        return made;
    }();
    quint32 crc = 0xffffffffU;
    for (const char byte : content)
        crc = table[(crc ^ static_cast<unsigned char>(byte)) & 0xff] ^ (crc >> 8);
    return crc ^ 0xffffffffU;
}

template <typename T>
void put(QByteArray *out, T value)
{
    const T little = qToLittleEndian(value);
    out->append(reinterpret_cast<const char *>(&little), sizeof little);
}

/// What a local header and a central one have in common.
void putCommon(QByteArray *out, const ZipEntry &entry)
{
    put<quint16>(out, versionNeeded);
    put<quint16>(out, 0); // no flags
    put<quint16>(out, 0); // stored
    put<quint16>(out, midnight);
    put<quint16>(out, firstOfJanuary1980);
    put<quint32>(out, crc32(entry.content));
    put<quint32>(out, quint32(entry.content.size()));
    put<quint32>(out, quint32(entry.content.size()));
    put<quint16>(out, quint16(entry.name.size()));
    put<quint16>(out, 0); // no extra field
}

} // namespace

QByteArray storedZip(const QList<ZipEntry> &entries)
{
    QByteArray zip;
    QByteArray directory;
    for (const ZipEntry &entry : entries) {
        put<quint32>(&directory, centralSignature);
        put<quint16>(&directory, versionNeeded);
        putCommon(&directory, entry);
        put<quint16>(&directory, 0); // no comment
        put<quint16>(&directory, 0); // first disk
        put<quint16>(&directory, 0); // internal attributes
        put<quint32>(&directory, 0); // external attributes
        put<quint32>(&directory, quint32(zip.size()));
        directory += entry.name;

        put<quint32>(&zip, localSignature);
        putCommon(&zip, entry);
        zip += entry.name;
        zip += entry.content;
    }
    const auto directoryAt = quint32(zip.size());
    zip += directory;
    put<quint32>(&zip, endSignature);
    put<quint16>(&zip, 0); // this disk
    put<quint16>(&zip, 0); // disk of the directory
    put<quint16>(&zip, quint16(entries.size()));
    put<quint16>(&zip, quint16(entries.size()));
    put<quint32>(&zip, quint32(directory.size()));
    put<quint32>(&zip, directoryAt);
    put<quint16>(&zip, 0); // no comment
    return zip;
}

} // namespace ipt::odt
