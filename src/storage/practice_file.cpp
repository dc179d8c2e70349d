#include "storage/practice_file.h"

#include "storage/audit/audit_head.h"
#include "storage/backup/declared_restore.h"
#include "storage/durable_file.h"
#include "storage/interchange/document_writer.h"
#include "storage/keys/password.h"
#include "storage/records/whole_record.h"
#include "storage/sql/migrations.h"
#include "storage/storage_error.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace ipt {

namespace {

QString sentence(const char *text)
{
    return QCoreApplication::translate("ipt::storage", text);
}

/// Made when its file is not there yet, and taken away again unless the whole work was done.
class NewFiles
{
public:
    explicit NewFiles(const QString &path)
        : m_path(path)
    {
        removeUnfinished();
    }
    ~NewFiles()
    {
        removeUnfinished();
        if (!m_finished && m_keysInPlace)
            QFile::remove(KeyFile::pathFor(m_path));
    }
    NewFiles(const NewFiles &) = delete;
    NewFiles &operator=(const NewFiles &) = delete;

    QString unfinished() const { return m_path + QStringLiteral(".part"); }

    /// The practice itself comes last: it is there only with its keys.
    void putInPlace()
    {
        renameDurably(KeyFile::pathFor(unfinished()), KeyFile::pathFor(m_path));
        m_keysInPlace = true;
        renameDurably(unfinished(), m_path);
        m_finished = true;
    }

private:
    void removeUnfinished() const
    {
        for (const char *ending : {"", "-keys", "-wal", "-journal"})
            QFile::remove(unfinished() + QLatin1String(ending));
    }

    QString m_path;
    bool m_keysInPlace = false;
    bool m_finished = false;
};

void refuseExisting(const QString &path)
{
    for (const QString &taken : {path, KeyFile::pathFor(path), auditHeadPath(path), declaredRestore(path)}) {
        if (QFileInfo::exists(taken)) {
            throw StorageError(
                ErrorKind::InputOutput,
                sentence(
                    QT_TRANSLATE_NOOP("ipt::storage", "There is already a file “%1”. Choose another name."))
                    .arg(QFileInfo(taken).fileName()));
        }
    }
}

void requireFiles(const QString &path)
{
    if (!QFileInfo(path).isFile()) {
        throw StorageError(
            ErrorKind::InputOutput,
            sentence(QT_TRANSLATE_NOOP("ipt::storage", "There is no practice file “%1” in this folder."))
                .arg(QFileInfo(path).fileName()));
    }
    if (!QFileInfo(KeyFile::pathFor(path)).isFile()) {
        throw StorageError(
            ErrorKind::Damaged,
            sentence(
                QT_TRANSLATE_NOOP("ipt::storage",
                                  "The key file “%1” is not beside the practice file, which can't be opened "
                                  "without it. Put it back, from a backup if need be."))
                .arg(QFileInfo(KeyFile::pathFor(path)).fileName()));
    }
}

const User &userIn(const PracticeRecord &record, const UserId &id)
{
    for (const User &user : record.users) {
        if (user.id == id && user.isActive())
            return user;
    }
    throw StorageError(ErrorKind::NotFound,
                       sentence(QT_TRANSLATE_NOOP(
                           "ipt::storage", "The practice has no active user of that id to sign in as.")));
}

/// What the first bytes say of a file that the right key does not open.
StorageError whyNotOpened(const QString &path, const QByteArray &salt)
{
    QFile file(path);
    const QByteArray beginning = file.open(QIODevice::ReadOnly) ? file.read(salt.size()) : QByteArray();
    if (beginning == salt) {
        return StorageError(
            ErrorKind::Damaged,
            sentence(QT_TRANSLATE_NOOP("ipt::storage", "The practice file is damaged. Put back a copy from a "
                                                       "backup.")));
    }
    return StorageError(ErrorKind::Damaged,
                        sentence(QT_TRANSLATE_NOOP(
                            "ipt::storage", "The practice file and its key file do not belong together, or "
                                            "the file is not a practice of IPT Groups.")));
}

std::unique_ptr<Database> openDatabase(const QString &path, const Secret &practiceKey, const QByteArray &salt)
{
    try {
        return std::make_unique<Database>(path, derivedKey(practiceKey, KeyUse::File), salt);
    } catch (const StorageError &error) {
        if (error.kind() != ErrorKind::Damaged)
            throw;
        throw whyNotOpened(path, salt);
    }
}

} // namespace

PracticeFile::PracticeFile(QString path, KeyFile keys, Unlocked unlocked)
    : m_path(std::move(path))
    , m_keys(std::move(keys))
    , m_signedIn(std::move(unlocked.user))
    , m_practiceKey(std::move(unlocked.practiceKey))
{
}

PracticeFile::~PracticeFile()
{
    try {
        close();
    } catch (const StorageError &) {
        // Nobody is left to tell. What was committed is on the disk, and the log's head follows
        // when the practice is opened next.
    }
}

PracticeFile::Created PracticeFile::create(const QString &path, const PracticeRecord &record,
                                           const UserId &user, const QString &password, KeyPolicy policy)
{
    return create(
        path, record, [&record](const auto &portion) { portion(record); }, userIn(record, user), password,
        std::move(policy));
}

PracticeFile::Created PracticeFile::create(const QString &path, const PracticeRecord &head,
                                           const WriteRecord &write, const User &user,
                                           const QString &password, KeyPolicy policy)
{
    refuseExisting(path);
    NewFiles files(path);
    const Secret practiceKey = Secret::random(32);
    KeyFile keys(std::move(policy));
    keys.setPassword(user, password, practiceKey);
    const QString recoveryKey = keys.renewRecoveryKey(practiceKey);

    createEmpty(files.unfinished());
    {
        Database database(files.unfinished(), derivedKey(practiceKey, KeyUse::File), keys.practiceSalt());
        migrate(database, builtInMigrations());
        // Nobody's yet, and taken away unless all of it is done: no page is written twice for a way back.
        database.execute("PRAGMA journal_mode = OFF");
        Transaction transaction(database);
        writeHead(database, head);
        write([&database](const PracticeRecord &portion) { writePortion(database, portion); });
        TextSearch(database).catchUp();
        transaction.commit();
        database.checkpoint();
    }
    keys.write(KeyFile::pathFor(files.unfinished()), practiceKey);
    files.putInPlace();

    Unlocked unlocked{user.id, Secret::copyOf(practiceKey.bytes())};
    return {openUnlocked(path, std::move(keys), std::move(unlocked)), recoveryKey};
}

std::unique_ptr<PracticeFile> PracticeFile::open(const QString &path, const QString &nameOrId,
                                                 const QString &password, KeyPolicy policy)
{
    finishRestore(path);
    requireFiles(path);
    KeyFile keys = KeyFile::read(KeyFile::pathFor(path), std::move(policy));
    std::optional<Unlocked> unlocked = keys.unlock(nameOrId, password);
    if (!unlocked) {
        throw StorageError(
            ErrorKind::SignInRefused,
            sentence(QT_TRANSLATE_NOOP("ipt::storage", "The name or the password is not right.")));
    }
    return openUnlocked(path, std::move(keys), std::move(*unlocked));
}

std::unique_ptr<PracticeFile> PracticeFile::openByRecoveryKey(const QString &path, const QString &key,
                                                              KeyPolicy policy)
{
    finishRestore(path);
    requireFiles(path);
    KeyFile keys = KeyFile::read(KeyFile::pathFor(path), std::move(policy));
    std::optional<Unlocked> unlocked = keys.unlockByRecoveryKey(key);
    if (!unlocked) {
        throw StorageError(ErrorKind::SignInRefused,
                           sentence(QT_TRANSLATE_NOOP(
                               "ipt::storage", "This is not the practice's recovery key. Compare it with the "
                                               "sheet letter by letter; it has no I, L, O or S.")));
    }
    return openUnlocked(path, std::move(keys), std::move(*unlocked));
}

SealedInfo PracticeFile::sealedInfo(const QString &path, KeyPolicy policy)
{
    finishRestore(path);
    requireFiles(path);
    const KeyFile keys = KeyFile::read(KeyFile::pathFor(path), std::move(policy));
    return {QFileInfo(path).size(), keys.userSlots(), keys.hasRecoverySlot()};
}

std::unique_ptr<PracticeFile> PracticeFile::openUnlocked(const QString &path, KeyFile keys, Unlocked unlocked)
{
    std::unique_ptr<PracticeFile> file(new PracticeFile(path, std::move(keys), std::move(unlocked)));
    file->m_database = openDatabase(path, file->m_practiceKey, file->m_keys.practiceSalt());
    const QList<Migration> migrations = builtInMigrations();
    requireUsable(*file->m_database, migrations);
    migrate(*file->m_database, migrations);
    file->m_database->makeRoomInLog();
    if (file->m_signedIn) {
        const std::optional<User> user = file->users().find(*file->m_signedIn);
        if (!user || !user->isActive()) {
            throw StorageError(ErrorKind::SignInRefused,
                               sentence(QT_TRANSLATE_NOOP("ipt::storage",
                                                          "This user no longer works in the practice. Ask an "
                                                          "administrator.")));
        }
    }
    file->m_openingFindings = file->auditHeadFindings();
    file->saveAuditHead();
    return file;
}

int PracticeFile::schemaVersion()
{
    return ipt::schemaVersion(*m_database);
}

PracticeRecord PracticeFile::record(const PrivateNotes &privateNotes)
{
    return readRecord(*m_database, privateNotes);
}

void PracticeFile::writeDocument(const PrivateNotes &privateNotes,
                                 const std::function<void(const QByteArray &)> &take)
{
    DocumentWriter document(readRecordHead(*m_database), take);
    readRecord(*m_database, privateNotes,
               [&document](const PracticeRecord &portion) { document.write(portion); });
    document.finish();
}

bool PracticeFile::isPasswordOf(const UserId &user, const QString &password) const
{
    const std::optional<Unlocked> unlocked = m_keys.unlock(user.text(), password);
    return unlocked && unlocked->user == user;
}

void PracticeFile::changeKeys(const std::function<void(KeyFile &)> &change)
{
    KeyFile changed = m_keys;
    change(changed);
    changed.write(KeyFile::pathFor(m_path), m_practiceKey);
    m_keys = std::move(changed);
}

void PracticeFile::setPassword(const User &user, const QString &password)
{
    changeKeys([&](KeyFile &keys) { keys.setPassword(user, password, m_practiceKey); });
}

void PracticeFile::setSignInName(const User &user)
{
    changeKeys([&](KeyFile &keys) { keys.setName(user); });
}

void PracticeFile::removePassword(const UserId &user)
{
    changeKeys([&](KeyFile &keys) { keys.removeSlot(user); });
}

QString PracticeFile::renewRecoveryKey()
{
    QString key;
    changeKeys([&](KeyFile &keys) { key = keys.renewRecoveryKey(m_practiceKey); });
    return key;
}

OpenKeys PracticeFile::openKeys() const
{
    return {m_keys, Secret::copyOf(m_practiceKey.bytes())};
}

QList<FileFinding> PracticeFile::verify()
{
    QList<FileFinding> findings;
    const QStringList damage = m_database->damage();
    if (!damage.isEmpty()) {
        findings.append(
            {FileFinding::Kind::Pages,
             sentence(QT_TRANSLATE_NOOP("ipt::storage",
                                        "The practice file is damaged. Places found: %1. The first: %2"))
                 .arg(QString::number(damage.size()), damage.first())});
    }
    if (const std::optional<qint64> broken = audit().firstBroken()) {
        findings.append(
            {FileFinding::Kind::AuditChain,
             sentence(QT_TRANSLATE_NOOP("ipt::storage",
                                        "The log of what was done was altered at its entry %1 or before."))
                 .arg(*broken)});
    }
    // Where pages are damaged, reading the notes may be what fails.
    const qsizetype broken = damage.isEmpty() ? notes().withBrokenSeal().size() : 0;
    if (broken > 0) {
        findings.append(
            {FileFinding::Kind::SignedNotes,
             sentence(QT_TRANSLATE_NOOP("ipt::storage",
                                        "Signed notes that do not read as they were signed: %1. Compare them "
                                        "with a backup."))
                 .arg(broken)});
    }
    return findings + m_openingFindings;
}

QList<FileFinding> PracticeFile::auditHeadFindings()
{
    const AuditHead now = audit().head();
    try {
        m_savedHead = readAuditHead(auditHeadPath(m_path), m_practiceKey, m_keys.practiceSalt());
    } catch (const StorageError &error) {
        return {{FileFinding::Kind::HeadFile, error.sentence()}};
    }
    if (!m_savedHead) {
        if (now.count == 0)
            return {};
        return {{FileFinding::Kind::HeadFile,
                 sentence(QT_TRANSLATE_NOOP(
                              "ipt::storage",
                              "The file “%1”, which says how far the log of this practice reaches, is "
                              "not there. Whether an older copy was put back can't be told."))
                     .arg(QFileInfo(auditHeadPath(m_path)).fileName())}};
    }
    if (now.count < m_savedHead->count) {
        return {
            {FileFinding::Kind::OlderCopy,
             sentence(QT_TRANSLATE_NOOP("ipt::storage",
                                        "This is an older copy of the practice, or its end was cut off: %1 "
                                        "things done since are missing."))
                 .arg(m_savedHead->count - now.count)}};
    }
    if (audit().hashAt(m_savedHead->count) != m_savedHead->hash) {
        return {{FileFinding::Kind::OlderCopy,
                 sentence(QT_TRANSLATE_NOOP(
                     "ipt::storage", "An older copy of the practice was put back, or its log was altered: it "
                                     "is not the one that was last closed here."))}};
    }
    return {};
}

void PracticeFile::acceptOpeningFindings()
{
    m_openingFindings.clear();
    saveAuditHead();
}

void PracticeFile::saveAuditHead()
{
    const AuditHead now = audit().head();
    if (!m_openingFindings.isEmpty() || m_savedHead == now)
        return;
    writeAuditHead(auditHeadPath(m_path), now, m_practiceKey, m_keys.practiceSalt());
    m_savedHead = now;
}

void PracticeFile::close()
{
    if (!m_database)
        return;
    saveAuditHead();
    m_database->checkpoint();
    m_database.reset();
}

} // namespace ipt
