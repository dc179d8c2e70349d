#pragma once

#include "practice/sessions.h"
#include "ui/pages/session/session_page.h"
#include "ui/support/demonstration.h"
#include "ui/support/practice_files.h"

/// A session's page in a window of its own, on a copy of the demonstration practice.
namespace ipt::test {

class SessionAtHand
{
public:
    explicit SessionAtHand(const Place &place);

    Practice &practice() { return m_demonstration.practice(); }
    SessionPage &page() { return *m_page; }
    /// Puts the clock, which stands still, to another time.
    void setClock(const QDateTime &now) { *m_now = now; }
    void moveClock(int minutes) { *m_now = m_now->addSecs(60 * minutes); }
    /// The session as the practice has it on disk now.
    SessionRoom room();
    /// Closes page and practice as if the program had ended, and opens both again at the same place.
    void comeBack();
    /// What was refused so far, as sentences.
    QStringList refusals() const { return m_refusals; }

private:
    void enter(const Place &place);

    std::shared_ptr<QDateTime> m_now;
    Demonstration m_demonstration;
    std::unique_ptr<SessionPage> m_page;
    QStringList m_refusals;
};

/// Presses a button's keys, which go down and up as a button does.
void pressButtonKeys(Qt::Key key, Qt::KeyboardModifiers modifiers);

/// Of the group that goes on: its session in progress, and one that is planned.
SessionNumber running();
SessionNumber planned();
/// The room of the one in progress.
Place theRoom();

} // namespace ipt::test
