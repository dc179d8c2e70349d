#pragma once

#include "practice/practice.h"

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
/// The demonstration practice: a fresh copy at `path`, its users' passwords known and shown.
Result<CreatedPractice> createDemonstration(const QString &path, Clock clock = {});
/// Who signs in to the demonstration practice, and with which password.
SignIn demonstrationSignIn(const QString &path, Role role = Role::Facilitator);

/// The name by which the demonstration practice is known everywhere it is shown.
QString demonstrationName();

/// The record the document holds, where it is a whole and valid practice.
Result<PracticeRecord> checkDocument(const QByteArray &document);
/// Reads a whole file, up to the size a document may have.
Result<QByteArray> readDocumentBytes(const QString &path);

} // namespace ipt
