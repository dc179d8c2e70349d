#pragma once

#include "engine/record/user.h"
#include "storage/keys/secret.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace ipt {

/// What one guess at a password costs whoever makes it (Argon2id).
struct KeyCost
{
    quint64 passes = 3;
    quint64 memory = 64u << 20; ///< bytes

    /// As much as takes about half a second here, never under 64 MiB and 3 passes.
    static KeyCost calibrated();

    friend bool operator==(const KeyCost &, const KeyCost &) = default;
};

/// What new slots cost, and what a slot read from a file must cost at least. Only a caller can
/// choose it: a file that names a lower cost than `least` is refused.
struct KeyPolicy
{
    std::optional<KeyCost> cost; ///< calibrated when first needed, where none is given
    KeyCost least;

    /// As cheap as Argon2id goes, for tests that open hundreds of files.
    static KeyPolicy cheap();
};

/// Who a key file let in, and the key of the practice.
struct Unlocked
{
    std::optional<UserId> user; ///< none where the recovery key was used
    Secret practiceKey;
};

/// `FILE.iptg-keys`: for each user the practice's key, wrapped under that user's own password,
/// and once more under the recovery key. It holds neither names nor ids: a slot is found by a
/// salted hash of either, and says whose it is only to whoever opens it.
/// See docs/file-security.md for the format.
class KeyFile
{
public:
    /// A new practice's keys, without a slot yet.
    explicit KeyFile(KeyPolicy policy = {});

    /// Throws StorageError: InputOutput where it can't be read, Damaged where it is not a key
    /// file, is from a newer program, or asks for less (or absurdly more) than the policy.
    static KeyFile read(const QString &path, KeyPolicy policy = {});
    static QString pathFor(const QString &practicePath);
    void write(const QString &path, const Secret &practiceKey);

    /// 16 random bytes that the practice file begins with, and so tell that the two belong together.
    const QByteArray &practiceSalt() const { return m_practiceSalt; }

    /// An empty name stands for the only user, where there is just one. Nothing where no slot is
    /// called that or the password is another. Throws StorageError
    /// (Damaged) where the password is right but the file was altered. Takes half a second a slot.
    std::optional<Unlocked> unlock(const QString &nameOrId, const QString &password) const;
    std::optional<Unlocked> unlockByRecoveryKey(const QString &key) const;

    bool hasSlot(const UserId &user) const;
    int userSlots() const;
    bool hasRecoverySlot() const;
    /// Adds the user's slot or gives it a new password. The practice's key stays the same.
    void setPassword(const User &user, const QString &password, const Secret &practiceKey);
    /// Lets the user sign in by a new name.
    void setName(const User &user);
    void removeSlot(const UserId &user);
    /// Replaces the recovery slot and gives the new key, which is kept nowhere.
    QString renewRecoveryKey(const Secret &practiceKey);

private:
    struct Slot
    {
        bool recovery = false;
        QByteArray salt;
        KeyCost cost;
        QByteArray idTag;
        QByteArray nameTag;
        QByteArray nonce;
        QByteArray wrapped;
    };

    bool isMeant(const Slot &slot, const QString &nameOrId) const;
    Slot *slotOf(const UserId &user);
    KeyCost newCost();
    Slot wrap(bool recovery, const Secret &password, const QByteArray &userId, const Secret &practiceKey);
    std::optional<Unlocked> unwrap(const Slot &slot, const Secret &password) const;
    QByteArray associatedData(const Slot &slot) const;
    QJsonObject body() const;
    QJsonObject slotObject(const Slot &slot) const;
    static Slot slotFrom(const QJsonObject &object, const KeyPolicy &policy);
    void requireAuthentic(const Secret &practiceKey) const;

    KeyPolicy m_policy;
    QByteArray m_practiceSalt;
    QList<Slot> m_slots;
    QByteArray m_code;
};

/// A practice's key file and the key that it holds: what a copy of the practice is made and opened with.
struct OpenKeys
{
    KeyFile file;
    Secret practiceKey;
};

} // namespace ipt
