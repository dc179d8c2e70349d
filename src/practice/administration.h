#pragma once

#include "practice/practice.h"
#include "practice/views/administration_views.h"

namespace ipt {

class Administration
{
public:
    explicit Administration(Door &door)
        : m_door(door)
    {
    }

    Result<QList<UserRow>> users() const;
    /// Names of everybody who works here, for choosing facilitators; open to all signed in.
    QList<User> colleagues() const;
    /// Adds, or replaces the one with the same id; an empty id asks for a new one. Refused where
    /// nobody active would be left who administers.
    Result<UserId> saveUser(const User &user);
    /// Gives a user a password of their own, or a new one.
    Result<void> setPassword(const UserId &user, const QString &newPassword);
    Result<void> changeOwnPassword(const QString &oldPassword, const QString &newPassword);
    /// The old recovery key opens nothing any more. The new one is returned once.
    Result<QString> renewRecoveryKey(const QString &ownPassword);

    Result<void> setInfo(const PracticeInfo &info);
    Result<QList<OwnDefinition>> definitions() const;
    Result<void> saveDefinition(const OwnDefinition &definition);
    Result<void> removeDefinition(const QString &kind, const QString &id);

    /// What was found wrong with the file; empty when it is whole.
    Result<QStringList> verify() const;
    /// The newest entries of the audit chain, newest first.
    Result<QList<AuditRow>> auditLog(int most) const;
    /// For `info`: counts that name nobody.
    Result<FileInfo> fileInfo() const;

private:
    Door &m_door;
};

} // namespace ipt
