#pragma once

namespace ipt {

/// For the beginning of main(): a crash leaves no copy of memory on disk.
void protectProcess();

} // namespace ipt
