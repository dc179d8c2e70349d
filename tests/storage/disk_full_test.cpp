#include "storage/test_practice.h"
#include "support/text_of.h"

#include <QDir>

#include <functional>

#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace ipt;

// A limit on the size of files stands for a disk that is full: a write past it fails, at
// whichever place of the work it comes.

namespace {

const GroupId g1(QStringLiteral("g1"));
const SessionNumber fifth(5);

enum Outcome { Done, Told, ToldAndStillUsable, WrongKind };

/// What `work` comes to in a process of its own whose files can't grow past that many bytes.
Outcome withLargestFile(qint64 bytes, const std::function<Outcome(const std::function<void()> &)> &work)
{
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        ::signal(SIGXFSZ, SIG_IGN);
        const auto limit = [bytes] {
            const rlimit largest{rlim_t(bytes), rlim_t(bytes)};
            ::setrlimit(RLIMIT_FSIZE, &largest);
        };
        ::_exit(work(limit));
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE(WIFEXITED(status));
    return Outcome(WEXITSTATUS(status));
}

Moment momentOf(int number)
{
    Moment moment;
    moment.text = QString::number(number).repeated(500);
    return moment;
}

} // namespace

TEST_CASE("A disk that fills up while moments are written keeps all that was acknowledged")
{
    TestPractice practice;
    practice.close();
    const qint64 size = QFileInfo(practice.path()).size();
    for (const qint64 room : {qint64(-1), qint64(0), qint64(5000), qint64(40000), qint64(300000)}) {
        const int before = int(practice.reopen().moments().ofSession(g1, fifth).size());
        practice.close();
        int ends[2];
        REQUIRE(::pipe(ends) == 0);
        const Outcome outcome = withLargestFile(room < 0 ? 4096 : size + room, [&](const auto &limit) {
            std::unique_ptr<PracticeFile> file;
            try {
                file = PracticeFile::open(practice.path(), QStringLiteral("u1"), TestPractice::password(),
                                          TestPractice::policy());
                limit();
                for (int i = before; i < before + 1000; ++i) {
                    file->moments().append(g1, fifth, momentOf(i));
                    (void)!::write(ends[1], "x", 1);
                }
            } catch (const StorageError &error) {
                if (error.kind() != ErrorKind::InputOutput)
                    return WrongKind;
                return file && !file->moments().ofSession(g1, fifth).isEmpty() ? ToldAndStillUsable : Told;
            }
            return Done;
        });
        ::close(ends[1]);
        int acknowledged = 0;
        char byte = 0;
        while (::read(ends[0], &byte, 1) > 0)
            ++acknowledged;
        ::close(ends[0]);

        INFO(room);
        CHECK((outcome == Told || outcome == ToldAndStillUsable));
        const QList<Moment> moments = practice.reopen().moments().ofSession(g1, fifth);
        CHECK(moments.size() == before + acknowledged);
        for (qsizetype i = 0; i < moments.size(); ++i)
            REQUIRE(moments[i].text == momentOf(int(i)).text);
        CHECK(practice.file().verify().isEmpty());
        practice.close();
    }
}

TEST_CASE("A disk without room for the whole log leaves the log to grow, and keeps what is written")
{
    TestPractice practice;
    practice.close();
    const int before = int(practice.reopen().moments().ofSession(g1, fifth).size());
    practice.close();
    const qint64 largest = QFileInfo(practice.path()).size() + 500'000;
    const Outcome outcome = withLargestFile(largest, [&](const auto &limit) {
        limit();
        const auto file = PracticeFile::open(practice.path(), QStringLiteral("u1"), TestPractice::password(),
                                             TestPractice::policy());
        const auto lengthOfLog = [&] { return QFileInfo(practice.path() + QStringLiteral("-wal")).size(); };
        const qint64 atFirst = lengthOfLog();
        file->moments().append(g1, fifth, momentOf(before));
        return atFirst < largest / 2 && lengthOfLog() > atFirst ? Done : WrongKind;
    });
    CHECK(outcome == Done);
    CHECK(practice.reopen().moments().ofSession(g1, fifth).size() == before + 1);
}

TEST_CASE("A practice that finds no room to be made leaves nothing behind")
{
    const PracticeRecord record = TestPractice().file().record(PrivateNotes::all());
    for (const qint64 room : {0, 500, 5000, 50000, 200000}) {
        QTemporaryDir folder;
        const Outcome outcome = withLargestFile(room, [&](const auto &limit) {
            limit();
            try {
                PracticeFile::create(folder.filePath(QStringLiteral("p.iptg")), record, TestPractice::user(),
                                     TestPractice::password(), TestPractice::policy());
            } catch (const StorageError &error) {
                return error.kind() == ErrorKind::InputOutput ? Told : WrongKind;
            }
            return Done;
        });
        INFO(room);
        CHECK(outcome == Told);
        CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList());
    }
}

TEST_CASE("A password that finds no room to be changed stays as it was")
{
    TestPractice practice;
    const User user = practice.file().users().find(TestPractice::user()).value();
    practice.close();
    const Outcome outcome = withLargestFile(300, [&](const auto &limit) {
        const auto file = PracticeFile::open(practice.path(), QStringLiteral("u1"), TestPractice::password(),
                                             TestPractice::policy());
        limit();
        try {
            file->setPassword(user, QStringLiteral("a door in the hedge"));
        } catch (const StorageError &error) {
            if (error.kind() != ErrorKind::InputOutput)
                return WrongKind;
            return file->isPasswordOf(user.id, TestPractice::password()) ? ToldAndStillUsable : Told;
        }
        return Done;
    });
    CHECK(outcome == ToldAndStillUsable);
    CHECK_FALSE(errorOf([&] { practice.reopen(); }));
}
