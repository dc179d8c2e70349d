#pragma once

#include "practice/opening.h"

#include <QTemporaryDir>

namespace ipt::test {

/// In the middle of the session that the demonstration practice has in progress.
QDateTime demonstrationNow();

/// A clock that stands still until it is moved; its copies keep showing the same time.
class StoppedClock
{
public:
    explicit StoppedClock(const QDateTime &now = demonstrationNow());

    void move(int minutes);
    void moveTo(const QDateTime &now) { *m_now = now; }
    QDateTime now() const { return *m_now; }
    ipt::Clock clock() const;

private:
    std::shared_ptr<QDateTime> m_now;
};

/// A copy of the demonstration practice for one test. The practice is made once for all of them.
class DemonstrationFiles
{
public:
    DemonstrationFiles();

    QString path() const;
    ipt::SignIn signIn(ipt::Role role = ipt::Role::Facilitator) const;
    /// Only one may have the practice open at a time.
    std::unique_ptr<ipt::Practice> open(ipt::Role role = ipt::Role::Facilitator,
                                        const ipt::Clock &clock = StoppedClock().clock()) const;

private:
    QTemporaryDir m_folder;
};

/// A practice of one's own with nothing in it but its first user, who holds every role.
class EmptyPractice
{
public:
    static QString password();

    QString path() const;
    std::unique_ptr<ipt::Practice> create(const ipt::Clock &clock = StoppedClock().clock()) const;
    std::unique_ptr<ipt::Practice> open(const ipt::Clock &clock = StoppedClock().clock()) const;

private:
    QTemporaryDir m_folder;
};

/// The groups of the demonstration practice, and a member of the one that goes on.
ipt::GroupId tuesdayEvening();
ipt::GroupId thursdayNoon();
ipt::MemberId odette();

} // namespace ipt::test
