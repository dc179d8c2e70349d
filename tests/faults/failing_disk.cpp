#include "faults/failing_disk.h"

#include <atomic>
#include <cerrno>
#include <cstdarg>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

namespace ipt::faults {

namespace {

std::atomic<bool> armed = false;
std::atomic<int> calls = 0;
Failure failure;

/// Counts a call; true where this one is to fail, with errno set.
bool fails()
{
    if (!armed)
        return false;
    const int call = ++calls;
    if (failure.error == 0 || call < failure.at || (call > failure.at && !failure.lasting))
        return false;
    errno = failure.error;
    return true;
}

/// The system's function of that name.
template <typename Function>
Function *next(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

} // namespace

void arm(const Failure &wanted)
{
    failure = wanted;
    calls = 0;
    armed = true;
}

int disarm()
{
    armed = false;
    return calls;
}

} // namespace ipt::faults

using ipt::faults::fails;
using ipt::faults::next;

extern "C" {

ssize_t write(int file, const void *bytes, size_t count)
{
    static auto *const real = next<ssize_t(int, const void *, size_t)>("write");
    // Standard output and error are not on the disk that fails.
    return file > 2 && fails() ? -1 : real(file, bytes, count);
}

ssize_t pwrite(int file, const void *bytes, size_t count, off_t place)
{
    static auto *const real = next<ssize_t(int, const void *, size_t, off_t)>("pwrite");
    return fails() ? -1 : real(file, bytes, count, place);
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t place)
{
    static auto *const real = next<ssize_t(int, const void *, size_t, off64_t)>("pwrite64");
    return fails() ? -1 : real(file, bytes, count, place);
}

int fsync(int file)
{
    static auto *const real = next<int(int)>("fsync");
    return fails() ? -1 : real(file);
}

int fdatasync(int file)
{
    static auto *const real = next<int(int)>("fdatasync");
    return fails() ? -1 : real(file);
}

int ftruncate(int file, off_t length) noexcept
{
    static auto *const real = next<int(int, off_t)>("ftruncate");
    return fails() ? -1 : real(file, length);
}

int ftruncate64(int file, off64_t length) noexcept
{
    static auto *const real = next<int(int, off64_t)>("ftruncate64");
    return fails() ? -1 : real(file, length);
}

int rename(const char *from, const char *to) noexcept
{
    static auto *const real = next<int(const char *, const char *)>("rename");
    return fails() ? -1 : real(from, to);
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    static auto *const real = next<int(int, const char *, int, const char *, unsigned)>("renameat2");
    return fails() ? -1 : real(fromFolder, from, toFolder, to, flags);
}

int mkdir(const char *path, mode_t mode) noexcept
{
    static auto *const real = next<int(const char *, mode_t)>("mkdir");
    return fails() ? -1 : real(path, mode);
}

int open(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = mode_t(va_arg(arguments, unsigned));
    va_end(arguments);
    static auto *const real = next<int(const char *, int, ...)>("open");
    return (flags & O_CREAT) && fails() ? -1 : real(path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = mode_t(va_arg(arguments, unsigned));
    va_end(arguments);
    static auto *const real = next<int(const char *, int, ...)>("open64");
    return (flags & O_CREAT) && fails() ? -1 : real(path, flags, mode);
}

} // extern "C"
