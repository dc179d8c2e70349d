#include "cli/commands.h"
#include "cli/console.h"
#include "practice/administration.h"
#include "practice/backups.h"
#include "practice/exported_file.h"
#include "practice/interchange.h"
#include "practice/opening.h"
#include "practice/progress.h"
#include "practice/supervision.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringDecoder>
#include <QTimeZone>

namespace ipt::commands {

namespace {

struct CommandsWords
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

/// Signs in and hands the practice to `work`, which returns the exit code.
template <typename Work>
int withPractice(const QString &file, const Credentials &credentials, Work work)
{
    const Result<QString> password = console::password(credentials.passwordFile);
    if (!password.ok())
        return console::fail(password.error());
    Result<std::unique_ptr<Practice>> practice = openPractice({file, credentials.user, *password});
    if (!practice.ok())
        return console::fail(practice.error());
    return work(**practice);
}

void sayRecoveryKey(const QString &recoveryKey)
{
    console::say(CommandsWords::tr(
        "Recovery key, shown only this once; print it or write it down and keep it apart:"));
    console::say(recoveryKey);
}

int writeOut(const QString &out, const QByteArray &content)
{
    const Result<void> written = writeExported(out, content);
    return written.ok() ? int(console::Done) : console::fail(written.error());
}

/// The comment as it stands in a file; empty where none is named.
Result<QString> readComment(const QString &path)
{
    if (path.isEmpty())
        return QString();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            ErrorKind::InputOutput, CommandsWords::tr("The file with the comment cannot be read."), {}};
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(file.readAll());
    if (decoder.hasError())
        return badInput(CommandsWords::tr("The comment is not valid UTF-8."));
    return text;
}

Result<ReportRequest> requestOf(const Report &wanted)
{
    const std::optional<QDate> from = parseDay(wanted.from);
    const std::optional<QDate> to = parseDay(wanted.to);
    if (!from || !to)
        return badInput(CommandsWords::tr("Write the days of the period as YYYY-MM-DD."));
    const Result<QString> comment = readComment(wanted.commentFile);
    if (!comment.ok())
        return comment.error();
    ReportRequest request;
    request.member = MemberId(wanted.member);
    request.group = GroupId(wanted.group);
    request.period = {*from, *to};
    request.format = wanted.format == QLatin1String("odt")    ? ReportFormat::Odt
                     : wanted.format == QLatin1String("html") ? ReportFormat::Html
                                                              : ReportFormat::Pdf;
    request.comment = *comment;
    request.recipient = wanted.recipient;
    request.purpose = wanted.purpose;
    if (!wanted.consent.isEmpty())
        request.consent = ConsentId(wanted.consent);
    request.ground = wanted.ground;
    return request;
}

} // namespace

int create(const Create &wanted)
{
    const Result<QString> password = console::password(wanted.credentials.passwordFile);
    if (!password.ok())
        return console::fail(password.error());

    NewPractice practice;
    practice.path = wanted.file;
    practice.password = *password;
    practice.info.name = wanted.practiceName;
    practice.info.timeZone =
        wanted.timeZone.isEmpty() ? QString::fromUtf8(QTimeZone::systemTimeZoneId()) : wanted.timeZone;
    if (wanted.part2Program)
        practice.info.part2Program = true;
    practice.firstUser.name = wanted.credentials.user;
    practice.firstUser.roles = {Role::Facilitator, Role::Clinician, Role::Supervisor, Role::Administrator};

    const Result<CreatedPractice> created = createPractice(practice);
    if (!created.ok())
        return console::fail(created.error());
    sayRecoveryKey(created->recoveryKey);
    return console::Done;
}

int importDocument(const QString &document, const QString &file, const QString &as,
                   const QString &passwordFile)
{
    const Result<QString> password = console::password(passwordFile);
    if (!password.ok())
        return console::fail(password.error());
    const Result<CreatedPractice> created = importPractice(document, {file, as, *password});
    if (!created.ok())
        return console::fail(created.error());
    sayRecoveryKey(created->recoveryKey);
    return console::Done;
}

int exportDocument(const Export &wanted)
{
    return withPractice(wanted.file, wanted.credentials, [&wanted](Practice &practice) {
        const ExportRequest request{wanted.privateNotes, wanted.reason, true};
        const Result<int> found = practice.interchange().exportDocument(wanted.out, request);
        if (!found.ok())
            return console::fail(found.error());
        if (*found > 0)
            console::warn(
                CommandsWords::tr("The guards noticed something in notes that are not signed yet, or "
                                  "in addenda: %n place(s). `iptgroups-cli guard` lists them.",
                                  nullptr, *found));
        return int(console::Done);
    });
}

int summary(const Summary &wanted)
{
    return withPractice(wanted.file, wanted.credentials, [&wanted](Practice &practice) {
        SummaryRequest request;
        request.group = GroupId(wanted.group);
        request.session = SessionNumber(wanted.session);
        request.format = wanted.format == QLatin1String("html") ? SummaryFormat::Html : SummaryFormat::Pdf;
        request.memberNotes = wanted.members;
        request.reason = wanted.reason;
        const Result<ExportedFile> file = practice.supervision().exportSummary(request);
        return file.ok() ? writeOut(wanted.out, file->content) : console::fail(file.error());
    });
}

int report(const Report &wanted)
{
    const Result<ReportRequest> request = requestOf(wanted);
    if (!request.ok())
        return console::fail(request.error());
    return withPractice(wanted.file, wanted.credentials, [&](Practice &practice) {
        const Result<ExportedFile> file = practice.progress().exportReport(*request);
        return file.ok() ? writeOut(wanted.out, file->content) : console::fail(file.error());
    });
}

int backUp(const QString &file, const QString &folder, const Credentials &credentials)
{
    return withPractice(file, credentials, [&folder](Practice &practice) {
        practice.backups().setPlace({folder, {}});
        const Result<KeptBackup> made = practice.backups().backUp();
        if (!made.ok())
            return console::fail(made.error());
        console::say(CommandsWords::tr("The practice is backed up, checked and whole: %1").arg(made->path));
        return int(console::Done);
    });
}

int restore(const QString &backup, const QString &file, const Credentials &credentials)
{
    const Result<QString> password = console::password(credentials.passwordFile);
    if (!password.ok())
        return console::fail(password.error());
    const Result<RestoredBackup> restored = restoreBackup({backup, file, credentials.user, *password});
    if (!restored.ok())
        return console::fail(restored.error());
    console::say(CommandsWords::tr("The backup of %1 is restored: %2")
                     .arg(restored->madeAt.toString(Qt::ISODate), restored->practice));
    if (!restored->setAside.isEmpty())
        console::say(
            CommandsWords::tr("The practice as it was before is set aside: %1").arg(restored->setAside));
    return console::Done;
}

int info(const QString &file, const Credentials &credentials)
{
    return withPractice(file, credentials, [](Practice &practice) {
        const Result<FileInfo> about = practice.administration().fileInfo();
        if (!about.ok())
            return console::fail(about.error());
        console::say(CommandsWords::tr("Practice: %1").arg(about->practiceName));
        console::say(CommandsWords::tr("File version: %1").arg(about->schemaVersion));
        console::say(CommandsWords::tr("Size: %1 bytes").arg(about->bytes));
        console::say(CommandsWords::tr("Users: %1").arg(about->users));
        console::say(CommandsWords::tr("Members: %1").arg(about->members));
        console::say(CommandsWords::tr("Groups: %1").arg(about->groups));
        console::say(CommandsWords::tr("Sessions: %1").arg(about->sessions));
        console::say(CommandsWords::tr("Notes: %1").arg(about->notes));
        console::say(CommandsWords::tr("Moments: %1").arg(about->moments));
        console::say(CommandsWords::tr("Audit entries: %1").arg(about->auditEntries));
        return int(console::Done);
    });
}

int verify(const QString &file, const Credentials &credentials)
{
    return withPractice(file, credentials, [](Practice &practice) {
        const Result<QStringList> findings = practice.administration().verify();
        if (!findings.ok())
            return console::fail(findings.error());
        if (findings->isEmpty()) {
            console::say(CommandsWords::tr("The file is whole, and its audit chain unbroken."));
            return int(console::Done);
        }
        return console::fail({ErrorKind::Damaged, findings->join(QLatin1Char(' ')), {}});
    });
}

int demo(const QString &file)
{
    const Result<CreatedPractice> created = createDemonstration(file);
    if (!created.ok())
        return console::fail(created.error());
    for (const Role role : {Role::Facilitator, Role::Clinician, Role::Supervisor}) {
        const SignIn signIn = demonstrationSignIn(file, role);
        console::say(QStringLiteral("%1: %2 / %3").arg(wordOf(role), signIn.userNameOrId, signIn.password));
    }
    return console::Done;
}

} // namespace ipt::commands
