#include "practice/administration.h"

#include "engine/measures/own_definition_check.h"
#include "practice/built_in.h"
#include "practice/door/door.h"
#include "practice/door/new_id.h"
#include "practice/door/reach.h"
#include "practice/door/shelf.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>

namespace ipt {

namespace {

struct AdministrationWords
{
    Q_DECLARE_TR_FUNCTIONS(Administration)
};

/// 30 days.
constexpr int mostNoteHours = 720;

bool administers(const User &user)
{
    return user.isActive() && user.has(Role::Administrator);
}

Result<User> userOf(Door &door, const UserId &id)
{
    const std::optional<User> user = door.file().users().find(id);
    if (!user)
        return Error{
            ErrorKind::NotFound, AdministrationWords::tr("Nobody of that id works in this practice."), {}};
    return *user;
}

/// What must stay true of the practice's users once `changed` is among them.
Result<void> checkUser(const QList<User> &users, const User &changed)
{
    if (changed.name.trimmed().isEmpty())
        return badInput(AdministrationWords::tr("A user needs a name to sign in by."));
    if (changed.roles.isEmpty())
        return badInput(AdministrationWords::tr("A user needs at least one role."));
    const bool sameName = std::any_of(users.begin(), users.end(), [&](const User &user) {
        return user.id != changed.id && user.isActive() &&
               user.name.compare(changed.name, Qt::CaseInsensitive) == 0;
    });
    if (sameName)
        return badInput(AdministrationWords::tr(
            "Another user has this name; make them different, so that each can sign in."));
    const bool othersAdminister = std::any_of(users.begin(), users.end(), [&](const User &user) {
        return user.id != changed.id && administers(user);
    });
    if (!othersAdminister && !administers(changed))
        return badInput(AdministrationWords::tr("Somebody must stay who administers the practice."));
    return {};
}

} // namespace

Result<QList<UserRow>> Administration::users() const
{
    return m_door.look(UseCase::ReadUsers, [&]() -> Result<QList<UserRow>> {
        QList<UserRow> rows;
        const QList<User> users = m_door.file().users().all();
        for (const User &user : users)
            rows.append({user, m_door.file().hasPassword(user.id)});
        return rows;
    });
}

QList<User> Administration::colleagues() const
{
    try {
        return m_door.file().users().all();
    } catch (const StorageError &) {
        return {};
    }
}

Result<UserId> Administration::saveUser(const User &user)
{
    User kept = user;
    if (kept.id.isEmpty())
        kept.id = newId<UserId>(QLatin1StringView("u"));
    const Result<UserId> saved =
        m_door.act(Touch(UseCase::EditUsers).about(kept.id.text()), [&]() -> Result<UserId> {
            const Result<void> fine = checkUser(m_door.file().users().all(), kept);
            if (!fine.ok())
                return fine.error();
            m_door.file().users().put(kept);
            if (!kept.isActive() && m_door.file().hasPassword(kept.id))
                m_door.file().removePassword(kept.id);
            else if (m_door.file().hasPassword(kept.id))
                m_door.file().setSignInName(kept);
            return kept.id;
        });
    if (saved.ok())
        m_door.refreshIdentity();
    return saved;
}

Result<void> Administration::setPassword(const UserId &id, const QString &newPassword)
{
    return m_door.act(Touch(UseCase::SetPassword).about(id.text()), [&]() -> Result<void> {
        const Result<User> user = userOf(m_door, id);
        if (!user.ok())
            return user.error();
        if (!user->isActive())
            return badInput(AdministrationWords::tr("This user no longer works in the practice."));
        m_door.file().setPassword(*user, newPassword);
        return {};
    });
}

Result<void> Administration::changeOwnPassword(const QString &oldPassword, const QString &newPassword)
{
    return m_door.act(UseCase::ChangeOwnPassword, [&]() -> Result<void> {
        if (!m_door.file().isPasswordOf(m_door.user().id, oldPassword))
            return Error{ErrorKind::SignInRefused,
                         AdministrationWords::tr("The old password is not right; nothing was changed."),
                         {}};
        m_door.file().setPassword(m_door.user(), newPassword);
        m_door.passwordGiven();
        return {};
    });
}

Result<QString> Administration::renewRecoveryKey(const QString &ownPassword)
{
    return m_door.act(UseCase::RenewRecoveryKey, [&]() -> Result<QString> {
        if (!m_door.file().isPasswordOf(m_door.user().id, ownPassword))
            return Error{ErrorKind::SignInRefused,
                         AdministrationWords::tr("The password is not right; nothing was changed."),
                         {}};
        return m_door.file().renewRecoveryKey();
    });
}

Result<void> Administration::setInfo(const PracticeInfo &info)
{
    const Result<void> set = m_door.act(UseCase::EditPractice, [&]() -> Result<void> {
        if (info.name.trimmed().isEmpty())
            return badInput(AdministrationWords::tr("The practice needs a name."));
        if (!QTimeZone(info.timeZone.toUtf8()).isValid())
            return badInput(AdministrationWords::tr(
                                "The time zone “%1” is not known; use a name such as America/New_York.")
                                .arg(info.timeZone));
        if (info.noteHours && (*info.noteHours < 1 || *info.noteHours > mostNoteHours))
            return badInput(AdministrationWords::tr("Notes are due 1 to %1 hours after their session.")
                                .arg(mostNoteHours));
        m_door.file().info().put(info);
        return {};
    });
    if (set.ok())
        m_door.refreshIdentity();
    return set;
}

Result<QList<OwnDefinition>> Administration::definitions() const
{
    return m_door.look(UseCase::ReadUsers, [&]() -> Result<QList<OwnDefinition>> {
        return m_door.file().oversight().definitions();
    });
}

Result<void> Administration::saveDefinition(const OwnDefinition &definition)
{
    const Touch touch =
        Touch(UseCase::EditDefinitions).about(definition.kind + QLatin1Char('/') + definition.id);
    const Result<void> saved = m_door.act(touch, [&]() -> Result<void> {
        const QList<Error> problems = problemsIn(definition, builtInMeasures());
        if (!problems.isEmpty())
            return problems.first();
        const Result<void> fine = checkForShelf(definition);
        if (fine.ok())
            m_door.file().oversight().put(definition);
        return fine;
    });
    if (saved.ok())
        m_door.definitionsChanged();
    return saved;
}

Result<void> Administration::removeDefinition(const QString &kind, const QString &id)
{
    const Touch touch = Touch(UseCase::EditDefinitions).about(kind + QLatin1Char('/') + id);
    const Result<void> removed = m_door.act(touch, [&]() -> Result<void> {
        m_door.file().oversight().removeDefinition(kind, id);
        return {};
    });
    if (removed.ok())
        m_door.definitionsChanged();
    return removed;
}

Result<QStringList> Administration::verify() const
{
    try {
        QStringList sentences;
        const QList<FileFinding> findings = m_door.file().verify();
        for (const FileFinding &finding : findings)
            sentences.append(finding.sentence);
        const Result<void> noted = m_door.act(UseCase::VerifyFile, [] { return Result<void>(); });
        if (!noted.ok())
            return noted.error();
        return sentences;
    } catch (const StorageError &error) {
        return error.error();
    }
}

Result<QList<AuditRow>> Administration::auditLog(int most) const
{
    return m_door.look(UseCase::ReadAudit, [&]() -> Result<QList<AuditRow>> {
        const QHash<UserId, QString> names = userNames(m_door);
        QList<AuditRow> rows;
        const QList<AuditEntry> entries = m_door.file().audit().entries({}, most);
        for (const AuditEntry &entry : entries)
            rows.append(
                {entry.sequence, entry.at, names.value(entry.user), entry.what, entry.record, entry.reason});
        return rows;
    });
}

Result<FileInfo> Administration::fileInfo() const
{
    try {
        FileInfo about;
        const RecordCounts counts = m_door.file().overview().recordCounts();
        about.practiceName = m_door.info().name;
        about.schemaVersion = m_door.file().schemaVersion();
        about.bytes = QFileInfo(m_door.file().path()).size();
        about.users = counts.users;
        about.members = counts.members;
        about.groups = counts.groups;
        about.sessions = counts.sessions;
        about.notes = counts.notes;
        about.moments = counts.moments;
        about.auditEntries = m_door.file().audit().head().count;
        return about;
    } catch (const StorageError &error) {
        return error.error();
    }
}

} // namespace ipt
