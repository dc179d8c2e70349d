#include "practice/door/names.h"

#include "practice/door/door.h"

#include <QElapsedTimer>

namespace ipt {

namespace {

constexpr int membersAtOnce = 50;

} // namespace

const NameIndex &Names::all()
{
    readUsers();
    while (!readSomeMembers(membersAtOnce)) {
    }
    return m_index;
}

bool Names::readAhead(int milliseconds)
{
    QElapsedTimer time;
    time.start();
    readUsers();
    while (!readSomeMembers(membersAtOnce)) {
        if (time.elapsed() >= milliseconds)
            return false;
    }
    return true;
}

void Names::readAgain(const MemberId &member)
{
    m_index.removeMember(member);
    // Whoever has not been read yet may be added twice, which changes nothing.
    if (const std::optional<Member> changed = m_door.file().members().find(member))
        add(*changed);
}

void Names::forget()
{
    m_index = NameIndex();
    m_hasUsers = false;
    m_isWhole = false;
    m_lastRead.reset();
}

void Names::readUsers()
{
    if (m_hasUsers)
        return;
    const QList<User> users = m_door.file().users().all();
    for (const User &user : users)
        m_index.addUser(user);
    m_hasUsers = true;
}

bool Names::readSomeMembers(int most)
{
    if (m_isWhole)
        return true;
    const QList<Member> members = m_door.file().members().namedAfter(m_lastRead, most);
    for (const Member &member : members)
        add(member);
    if (!members.isEmpty())
        m_lastRead = members.last().id;
    m_isWhole = members.size() < most;
    return m_isWhole;
}

void Names::add(const Member &member)
{
    m_index.addMember(member, m_door.file().groups().ofMember(member.id));
    const QList<Relationship> people = m_door.file().inventories().peopleOf(member.id);
    for (const Relationship &person : people)
        m_index.addPerson(member.id, person);
}

} // namespace ipt
