#include "support/text_of.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <catch2/catch_all.hpp>

namespace {

struct Ran
{
    int code = -1;
    QByteArray out;
    QByteArray err;
};

const char *const goodPassword = "correct horse battery staple";

Ran run(const QStringList &arguments, const char *password = goodPassword)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("IPTGROUPS_PASSWORD"));
    if (password)
        environment.insert(QStringLiteral("IPTGROUPS_PASSWORD"), QString::fromUtf8(password));
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(IPT_CLI), arguments);
    REQUIRE(program.waitForFinished(60000));
    REQUIRE(program.exitStatus() == QProcess::NormalExit);
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

QString demoDocument()
{
    return QStringLiteral(IPT_RESOURCES "/demo/practice.json");
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QString writeFile(const QTemporaryDir &folder, const char *name, const QByteArray &content)
{
    const QString path = folder.filePath(QString::fromUtf8(name));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
    return path;
}

int lines(const QByteArray &text)
{
    return int(text.count('\n'));
}

/// A practice imported from the demonstration document, opened as its supervisor and administrator.
struct ImportedPractice
{
    QTemporaryDir folder;
    QString file = folder.filePath(QStringLiteral("r.iptg"));

    ImportedPractice()
    {
        const Ran imported = run({QStringLiteral("import"), demoDocument(), file, QStringLiteral("--as"),
                                  QStringLiteral("u-bell")});
        INFO(imported.err.toStdString());
        REQUIRE(imported.code == 0);
    }

    Ran as(const char *user, const QStringList &arguments, const char *password = goodPassword) const
    {
        return run(arguments + QStringList{QStringLiteral("--user"), QString::fromUtf8(user)}, password);
    }

    QString out(const char *name) const { return folder.filePath(QString::fromUtf8(name)); }
};

} // namespace

TEST_CASE("What was imported is exported again, the same as values")
{
    const ImportedPractice practice;
    const QString out = practice.out("o.json");
    const Ran exported = practice.as(
        "u-bell", {QStringLiteral("export"), practice.file, QStringLiteral("--format"),
                   QStringLiteral("json"), QStringLiteral("--include-private-notes"),
                   QStringLiteral("--reason"), QStringLiteral("check"), QStringLiteral("--out"), out});
    INFO(exported.err.toStdString());
    REQUIRE(exported.code == 0);
    CHECK(QJsonDocument::fromJson(contentOf(out)) == QJsonDocument::fromJson(contentOf(demoDocument())));
}

TEST_CASE("An export without a reason for them leaves everybody's private notes out")
{
    const ImportedPractice practice;
    const QString out = practice.out("o.json");
    REQUIRE(
        practice.as("u-bell", {QStringLiteral("export"), practice.file, QStringLiteral("--out"), out}).code ==
        0);
    CHECK_FALSE(contentOf(out).contains("\"private\""));
    CHECK(
        practice
            .as("u-bell", {QStringLiteral("export"), practice.file, QStringLiteral("--include-private-notes"),
                           QStringLiteral("--out"), practice.out("p.json")})
            .code == 5);
    CHECK_FALSE(QFile::exists(practice.out("p.json")));
}

TEST_CASE("A session's summary is written for its supervisor")
{
    const ImportedPractice practice;
    const auto summary = [&practice](const char *group, int session, const char *format, const QString &out) {
        return practice.as("Harriet Bell",
                           {QStringLiteral("summary"), practice.file, QStringLiteral("--group"),
                            QString::fromUtf8(group), QStringLiteral("--session"), QString::number(session),
                            QStringLiteral("--format"), QString::fromUtf8(format), QStringLiteral("--out"),
                            out});
    };
    REQUIRE(summary("g-tuesday", 9, "pdf", practice.out("s.pdf")).code == 0);
    CHECK(contentOf(practice.out("s.pdf")).startsWith("%PDF"));
    REQUIRE(summary("g-tuesday", 9, "html", practice.out("s.html")).code == 0);
    CHECK(contentOf(practice.out("s.html"))
              .contains("42 CFR part 2 prohibits unauthorized use or disclosure of these records."));
    CHECK(summary("g-tuesday", 99, "pdf", practice.out("x.pdf")).code == 5);
    CHECK(summary("nowhere", 1, "pdf", practice.out("x.pdf")).code == 5);
    CHECK(summary("g-tuesday", 1, "odt", practice.out("x.pdf")).code == 2);
    CHECK_FALSE(QFile::exists(practice.out("x.pdf")));
    CHECK(summary("g-tuesday", 9, "pdf", QStringLiteral("/nonexistent/folder/s.pdf")).code == 7);
}

TEST_CASE("A member's progress report is written under a consent, or not at all")
{
    const ImportedPractice practice;
    const QString comment = practice.out("comment.txt");
    {
        QFile file(comment);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("Coming along well.\n");
    }
    const auto report = [&](const char *consent, const char *format, const QString &out,
                            const char *to = "2026-05-28") {
        return practice.as(
            "u-bell", {QStringLiteral("report"), practice.file, QStringLiteral("--member"),
                       QStringLiteral("m-a6"), QStringLiteral("--group"), QStringLiteral("g-tuesday"),
                       QStringLiteral("--from"), QStringLiteral("2026-02-01"), QStringLiteral("--to"),
                       QString::fromLatin1(to), QStringLiteral("--consent"), QString::fromLatin1(consent),
                       QStringLiteral("--format"), QString::fromLatin1(format),
                       QStringLiteral("--comment-file"), comment, QStringLiteral("--out"), out});
    };
    REQUIRE(report("c-02", "html", practice.out("r.html")).code == 0);
    CHECK(contentOf(practice.out("r.html")).contains("Coming along well."));
    REQUIRE(report("c-02", "pdf", practice.out("r.pdf")).code == 0);
    CHECK(contentOf(practice.out("r.pdf")).startsWith("%PDF-"));
    REQUIRE(report("c-02", "odt", practice.out("r.odt")).code == 0);
    CHECK(contentOf(practice.out("r.odt")).startsWith("PK"));
    CHECK(report("c-99", "pdf", practice.out("x.pdf")).code == 5);
    CHECK(report("c-02", "pdf", practice.out("x.pdf"), "28 May").code == 5);
    CHECK(report("c-02", "docx", practice.out("x.pdf")).code == 2);
    CHECK_FALSE(QFile::exists(practice.out("x.pdf")));
}

TEST_CASE("Signing in wrong opens nothing, and says so with 3")
{
    const ImportedPractice practice;
    const QStringList info{QStringLiteral("info"), practice.file};
    CHECK(practice.as("u-bell", info).code == 0);
    CHECK(practice.as("u-bell", info, "not the password").code == 3);
    CHECK(practice.as("nobody", info).code == 3);
    CHECK(practice.as("u-okafor", info).code == 3); // has no password yet
    CHECK(practice.as("u-bell", info, "").code == 3);
}

TEST_CASE("A password is read from a file, and never from an argument")
{
    const ImportedPractice practice;
    const QString file = writeFile(practice.folder, "password", QByteArray(goodPassword) + '\n');
    CHECK(run({QStringLiteral("verify"), practice.file, QStringLiteral("--user"), QStringLiteral("u-bell"),
               QStringLiteral("--password-file"), file},
              nullptr)
              .code == 0);
    CHECK(run({QStringLiteral("verify"), practice.file, QStringLiteral("--user"), QStringLiteral("u-bell"),
               QStringLiteral("--password"), QString::fromUtf8(goodPassword)},
              nullptr)
              .code == 2);
}

TEST_CASE("Nothing is made over a practice that exists")
{
    const ImportedPractice practice;
    const QByteArray before = contentOf(practice.file + QStringLiteral("-keys"));
    CHECK(run({QStringLiteral("create"), practice.file, QStringLiteral("--user"), QStringLiteral("Ann")})
              .code != 0);
    CHECK(run({QStringLiteral("import"), demoDocument(), practice.file, QStringLiteral("--as"),
               QStringLiteral("u-bell")})
              .code != 0);
    CHECK(run({QStringLiteral("demo"), practice.file}).code != 0);
    CHECK(contentOf(practice.file + QStringLiteral("-keys")) == before);
    CHECK(practice.as("u-bell", {QStringLiteral("verify"), practice.file}).code == 0);
}

TEST_CASE("A bad document is refused with 5, a pointer and a sentence, and leaves no file")
{
    const QTemporaryDir folder;
    QJsonObject document = QJsonDocument::fromJson(contentOf(demoDocument())).object();
    document.insert(QStringLiteral("surprise"), true);
    const QString path = writeFile(folder, "bad.json", QJsonDocument(document).toJson());
    const QString file = folder.filePath(QStringLiteral("never.iptg"));

    const Ran checked = run({QStringLiteral("check"), path});
    CHECK(checked.code == 5);
    CHECK(checked.err.startsWith("/surprise: "));
    CHECK(lines(checked.err) == 1);
    CHECK(
        run({QStringLiteral("import"), path, file, QStringLiteral("--as"), QStringLiteral("u-bell")}).code ==
        5);
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{QStringLiteral("bad.json")});
    CHECK(run({QStringLiteral("check"), demoDocument()}).code == 0);
    CHECK(run({QStringLiteral("check"), folder.filePath(QStringLiteral("missing.json"))}).code == 7);
}

TEST_CASE("A file that is no practice is called so, with 6")
{
    const QTemporaryDir folder;
    const QString file = writeFile(folder, "x.iptg", QByteArray(8192, 'x'));
    CHECK(run({QStringLiteral("info"), file, QStringLiteral("--user"), QStringLiteral("Ann")}).code == 6);
    CHECK(run({QStringLiteral("info"), folder.filePath(QStringLiteral("none.iptg")), QStringLiteral("--user"),
               QStringLiteral("Ann")})
              .code == 7);
}

TEST_CASE("A damaged page is told of in one sentence, with 6")
{
    ImportedPractice practice;
    QFile file(practice.file);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(20 * 4096 + 100));
    REQUIRE(file.write("bit rot") == 7);
    file.close();
    const Ran verified =
        run({QStringLiteral("verify"), practice.file, QStringLiteral("--user"), QStringLiteral("u-bell")});
    INFO(verified.err.toStdString());
    CHECK(verified.code == 6);
    CHECK(verified.err.contains("damaged"));
    CHECK(lines(verified.err) == 1);
}

TEST_CASE("A weak password makes no practice")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("w.iptg"));
    const QStringList create{QStringLiteral("create"), file, QStringLiteral("--user"), QStringLiteral("Ann")};
    CHECK(run(create, "short").code == 5);
    CHECK(run(create, "password1234").code == 5);
    CHECK(QDir(folder.path()).isEmpty());
    const Ran created = run(create);
    CHECK(created.code == 0);
    CHECK(lines(created.out) == 2);
}

TEST_CASE("The document commands print one JSON object a line")
{
    const Ran scored = run({QStringLiteral("score"), demoDocument()});
    REQUIRE(scored.code == 0);
    const QJsonObject document = QJsonDocument::fromJson(contentOf(demoDocument())).object();
    CHECK(lines(scored.out) == document.value(QStringLiteral("measures")).toArray().size());
    for (const QByteArray &line : scored.out.trimmed().split('\n'))
        CHECK(QJsonDocument::fromJson(line).object().contains(QStringLiteral("verdict")));

    const Ran guarded = run({QStringLiteral("guard"), demoDocument()});
    CHECK((guarded.code == 0 || guarded.code == 8));
    CHECK((guarded.code == 8) == !guarded.out.isEmpty());
}

TEST_CASE("A definition is checked, and each thing that is wrong has its place and a sentence")
{
    const QTemporaryDir folder;
    const auto check = [](const QString &path, const QStringList &more = {}) {
        return run(QStringList{QStringLiteral("check-definition"), path} + more);
    };
    const Ran sound = check(QStringLiteral(IPT_RESOURCES "/definitions/measures/phq-9.json"));
    // The program has one of this id already.
    CHECK(sound.code == 5);
    CHECK(sound.err.startsWith("/id: "));
    QByteArray own = contentOf(QStringLiteral(IPT_RESOURCES "/definitions/measures/phq-9.json"));
    own.replace("\"phq-9\"", "\"our-own\"");
    CHECK(check(writeFile(folder, "own.json", own)).code == 0);

    QByteArray wrong = own;
    wrong.replace("\"prorate_up_to\": 2", "\"prorate_up_to\": 9");
    wrong.replace("{\"from\": 5, \"to\": 9", "{\"from\": 6, \"to\": 9");
    const Ran refused = check(writeFile(folder, "wrong.json", wrong));
    CHECK(refused.code == 5);
    CHECK(lines(refused.err) == 2);
    CHECK(refused.err.contains("/missing/prorate_up_to: "));
    CHECK(refused.err.contains("/bands/list/1"));

    const QStringList schedule{QStringLiteral("--kind"), QStringLiteral("measure-schedule")};
    CHECK(check(writeFile(folder, "s.json", R"({"when": "every", "sessions": 4})"), schedule).code == 0);
    const Ran often = check(writeFile(folder, "o.json", R"({"when": "often"})"), schedule);
    CHECK(often.code == 5);
    CHECK(often.err.startsWith("/when: "));
    CHECK(check(folder.filePath(QStringLiteral("none.json"))).code == 7);
    CHECK(check(folder.filePath(QStringLiteral("own.json")),
                {QStringLiteral("--kind"), QStringLiteral("horoscope")})
              .code == 2);
}

TEST_CASE("Help and version are answered, and anything else unknown is a usage error")
{
    CHECK(run({QStringLiteral("--version")}).out.startsWith("iptgroups-cli "));
    CHECK(run({QStringLiteral("--help")}).code == 0);
    for (const char *command : {"create", "import", "export", "summary", "report", "check", "info", "verify",
                                "demo", "guard", "score"}) {
        INFO(command);
        CHECK(run({QString::fromUtf8(command), QStringLiteral("--help")}).code == 0);
    }
    CHECK(run({}).code == 2);
    CHECK(run({QStringLiteral("dance")}).code == 2);
    CHECK(run({QStringLiteral("info")}).code == 2);
}

TEST_CASE("A practice is backed up, and restored in its place or at another")
{
    const ImportedPractice practice;
    const QString backups = practice.folder.filePath(QStringLiteral("backups"));
    const auto text = [](const char *words) { return QString::fromUtf8(words); };
    const auto backUp = [&](const QString &to) {
        return run({text("backup"), practice.file, text("--to"), to, text("--as"), text("u-bell")});
    };
    CHECK(backUp(backups).code == 7); // there is no such folder yet
    REQUIRE(QDir().mkdir(backups));
    const Ran made = backUp(backups);
    INFO(made.err.toStdString());
    REQUIRE(made.code == 0);
    const QStringList names = QDir(backups).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    REQUIRE(names.size() == 1);
    CHECK(made.out.contains(names.first().toUtf8()));
    const QString backup = QDir(backups).filePath(names.first());
    const auto restore = [&](const QString &from, const QString &to, const char *password = goodPassword) {
        return run({text("restore"), from, text("--to"), to, text("--as"), text("u-bell")}, password);
    };
    const auto audited = [&](const QString &file) {
        const Ran info = run({text("info"), file, text("--user"), text("u-bell")});
        const QByteArray line = info.out.mid(info.out.indexOf("Audit entries: ") + 15);
        return line.left(line.indexOf('\n')).toInt();
    };

    const QString second = practice.folder.filePath(text("second.iptg"));
    CHECK(restore(backup, second).code == 0);
    CHECK(run({text("verify"), second, text("--user"), text("u-bell")}).code == 0);

    const int before = audited(practice.file);
    const Ran restored = restore(backup, practice.file);
    CHECK(restored.code == 0);
    CHECK(restored.out.contains(" set aside "));
    CHECK(audited(practice.file) < before);
    CHECK(run({text("verify"), practice.file, text("--user"), text("u-bell")}).code == 0);
    CHECK(QDir(practice.folder.path()).entryList({text("r set aside *.iptg")}).size() == 1);

    CHECK(restore(backup, second, "not the right password").code == 3);
    CHECK(restore(backups, second).code == 6);
    const ImportedPractice other;
    const Ran others = restore(backup, other.file);
    CHECK(others.code == 5);
    CHECK(lines(others.err) == 1);
    CHECK(run({text("restore"), backup}).code == 2);
}
