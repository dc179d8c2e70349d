#include "storage/interchange/json/document_text.h"

#include <algorithm>
#include <cstring>

namespace ipt::interchange {

namespace {

constexpr qint64 Portion = 1 << 18;

bool isBlank(const QByteArray &text)
{
    return text.trimmed().isEmpty();
}

} // namespace

DocumentText::DocumentText(QIODevice &device)
    : m_device(device)
    , m_portion(Portion, Qt::Uninitialized)
{
    m_hasFailed = !m_device.seek(0);
    readOn();
}

QByteArray DocumentText::beginning(qint64 bytes)
{
    const qint64 at = m_device.pos();
    m_device.seek(0);
    const QByteArray first = m_device.read(bytes);
    m_device.seek(at);
    return first;
}

void DocumentText::readOn()
{
    const qint64 size = m_hasFailed ? 0 : m_device.read(m_portion.data(), Portion);
    m_hasFailed = m_hasFailed || size < 0;
    m_at = m_portion.constData();
    m_end = m_at + std::max<qint64>(size, 0);
    m_holdsNul = m_holdsNul || std::memchr(m_at, 0, size_t(m_end - m_at)) != nullptr;
}

DocumentText::Place DocumentText::placeOf(size_t bytes)
{
    Place place;
    place.isPastEnd = qint64(bytes) > size();
    qint64 read = 0;
    qint64 lineBegan = 0;
    bool blank = true;
    m_device.seek(0);
    for (QByteArray text = m_device.read(Portion); !text.isEmpty(); text = m_device.read(Portion)) {
        blank = blank && isBlank(text);
        const qint64 counted = std::min<qint64>(text.size(), std::max<qint64>(0, qint64(bytes) - read));
        for (qint64 i = 0; i < counted; ++i) {
            if (text[i] == '\n') {
                ++place.line;
                lineBegan = read + i + 1;
            }
        }
        read += text.size();
        if (read >= qint64(bytes) && !blank)
            break;
    }
    place.isPastEnd = place.isPastEnd || blank;
    place.column = std::max<qint64>(1, std::min<qint64>(qint64(bytes), size()) - lineBegan);
    return place;
}

} // namespace ipt::interchange
