#include "practice/door/reach.h"

#include "practice/door/door.h"

#include <algorithm>

namespace ipt {

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

Reach::Reach(Door &door)
    : m_door(door)
{
    const User &user = door.user();
    if (user.has(Role::Facilitator)) {
        const QList<GroupId> run = door.file().groups().ofFacilitator(user.id);
        m_run = QSet<GroupId>(run.begin(), run.end());
        m_groups = run;
    }
    if (user.has(Role::Supervisor)) {
        const QList<GroupId> supervised = door.file().groups().ofSupervisor(user.id);
        for (const GroupId &group : supervised) {
            if (!m_groups.contains(group))
                m_groups.append(group);
        }
    }
    QSet<MemberId> seen;
    for (const GroupId &group : std::as_const(m_groups)) {
        if (const std::optional<GroupHead> head = door.file().groups().head(group))
            m_heads.insert(group, *head);
        m_spans.insert(group, door.file().groups().participation(group));
        const QList<ListedMember> briefs = door.file().members().briefsOf(group);
        for (const ListedMember &brief : briefs) {
            m_names.insert(brief.id, memberName(brief));
            seen.insert(brief.id);
        }
    }
    if (user.has(Role::Clinician) || user.has(Role::Facilitator)) {
        const QList<ListedMember> everybody = door.file().members().briefs();
        for (const ListedMember &brief : everybody) {
            const bool followed = user.has(Role::Clinician) && brief.clinician == user.id;
            const bool unassigned = !brief.clinician && !seen.contains(brief.id) &&
                                    door.file().groups().ofMember(brief.id).isEmpty();
            if (!followed && !unassigned)
                continue;
            if (followed)
                m_followed.insert(brief.id);
            m_names.insert(brief.id, memberName(brief));
            seen.insert(brief.id);
        }
    }
    m_members = QList<MemberId>(seen.begin(), seen.end());
    std::sort(m_members.begin(), m_members.end(), [this](const MemberId &a, const MemberId &b) {
        return QString::localeAwareCompare(calledName(a), calledName(b)) < 0;
    });
}

QStringList Reach::groupNamesOf(const MemberId &member) const
{
    QStringList names;
    for (const GroupId &group : m_groups) {
        const QList<Participation> spans = m_spans.value(group);
        const bool belongs = std::any_of(spans.begin(), spans.end(), [&member](const Participation &span) {
            return span.member == member && !span.left;
        });
        if (belongs)
            names.append(groupName(group));
    }
    return names;
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
