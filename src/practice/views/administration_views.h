#pragma once

#include "engine/core/time.h"
#include "engine/record/user.h"

namespace ipt {

struct UserRow
{
    User user;
    bool hasPassword = false; ///< can sign in
};

struct AuditRow
{
    qint64 sequence = 0;
    Instant at;
    QString userName;
    QString what;   ///< a use case's word
    QString record; ///< which record, by its ids
    QString reason; ///< where one was given
};

struct FileInfo
{
    QString practiceName;
    int schemaVersion = 0;
    qint64 bytes = 0;
    int users = 0;
    int members = 0;
    int groups = 0;
    int sessions = 0;
    int notes = 0;
    int moments = 0;
    qint64 auditEntries = 0;
};

} // namespace ipt
