#include "storage/sql/log_room.h"

#define SQLITE_HAS_CODEC
#include <sqlite3.h>

#include <QByteArray>

namespace ipt {

namespace {

/// What SQLite lets the log become before it brings it into the file: 1000 pages of 4096 bytes, each with
/// 24 before it, and 32 before all.
constexpr sqlite3_int64 fullLength = 32 + 1000 * (24 + 4096);

} // namespace

void makeRoomInLog(sqlite3 *database)
{
    sqlite3_file *log = nullptr;
    if (sqlite3_file_control(database, "main", SQLITE_FCNTL_JOURNAL_POINTER, &log) != SQLITE_OK || !log ||
        !log->pMethods) {
        return;
    }
    sqlite3_int64 length = 0;
    if (log->pMethods->xFileSize(log, &length) != SQLITE_OK)
        return;
    const QByteArray zeros(64 * 1024, '\0');
    while (length < fullLength) {
        const int part = int(qMin<sqlite3_int64>(zeros.size(), fullLength - length));
        if (log->pMethods->xWrite(log, zeros.constData(), part, length) != SQLITE_OK)
            return;
        length += part;
    }
    log->pMethods->xSync(log, SQLITE_SYNC_NORMAL);
}

} // namespace ipt
