#pragma once

#include "engine/record/inventory.h"

/// Invented inventories.
namespace ipt::sample {

/// Eight people with wishes, ties and one who died.
Inventory circle();
/// The same member later: some moved, one came, one went.
Inventory laterCircle();
/// `count` people spread over rings and bearings, the same for the same seed.
Inventory crowd(int count, int seed = 1);

} // namespace ipt::sample
