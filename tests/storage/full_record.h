#pragma once

#include "engine/record/practice_record.h"

/// A small practice that uses every field there is, and beside each an absent and an empty one.
ipt::PracticeRecord fullRecord();

/// Every text of the record of at least six letters that must stand in no file unencrypted.
QStringList secretTexts();
