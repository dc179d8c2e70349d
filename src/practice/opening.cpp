#include "practice/opening.h"

#include "practice/built_in.h"
#include "practice/door/door.h"
#include "practice/door/new_id.h"
#include "storage/interchange/document.h"
#include "storage/interchange/portioned_document.h"
#include "storage/keys/password.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QTimeZone>

namespace ipt {

namespace {

const char *const demonstrationPassword = "a quiet river bend";

struct OpeningWords
{
    Q_DECLARE_TR_FUNCTIONS(Opening)
};

Clock wallClock(const QString &timeZone)
{
    const QTimeZone named(timeZone.toUtf8());
    const QTimeZone zone = named.isValid() ? named : QTimeZone::systemTimeZone();
    return [zone] { return QDateTime::fromMSecsSinceEpoch(QDateTime::currentMSecsSinceEpoch(), zone); };
}

/// The demonstration lives on an afternoon of its own, in the middle of a session, so that there is
/// something to do in it whatever the day; its time goes on while the program runs.
Clock demonstrationClock()
{
    static const qint64 begins = Instant::parse(u"2026-05-28T12:44:00-04:00")->msecsSinceEpoch();
    static const qint64 shift = begins - QDateTime::currentMSecsSinceEpoch();
    return [] {
        return QDateTime::fromMSecsSinceEpoch(QDateTime::currentMSecsSinceEpoch() + shift,
                                              QTimeZone("America/New_York"));
    };
}

/// What storage throws becomes an error of the door.
template <typename Work>
auto guarded(Work work) -> decltype(work())
{
    try {
        return work();
    } catch (const StorageError &error) {
        return error.error();
    }
}

Result<QByteArray> demonstrationDocument()
{
    QFile file(QStringLiteral(":/demo/practice.json"));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::InputOutput,
                     OpeningWords::tr("The demonstration practice is missing from this program."),
                     {}};
    return file.readAll();
}

} // namespace

/// Makes practices out of opened files; the only one who may.
class PracticeOpener
{
public:
    static Result<std::unique_ptr<Practice>> enter(std::unique_ptr<PracticeFile> file, const UserId &id,
                                                   Clock clock)
    {
        const std::optional<User> user = file->users().find(id);
        if (!user || !user->isActive())
            return Error{ErrorKind::SignInRefused,
                         OpeningWords::tr("This user no longer works in the practice; ask an administrator."),
                         {}};
        const PracticeInfo info = file->info().info();
        if (!clock)
            clock = isDemonstration(info) ? demonstrationClock() : wallClock(info.timeZone);
        auto door = std::make_unique<Door>(std::move(file), *user, std::move(clock));
        const Result<void> noted = door->act(UseCase::SignIn, [] { return Result<void>(); });
        if (!noted.ok())
            return noted.error();
        return std::unique_ptr<Practice>(new Practice(std::move(door)));
    }

    static Result<CreatedPractice> enterCreated(PracticeFile::Created created, const UserId &user,
                                                Clock clock)
    {
        Result<std::unique_ptr<Practice>> practice = enter(std::move(created.file), user, std::move(clock));
        if (!practice.ok())
            return practice.error();
        return CreatedPractice{std::move(practice).value(), created.recoveryKey};
    }
};

PasswordAdvice adviseOnPassword(const QString &password)
{
    const std::optional<QString> complaint = passwordComplaint(password);
    return {!complaint, complaint.value_or(QString())};
}

Result<CreatedPractice> createPractice(const NewPractice &wanted, Clock clock)
{
    if (wanted.info.name.trimmed().isEmpty())
        return badInput(OpeningWords::tr("The practice needs a name."));
    if (wanted.firstUser.name.trimmed().isEmpty())
        return badInput(OpeningWords::tr("The first user needs a name to sign in by."));
    if (!QTimeZone(wanted.info.timeZone.toUtf8()).isValid())
        return badInput(
            OpeningWords::tr("The time zone “%1” is not known; use a name such as America/New_York.")
                .arg(wanted.info.timeZone));
    PracticeRecord record;
    record.practice = wanted.info;
    User user = wanted.firstUser;
    if (user.id.isEmpty())
        user.id = newId<UserId>(QLatin1StringView("u"));
    if (user.roles.isEmpty())
        return badInput(OpeningWords::tr("The first user needs at least one role."));
    record.users.append(user);
    return guarded([&] {
        return PracticeOpener::enterCreated(
            PracticeFile::create(wanted.path, record, user.id, wanted.password), user.id, std::move(clock));
    });
}

Result<std::unique_ptr<Practice>> openPractice(const SignIn &signIn, Clock clock)
{
    return guarded([&]() -> Result<std::unique_ptr<Practice>> {
        std::unique_ptr<PracticeFile> file =
            PracticeFile::open(signIn.path, signIn.userNameOrId, signIn.password);
        const UserId user = file->signedIn().value_or(UserId());
        return PracticeOpener::enter(std::move(file), user, std::move(clock));
    });
}

Result<std::unique_ptr<Practice>> openWithRecoveryKey(const SignIn &withNewPassword,
                                                      const QString &recoveryKey, Clock clock)
{
    return guarded([&]() -> Result<std::unique_ptr<Practice>> {
        std::unique_ptr<PracticeFile> file =
            PracticeFile::openByRecoveryKey(withNewPassword.path, recoveryKey);
        const QString wanted = withNewPassword.userNameOrId.trimmed();
        const QList<User> users = file->users().all();
        for (const User &user : users) {
            const bool meant =
                user.id.text() == wanted || user.name.compare(wanted, Qt::CaseInsensitive) == 0;
            if (!meant || !user.isActive())
                continue;
            file->setPassword(user, withNewPassword.password);
            return PracticeOpener::enter(std::move(file), user.id, std::move(clock));
        }
        return Error{
            ErrorKind::SignInRefused,
            OpeningWords::tr("The recovery key is right, but nobody of that name works in this practice."),
            {}};
    });
}

static Result<CreatedPractice> importFrom(QIODevice &document, const SignIn &as, Clock clock)
{
    PortionedDocument portions(document, builtInMeasures());
    if (const std::optional<Error> error = portions.read())
        return *error;
    const QList<User> &users = portions.users();
    for (qsizetype i = 0; i < users.size(); ++i) {
        const User &user = users.at(i);
        if (user.id.text() != as.userNameOrId)
            continue;
        if (!user.isActive())
            return Error{ErrorKind::BadInput,
                         OpeningWords::tr("This user is no longer active; choose one who is."),
                         QStringLiteral("/users/%1").arg(i)};
        return guarded([&] {
            const auto write = [&portions](const auto &portion) {
                if (const std::optional<Error> error = portions.each(portion))
                    throw StorageError(*error);
            };
            return PracticeOpener::enterCreated(
                PracticeFile::create(as.path, portions.head(), write, user, as.password), user.id,
                std::move(clock));
        });
    }
    return Error{ErrorKind::BadInput,
                 OpeningWords::tr("The document has no user with that id; choose one of its users."),
                 QStringLiteral("/users")};
}

Result<CreatedPractice> importPractice(const QByteArray &document, const SignIn &as, Clock clock)
{
    QBuffer device;
    device.setData(document);
    device.open(QIODevice::ReadOnly);
    return importFrom(device, as, std::move(clock));
}

Result<CreatedPractice> importPractice(const QString &path, const SignIn &as, Clock clock)
{
    const Result<std::unique_ptr<QIODevice>> document = openDocument(path);
    if (!document.ok())
        return document.error();
    return importFrom(**document, as, std::move(clock));
}

QString demonstrationName()
{
    return QStringLiteral("Riverbend Counseling (demonstration)");
}

bool isDemonstration(const PracticeInfo &info)
{
    return info.name == demonstrationName();
}

SignIn demonstrationSignIn(const QString &path, Role role)
{
    const char *user = role == Role::Facilitator ? "u-lindqvist"
                       : role == Role::Clinician ? "u-okafor"
                                                 : "u-bell";
    return {path, QString::fromLatin1(user), QString::fromLatin1(demonstrationPassword)};
}

Result<CreatedPractice> createDemonstration(const QString &path, Clock clock)
{
    const Result<QByteArray> document = demonstrationDocument();
    if (!document.ok())
        return document.error();
    const Result<PracticeRecord> record = readDocument(*document, builtInMeasures());
    if (!record.ok())
        return record.error();
    return guarded([&]() -> Result<CreatedPractice> {
        // Its passwords are shown to everybody: the least that a key file may cost is enough.
        KeyPolicy policy;
        policy.cost = policy.least;
        const SignIn facilitator = demonstrationSignIn(path);
        PracticeFile::Created created = PracticeFile::create(path, *record, UserId(facilitator.userNameOrId),
                                                             facilitator.password, policy);
        for (const Role role : {Role::Clinician, Role::Supervisor}) {
            const SignIn other = demonstrationSignIn(path, role);
            if (const std::optional<User> user = created.file->users().find(UserId(other.userNameOrId)))
                created.file->setPassword(*user, other.password);
        }
        return PracticeOpener::enterCreated(std::move(created), UserId(facilitator.userNameOrId),
                                            std::move(clock));
    });
}

Result<PracticeRecord> checkDocument(const QByteArray &document)
{
    return readDocument(document, builtInMeasures());
}

Result<QByteArray> readDocumentBytes(const QString &path)
{
    return loadDocument(path);
}

} // namespace ipt
