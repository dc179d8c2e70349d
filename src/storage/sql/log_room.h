#pragma once

struct sqlite3;

namespace ipt {

/// Writes the write-ahead log of an open database as long as it will become, with zeros, which SQLite reads
/// as the end of what was committed. A log that does not grow is durable with one write of the disk, where
/// one that does takes another for its length. Where the disk is nearly full, the log grows as it would have.
void makeRoomInLog(sqlite3 *database);

} // namespace ipt
