#include "ui/pages/session_at_hand.h"

#include "ui/support/hands.h"

#include <QTimeZone>

#include <stdexcept>

using namespace ipt;

namespace ipt::test {

SessionAtHand::SessionAtHand(const Place &place)
    : m_now(std::make_shared<QDateTime>(QDate(2026, 5, 28), QTime(12, 40), QTimeZone("America/New_York")))
    , m_demonstration(Role::Facilitator, [now = m_now] { return *now; })
{
    enter(place);
}

void SessionAtHand::enter(const Place &place)
{
    m_page = std::make_unique<SessionPage>(practice());
    QObject::connect(m_page.get(), &Page::failed, m_page.get(),
                     [this](const Error &error) { m_refusals.append(error.sentence); });
    m_page->resize(1280, 720);
    bringUp(*m_page);
    m_page->open(place);
    settle();
}

SessionRoom SessionAtHand::room()
{
    const Place here = m_page->place();
    const Result<SessionRoom> room = practice().sessions().room(*here.group, *here.session);
    if (!room.ok())
        throw std::runtime_error(room.error().sentence.toStdString());
    return *room;
}

void SessionAtHand::comeBack()
{
    const Place here = m_page->place();
    m_page.reset();
    m_demonstration.reopen();
    enter(here);
}

void pressButtonKeys(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    constexpr int untilUp = 200;
    press(key, modifiers);
    settle(untilUp);
}

SessionNumber running()
{
    return SessionNumber(7);
}

SessionNumber planned()
{
    return SessionNumber(8);
}

Place theRoom()
{
    return Place::ofSession(thursdayNoon(), running(), QStringLiteral("room"));
}

} // namespace ipt::test
