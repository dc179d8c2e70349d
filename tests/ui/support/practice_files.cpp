#include "ui/support/practice_files.h"

#include <QDir>
#include <QTimeZone>

#include <stdexcept>

using namespace ipt;

namespace ipt::test {

namespace {

const QString fileName = QStringLiteral("demonstration.iptg");

template <typename T>
T orThrow(Result<T> result)
{
    if (!result.ok())
        throw std::runtime_error(result.error().sentence.toStdString());
    return std::move(result).value();
}

/// The folder with the practice that is copied.
QDir original()
{
    static const QTemporaryDir folder;
    static const bool made = [] {
        orThrow(createDemonstration(folder.filePath(fileName), StoppedClock().clock()));
        return true;
    }();
    Q_UNUSED(made)
    return QDir(folder.path());
}

} // namespace

QDateTime demonstrationNow()
{
    return {QDate(2026, 5, 28), QTime(12, 40), QTimeZone("America/New_York")};
}

StoppedClock::StoppedClock(const QDateTime &now)
    : m_now(std::make_shared<QDateTime>(now))
{
}

void StoppedClock::move(int minutes)
{
    *m_now = m_now->addSecs(60 * minutes);
}

Clock StoppedClock::clock() const
{
    return [now = m_now] { return *now; };
}

DemonstrationFiles::DemonstrationFiles()
{
    const QDir from = original();
    const QStringList names = from.entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        if (!QFile::copy(from.filePath(name), m_folder.filePath(name)))
            throw std::runtime_error("cannot copy " + name.toStdString());
    }
}

QString DemonstrationFiles::path() const
{
    return m_folder.filePath(fileName);
}

SignIn DemonstrationFiles::signIn(Role role) const
{
    return demonstrationSignIn(path(), role);
}

std::unique_ptr<Practice> DemonstrationFiles::open(Role role, const Clock &clock) const
{
    return orThrow(openPractice(signIn(role), clock));
}

QString EmptyPractice::password()
{
    return QStringLiteral("seven slow herons wade");
}

QString EmptyPractice::path() const
{
    return m_folder.filePath(QStringLiteral("practice.iptg"));
}

std::unique_ptr<Practice> EmptyPractice::create(const Clock &clock) const
{
    NewPractice wanted;
    wanted.path = path();
    wanted.info.name = QStringLiteral("Fern Street");
    wanted.info.timeZone = QStringLiteral("America/New_York");
    wanted.firstUser.name = QStringLiteral("Ida Falk");
    wanted.firstUser.roles = {Role::Facilitator, Role::Clinician, Role::Supervisor, Role::Administrator};
    wanted.password = password();
    return orThrow(createPractice(wanted, clock)).practice;
}

std::unique_ptr<Practice> EmptyPractice::open(const Clock &clock) const
{
    return orThrow(openPractice({path(), QStringLiteral("Ida Falk"), password()}, clock));
}

GroupId tuesdayEvening()
{
    return GroupId(QStringLiteral("g-tuesday"));
}

GroupId thursdayNoon()
{
    return GroupId(QStringLiteral("g-thursday"));
}

MemberId odette()
{
    return MemberId(QStringLiteral("m-b1"));
}

} // namespace ipt::test
