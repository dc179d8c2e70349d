#pragma once

#include "ui/mainwindow.h"
#include "ui/pages/page.h"
#include "ui/pages/workspace/workspace.h"
#include "ui/support/practice_files.h"

namespace ipt::test {

/// The program's window with a practice entered.
class Window
{
public:
    explicit Window(std::unique_ptr<ipt::Practice> practice, const ipt::Place &place = ipt::Place::today());

    ipt::MainWindow &main() { return m_main; }
    ipt::Workspace &workspace() { return *m_main.workspace(); }
    /// Until the window is locked.
    ipt::Practice &practice() { return *m_practice; }
    ipt::Page &page() { return *workspace().currentPage(); }
    ipt::Place place() { return workspace().place(); }
    void goTo(const ipt::Place &place);
    /// What can be read on the page now.
    QString text();

private:
    ipt::MainWindow m_main;
    ipt::Practice *m_practice;
};

} // namespace ipt::test
