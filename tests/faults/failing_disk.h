#pragma once

/// A disk that fails. This program's own write, sync, truncate, rename and creating open stand before
/// the system's, for every library in it, and fail when they are told to.
namespace ipt::faults {

struct Failure
{
    int error = 0;        ///< errno, such as ENOSPC
    int at = 1;           ///< the first call that fails, counted from 1 since armed
    bool lasting = false; ///< every call after it fails as well, as on a full disk
};

/// Counts calls from now on and fails as told; error 0 only counts.
void arm(const Failure &failure);
/// How many calls there were since.
int disarm();

} // namespace ipt::faults
