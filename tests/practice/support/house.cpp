#include "practice/support/house.h"

#include "practice/administration.h"
#include "practice/interchange.h"

#include <QDir>
#include <QTimeZone>

#include <stdexcept>

namespace ipt::test {

namespace {

const auto fileName = QStringLiteral("demo.iptg");
int minutesPassed = 0;

template <typename T>
T must(Result<T> result)
{
    if (!result.ok())
        throw std::runtime_error(result.error().sentence.toStdString());
    return std::move(result).value();
}

/// Made once, with a password for everybody; copied for each test.
const QTemporaryDir &original()
{
    static const QTemporaryDir folder;
    static const bool made = [] {
        const QString path = folder.filePath(fileName);
        must(createDemonstration(path, House::now)).practice.reset();
        const auto practice = must(openPractice(demonstrationSignIn(path, Role::Supervisor), House::now));
        return practice->administration().setPassword(marchetti, House::password()).ok();
    }();
    if (!made)
        throw std::runtime_error("The demonstration practice could not be made.");
    return folder;
}

} // namespace

House::House()
{
    minutesPassed = 0;
    const QDir from(original().path());
    const QStringList files = from.entryList(QDir::Files);
    for (const QString &file : files) {
        if (!QFile::copy(from.filePath(file), m_folder.filePath(file)))
            throw std::runtime_error("The demonstration practice could not be copied.");
    }
}

Practice &House::as(const UserId &user)
{
    m_practice.reset();
    m_practice = must(openPractice({path(), user.text(), password()}, now));
    return *m_practice;
}

QString House::path() const
{
    return m_folder.filePath(fileName);
}

QString House::password()
{
    return demonstrationSignIn({}).password;
}

QDateTime House::now()
{
    const QDateTime noon(QDate(2026, 5, 28), QTime(12, 34), QTimeZone("America/New_York"));
    return noon.addSecs(minutesPassed * 60);
}

void House::advance(int minutes)
{
    minutesPassed += minutes;
}

PracticeRecord House::record()
{
    ExportRequest everything;
    everything.includePrivateNotes = true;
    everything.reason = QStringLiteral("To compare");
    everything.unattended = true;
    return must(checkDocument(must(exported(as(bell), everything))));
}

Result<QByteArray> exported(Practice &practice, const ExportRequest &request)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("practice.json"));
    const Result<int> written = practice.interchange().exportDocument(path, request);
    if (!written.ok())
        return written.error();
    return readDocumentBytes(path);
}

qint64 House::auditEntries()
{
    return must(m_practice->administration().fileInfo()).auditEntries;
}

} // namespace ipt::test
