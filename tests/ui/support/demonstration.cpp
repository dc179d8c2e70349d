#include "ui/support/demonstration.h"

#include "practice/opening.h"

#include <QDir>
#include <QTimeZone>

#include <stdexcept>

namespace ipt::test {

namespace {

const auto fileName = QStringLiteral("demo.iptg");

QDateTime afternoon()
{
    return QDateTime(QDate(2026, 5, 28), QTime(12, 34), QTimeZone("America/New_York"));
}

/// Made when the first test asks for it; goes with the binary.
const QTemporaryDir &original()
{
    static const QTemporaryDir folder;
    static const bool made = createDemonstration(folder.filePath(fileName), afternoon).ok();
    if (!made)
        throw std::runtime_error("The demonstration practice could not be made.");
    return folder;
}

std::unique_ptr<Practice> openAs(const QString &path, Role role, const Clock &clock)
{
    Result<std::unique_ptr<Practice>> opened = openPractice(demonstrationSignIn(path, role), clock);
    if (!opened.ok())
        throw std::runtime_error(opened.error().sentence.toStdString());
    return std::move(opened).value();
}

} // namespace

Demonstration::Demonstration(Role role, const Clock &clock)
    : m_role(role)
    , m_clock(clock ? clock : Clock(afternoon))
{
    const QDir from(original().path());
    const QStringList files = from.entryList(QDir::Files);
    for (const QString &file : files) {
        if (!QFile::copy(from.filePath(file), m_folder.filePath(file)))
            throw std::runtime_error("The demonstration practice could not be copied.");
    }
    reopen();
}

Demonstration::~Demonstration() = default;

void Demonstration::reopen()
{
    m_practice.reset();
    m_practice = openAs(m_folder.filePath(fileName), m_role, m_clock);
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
