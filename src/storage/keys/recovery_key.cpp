#include "storage/keys/recovery_key.h"

#include "storage/keys/secret.h"

#include <sodium.h>

namespace ipt {

namespace {

constexpr QLatin1String letters("ABCDEFGHJKMNPQRTUVWXYZ");
constexpr int drawn = 30;
constexpr int groupSize = 4;

QString withChecksum(const QString &body)
{
    const QByteArray bytes = body.toLatin1();
    unsigned char hash[crypto_generichash_BYTES];
    crypto_generichash(hash, sizeof hash, reinterpret_cast<const unsigned char *>(bytes.constData()),
                       std::size_t(bytes.size()), nullptr, 0);
    const int sum = hash[0] << 8 | hash[1];
    const int count = int(letters.size());
    return body + letters[sum % count] + letters[sum / count % count];
}

QString grouped(const QString &key)
{
    QString text;
    for (qsizetype i = 0; i < key.size(); ++i) {
        if (i > 0 && i % groupSize == 0)
            text += QLatin1Char('-');
        text += key[i];
    }
    return text;
}

} // namespace

QString newRecoveryKey()
{
    initialiseCryptography();
    QString body;
    for (int i = 0; i < drawn; ++i)
        body += letters[int(randombytes_uniform(std::uint32_t(letters.size())))];
    return grouped(withChecksum(body));
}

std::optional<QString> readRecoveryKey(const QString &typed)
{
    QString key;
    for (const QChar character : typed.toUpper()) {
        if (character.isSpace() || character == QLatin1Char('-'))
            continue;
        if (!letters.contains(character))
            return std::nullopt;
        key += character;
    }
    if (key.size() != drawn + 2 || withChecksum(key.left(drawn)) != key)
        return std::nullopt;
    return grouped(key);
}

} // namespace ipt
