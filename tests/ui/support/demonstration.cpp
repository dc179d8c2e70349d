#include "ui/support/demonstration.h"

namespace ipt::test {

Demonstration::Demonstration(Role role, const Clock &clock)
    : m_role(role)
    , m_clock(clock ? clock : StoppedClock().clock())
{
    reopen();
}

Demonstration::~Demonstration() = default;

void Demonstration::reopen()
{
    m_practice.reset();
    m_practice = m_files.open(m_role, m_clock);
}

void Demonstration::reopenAs(Role role)
{
    m_role = role;
    reopen();
}

Practice &shownPractice()
{
    static Demonstration demonstration;
    return demonstration.practice();
}

} // namespace ipt::test
