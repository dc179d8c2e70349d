#pragma once

#include "ui/support/practice_files.h"

/// The demonstration practice for tests of pages: made once, its files copied for each test.
namespace ipt::test {

class Demonstration
{
public:
    /// Signs in as the user the role stands for. Without a clock, it stands on the practice's own
    /// afternoon.
    explicit Demonstration(Role role = Role::Facilitator, const Clock &clock = {});
    ~Demonstration();

    Practice &practice() { return *m_practice; }
    /// Closes the practice and opens it again: what is there now is durable.
    void reopen();
    void reopenAs(Role role);

private:
    DemonstrationFiles m_files;
    Role m_role;
    Clock m_clock;
    std::unique_ptr<Practice> m_practice;
};

/// One that nothing is written to, shared by the pictures of the gallery.
Practice &shownPractice();

} // namespace ipt::test
