#pragma once

#include "engine/record/practice_record.h"
#include "storage/records/private_notes.h"

namespace ipt {

class Database;

/// Writes the record into a practice that holds none, in one transaction. Throws StorageError
/// where anything in it refers to what isn't there; nothing is kept then.
void writeRecord(Database &database, const PracticeRecord &record);

/// The record as it was written: order, texts, absent and empty lists.
PracticeRecord readRecord(Database &database, const PrivateNotes &privateNotes);

/// The same in parts, for an export that must not hold it all at once: everything but the groups.
PracticeRecord readRecordWithoutGroups(Database &database);

} // namespace ipt
