#pragma once

#include "engine/record/practice_record.h"
#include "storage/audit/audit_log.h"
#include "storage/keys/key_file.h"
#include "storage/records/course_records.h"
#include "storage/records/draft_records.h"
#include "storage/records/group_records.h"
#include "storage/records/inventory_records.h"
#include "storage/records/moment_records.h"
#include "storage/records/note_records.h"
#include "storage/records/note_version_records.h"
#include "storage/records/oversight_records.h"
#include "storage/records/overview_records.h"
#include "storage/records/people_records.h"
#include "storage/records/reach_records.h"
#include "storage/records/session_records.h"
#include "storage/records/text_search.h"
#include "storage/sql/database.h"

#include <functional>
#include <memory>

namespace ipt {

/// Something wrong with a practice's files, as a sentence.
struct FileFinding
{
    enum class Kind { Pages, References, AuditChain, OlderCopy, HeadFile, KeyFile, SignedNotes };

    Kind kind = Kind::Pages;
    QString sentence;

    friend bool operator==(const FileFinding &, const FileFinding &) = default;
};

/// What can be said of a practice file without its key.
struct SealedInfo
{
    qint64 bytes = 0;
    int userSlots = 0;
    bool recoverySlot = false;
};

/// An open practice: `FILE.iptg`, its `FILE.iptg-keys` and `FILE.iptg-head`. Everything it does
/// throws StorageError and nothing else; a call that threw has changed nothing.
///
/// Writing goes through the records, inside a Transaction on database():
///
///     Transaction transaction(file->database());
///     file->moments().append(group, session, moment);
///     file->audit().append(entry);
///     transaction.commit(); // durable when this returns
class PracticeFile
{
public:
    /// A new practice, and the recovery key that is shown once and kept nowhere.
    struct Created
    {
        std::unique_ptr<PracticeFile> file;
        QString recoveryKey;
    };

    /// Makes a practice of this record (at least its info and one user) with a slot for that
    /// user. Never over a file that is there. On failure nothing is left behind.
    static Created create(const QString &path, const PracticeRecord &record, const UserId &user,
                          const QString &password, KeyPolicy policy = {});

    /// The same of a record that is not held whole. `write` gets to write its portions, and throws where it
    /// is refused.
    using WriteRecord = std::function<void(const std::function<void(const PracticeRecord &)> &portion)>;
    static Created create(const QString &path, const PracticeRecord &head, const WriteRecord &write,
                          const User &user, const QString &password, KeyPolicy policy = {});

    /// Throws SignInRefused where name or password are not right, Damaged where the file is
    /// damaged, foreign or newer, InputOutput where it is open elsewhere or cannot be read.
    static std::unique_ptr<PracticeFile> open(const QString &path, const QString &nameOrId,
                                              const QString &password, KeyPolicy policy = {});
    /// signedIn() is then absent: whoever holds the recovery key sets a password and signs in.
    static std::unique_ptr<PracticeFile> openByRecoveryKey(const QString &path, const QString &key,
                                                           KeyPolicy policy = {});
    /// Throws as open() does where there is no practice.
    static SealedInfo sealedInfo(const QString &path, KeyPolicy policy = {});

    /// Closes the file as close() does, without telling what went wrong.
    ~PracticeFile();

    const QString &path() const { return m_path; }
    const std::optional<UserId> &signedIn() const { return m_signedIn; }
    /// What was noticed on opening: an older copy put back, entries missing from the log.
    const QList<FileFinding> &openingFindings() const { return m_openingFindings; }
    int schemaVersion();

    Database &database() { return *m_database; }
    PracticeInfoRecords info() { return PracticeInfoRecords(*m_database); }
    UserRecords users() { return UserRecords(*m_database); }
    MemberRecords members() { return MemberRecords(*m_database); }
    GroupRecords groups() { return GroupRecords(*m_database); }
    SessionRecords sessions() { return SessionRecords(*m_database); }
    MomentRecords moments() { return MomentRecords(*m_database); }
    NoteRecords notes() { return NoteRecords(*m_database); }
    NoteVersionRecords noteVersions() { return NoteVersionRecords(*m_database); }
    InventoryRecords inventories() { return InventoryRecords(*m_database); }
    CourseRecords course() { return CourseRecords(*m_database); }
    OversightRecords oversight() { return OversightRecords(*m_database); }
    DraftRecords drafts() { return DraftRecords(*m_database); }
    ReachRecords reach() { return ReachRecords(*m_database); }
    OverviewRecords overview() { return OverviewRecords(*m_database); }
    TextSearch search() { return TextSearch(*m_database); }
    AuditLog audit() { return AuditLog(*m_database); }
    PracticeRecord record(const PrivateNotes &privateNotes);
    /// The whole record as one interchange document, of which `take` gets a portion after the other.
    void writeDocument(const PrivateNotes &privateNotes, const std::function<void(const QByteArray &)> &take);

    /// True where it is that user's password now. Takes about half a second.
    bool isPasswordOf(const UserId &user, const QString &password) const;
    bool hasPassword(const UserId &user) const { return m_keys.hasSlot(user); }
    /// Gives the user a password for the first time or another one. Throws BadInput with what is
    /// wrong with it. The key file is replaced at once, apart from any transaction.
    void setPassword(const User &user, const QString &password);
    /// After a user was renamed, so that they can sign in by the new name.
    void setSignInName(const User &user);
    /// The user can't sign in any more.
    void removePassword(const UserId &user);
    /// The old recovery key opens nothing any more.
    QString renewRecoveryKey();

    /// A copy of the keys as they are now, for a copy of the practice.
    OpenKeys openKeys() const;

    /// Everything that is wrong with the files: pages, references, the audit chain and its head.
    QList<FileFinding> verify();
    /// Takes what was noticed on opening as known: the log as it is now is what later openings
    /// are compared with. Until then they notice the same again.
    void acceptOpeningFindings();
    /// Writes the audit log's head beside the file if it has grown. A sync to disk: call it at
    /// quiet moments, every few seconds and on sign-out.
    void saveAuditHead();
    /// Saves the head and moves the log into the file. The object is of no use afterwards.
    void close();

private:
    PracticeFile(QString path, KeyFile keys, Unlocked unlocked);

    static std::unique_ptr<PracticeFile> openUnlocked(const QString &path, KeyFile keys, Unlocked unlocked);
    void changeKeys(const std::function<void(KeyFile &)> &change);
    QList<FileFinding> auditHeadFindings();

    QString m_path;
    KeyFile m_keys;
    std::optional<UserId> m_signedIn;
    Secret m_practiceKey;
    std::unique_ptr<Database> m_database;
    std::optional<AuditHead> m_savedHead;
    QList<FileFinding> m_openingFindings;
};

} // namespace ipt
