#pragma once

#include "engine/due/due_input.h"

namespace ipt {

class Door;

/// What must be known to say what is due for the signed-in user.
DueInput readDueInput(Door &door);

} // namespace ipt
