#pragma once

#include "practice/practice.h"
#include "practice/views/backup_views.h"

/// Creating, opening and importing a practice; everything that happens before the door.
namespace ipt {

struct NewPractice
{
    QString path; ///< of FILE.iptg; its key file stands beside it
    PracticeInfo info;
    User firstUser; ///< usually with every role: a solo practitioner holds all
    QString password;
};

struct CreatedPractice
{
    std::unique_ptr<Practice> practice;
    /// Shown once: groups of letters that open the practice when every password is lost.
    QString recoveryKey;
};

struct SignIn
{
    QString path;
    QString userNameOrId;
    QString password;
};

struct PasswordAdvice
{
    bool acceptable = false;
    QString sentence; ///< why not, or empty
};

/// 12 to 256 characters of any kind, and none of the commonest.
PasswordAdvice adviseOnPassword(const QString &password);

/// Refuses where either file exists already; leaves nothing behind when it fails.
Result<CreatedPractice> createPractice(const NewPractice &wanted, Clock clock = {});
Result<std::unique_ptr<Practice>> openPractice(const SignIn &signIn, Clock clock = {});
/// Opens with the recovery key and gives the named user a new password.
Result<std::unique_ptr<Practice>> openWithRecoveryKey(const SignIn &withNewPassword,
                                                      const QString &recoveryKey, Clock clock = {});
/// A new practice made of an interchange document, opened as `userNameOrId`, an active user of
/// it. Refused whole with a JSON Pointer where the document breaks a rule.
Result<CreatedPractice> importPractice(const QByteArray &document, const SignIn &as, Clock clock = {});
/// The same of a document in a file, which is not held whole.
Result<CreatedPractice> importPractice(const QString &path, const SignIn &as, Clock clock = {});
/// The demonstration practice: a fresh copy at `path`, its users' passwords known and shown.
Result<CreatedPractice> createDemonstration(const QString &path, Clock clock = {});
/// Who signs in to the demonstration practice, and with which password.
SignIn demonstrationSignIn(const QString &path, Role role = Role::Facilitator);

/// The name by which the demonstration practice is known everywhere it is shown.
QString demonstrationName();
bool isDemonstration(const PracticeInfo &info);

struct RestoreRequest
{
    QString backup;   ///< a backup's folder
    QString practice; ///< the file to make of it; one that is there is set aside, for an administrator
    QString userNameOrId;
    QString password; ///< of the day of the backup, or the recovery key of that day
};

/// The whole backups in a folder, or the one whose folder it is, newest first; of any practice. Their times
/// are this computer's.
QList<KeptBackup> backupsAt(const QString &folder);
/// Makes a practice file of a backup, where nobody is signed in. Checked first; refused, with nothing
/// changed, where it is damaged, another practice's or the password not right.
Result<RestoredBackup> restoreBackup(const RestoreRequest &wanted, Clock clock = {});
/// Does what is left of a restore that was begun within a practice, once that is closed.
Result<void> finishRestoring(const QString &practice);
/// Whether there is a practice file, or a restore is about to put one there.
bool isPracticeAt(const QString &path);

/// The record the document holds, where it is a whole and valid practice.
Result<PracticeRecord> checkDocument(const QByteArray &document);
/// Reads a whole file, up to the size a document may have.
Result<QByteArray> readDocumentBytes(const QString &path);

} // namespace ipt
