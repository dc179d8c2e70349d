#pragma once

#include "engine/record/practice_record.h"

namespace ipt::test {

/// The demonstration practice as far as guards and drafts look at it: users, members, groups
/// with attendance, moments and notes, inventories, actions and measures.
PracticeRecord demoRecord();

} // namespace ipt::test
