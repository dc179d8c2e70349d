#include "ui/support/window.h"

#include "ui/support/hands.h"

using namespace ipt;

namespace ipt::test {

Window::Window(std::unique_ptr<Practice> practice, const Place &place)
    : m_practice(practice.get())
{
    m_main.enter(std::move(practice), place);
    bringUp(m_main);
}

void Window::goTo(const Place &place)
{
    workspace().goTo(place);
    settle();
}

QString Window::text()
{
    return textOn(page());
}

} // namespace ipt::test
