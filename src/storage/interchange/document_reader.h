#pragma once

#include "engine/core/result.h"
#include "engine/record/practice_record.h"

#include <QIODevice>

#include <functional>

namespace ipt::interchange {

/// Reads the document into `record`, checked by the schema alone. Calls `itemRead`, where there is one, with
/// each whole item of the record's own lists, which it may take away. The device is open and can be read
/// from any place. Where something is wrong: BadInput with the JSON Pointer of the first place, or
/// InputOutput; nothing where all was read.
std::optional<Error> readInto(PracticeRecord &record, QIODevice &device, std::function<void()> itemRead = {});

/// What a document is refused with.
Error refusal(const QString &sentence, const QString &where = {});
Error tooLarge();
Error unreadable(const QIODevice &device);

} // namespace ipt::interchange
