#include "practice/door/reach.h"

#include "engine/text/letters.h"
#include "practice/door/door.h"

#include <algorithm>

namespace ipt {

namespace {

void sortByCalledName(QList<ListedMember> &members)
{
    std::stable_sort(members.begin(), members.end(), [](const ListedMember &a, const ListedMember &b) {
        return QString::localeAwareCompare(a.goesBy, b.goesBy) < 0;
    });
}

struct FittingName
{
    QString called;
    int how = 0; ///< the smaller, the better
};

bool fitsBetter(const FittingName &a, const FittingName &b)
{
    return a.how != b.how ? a.how < b.how : QString::localeAwareCompare(a.called, b.called) < 0;
}

/// Those of the names that the letters fit in one of the phrases.
QList<FittingName> fittingNames(const QStringList &names, const QString &letters, const QStringList &phrases)
{
    const Letters typed(letters);
    QStringList plainPhrases;
    for (const QString &phrase : phrases)
        plainPhrases.append(Letters::plain(phrase));
    QList<FittingName> fitting;
    for (const QString &called : names) {
        const QString plain = Letters::plain(called);
        std::optional<int> best;
        for (const QString &phrase : std::as_const(plainPhrases)) {
            const std::optional<int> how = typed.fitFolded(phrase.arg(plain));
            if (how && (!best || *how < *best))
                best = how;
        }
        if (best)
            fitting.append({called, *best});
    }
    return fitting;
}

} // namespace

MemberName memberName(const ListedMember &brief)
{
    return {brief.id, brief.goesBy, brief.pronouns.value_or(QString())};
}

QHash<UserId, QString> userNames(Door &door)
{
    QHash<UserId, QString> names;
    const QList<User> users = door.file().users().all();
    for (const User &user : users)
        names.insert(user.id, user.name);
    return names;
}

const Reach::Groups &Reach::own() const
{
    if (m_own)
        return *m_own;
    const User &user = m_door.user();
    Groups own;
    QList<GroupId> onlySupervised;
    const QList<ReachedGroup> groups = m_door.file().reach().groups(user.id);
    for (const ReachedGroup &group : groups) {
        const bool runs = group.facilitated && user.has(Role::Facilitator);
        if (!runs && !(group.supervised && user.has(Role::Supervisor)))
            continue;
        if (runs)
            own.run.insert(group.id);
        (runs ? own.all : onlySupervised).append(group.id);
        own.names.insert(group.id, group.name);
    }
    own.all += onlySupervised;
    return m_own.emplace(std::move(own));
}

MembersWithin Reach::within() const
{
    const User &user = m_door.user();
    MembersWithin within;
    within.user = user.id;
    within.facilitated = user.has(Role::Facilitator);
    within.supervised = user.has(Role::Supervisor);
    within.followed = user.has(Role::Clinician);
    within.unassigned = user.has(Role::Clinician) || user.has(Role::Facilitator);
    return within;
}

const QList<MemberId> &Reach::members() const
{
    if (!m_members) {
        QList<ListedMember> briefs = m_door.file().reach().members(within());
        sortByCalledName(briefs);
        m_belonging = m_door.file().reach().belonging();
        m_members.emplace();
        m_members->reserve(briefs.size());
        for (const ListedMember &brief : std::as_const(briefs)) {
            m_members->append(brief.id);
            m_names.insert(brief.id, memberName(brief));
        }
    }
    return *m_members;
}

QList<MemberId> Reach::firstMembers(const MembersWanted &wanted) const
{
    return m_door.file().reach().membersInOrder(within(), wanted);
}

QList<GroupId> Reach::groupsNamed(const QString &words, int most) const
{
    return m_door.file().reach().groupsNamed(words, within(), most);
}

QList<ListedMember> Reach::membersCalled(const QString &words, int most) const
{
    QList<ListedMember> members = m_door.file().reach().membersCalled(words, within(), most);
    sortByCalledName(members);
    return members;
}

QList<ListedMember> Reach::membersFitting(const QString &letters, const QStringList &phrases, int most) const
{
    const ReachRecords records = m_door.file().reach();
    QHash<QString, QList<ListedMember>> few;
    QStringList names;
    const bool isCrowd = records.isCrowd(within());
    if (isCrowd) {
        names = records.calledNames();
    } else {
        const QList<ListedMember> members = records.members(within());
        for (const ListedMember &member : members)
            few[member.goesBy].append(member);
        names = few.keys();
    }
    QList<FittingName> fitting = fittingNames(names, letters, phrases);
    QList<ListedMember> found;
    // In order only as far as there are members wanted.
    for (auto from = fitting.begin(); from != fitting.end() && found.size() < most;) {
        const auto to = from + std::min<qsizetype>(most, fitting.end() - from);
        std::partial_sort(from, to, fitting.end(), fitsBetter);
        for (; from != to && found.size() < most; ++from)
            found += isCrowd ? records.membersGoingBy(from->called, within()) : few.value(from->called);
    }
    found.resize(std::min<qsizetype>(found.size(), most));
    sortByCalledName(found);
    return found;
}

MemberName Reach::name(const MemberId &member) const
{
    const auto known = m_names.constFind(member);
    if (known != m_names.constEnd())
        return *known;
    const std::optional<ListedMember> brief = m_door.file().members().brief(member);
    return *m_names.insert(member, brief ? memberName(*brief) : MemberName());
}

QStringList Reach::groupNamesOf(const MemberId &member) const
{
    QStringList names;
    const QList<GroupId> groups =
        m_belonging ? m_belonging->value(member) : m_door.file().reach().belonging(member);
    for (const GroupId &group : groups) {
        if (!knows(member, group))
            continue;
        if (sees(group))
            names.append(groupName(group));
        else if (const std::optional<GroupHead> head = m_door.file().groups().head(group))
            names.append(head->name);
    }
    return names;
}

bool Reach::knows(const MemberId &member, const GroupId &group) const
{
    if (sees(group) || !m_door.user().has(Role::Clinician))
        return sees(group);
    const std::optional<ListedMember> found = m_door.file().members().brief(member);
    return found && found->clinician == m_door.user().id;
}

bool Reach::maySee(const FoundText &found) const
{
    if (found.kind != FoundIn::Note && found.kind != FoundIn::Addendum)
        return true;
    if (found.author == m_door.user().id)
        return true;
    const std::optional<Note> note =
        found.note ? m_door.file().notes().find({found.group, found.session, *found.note}) : std::nullopt;
    return note && note->isSigned();
}

} // namespace ipt
