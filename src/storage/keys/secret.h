#pragma once

#include <QByteArray>

#include <cstddef>
#include <span>
#include <utility>

namespace ipt {

/// Bytes that must not leave memory: kept out of swap and core dumps, guarded at both ends,
/// and wiped when they go. Moved, never copied by accident.
class Secret
{
public:
    Secret() = default;
    /// Throws StorageError where there is no memory to lock away.
    explicit Secret(std::size_t size);
    ~Secret();

    Secret(Secret &&other) noexcept
        : m_bytes(std::exchange(other.m_bytes, nullptr))
        , m_size(std::exchange(other.m_size, 0))
    {
    }
    Secret &operator=(Secret &&other) noexcept
    {
        std::swap(m_bytes, other.m_bytes);
        std::swap(m_size, other.m_size);
        return *this;
    }

    static Secret random(std::size_t size);
    static Secret copyOf(std::span<const unsigned char> bytes);
    /// Takes the bytes over and wipes the array; it must not be shared.
    static Secret taking(QByteArray &bytes);

    unsigned char *data() { return m_bytes; }
    const unsigned char *data() const { return m_bytes; }
    std::size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    std::span<const unsigned char> bytes() const { return {m_bytes, m_size}; }

private:
    unsigned char *m_bytes = nullptr;
    std::size_t m_size = 0;
};

/// What the practice key is divided into, so that no two things share a key.
enum class KeyUse : unsigned { File = 1, KeyFile = 2, AuditHead = 3 };

/// 256 bits for one use, derived from the practice key.
Secret derivedKey(const Secret &practiceKey, KeyUse use);

/// A keyed BLAKE2b of 256 bits over the content.
QByteArray authenticationCode(const Secret &key, const QByteArray &content);
/// Compares in constant time.
bool isAuthentic(const Secret &key, const QByteArray &content, const QByteArray &code);

/// Readies the random generator and the memory guards; harmless when called again.
void initialiseCryptography();

/// Keeps a crash from writing memory to disk: no core dumps, and no other program may attach.
/// For the beginning of main().
void forbidCoreDumps();

} // namespace ipt
