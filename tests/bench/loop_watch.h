#pragma once

#include <QObject>

#include <atomic>
#include <functional>
#include <thread>

namespace ipt::bench {

/// How long the event loop lets somebody wait: a thread of its own asks it again and again, and notes the
/// longest time until it was heard.
class LoopWatch
{
public:
    LoopWatch();
    ~LoopWatch();

    /// The longest wait, in milliseconds, while the work was done and for so long after it, in which what it
    /// put off is done. Call it on the thread of the event loop.
    double longest(const std::function<void()> &work, int millisecondsAfter);

private:
    void ask();

    QObject m_loop;
    std::atomic<double> m_longest = 0;
    std::atomic<bool> m_over = false;
    std::thread m_asking;
};

} // namespace ipt::bench
