#include "storage/keys/key_file.h"

#include "storage/test_practice.h"
#include "support/text_of.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace ipt;

namespace {

const User ada{UserId(QStringLiteral("u1")), QStringLiteral("Ada Okonkwo"), {}, {Role::Facilitator}, {}};
const User ben{UserId(QStringLiteral("u2")), QStringLiteral("Ben Straßer"), {}, {Role::Supervisor}, {}};
const QString adasPassword = QStringLiteral("lamp over the river");
const QString bensPassword = QStringLiteral("seven quiet herons");

struct Keys
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("p.iptg-keys"));
    Secret key = Secret::random(32);
    QString recoveryKey;

    Keys()
    {
        KeyFile file(KeyPolicy::cheap());
        file.setPassword(ada, adasPassword, key);
        file.setPassword(ben, bensPassword, key);
        recoveryKey = file.renewRecoveryKey(key);
        file.write(path, key);
    }

    KeyFile read() const { return KeyFile::read(path, KeyPolicy::cheap()); }
    bool opensWith(const std::optional<Unlocked> &unlocked) const
    {
        return unlocked &&
               std::equal(key.bytes().begin(), key.bytes().end(), unlocked->practiceKey.bytes().begin(),
                          unlocked->practiceKey.bytes().end());
    }
    QByteArray content() const
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    void put(const QByteArray &content) const
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    /// Changes the first slot, or the whole file's object where `inSlot` is false.
    void alter(QLatin1String name, const QJsonValue &value, bool inSlot = true) const
    {
        QJsonObject object = QJsonDocument::fromJson(content()).object();
        if (inSlot) {
            QJsonArray slotArray = object[QLatin1String("slots")].toArray();
            QJsonObject slot = slotArray[0].toObject();
            slot[name] = value;
            slotArray[0] = slot;
            object[QLatin1String("slots")] = slotArray;
        } else {
            object[name] = value;
        }
        put(QJsonDocument(object).toJson());
    }
};

} // namespace

TEST_CASE("Each user opens the same practice by name or id and their own password")
{
    const Keys keys;
    const KeyFile file = keys.read();
    CHECK(keys.opensWith(file.unlock(QStringLiteral("u1"), adasPassword)));
    CHECK(keys.opensWith(file.unlock(QStringLiteral("  ada OKONKWO "), adasPassword)));
    CHECK(keys.opensWith(file.unlock(QStringLiteral("BEN STRAßER"), bensPassword)));
    CHECK(file.unlock(QStringLiteral("u2"), bensPassword)->user == ben.id);
    CHECK_FALSE(file.unlock(QStringLiteral("u1"), bensPassword));
    CHECK_FALSE(file.unlock(QStringLiteral("u3"), adasPassword));
    CHECK_FALSE(file.unlock(QStringLiteral("u1"), adasPassword + QLatin1Char(' ')));
    CHECK_FALSE(file.unlock(QStringLiteral("u1"), QString()));
    CHECK_FALSE(file.unlock(QString(), QString()));
    CHECK(keys.opensWith(file.unlockByRecoveryKey(keys.recoveryKey)));
    CHECK_FALSE(file.unlockByRecoveryKey(keys.recoveryKey)->user);
    CHECK_FALSE(file.unlockByRecoveryKey(adasPassword));
}

TEST_CASE("A key file shows nobody's name, id or password, and is its owner's alone")
{
    const Keys keys;
    const QByteArray content = keys.content();
    for (const char *text : {"Ada", "Okonkwo", "Ben", "u1", "u2", "river"})
        CHECK_FALSE(content.contains('"' + QByteArray(text)));
    CHECK_FALSE(content.contains("Okonkwo"));
    CHECK_FALSE(content.contains(keys.recoveryKey.left(4).toLatin1()));
    CHECK(QFile::permissions(keys.path) ==
          (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
}

TEST_CASE("A changed password replaces the old one, and others' stay")
{
    const Keys keys;
    KeyFile file = keys.read();
    const QString other = QStringLiteral("a door in the hedge");
    file.setPassword(ada, other, keys.key);
    file.write(keys.path, keys.key);
    CHECK_FALSE(keys.read().unlock(QStringLiteral("u1"), adasPassword));
    CHECK(keys.opensWith(keys.read().unlock(QStringLiteral("u1"), other)));
    CHECK(keys.opensWith(keys.read().unlock(QStringLiteral("u2"), bensPassword)));
    CHECK(keys.read().userSlots() == 2);
    CHECK(errorOf([&] { file.setPassword(ada, QStringLiteral("short"), keys.key); }) == ErrorKind::BadInput);
}

TEST_CASE("A user may be renamed, removed, and the recovery key renewed")
{
    const Keys keys;
    KeyFile file = keys.read();
    User renamed = ada;
    renamed.name = QStringLiteral("Ada Lindqvist");
    file.setName(renamed);
    file.removeSlot(ben.id);
    const QString renewed = file.renewRecoveryKey(keys.key);
    file.write(keys.path, keys.key);
    const KeyFile again = keys.read();
    CHECK(keys.opensWith(again.unlock(QStringLiteral("ada lindqvist"), adasPassword)));
    CHECK_FALSE(again.unlock(QStringLiteral("ada okonkwo"), adasPassword));
    CHECK_FALSE(again.unlock(QStringLiteral("u2"), bensPassword));
    CHECK_FALSE(again.hasSlot(ben.id));
    CHECK_FALSE(again.unlockByRecoveryKey(keys.recoveryKey));
    CHECK(keys.opensWith(again.unlockByRecoveryKey(renewed)));
}

TEST_CASE("An altered key file lets nobody in")
{
    const Keys keys;
    SECTION("a slot taken out")
    {
        QJsonObject object = QJsonDocument::fromJson(keys.content()).object();
        QJsonArray slotArray = object[QLatin1String("slots")].toArray();
        slotArray.removeAt(1);
        keys.alter(QLatin1String("slots"), slotArray, false);
        CHECK(errorOf([&] { keys.read().unlock(QStringLiteral("u1"), adasPassword); }) == ErrorKind::Damaged);
    }
    SECTION("a name tag")
    {
        keys.alter(QLatin1String("name_tag"), QStringLiteral("AAAAAAAAAAAAAAAAAAAAAA=="));
        CHECK(errorOf([&] { keys.read().unlock(QStringLiteral("u1"), adasPassword); }) == ErrorKind::Damaged);
    }
    SECTION("a nonce")
    {
        keys.alter(QLatin1String("nonce"), QString::fromLatin1(QByteArray(24, 'x').toBase64()));
        CHECK_FALSE(keys.read().unlock(QStringLiteral("u1"), adasPassword));
    }
    SECTION("the practice it belongs to")
    {
        keys.alter(QLatin1String("practice"), QString::fromLatin1(QByteArray(16, 'x').toBase64()), false);
        CHECK_FALSE(keys.read().unlock(QStringLiteral("u1"), adasPassword));
    }
}

TEST_CASE("What is no key file, or a hostile one, is refused with a sentence")
{
    const Keys keys;
    const QByteArray whole = keys.content();
    SECTION("cut short, at every length")
    {
        for (qsizetype size = 0; size < whole.size() - 2; size += 37) {
            keys.put(whole.left(size));
            CHECK(errorOf([&] { keys.read(); }) == ErrorKind::Damaged);
        }
    }
    SECTION("of other content")
    {
        for (const QByteArray &content : {QByteArray("[]"), QByteArray("{}"), QByteArray("\0\xff\xfe", 3),
                                          QByteArray("{\"format\":\"iptgroups-keys\",\"version\":1}"),
                                          QByteArray(200000, '['), QByteArray(5 << 20, ' ')}) {
            keys.put(content);
            CHECK(errorOf([&] { keys.read(); }) == ErrorKind::Damaged);
        }
    }
    SECTION("asking for terabytes, or for next to nothing")
    {
        for (const qint64 memory : {qint64(-1), qint64(0), qint64(4096), qint64(1) << 42}) {
            keys.alter(QLatin1String("memory"), memory);
            CHECK(errorOf([&] { keys.read(); }) == ErrorKind::Damaged);
        }
    }
    SECTION("from a newer program")
    {
        keys.alter(QLatin1String("version"), 2, false);
        CHECK(errorOf([&] { keys.read(); }) == ErrorKind::Damaged);
    }
    SECTION("not there")
    {
        QFile::remove(keys.path);
        CHECK(errorOf([&] { keys.read(); }) == ErrorKind::InputOutput);
    }
}

TEST_CASE("A key file can't make guessing cheap: only a test asks for less than the least")
{
    const Keys keys;
    CHECK(errorOf([&] { KeyFile::read(keys.path); }) == ErrorKind::Damaged);
    const KeyCost cost = KeyCost::calibrated();
    CHECK(cost.memory >= 64u << 20);
    CHECK(cost.passes >= 3);
    CHECK(cost.memory <= 256u << 20);
}
