#pragma once

namespace ipt {

/// Parses the arguments, does what they ask, and returns the exit code:
/// 0 done, 2 usage, 3 sign-in refused, 4 not permitted, 5 bad input, 6 damaged file,
/// 7 input/output, 8 the guards found something.
int runCommandLine(int argc, char **argv);

} // namespace ipt
