#include "practice/door/door.h"

#include "practice/door/names.h"
#include "practice/door/shelf.h"

#include <QCoreApplication>

namespace ipt {

namespace {

struct DoorWords
{
    Q_DECLARE_TR_FUNCTIONS(Door)
};

/// Looking at the same thing again within this time is one look in the audit chain.
constexpr int minutesOfOneLook = 10;
/// After so long without a change, signing asks for the password again.
constexpr int secondsOfIdleness = 5 * 60;

/// Whether names stay who they are, and everybody in their place, whatever this use case does.
bool leavesPeopleAlone(UseCase useCase)
{
    switch (useCase) {
    case UseCase::WriteNote:
    case UseCase::DiscardDraft:
    case UseCase::SignNote:
    case UseCase::CosignNote:
    case UseCase::AddAddendum:
    case UseCase::EditWritingAids:
    case UseCase::CaptureMoment:
    case UseCase::EditMoment:
    case UseCase::RemoveMoment:
    case UseCase::EditArc:
    case UseCase::PassReadiness:
    case UseCase::ScheduleSession:
    case UseCase::StartSession:
    case UseCase::CancelSession:
    case UseCase::ReopenSession:
    case UseCase::TakeAttendance:
    case UseCase::EditSession:
    case UseCase::EndSession:
    case UseCase::BreakOffSession:
    case UseCase::EditAction:
    case UseCase::EditStrategies:
    case UseCase::OpenFollowUp:
    case UseCase::CloseFollowUp:
    case UseCase::BackUp:
        return true;
    default:
        return false;
    }
}

bool isLook(UseCase useCase)
{
    return useCase <= UseCase::Search;
}

} // namespace

Door::Door(std::unique_ptr<PracticeFile> file, User user, Clock clock)
    : m_file(std::move(file))
    , m_user(std::move(user))
    , m_info(m_file->info().info())
    , m_clock(std::move(clock))
    , m_passwordGiven(m_clock())
    , m_lastActed(m_passwordGiven)
    , m_names(std::make_unique<Names>(*this))
    , m_shelf(std::make_unique<Shelf>(*m_file))
{
}

Door::~Door() = default;

const Definitions &Door::definitions() const
{
    return m_shelf->definitions();
}

const MeasureLibrary &Door::measures() const
{
    return m_shelf->measures();
}

const DraftingRules &Door::draftingRules() const
{
    return m_shelf->draftingRules();
}

const NameIndex &Door::names()
{
    return m_names->all();
}

bool Door::readNamesAhead(int milliseconds)
{
    return m_names->readAhead(milliseconds);
}

void Door::passwordGiven()
{
    m_passwordGiven = now();
    m_lastActed = m_passwordGiven;
    m_wasIdle = false;
}

bool Door::wasIdleSincePassword() const
{
    return m_wasIdle || m_lastActed.secsTo(now()) >= secondsOfIdleness;
}

void Door::noteActivity(const Touch &touch, const QDateTime &at)
{
    m_wasIdle = m_wasIdle || m_lastActed.secsTo(at) >= secondsOfIdleness;
    m_lastActed = at;
    if (!leavesPeopleAlone(touch.useCase))
        notePeople(touch);
}

void Door::notePeople(const Touch &touch)
{
    m_groupTies.clear();
    switch (touch.useCase) {
    case UseCase::EditGroup:
        break; // somebody else may run it, but everybody is called what they were
    case UseCase::CreateMember:
    case UseCase::JoinGroup:
    case UseCase::LeaveGroup:
        m_names->readAgain(MemberId(touch.record));
        break;
    default:
        if (touch.member)
            m_names->readAgain(*touch.member);
        else
            m_names->forget();
    }
}

void Door::definitionsChanged()
{
    m_shelf = std::make_unique<Shelf>(*m_file);
}

void Door::refreshIdentity()
{
    m_info = m_file->info().info();
    if (const std::optional<User> user = m_file->users().find(m_user.id))
        m_user = *user;
}

std::optional<GroupTies> Door::tiesTo(const GroupId &group)
{
    const auto known = m_groupTies.constFind(group);
    if (known != m_groupTies.constEnd())
        return *known;
    const std::optional<GroupTies> ties = m_file->groups().tiesOf(m_user.id, group);
    if (ties)
        m_groupTies.insert(group, *ties);
    return ties;
}

Result<Standing> Door::standingFor(const Touch &touch)
{
    if (touch.group && !tiesTo(*touch.group))
        return Error{ErrorKind::NotFound, DoorWords::tr("This group is not in the practice."), {}};
    Standing standing;
    QList<GroupId> groups;
    if (touch.group)
        groups.append(*touch.group);
    if (touch.member) {
        const std::optional<ListedMember> member = m_file->members().brief(*touch.member);
        if (!member)
            return Error{ErrorKind::NotFound, DoorWords::tr("This member is not in the practice."), {}};
        const QList<GroupId> theirs = m_file->groups().ofMember(*touch.member);
        standing.followsMember = member->clinician == m_user.id;
        if (!touch.group) {
            groups = theirs;
            standing.isUnassigned = !member->clinician && theirs.isEmpty();
        } else if (!theirs.contains(*touch.group)) {
            groups.clear(); // a group gives no standing with a member who never belonged to it
        }
    }
    for (const GroupId &group : std::as_const(groups)) {
        const GroupTies ties = tiesTo(group).value_or(GroupTies());
        standing.runsGroup = standing.runsGroup || ties.runs;
        standing.supervisesGroup = standing.supervisesGroup || ties.supervises;
    }
    standing.isAuthor = touch.author == m_user.id;
    return standing;
}

bool Door::mayDo(const Touch &touch)
{
    const Result<Standing> standing = standingFor(touch);
    return standing.ok() && allows(touch.useCase, m_user, *standing);
}

void Door::keepOverride(OverrideKind kind, const Touch &touch, const std::optional<MemberId> &member)
{
    Override passed;
    passed.kind = kind;
    passed.group = touch.group;
    passed.session = touch.session;
    passed.member = member;
    passed.reason = touch.reason;
    passed.by = m_user.id;
    passed.at = instantNow();
    m_file->oversight().add(passed);
}

QString Door::recordPath(const Touch &touch)
{
    QStringList parts;
    if (touch.group)
        parts << QStringLiteral("groups") << touch.group->text();
    if (touch.session)
        parts << QStringLiteral("sessions") << QString::number(touch.session->value());
    if (touch.member)
        parts << QStringLiteral("members") << touch.member->text();
    if (!touch.record.isEmpty())
        parts << touch.record;
    return parts.join(QLatin1Char('/'));
}

void Door::trace(const Touch &touch, const QDateTime &at)
{
    const QString record = recordPath(touch);
    if (isLook(touch.useCase)) {
        QDateTime &lastLook = m_looks[QString(wordOf(touch.useCase)) + QLatin1Char(' ') + record];
        if (lastLook.isValid() && lastLook.secsTo(at) < minutesOfOneLook * 60)
            return;
        lastLook = at;
    }
    AuditEntry entry;
    entry.at = Instant::of(at);
    entry.user = m_user.id;
    entry.what = wordOf(touch.useCase);
    entry.record = record;
    entry.reason = touch.reason;
    m_file->audit().append(entry);
}

void Door::announce(const Touch &touch)
{
    if (m_practice)
        emit m_practice->changed({touch.useCase, touch.group, touch.session, touch.member});
}

} // namespace ipt
