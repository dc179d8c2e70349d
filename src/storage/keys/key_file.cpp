#include "storage/keys/key_file.h"

#include "storage/durable_file.h"
#include "storage/keys/password.h"
#include "storage/keys/recovery_key.h"
#include "storage/storage_error.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>

#include <sodium.h>

#include <algorithm>

namespace ipt {

namespace {

constexpr QLatin1String formatName("iptgroups-keys");
constexpr int formatVersion = 1;
constexpr qint64 largestFile = 4 << 20;
constexpr KeyCost costliest{64, quint64(2) << 30};
constexpr int keySize = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
constexpr int tagSize = 16;

StorageError damaged(const char *sentence)
{
    return StorageError(ErrorKind::Damaged, QCoreApplication::translate("ipt::storage", sentence));
}

StorageError notAKeyFile()
{
    return damaged(QT_TRANSLATE_NOOP(
        "ipt::storage", "The key file of this practice is damaged or is not one. Put back a copy "
                        "of it from a backup."));
}

const unsigned char *bytesOf(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

QByteArray randomBytes(int size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), std::size_t(size));
    return bytes;
}

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray bytesIn(const QJsonObject &object, QLatin1String key, int least, int most)
{
    const auto decoded = QByteArray::fromBase64Encoding(object[key].toString().toLatin1(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() < least || decoded.decoded.size() > most)
        throw notAKeyFile();
    return decoded.decoded;
}

quint64 countIn(const QJsonObject &object, QLatin1String key, quint64 least, quint64 most)
{
    const qint64 value = object[key].toInteger(-1);
    if (value < 0 || quint64(value) < least || quint64(value) > most)
        throw notAKeyFile();
    return quint64(value);
}

/// Names are compared as people type them: without regard to case, width or spaces at the ends.
QByteArray tagOf(const QString &nameOrId, const QByteArray &salt)
{
    const QByteArray text =
        nameOrId.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified().toUtf8();
    QByteArray tag(tagSize, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(tag.data()), tagSize, bytesOf(text),
                       std::size_t(text.size()), bytesOf(salt), std::size_t(salt.size()));
    return tag;
}

Secret keyUnder(const Secret &password, const QByteArray &salt, const KeyCost &cost)
{
    Secret key(keySize);
    const int failed = crypto_pwhash_argon2id(
        key.data(), key.size(), reinterpret_cast<const char *>(password.data()), password.size(),
        bytesOf(salt), cost.passes, std::size_t(cost.memory), crypto_pwhash_argon2id_ALG_ARGON2ID13);
    if (failed) {
        throw StorageError(ErrorKind::InputOutput,
                           QCoreApplication::translate("ipt::storage",
                                                       "There is not enough memory to unlock the practice."));
    }
    return key;
}

} // namespace

KeyCost KeyCost::calibrated()
{
    constexpr double wantedSeconds = 0.5;
    constexpr double mostMemory = 4; // times the least: 256 MiB, which a small laptop still has
    KeyCost cost;
    QElapsedTimer timer;
    timer.start();
    keyUnder(Secret::random(shortestPassword), QByteArray(crypto_pwhash_argon2id_SALTBYTES, 'c'), cost);
    const double factor = std::max(1.0, wantedSeconds * 1000 / double(std::max<qint64>(1, timer.elapsed())));
    const auto mebibytes = quint64(64 * std::min(factor, mostMemory));
    cost.memory = mebibytes << 20;
    cost.passes = std::clamp<quint64>(quint64(3 * factor * 64 / double(mebibytes)), 3, 16);
    return cost;
}

KeyPolicy KeyPolicy::cheap()
{
    const KeyCost least{crypto_pwhash_argon2id_OPSLIMIT_MIN, crypto_pwhash_argon2id_MEMLIMIT_MIN};
    return {least, least};
}

KeyFile::KeyFile(KeyPolicy policy)
    : m_policy(std::move(policy))
{
    initialiseCryptography();
    m_practiceSalt = randomBytes(16);
}

QString KeyFile::pathFor(const QString &practicePath)
{
    return practicePath + QStringLiteral("-keys");
}

KeyFile KeyFile::read(const QString &path, KeyPolicy policy)
{
    const QJsonObject object = QJsonDocument::fromJson(readWhole(path, largestFile)).object();
    if (object[QLatin1String("format")] != formatName)
        throw notAKeyFile();
    if (object[QLatin1String("version")].toInt() > formatVersion) {
        throw damaged(QT_TRANSLATE_NOOP("ipt::storage",
                                        "The key file of this practice was written by a newer "
                                        "version of IPT Groups. Open it with that version."));
    }
    KeyFile file(std::move(policy));
    file.m_practiceSalt = bytesIn(object, QLatin1String("practice"), 16, 16);
    file.m_code = bytesIn(object, QLatin1String("code"), crypto_generichash_BYTES, crypto_generichash_BYTES);
    const QJsonArray slotArray = object[QLatin1String("slots")].toArray();
    for (const QJsonValue &slot : slotArray)
        file.m_slots.append(slotFrom(slot.toObject(), file.m_policy));
    return file;
}

void KeyFile::write(const QString &path, const Secret &practiceKey)
{
    QJsonObject object = body();
    m_code = authenticationCode(derivedKey(practiceKey, KeyUse::KeyFile),
                                QJsonDocument(object).toJson(QJsonDocument::Compact));
    object[QLatin1String("code")] = base64(m_code);
    writeDurably(path, QJsonDocument(object).toJson());
}

std::optional<Unlocked> KeyFile::unlock(const QString &nameOrId, const QString &password) const
{
    if (password.isEmpty() || password.size() > 2 * longestPassword)
        return std::nullopt;
    const Secret secret = passwordBytes(password);
    for (const Slot &slot : m_slots) {
        if (slot.recovery || !isMeant(slot, nameOrId))
            continue;
        if (std::optional<Unlocked> unlocked = unwrap(slot, secret))
            return unlocked;
    }
    return std::nullopt;
}

bool KeyFile::isMeant(const Slot &slot, const QString &nameOrId) const
{
    if (nameOrId.isEmpty())
        return std::count_if(m_slots.begin(), m_slots.end(), [](const Slot &one) { return !one.recovery; }) ==
               1;
    const QByteArray tag = tagOf(nameOrId, slot.salt);
    return tag == slot.idTag || tag == slot.nameTag;
}

std::optional<Unlocked> KeyFile::unlockByRecoveryKey(const QString &key) const
{
    const std::optional<QString> text = readRecoveryKey(key);
    if (!text)
        return std::nullopt;
    const Secret secret = passwordBytes(*text);
    for (const Slot &slot : m_slots) {
        if (!slot.recovery)
            continue;
        if (std::optional<Unlocked> unlocked = unwrap(slot, secret))
            return unlocked;
    }
    return std::nullopt;
}

bool KeyFile::hasSlot(const UserId &user) const
{
    return std::any_of(m_slots.begin(), m_slots.end(), [&user](const Slot &slot) {
        return !slot.recovery && slot.idTag == tagOf(user.text(), slot.salt);
    });
}

int KeyFile::userSlots() const
{
    return int(
        std::count_if(m_slots.begin(), m_slots.end(), [](const Slot &slot) { return !slot.recovery; }));
}

bool KeyFile::hasRecoverySlot() const
{
    return userSlots() < m_slots.size();
}

void KeyFile::setPassword(const User &user, const QString &password, const Secret &practiceKey)
{
    if (const std::optional<QString> complaint = passwordComplaint(password))
        throw StorageError(ErrorKind::BadInput, *complaint);
    Slot slot = wrap(false, passwordBytes(password), user.id.text().toUtf8(), practiceKey);
    slot.idTag = tagOf(user.id.text(), slot.salt);
    slot.nameTag = tagOf(user.name, slot.salt);
    if (Slot *old = slotOf(user.id))
        *old = slot;
    else
        m_slots.append(slot);
}

void KeyFile::setName(const User &user)
{
    if (Slot *slot = slotOf(user.id))
        slot->nameTag = tagOf(user.name, slot->salt);
}

void KeyFile::removeSlot(const UserId &user)
{
    if (const Slot *slot = slotOf(user))
        m_slots.removeAt(slot - m_slots.constData());
}

QString KeyFile::renewRecoveryKey(const Secret &practiceKey)
{
    const QString key = newRecoveryKey();
    m_slots.removeIf([](const Slot &slot) { return slot.recovery; });
    m_slots.append(wrap(true, passwordBytes(key), QByteArray(), practiceKey));
    return key;
}

KeyFile::Slot *KeyFile::slotOf(const UserId &user)
{
    for (Slot &slot : m_slots) {
        if (!slot.recovery && slot.idTag == tagOf(user.text(), slot.salt))
            return &slot;
    }
    return nullptr;
}

KeyCost KeyFile::newCost()
{
    if (!m_policy.cost)
        m_policy.cost = KeyCost::calibrated();
    return *m_policy.cost;
}

KeyFile::Slot KeyFile::wrap(bool recovery, const Secret &password, const QByteArray &userId,
                            const Secret &practiceKey)
{
    Slot slot;
    slot.recovery = recovery;
    slot.salt = randomBytes(crypto_pwhash_argon2id_SALTBYTES);
    slot.cost = newCost();
    slot.nonce = randomBytes(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);

    Secret content(practiceKey.size() + std::size_t(userId.size()));
    std::copy_n(practiceKey.data(), practiceKey.size(), content.data());
    std::copy(userId.begin(), userId.end(), content.data() + practiceKey.size());

    const Secret key = keyUnder(password, slot.salt, slot.cost);
    const QByteArray header = associatedData(slot);
    slot.wrapped.resize(qsizetype(content.size()) + crypto_aead_xchacha20poly1305_ietf_ABYTES);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        reinterpret_cast<unsigned char *>(slot.wrapped.data()), nullptr, content.data(), content.size(),
        bytesOf(header), std::size_t(header.size()), nullptr, bytesOf(slot.nonce), key.data());
    return slot;
}

std::optional<Unlocked> KeyFile::unwrap(const Slot &slot, const Secret &password) const
{
    const Secret key = keyUnder(password, slot.salt, slot.cost);
    const QByteArray header = associatedData(slot);
    Secret content(std::size_t(slot.wrapped.size()) - crypto_aead_xchacha20poly1305_ietf_ABYTES);
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(
        content.data(), nullptr, nullptr, bytesOf(slot.wrapped), std::size_t(slot.wrapped.size()),
        bytesOf(header), std::size_t(header.size()), bytesOf(slot.nonce), key.data());
    if (failed)
        return std::nullopt;

    Unlocked unlocked;
    unlocked.practiceKey = Secret::copyOf(content.bytes().first(keySize));
    const auto id = content.bytes().subspan(keySize);
    if (!slot.recovery)
        unlocked.user =
            UserId(QString::fromUtf8(reinterpret_cast<const char *>(id.data()), qsizetype(id.size())));
    requireAuthentic(unlocked.practiceKey);
    return unlocked;
}

QByteArray KeyFile::associatedData(const Slot &slot) const
{
    // The tags are left out, so that a user can be renamed without their password; the code over
    // the whole file covers them.
    QJsonObject header = slotObject(slot);
    for (const QLatin1String key :
         {QLatin1String("id_tag"), QLatin1String("name_tag"), QLatin1String("wrapped")})
        header.remove(key);
    header[QLatin1String("format")] = formatName;
    header[QLatin1String("version")] = formatVersion;
    header[QLatin1String("practice")] = base64(m_practiceSalt);
    return QJsonDocument(header).toJson(QJsonDocument::Compact);
}

QJsonObject KeyFile::body() const
{
    QJsonArray slotArray;
    for (const Slot &slot : m_slots)
        slotArray.append(slotObject(slot));
    return {{QLatin1String("format"), formatName},
            {QLatin1String("version"), formatVersion},
            {QLatin1String("practice"), base64(m_practiceSalt)},
            {QLatin1String("slots"), slotArray}};
}

QJsonObject KeyFile::slotObject(const Slot &slot) const
{
    QJsonObject object{{QLatin1String("kind"), QLatin1String(slot.recovery ? "recovery" : "user")},
                       {QLatin1String("salt"), base64(slot.salt)},
                       {QLatin1String("passes"), qint64(slot.cost.passes)},
                       {QLatin1String("memory"), qint64(slot.cost.memory)},
                       {QLatin1String("nonce"), base64(slot.nonce)},
                       {QLatin1String("wrapped"), base64(slot.wrapped)}};
    if (!slot.recovery) {
        object[QLatin1String("id_tag")] = base64(slot.idTag);
        object[QLatin1String("name_tag")] = base64(slot.nameTag);
    }
    return object;
}

KeyFile::Slot KeyFile::slotFrom(const QJsonObject &object, const KeyPolicy &policy)
{
    constexpr int overhead = keySize + crypto_aead_xchacha20poly1305_ietf_ABYTES;
    constexpr int longestUserId = 64 * 4;
    const QString kind = object[QLatin1String("kind")].toString();
    if (kind != QLatin1String("user") && kind != QLatin1String("recovery"))
        throw notAKeyFile();

    Slot slot;
    slot.recovery = kind == QLatin1String("recovery");
    slot.salt = bytesIn(object, QLatin1String("salt"), crypto_pwhash_argon2id_SALTBYTES,
                        crypto_pwhash_argon2id_SALTBYTES);
    slot.cost.passes = countIn(object, QLatin1String("passes"), policy.least.passes, costliest.passes);
    slot.cost.memory = countIn(object, QLatin1String("memory"), policy.least.memory, costliest.memory);
    slot.nonce = bytesIn(object, QLatin1String("nonce"), crypto_aead_xchacha20poly1305_ietf_NPUBBYTES,
                         crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    slot.wrapped = bytesIn(object, QLatin1String("wrapped"), overhead, overhead + longestUserId);
    if (!slot.recovery) {
        slot.idTag = bytesIn(object, QLatin1String("id_tag"), tagSize, tagSize);
        slot.nameTag = bytesIn(object, QLatin1String("name_tag"), tagSize, tagSize);
    }
    return slot;
}

void KeyFile::requireAuthentic(const Secret &practiceKey) const
{
    const QByteArray content = QJsonDocument(body()).toJson(QJsonDocument::Compact);
    if (!m_code.isEmpty() && !isAuthentic(derivedKey(practiceKey, KeyUse::KeyFile), content, m_code)) {
        throw damaged(QT_TRANSLATE_NOOP(
            "ipt::storage", "The key file of this practice was altered outside IPT Groups. Put back a "
                            "copy of it from a backup."));
    }
}

} // namespace ipt
