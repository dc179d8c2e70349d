#include "bench/practice/made_practice.h"

#include "bench/practice/mould.h"
#include "storage/practice_file.h"
#include "storage/sql/database.h"

#include <QDir>
#include <QFile>
#include <QTimeZone>

#include <cstdio>
#include <stdexcept>

namespace ipt::bench {

namespace {

constexpr int groupsUnderWay = 8;
constexpr int facilitators = 20;
constexpr int daysSinceTheLastEnd = 90;
constexpr int yearsOfGroups = 10;
constexpr int groupsInTransaction = 25;
constexpr unsigned seed = 20260528;

const UserId solo(QStringLiteral("u-solo"));

QString password()
{
    return QStringLiteral("seven slow herons wade");
}

UserId facilitatorId(int number)
{
    return UserId(QStringLiteral("u-f%1").arg(number % facilitators));
}

PracticeRecord demonstration()
{
    QFile file(QStringLiteral(IPT_RESOURCES "/demo/practice.json"));
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("the demonstration document is not where it was built from");
    Result<PracticeRecord> record = checkDocument(file.readAll());
    if (!record.ok())
        throw std::runtime_error(record.error().sentence.toStdString());
    return std::move(record).value();
}

PracticeRecord emptyPractice(Texts &texts)
{
    PracticeRecord record;
    record.practice.name = QStringLiteral("Many Rivers");
    record.practice.timeZone = QStringLiteral("America/New_York");
    User all;
    all.id = solo;
    all.name = QStringLiteral("Ida Falk");
    all.roles = {Role::Facilitator, Role::Clinician, Role::Supervisor, Role::Administrator};
    record.users.append(all);
    for (int i = 0; i < facilitators; ++i) {
        User user;
        user.id = facilitatorId(i);
        user.name = texts.name(9000 + i);
        user.roles = {Role::Facilitator, Role::Clinician};
        record.users.append(user);
    }
    return record;
}

/// The course of that number: under way at session 3, 5, 7 … or ended long ago.
Cast wantedCast(const Mould &mould, int number, int groups)
{
    Cast cast;
    cast.number = number;
    cast.solo = solo;
    cast.facilitator = facilitatorId(number);
    const QDate today = benchNow().date();
    const int underWay = number - (groups - groupsUnderWay);
    if (underWay >= 0) {
        cast.reached = 3 + underWay * 2 - (underWay == groupsUnderWay - 1 ? 1 : 0);
        cast.daysLater = int(mould.dayOf(cast.reached).daysTo(today)) + underWay % 4;
        return cast;
    }
    const int daysAgo = daysSinceTheLastEnd + int(qint64(-underWay) * 365 * yearsOfGroups / groups);
    cast.daysLater = int(mould.dayOf(16).daysTo(today)) - daysAgo;
    return cast;
}

void write(PracticeFile &file, const Course &course)
{
    for (const Member &member : course.members)
        file.members().put(member);
    file.groups().put(course.group);
    file.groups().putParticipation(course.group.id, course.group.participation);
    file.groups().putStrategies(course.group.id, course.group.strategies);
    for (const Session &session : course.group.sessions)
        file.sessions().add(course.group.id, session);
    for (const Inventory &inventory : course.inventories)
        file.inventories().put(inventory);
    for (const Formulation &formulation : course.formulations)
        file.course().add(formulation);
    for (const Action &action : course.actions)
        file.course().put(action);
    for (const MeasureTaken &measure : course.measures)
        file.course().add(measure);
    for (const LifeEvent &event : course.lifeEvents)
        file.course().put(event);
    for (const GrowthRating &rating : course.growth)
        file.course().add(rating);
    for (const Farewell &farewell : course.farewells)
        file.course().add(farewell);
    for (const FollowUp &followUp : course.followUps)
        file.oversight().put(followUp);
    for (const IndividualContact &contact : course.contacts)
        file.oversight().put(contact);
    for (const Override &passed : course.overrides)
        file.oversight().add(passed);
}

/// As many entries as the notes of the group would have left.
void writeAudit(PracticeFile &file, const Group &group)
{
    AuditLog audit = file.audit();
    for (const Session &session : group.sessions) {
        for (const Note &note : session.notes) {
            audit.append({0,
                          note.written.value_or(Instant::of(benchNow())),
                          note.author,
                          QStringLiteral("sign_note"),
                          QStringLiteral("groups/%1/sessions/%2/%3")
                              .arg(group.id.text())
                              .arg(session.number.value())
                              .arg(note.id.text()),
                          {}});
        }
    }
}

} // namespace

QDateTime benchNow()
{
    static const QDateTime now(QDate(2026, 5, 28), QTime(12, 40), QTimeZone("America/New_York"));
    return now;
}

void makePractice(const QString &path, int groups)
{
    Texts texts(seed);
    Mould mould(demonstration(), texts);
    KeyPolicy policy;
    policy.cost = policy.least;
    const PracticeRecord record = emptyPractice(texts);
    PracticeFile::Created created = PracticeFile::create(path, record, solo, password(), policy);
    PracticeFile &file = *created.file;
    file.setPassword(record.users.at(1), password());
    // What fails half way is made anew.
    file.database().execute("PRAGMA synchronous = OFF");
    for (int first = 0; first < groups; first += groupsInTransaction) {
        Transaction transaction(file.database());
        for (int number = first; number < qMin(groups, first + groupsInTransaction); ++number) {
            const Course course = mould.cast(wantedCast(mould, number, groups));
            write(file, course);
            writeAudit(file, course.group);
        }
        file.search().catchUp();
        transaction.commit();
        std::fprintf(stderr, "\rMaking a practice of %d groups: %d", groups, first);
    }
    file.database().execute("PRAGMA synchronous = FULL");
    file.close();
    std::fprintf(stderr, "\rMade a practice of %d groups.          \n", groups);
}

QString madePractice(const QString &folder, int groups)
{
    const QDir home(folder);
    const QString path = home.filePath(QStringLiteral("made%1-%2.iptg").arg(madeVersion).arg(groups));
    if (QFile::exists(path))
        return path;
    home.mkpath(QStringLiteral("."));
    const QString unfinished = home.filePath(QStringLiteral("unfinished.iptg"));
    const QStringList endings{QString(), QStringLiteral("-keys"), QStringLiteral("-head"),
                              QStringLiteral("-wal")};
    for (const QString &ending : endings)
        QFile::remove(unfinished + ending);
    makePractice(unfinished, groups);
    for (qsizetype i = endings.size() - 1; i >= 0; --i)
        QFile::rename(unfinished + endings.at(i), path + endings.at(i));
    return path;
}

SignIn soloSignIn(const QString &path)
{
    return {path, solo.text(), password()};
}

SignIn facilitatorSignIn(const QString &path)
{
    return {path, facilitatorId(0).text(), password()};
}

GroupId madeGroup(int number)
{
    return GroupId(QStringLiteral("%1-g-tuesday").arg(number));
}

MemberId madeMember(int group, int place)
{
    const QString own = place < 7 ? QStringLiteral("m-a%1").arg(place + 1) : QStringLiteral("m-b1");
    return MemberId(QStringLiteral("%1-%2").arg(group).arg(own));
}

} // namespace ipt::bench
