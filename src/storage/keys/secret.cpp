#include "storage/keys/secret.h"

#include "storage/storage_error.h"

#include <QCoreApplication>

#include <sodium.h>

#include <algorithm>

#include <sys/prctl.h>
#include <sys/resource.h>

namespace ipt {

namespace {

constexpr std::size_t keySize = crypto_kdf_KEYBYTES;
constexpr char derivation[crypto_kdf_CONTEXTBYTES + 1] = "iptgroup";

QByteArray codeOf(const Secret &key, const QByteArray &content)
{
    QByteArray code(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(code.data()), std::size_t(code.size()),
                       reinterpret_cast<const unsigned char *>(content.constData()),
                       std::size_t(content.size()), key.data(), key.size());
    return code;
}

} // namespace

Secret::Secret(std::size_t size)
    : m_size(size)
{
    initialiseCryptography();
    m_bytes = static_cast<unsigned char *>(sodium_malloc(size));
    if (!m_bytes) {
        throw StorageError(ErrorKind::InputOutput,
                           QCoreApplication::translate("ipt::storage",
                                                       "There is not enough memory to unlock the practice."));
    }
}

Secret::~Secret()
{
    sodium_free(m_bytes);
}

Secret Secret::random(std::size_t size)
{
    Secret secret(size);
    randombytes_buf(secret.data(), size);
    return secret;
}

Secret Secret::copyOf(std::span<const unsigned char> bytes)
{
    Secret secret(bytes.size());
    std::copy(bytes.begin(), bytes.end(), secret.data());
    return secret;
}

Secret Secret::taking(QByteArray &bytes)
{
    Secret secret =
        copyOf({reinterpret_cast<const unsigned char *>(bytes.constData()), std::size_t(bytes.size())});
    sodium_memzero(bytes.data(), std::size_t(bytes.size()));
    bytes.clear();
    return secret;
}

Secret derivedKey(const Secret &practiceKey, KeyUse use)
{
    Secret key(keySize);
    crypto_kdf_derive_from_key(key.data(), key.size(), static_cast<unsigned>(use), derivation,
                               practiceKey.data());
    return key;
}

QByteArray authenticationCode(const Secret &key, const QByteArray &content)
{
    return codeOf(key, content);
}

bool isAuthentic(const Secret &key, const QByteArray &content, const QByteArray &code)
{
    const QByteArray expected = codeOf(key, content);
    return code.size() == expected.size() &&
           sodium_memcmp(code.constData(), expected.constData(), std::size_t(expected.size())) == 0;
}

void initialiseCryptography()
{
    if (sodium_init() < 0) {
        throw StorageError(
            ErrorKind::InputOutput,
            QCoreApplication::translate("ipt::storage", "This computer has no source of random numbers."));
    }
}

void forbidCoreDumps()
{
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    ::prctl(PR_SET_DUMPABLE, 0);
}

} // namespace ipt
