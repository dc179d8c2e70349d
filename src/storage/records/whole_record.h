#pragma once

#include "engine/record/practice_record.h"
#include "storage/records/private_notes.h"

#include <functional>

namespace ipt {

class Database;

/// Writes a record into a practice that holds none, inside a Transaction: first what is no list's item, and
/// then its items, in as many portions as there are, in the order of the document. Throws StorageError where
/// anything refers to what isn't there.
void writeHead(Database &database, const PracticeRecord &head);
void writePortion(Database &database, const PracticeRecord &portion);

/// The record as it was written: order, texts, absent and empty lists.
PracticeRecord readRecord(Database &database, const PrivateNotes &privateNotes);

/// The same in portions, for an export that must not hold it whole: first what is no list's item, then
/// one item after the other in the order of the document, each in a record that holds it alone.
PracticeRecord readRecordHead(Database &database);
void readRecord(Database &database, const PrivateNotes &privateNotes,
                const std::function<void(PracticeRecord &)> &visit);

} // namespace ipt
