#pragma once

#include "engine/record/practice_record.h"
#include "storage/records/private_notes.h"

#include <functional>

namespace ipt {

class Database;

/// Writes the record into a practice that holds none, in one transaction. Throws StorageError
/// where anything in it refers to what isn't there; nothing is kept then.
void writeRecord(Database &database, const PracticeRecord &record);

/// The record as it was written: order, texts, absent and empty lists.
PracticeRecord readRecord(Database &database, const PrivateNotes &privateNotes);

/// The same in portions, for an export that must not hold it whole: first what is no list's item, then
/// one item after the other in the order of the document, each in a record that holds it alone.
PracticeRecord readRecordHead(Database &database);
void readRecord(Database &database, const PrivateNotes &privateNotes,
                const std::function<void(PracticeRecord &)> &visit);

} // namespace ipt
