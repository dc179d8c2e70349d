#include "storage/practice_file.h"

#include "storage/full_record.h"
#include "storage/sql/migrations.h"
#include "storage/test_practice.h"
#include "support/text_of.h"

#include <QDir>
#include <QFile>

using namespace ipt;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void putContent(const QString &path, const QByteArray &content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

std::optional<ErrorKind> openingError(const TestPractice &practice)
{
    return errorOf([&] {
        PracticeFile::open(practice.path(), QStringLiteral("u1"), TestPractice::password(),
                           TestPractice::policy());
    });
}

void leaveTrace(PracticeFile &file, const QString &what)
{
    Transaction transaction(file.database());
    file.audit().append(
        {0, instant("2026-03-01T10:00:00Z"), TestPractice::user(), what, QStringLiteral("groups/g1"), {}});
    transaction.commit();
}

QList<FileFinding::Kind> kindsOf(const QList<FileFinding> &findings)
{
    QList<FileFinding::Kind> kinds;
    for (const FileFinding &finding : findings) {
        CHECK_FALSE(finding.sentence.isEmpty());
        kinds.append(finding.kind);
    }
    return kinds;
}

} // namespace

TEST_CASE("A practice is opened by its users and its recovery key, and by nobody else")
{
    TestPractice practice;
    practice.close();
    const auto open = [&](const QString &name, const QString &password) {
        return errorOf([&] { PracticeFile::open(practice.path(), name, password, TestPractice::policy()); });
    };
    CHECK_FALSE(open(QStringLiteral("u1"), TestPractice::password()));
    CHECK_FALSE(open(QStringLiteral("ignatius fell"), TestPractice::password()));
    CHECK(open(QStringLiteral("u1"), QStringLiteral("another password")) == ErrorKind::SignInRefused);
    // A user without a password of their own yet.
    CHECK(open(QStringLiteral("u2"), TestPractice::password()) == ErrorKind::SignInRefused);

    const auto recovered = PracticeFile::openByRecoveryKey(practice.path(), practice.recoveryKey().toLower(),
                                                           TestPractice::policy());
    CHECK_FALSE(recovered->signedIn());
    CHECK(errorOf([&] {
              PracticeFile::openByRecoveryKey(practice.path(), QStringLiteral("AAAA"),
                                              TestPractice::policy());
          }) == ErrorKind::SignInRefused);
}

TEST_CASE("Somebody who lost their password gets a new one from who holds the recovery key")
{
    TestPractice practice;
    practice.close();
    const QString next = QStringLiteral("a door in the hedge");
    {
        const auto file =
            PracticeFile::openByRecoveryKey(practice.path(), practice.recoveryKey(), TestPractice::policy());
        file->setPassword(file->users().find(TestPractice::user()).value(), next);
    }
    CHECK(openingError(practice) == ErrorKind::SignInRefused);
    const auto file = PracticeFile::open(practice.path(), QStringLiteral("u1"), next, TestPractice::policy());
    CHECK(file->isPasswordOf(TestPractice::user(), next));
    CHECK_FALSE(file->isPasswordOf(TestPractice::user(), TestPractice::password()));
    CHECK_FALSE(file->isPasswordOf(UserId(QStringLiteral("u2")), next));
}

TEST_CASE("A user who left the practice can't open it")
{
    TestPractice practice;
    User user = practice.file().users().find(TestPractice::user()).value();
    user.active = false;
    practice.file().users().put(user);
    practice.close();
    CHECK(openingError(practice) == ErrorKind::SignInRefused);
}

TEST_CASE("Creation writes over nothing and leaves nothing half made")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("p.iptg"));
    const auto create = [&](const UserId &user, const QString &password) {
        return errorOf(
            [&] { PracticeFile::create(path, fullRecord(), user, password, TestPractice::policy()); });
    };
    SECTION("a file of any of its names is there")
    {
        const auto ending = GENERATE("", "-keys", "-head");
        putContent(path + QLatin1String(ending), "mine");
        CHECK(create(TestPractice::user(), TestPractice::password()) == ErrorKind::InputOutput);
        CHECK(contentOf(path + QLatin1String(ending)) == "mine");
        CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
    }
    SECTION("the user is not in the record, or the password is weak")
    {
        CHECK(create(UserId(QStringLiteral("u9")), TestPractice::password()) == ErrorKind::NotFound);
        CHECK(create(TestPractice::user(), QStringLiteral("password1234")) == ErrorKind::BadInput);
        CHECK(QDir(folder.path()).isEmpty());
    }
    SECTION("the folder is not there")
    {
        CHECK(errorOf([&] {
                  PracticeFile::create(folder.filePath(QStringLiteral("no/p.iptg")), fullRecord(),
                                       TestPractice::user(), TestPractice::password(),
                                       TestPractice::policy());
              }) == ErrorKind::InputOutput);
        CHECK(QDir(folder.path()).isEmpty());
    }
}

TEST_CASE("No file holds a name or a text that can be read, while open or closed")
{
    TestPractice practice;
    leaveTrace(practice.file(), QStringLiteral("read"));
    practice.file().drafts().put(TestPractice::user(), QStringLiteral("capture"),
                                 QStringLiteral("estrangement again"));
    practice.file().search().find(QStringLiteral("jealousy"), TestPractice::user(), {}, 10);
    const auto check = [&] {
        const QStringList files = QDir(practice.folder()).entryList(QDir::Files | QDir::Hidden);
        for (const QString &name : files) {
            const QString path = QDir(practice.folder()).filePath(name);
            const QByteArray content = contentOf(path);
            INFO(name.toStdString());
            CHECK((QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther)) ==
                  0);
            for (const QString &text : secretTexts()) {
                INFO(text.toStdString());
                CHECK_FALSE(content.contains(text.toUtf8()));
                CHECK_FALSE(content.contains(
                    QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2)));
            }
        }
        return files;
    };
    CHECK(check().contains(QStringLiteral("p.iptg-wal")));
    practice.close();
    CHECK(check() == QStringList{QStringLiteral("p.iptg"), QStringLiteral("p.iptg-head"),
                                 QStringLiteral("p.iptg-keys")});
}

TEST_CASE("A second program is refused while the practice is open")
{
    TestPractice practice;
    CHECK(openingError(practice) == ErrorKind::InputOutput);
    leaveTrace(practice.file(), QStringLiteral("still_writing"));
    practice.close();
    CHECK_FALSE(openingError(practice));
}

TEST_CASE("A file that is missing, foreign, damaged or another practice's is refused with a sentence")
{
    TestPractice practice;
    practice.close();
    const QByteArray whole = contentOf(practice.path());
    SECTION("missing")
    {
        QFile::remove(practice.path());
        CHECK(openingError(practice) == ErrorKind::InputOutput);
        CHECK_FALSE(QFile::exists(practice.path()));
    }
    SECTION("without its key file")
    {
        QFile::remove(practice.path(QStringLiteral("-keys")));
        CHECK(openingError(practice) == ErrorKind::Damaged);
    }
    SECTION("with another practice's key file")
    {
        TestPractice other;
        other.close();
        putContent(practice.path(QStringLiteral("-keys")), contentOf(other.path(QStringLiteral("-keys"))));
        CHECK(openingError(practice) == ErrorKind::Damaged);
    }
    SECTION("not a practice")
    {
        for (const QByteArray &content :
             {QByteArray("SQLite format 3\0and more", 24), QByteArray("a letter"), QByteArray(8192, '\0')}) {
            putContent(practice.path(), content);
            CHECK(openingError(practice) == ErrorKind::Damaged);
            CHECK(contentOf(practice.path()) == content);
        }
    }
    SECTION("empty")
    {
        putContent(practice.path(), QByteArray());
        CHECK(openingError(practice) == ErrorKind::Damaged);
    }
    SECTION("cut short")
    {
        for (const qsizetype size :
             {qsizetype(100), qsizetype(4096), qsizetype(20000), whole.size() - 4096}) {
            putContent(practice.path(), whole.left(size));
            bool noticed = false;
            const auto error = errorOf([&] {
                const auto file = PracticeFile::open(practice.path(), QStringLiteral("u1"),
                                                     TestPractice::password(), TestPractice::policy());
                noticed = !file->verify().isEmpty();
            });
            CHECK((error == ErrorKind::Damaged || noticed));
        }
    }
}

TEST_CASE("Every changed byte is noticed, at opening or by verifying")
{
    TestPractice practice;
    practice.close();
    const QByteArray whole = contentOf(practice.path());
    const int step = int(whole.size() / 60) | 1;
    for (qsizetype place = 16; place < whole.size(); place += step) {
        QByteArray changed = whole;
        changed[place] = char(changed[place] ^ 0x20);
        putContent(practice.path(), changed);
        bool noticed = false;
        const auto error = errorOf([&] {
            const auto file = PracticeFile::open(practice.path(), QStringLiteral("u1"),
                                                 TestPractice::password(), TestPractice::policy());
            noticed = !file->verify().isEmpty();
        });
        INFO(place);
        CHECK((error == ErrorKind::Damaged || noticed));
    }
}

TEST_CASE("Verifying finds nothing wrong with a whole file")
{
    TestPractice practice;
    leaveTrace(practice.file(), QStringLiteral("read"));
    CHECK(practice.file().verify().isEmpty());
    CHECK(practice.reopen().verify().isEmpty());
    CHECK(practice.file().schemaVersion() == builtInMigrations().last().version);
}

TEST_CASE("An older copy put back is noticed until somebody accepts it")
{
    TestPractice practice;
    leaveTrace(practice.file(), QStringLiteral("first"));
    practice.close();
    const QByteArray older = contentOf(practice.path());
    leaveTrace(practice.reopen(), QStringLiteral("second"));
    practice.close();

    putContent(practice.path(), older);
    CHECK(kindsOf(practice.reopen().openingFindings()) == QList{FileFinding::Kind::OlderCopy});
    CHECK(kindsOf(practice.file().verify()) == QList{FileFinding::Kind::OlderCopy});
    CHECK(kindsOf(practice.reopen().openingFindings()) == QList{FileFinding::Kind::OlderCopy});

    SECTION("also after it has grown past what is missing")
    {
        leaveTrace(practice.file(), QStringLiteral("other"));
        leaveTrace(practice.file(), QStringLiteral("other"));
        CHECK(kindsOf(practice.reopen().openingFindings()) == QList{FileFinding::Kind::OlderCopy});
    }
    SECTION("accepted")
    {
        practice.file().acceptOpeningFindings();
        CHECK(practice.reopen().openingFindings().isEmpty());
    }
}

TEST_CASE("A head file that is missing, altered or another practice's is noticed")
{
    TestPractice practice;
    leaveTrace(practice.file(), QStringLiteral("first"));
    practice.close();
    const QString head = practice.path(QStringLiteral("-head"));
    SECTION("missing")
    {
        QFile::remove(head);
    }
    SECTION("altered")
    {
        putContent(head, contentOf(head).replace("1", "0"));
    }
    SECTION("nonsense")
    {
        putContent(head, "{");
    }
    SECTION("another practice's")
    {
        TestPractice other;
        other.close();
        putContent(head, contentOf(other.path(QStringLiteral("-head"))));
    }
    CHECK(kindsOf(practice.reopen().openingFindings()) == QList{FileFinding::Kind::HeadFile});
}

TEST_CASE("What can be said without the key")
{
    TestPractice practice;
    practice.file().setPassword(practice.file().users().find(UserId(QStringLiteral("u2"))).value(),
                                QStringLiteral("seven quiet herons"));
    practice.close();
    const SealedInfo info = PracticeFile::sealedInfo(practice.path(), TestPractice::policy());
    CHECK(info.userSlots == 2);
    CHECK(info.recoverySlot);
    CHECK(info.bytes > 100000);
}
