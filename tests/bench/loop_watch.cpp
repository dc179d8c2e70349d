#include "bench/loop_watch.h"

#include "bench/bench.h"

#include <QSemaphore>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <memory>

namespace ipt::bench {

namespace {

constexpr int untilAsked = 10;

} // namespace

LoopWatch::LoopWatch()
    : m_asking([this] { ask(); })
{
}

LoopWatch::~LoopWatch()
{
    m_over = true;
    m_asking.join();
}

double LoopWatch::longest(const std::function<void()> &work, int millisecondsAfter)
{
    QTest::qWait(untilAsked); // what waited before is not this work's
    m_longest = 0;
    work();
    QTest::qWait(millisecondsAfter + untilAsked);
    return m_longest;
}

void LoopWatch::ask()
{
    while (!m_over) {
        const auto heard = std::make_shared<QSemaphore>();
        const double asked = clockMilliseconds();
        QMetaObject::invokeMethod(
            &m_loop, [heard] { heard->release(); }, Qt::QueuedConnection);
        while (!heard->tryAcquire(1, untilAsked) && !m_over) {
        }
        m_longest = std::max<double>(m_longest, clockMilliseconds() - asked);
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
}

} // namespace ipt::bench
