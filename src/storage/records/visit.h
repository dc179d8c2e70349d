#pragma once

#include <functional>

namespace ipt {

/// Takes things one at a time as they are read, so that a long list is never held.
template <typename T>
using Visit = std::function<void(T &&)>;

} // namespace ipt
