#include "practice/administration.h"
#include "practice/course.h"
#include "practice/finder.h"
#include "practice/groups.h"
#include "practice/interchange.h"
#include "practice/notes.h"
#include "practice/sessions.h"
#include "practice/support/house.h"

#include <QDir>
#include <QFile>

#include <catch2/catch_all.hpp>

#include <algorithm>

using namespace ipt;
using namespace ipt::test;
using namespace Qt::StringLiterals;

namespace {

const SessionNumber seven(7);
const SessionNumber eight(8);
const MemberId rin(u"m-a7"_s);

SessionState stateOf(Practice &practice, SessionNumber session)
{
    const Result<SessionRoom> room = practice.sessions().room(thursday, session);
    REQUIRE(room.ok());
    return room->session.state;
}

QByteArray documentOf(House &house)
{
    ExportRequest everything;
    everything.includePrivateNotes = true;
    everything.reason = u"To move house."_s;
    const Result<QByteArray> document = exported(house.as(bell), everything);
    REQUIRE(document.ok());
    return *document;
}

} // namespace

TEST_CASE("a session goes from planned to held by steps, and back only with a reason and within a day")
{
    House house;
    Practice &practice = house.as(lindqvist);
    Sessions &sessions = practice.sessions();
    CHECK_FALSE(sessions.start(thursday, eight).ok()); // one at a time
    REQUIRE(sessions.end(thursday, seven).ok());
    CHECK(stateOf(practice, seven) == SessionState::Held);
    CHECK_FALSE(sessions.end(thursday, seven).ok());
    CHECK_FALSE(sessions.start(thursday, seven).ok());
    CHECK_FALSE(sessions.cancel(thursday, seven, u"Snow."_s).ok());

    CHECK_FALSE(sessions.reopen(thursday, seven, u" "_s).ok());
    REQUIRE(sessions.reopen(thursday, seven, u"Went on after the bell."_s).ok());
    CHECK(stateOf(practice, seven) == SessionState::InProgress);
    REQUIRE(sessions.end(thursday, seven).ok());
    House::advance(25 * 60);
    CHECK_FALSE(sessions.reopen(thursday, seven, u"Too late."_s).ok());

    REQUIRE(sessions.start(thursday, eight).ok());
    REQUIRE(sessions.takeBackStart(thursday, eight).ok());
    CHECK(stateOf(practice, eight) == SessionState::Planned);
    CHECK_FALSE(sessions.cancel(thursday, eight, {}).ok());
    REQUIRE(sessions.cancel(thursday, eight, u"Snow."_s).ok());
    CHECK_FALSE(sessions.start(thursday, eight).ok());
    REQUIRE(sessions.restore(thursday, eight).ok());
    CHECK(stateOf(practice, eight) == SessionState::Planned);
}

TEST_CASE("a session with a time is moved only with a reason, which is kept")
{
    House house;
    Practice &practice = house.as(lindqvist);
    const QDate day(2026, 6, 5);
    CHECK_FALSE(practice.sessions().schedule(thursday, eight, day, QTime(12, 0)).ok());
    REQUIRE(practice.sessions().schedule(thursday, eight, day, QTime(12, 0), u"Hall is taken."_s).ok());
    const Result<GroupPage> page = practice.groups().page(thursday);
    REQUIRE(page.ok());
    const bool kept = std::any_of(page->overrides.begin(), page->overrides.end(), [](const Override &passed) {
        return passed.kind == OverrideKind::SessionMoved && passed.reason == u"Hall is taken."_s &&
               passed.by == lindqvist;
    });
    CHECK(kept);
}

TEST_CASE("a closed group takes nobody in after its inventory phase unless a reason is given")
{
    House house;
    Practice &practice = house.as(lindqvist);
    REQUIRE(practice.groups().setEntry(thursday, Entry::Closed).ok());
    const auto belongs = [&] {
        const Result<GroupPage> page = practice.groups().page(thursday);
        REQUIRE(page.ok());
        return std::any_of(page->roster.begin(), page->roster.end(),
                           [](const RosterRow &row) { return row.member.id == rin; });
    };
    CHECK_FALSE(practice.groups().join(thursday, rin, eight).ok());
    CHECK_FALSE(belongs());
    REQUIRE(practice.groups().join(thursday, rin, eight, u"The group asked for her."_s).ok());
    CHECK(belongs());
    const QList<Override> overrides = practice.groups().page(thursday)->overrides;
    REQUIRE_FALSE(overrides.isEmpty());
    CHECK(overrides.last().kind == OverrideKind::LateJoin);
    CHECK(overrides.last().reason == u"The group asked for her."_s);
    CHECK_FALSE(practice.groups().join(thursday, rin, SessionNumber(9), u"Twice."_s).ok());
}

TEST_CASE("somebody who runs the practice is always left")
{
    House house;
    Practice &practice = house.as(bell);
    const auto harriet = [&] {
        const QList<User> users = practice.administration().colleagues();
        return *std::find_if(users.begin(), users.end(), [](const User &user) { return user.id == bell; });
    };
    User changed = harriet();
    changed.active = false;
    CHECK_FALSE(practice.administration().saveUser(changed).ok());
    changed = harriet();
    changed.roles = {Role::Supervisor};
    CHECK_FALSE(practice.administration().saveUser(changed).ok());
    CHECK(harriet().has(Role::Administrator));
    CHECK(harriet().isActive());
}

TEST_CASE("the recovery key opens the practice and gives a new password; the old key then opens nothing")
{
    House house;
    Practice &practice = house.as(bell);
    const Result<QString> key = practice.administration().renewRecoveryKey(House::password());
    REQUIRE(key.ok());
    house.close();
    const QString chosen = u"nine patient cranes"_s;
    CHECK_FALSE(openWithRecoveryKey({house.path(), bell.text(), chosen}, u"WRONG-KEY"_s, House::now).ok());
    {
        const auto opened = openWithRecoveryKey({house.path(), bell.text(), chosen}, *key, House::now);
        REQUIRE(opened.ok());
        CHECK((*opened)->user().id == bell);
        REQUIRE((*opened)->administration().renewRecoveryKey(chosen).ok());
    }
    CHECK_FALSE(openPractice({house.path(), bell.text(), House::password()}, House::now).ok());
    CHECK(openPractice({house.path(), bell.text(), chosen}, House::now).ok());
    CHECK_FALSE(openWithRecoveryKey({house.path(), bell.text(), chosen}, *key, House::now).ok());
}

TEST_CASE("a document is imported as one of its active users, or refused with nothing left behind")
{
    House house;
    const QByteArray document = documentOf(house);
    QByteArray without = document;
    const QByteArray marker = "\"id\": \"u-marchetti\"";
    const qsizetype at = without.indexOf(marker);
    REQUIRE(at > 0);
    const qsizetype active = without.indexOf("\"active\": true", at);
    REQUIRE(active > 0);
    without.replace(active, int(qstrlen("\"active\": true")), "\"active\": false");

    const QTemporaryDir folder;
    const QString path = folder.filePath(u"new.iptg"_s);
    const Result<CreatedPractice> refused =
        importPractice(without, {path, marchetti.text(), House::password()}, House::now);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().where.startsWith(u"/users"_s));
    CHECK_FALSE(importPractice(document, {path, u"nobody"_s, House::password()}, House::now).ok());
    CHECK_FALSE(
        importPractice(QByteArrayLiteral("{}"), {path, bell.text(), House::password()}, House::now).ok());
    CHECK(QDir(folder.path()).isEmpty());

    const Result<CreatedPractice> made =
        importPractice(document, {path, bell.text(), House::password()}, House::now);
    REQUIRE(made.ok());
    CHECK(made->practice->user().id == bell);
}

TEST_CASE("what is typed again before anybody has searched is kept, and then found as it stands last")
{
    House house;
    Practice &practice = house.as(lindqvist);
    const Result<NoteId> note =
        practice.notes().start({thursday, seven, NoteKind::Private, {}, u"process"_s});
    REQUIRE(note.ok());
    const NoteRef ref{thursday, seven, *note};
    Action action;
    action.member = MemberId(u"m-b2"_s);
    action.group = thursday;
    action.setInSession = seven;
    Strategy strategy;
    strategy.problemArea = ProblemArea::Grief;
    strategy.session = seven;
    for (const QString &word : {u"walnut"_s, u"hazel"_s, u"almond"_s}) {
        INFO(word.toStdString());
        CHECK(practice.notes().saveDraft(ref, {{u"Note"_s, word + u" note"_s}}, {}).ok());
        action.text = word + u" step"_s;
        const Result<ActionId> step = practice.course().saveAction(action);
        REQUIRE(step.ok());
        action.id = *step;
        strategy.text = word + u" strategy"_s;
        const Result<StrategyId> found = practice.groups().saveStrategy(thursday, strategy);
        REQUIRE(found.ok());
        strategy.id = *found;
    }
    CHECK(practice.finder().find(u"walnut"_s)->isEmpty());
    CHECK(practice.finder().find(u"almond"_s)->size() == 3);
}

TEST_CASE("a session left open is ended at the time it ended, not before it began and not in time to come")
{
    House house;
    Practice &practice = house.as(lindqvist);
    const QDate day(2026, 5, 28);
    CHECK_FALSE(practice.sessions().endAt(thursday, seven, day, QTime(11, 50)).ok());
    CHECK_FALSE(practice.sessions().endAt(thursday, seven, day, QTime(13, 30)).ok());
    REQUIRE(practice.sessions().endAt(thursday, seven, day, QTime(12, 20)).ok());
    const Result<SessionRoom> room = practice.sessions().room(thursday, seven);
    REQUIRE(room.ok());
    CHECK(room->session.state == SessionState::Held);
    CHECK(room->session.ended->dateTime().time() == QTime(12, 20));
    CHECK_FALSE(practice.sessions().endAt(thursday, seven, day, QTime(12, 25)).ok());
}

TEST_CASE("a late moment is put where it is wanted, and one whose minute changes moves in one step")
{
    House house;
    Practice &practice = house.as(lindqvist);
    const auto moments = [&] {
        return QList<Moment>(practice.sessions().room(thursday, seven)->session.moments);
    };
    const QList<Moment> before = moments();
    REQUIRE(before.size() > 2);
    Moment late;
    late.text = QStringLiteral("Laughed at the door.");
    late.minute = *before[0].minute;
    const Result<MomentId> id = practice.sessions().addMoment(thursday, seven, late, 1);
    REQUIRE(id.ok());
    CHECK(moments()[1].id == *id);

    Moment moved = moments()[1];
    moved.minute = 600;
    REQUIRE(practice.sessions().updateMoment(thursday, seven, moved).ok());
    CHECK(moments().last().id == *id);
    moved.minute = late.minute;
    REQUIRE(practice.sessions().updateMoment(thursday, seven, moved).ok());
    CHECK(moments()[1] == moved);
    CHECK(moments().size() == before.size() + 1);
}

TEST_CASE(
    "the room knows who was not worked with, what is due to be filled in, and what was talked of between")
{
    House house;
    Practice &practice = house.as(lindqvist);
    const Result<SessionRoom> room = practice.sessions().room(thursday, eight);
    REQUIRE(room.ok());
    for (const MemberName &member : room->expected) {
        const int since = room->sessionsSinceWorkedWith.value(member.id, -1);
        const int last = room->lastWorkedWith.value(member.id).value();
        INFO(member.called.toStdString() << " since " << since << ", last " << last);
        CHECK(since >= 0);
        CHECK(last <= 7);
        // Six sessions are held, the seventh runs.
        CHECK(since <= std::max(0, 6 - last));
    }
    CHECK_FALSE(room->measures.isEmpty());
    REQUIRE(room->contacts.size() == 1);
    CHECK(room->contacts.first().member == MemberId(QStringLiteral("m-b4")));

    IndividualContact contact = room->contacts.first();
    CHECK(practice.course().removeContact(contact).ok());
    CHECK(practice.sessions().room(thursday, eight)->contacts.isEmpty());
    CHECK(practice.course().recordContact(contact).ok());
    CHECK(practice.sessions().room(thursday, eight)->contacts.size() == 1);
}
