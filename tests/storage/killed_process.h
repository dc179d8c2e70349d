#pragma once

#include "storage/storage_error.h"

#include <QtGlobal>

#include <catch2/catch_all.hpp>

#include <functional>
#include <random>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

/// How often a case kills: a short slice for every day; scripts/faults asks for thousands.
inline const int rounds = qMax(50, qEnvironmentVariableIntValue("IPT_KILLS"));

/// How long to wait before each kill, in milliseconds: the longer, the seldomer the work was done by then,
/// so that a slow machine has kills on both sides of its end as well.
class Waits
{
public:
    explicit Waits(unsigned seed)
        : m_random(seed)
    {
    }

    int next() { return std::uniform_int_distribution<int>(1, m_longest)(m_random); }
    void wasDone(bool done) { m_longest = qBound(60, done ? m_longest - 20 : m_longest + 60, 5000); }

private:
    std::mt19937 m_random;
    int m_longest = 160;
};

/// Runs `work` in a process of its own and kills it after a while. `work` says what it has kept
/// by writing a byte; gives how many it wrote.
inline int acknowledgedBeforeKill(int milliseconds,
                                  const std::function<void(const std::function<void()> &)> &work)
{
    int ends[2];
    REQUIRE(::pipe(ends) == 0);
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        ::close(ends[0]);
        try {
            work([&ends] { (void)!::write(ends[1], "x", 1); });
        } catch (const ipt::StorageError &) {
            ::_exit(1);
        }
        ::_exit(0);
    }
    ::close(ends[1]);
    ::usleep(useconds_t(milliseconds) * 1000);
    ::kill(child, SIGKILL);
    int acknowledged = 0;
    char bytes[4096];
    for (ssize_t count; (count = ::read(ends[0], bytes, sizeof bytes)) > 0;)
        acknowledged += int(count);
    ::close(ends[0]);
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    CHECK(WIFSIGNALED(status));
    return acknowledged;
}
