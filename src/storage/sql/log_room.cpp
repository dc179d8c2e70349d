#include "storage/sql/log_room.h"

#define SQLITE_HAS_CODEC
#include <sqlite3.h>

#include <QByteArray>

#include <filesystem>

namespace ipt {

namespace {

/// What SQLite lets the log become before it brings it into the file: 1000 pages of 4096 bytes, each with
/// 24 before it, and 32 before all.
constexpr sqlite3_int64 fullLength = 32 + 1000 * (24 + 4096);

/// A disk with less than this is left alone: others need what there is, the audit head before all.
constexpr std::uintmax_t leastFree = 16 * fullLength;

/// False where it could not be done, and the log is then as long as before.
bool lengthen(sqlite3_file *log, sqlite3_int64 from)
{
    const QByteArray zeros(64 * 1024, '\0');
    for (sqlite3_int64 length = from; length < fullLength; length += zeros.size()) {
        const int part = int(qMin<sqlite3_int64>(zeros.size(), fullLength - length));
        if (log->pMethods->xWrite(log, zeros.constData(), part, length) != SQLITE_OK) {
            log->pMethods->xTruncate(log, from);
            return false;
        }
    }
    return true;
}

} // namespace

void makeRoomInLog(sqlite3 *database)
{
    sqlite3_file *log = nullptr;
    std::error_code failed;
    const std::filesystem::space_info space =
        std::filesystem::space(sqlite3_db_filename(database, "main"), failed);
    if (failed || space.available < leastFree)
        return;
    if (sqlite3_file_control(database, "main", SQLITE_FCNTL_JOURNAL_POINTER, &log) != SQLITE_OK || !log ||
        !log->pMethods) {
        return;
    }
    sqlite3_int64 length = 0;
    if (log->pMethods->xFileSize(log, &length) != SQLITE_OK)
        return;
    if (lengthen(log, length))
        log->pMethods->xSync(log, SQLITE_SYNC_NORMAL);
}

} // namespace ipt
