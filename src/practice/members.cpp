#include "practice/members.h"

#include "practice/door/door.h"
#include "practice/door/member_reader.h"
#include "practice/door/new_id.h"
#include "practice/door/reach.h"

#include <QCoreApplication>

namespace ipt {

namespace {

struct MembersWords
{
    Q_DECLARE_TR_FUNCTIONS(Members)
};

Result<void> check(Door &door, const Member &member)
{
    if (member.name.trimmed().isEmpty())
        return badInput(MembersWords::tr("The member needs a name on the record."));
    if (member.name.size() > 500 || member.called.value_or(QString()).size() > 100)
        return badInput(MembersWords::tr(
            "The name is too long: at most 500 characters on the record, and 100 to go by."));
    if (member.clinician && !door.file().users().find(*member.clinician))
        return badInput(MembersWords::tr("The clinician chosen does not work in this practice."));
    if (member.born && *member.born > door.now().date())
        return badInput(MembersWords::tr("The day of birth lies in the future."));
    return {};
}

} // namespace

Result<QList<MemberRow>> Members::list() const
{
    return m_door.look(UseCase::ReadToday, [&] { return readMemberRows(m_door); });
}

Result<FirstRows<MemberRow>> Members::first(const ListPart &part) const
{
    return m_door.look(UseCase::ReadToday, [&] { return readFirstMembers(m_door, part); });
}

Result<FirstRows<MemberName>> Members::names(const ListPart &part) const
{
    return m_door.look(UseCase::ReadToday, [&] { return readFirstNames(m_door, part); });
}

Result<QList<MemberName>> Members::fitting(const QString &letters, const QStringList &phrases, int most) const
{
    return m_door.look(UseCase::ReadToday, [&]() -> Result<QList<MemberName>> {
        QList<MemberName> names;
        const QList<ListedMember> members = Reach(m_door).membersFitting(letters, phrases, most);
        for (const ListedMember &member : members)
            names.append(memberName(member));
        return names;
    });
}

Result<MemberPage> Members::page(const MemberId &member) const
{
    return m_door.look(Touch(UseCase::ReadMember, member), [&] { return readMemberPage(m_door, member); });
}

Result<MemberId> Members::create(const Member &member)
{
    Member kept = member;
    if (kept.id.isEmpty())
        kept.id = newId<MemberId>(QLatin1StringView("m"));
    return m_door.act(Touch(UseCase::CreateMember).about(kept.id.text()), [&]() -> Result<MemberId> {
        if (m_door.file().members().find(kept.id))
            return badInput(MembersWords::tr("A member with this id is there already."));
        const Result<void> fine = check(m_door, kept);
        if (!fine.ok())
            return fine.error();
        m_door.file().members().put(kept);
        return kept.id;
    });
}

Result<void> Members::save(const Member &member)
{
    return m_door.act(Touch(UseCase::EditMember, member.id), [&]() -> Result<void> {
        const Result<void> fine = check(m_door, member);
        if (!fine.ok())
            return fine;
        m_door.file().members().put(member);
        return {};
    });
}

} // namespace ipt
