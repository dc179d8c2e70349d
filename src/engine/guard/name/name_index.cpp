#include "engine/guard/name/name_index.h"

#include "engine/guard/name/note_words.h"

#include <algorithm>

namespace ipt {

NameIndex NameIndex::of(const PracticeRecord &record)
{
    QHash<MemberId, QList<GroupId>> groups;
    for (const Group &group : record.groups) {
        for (const Participation &span : group.participation)
            groups[span.member] += group.id;
    }
    NameIndex index;
    for (const User &user : record.users)
        index.addUser(user);
    for (const Member &member : record.members)
        index.addMember(member, groups.value(member.id));
    for (const Inventory &inventory : record.inventories)
        index.addInventory(inventory);
    return index;
}

void NameIndex::addUser(const User &user)
{
    addParts(personIndex({Kind::User, {}, user.id.text()}), guard::partsOfName(user.name));
}

void NameIndex::addMember(const Member &member, const QList<GroupId> &groups)
{
    const int person = personIndex({Kind::Member, member.id, member.id.text()});
    addParts(person, guard::partsOfName(member.name));
    if (member.called)
        addParts(person, guard::partsOfName(*member.called));
    m_groups[member.id] += QSet<GroupId>(groups.begin(), groups.end());
}

void NameIndex::addInventory(const Inventory &inventory)
{
    for (const Relationship &person : inventory.relationships)
        addPerson(inventory.member, person);
}

void NameIndex::addPerson(const MemberId &owner, const Relationship &person)
{
    addParts(personIndex({Kind::Relationship, owner, person.id.text()}), guard::namesInPerson(person.person));
}

void NameIndex::removeMember(const MemberId &member)
{
    QSet<int> theirs;
    for (int index = 0; index < m_people.size(); ++index) {
        if (m_people[index].owner == member)
            theirs.insert(index);
    }
    m_groups.remove(member);
    if (theirs.isEmpty())
        return;
    // Those who are left keep their index.
    for (auto bearers = m_bearers.begin(); bearers != m_bearers.end();) {
        bearers->removeIf([&theirs](const Bearer &bearer) { return theirs.contains(bearer.person); });
        bearers = bearers->isEmpty() ? m_bearers.erase(bearers) : std::next(bearers);
    }
}

const QList<NameIndex::Bearer> &NameIndex::bearersOf(const QString &word) const
{
    static const QList<Bearer> nobody;
    const auto found = m_bearers.constFind(word);
    return found == m_bearers.cend() ? nobody : *found;
}

bool NameIndex::belongs(const MemberId &member, const GroupId &group) const
{
    const auto found = m_groups.constFind(member);
    return found != m_groups.cend() && found->contains(group);
}

int NameIndex::personIndex(const Person &person)
{
    // A member and a relationship may share an id.
    const QString kind = person.kind == Kind::Relationship ? QStringLiteral("r") : QStringLiteral("m");
    const auto key = std::pair(person.owner, kind + person.whose);
    const auto found = m_known.constFind(key);
    if (found != m_known.cend())
        return *found;
    m_people += person;
    const int index = static_cast<int>(m_people.size()) - 1;
    m_known.insert(key, index);
    return index;
}

void NameIndex::addParts(int person, const QList<guard::NamePart> &parts)
{
    for (const guard::NamePart &part : parts) {
        QList<Bearer> &bearers = m_bearers[part.folded];
        const auto same = [person](const Bearer &bearer) { return bearer.person == person; };
        const auto known = std::find_if(bearers.begin(), bearers.end(), same);
        if (known == bearers.end())
            bearers += Bearer{person, part.leans};
        else
            known->leans = known->leans && part.leans;
        const uint first = part.folded.toUcs4().value(0);
        if (guard::isUnspaced(first))
            m_longestUnspaced = std::max(m_longestUnspaced, static_cast<int>(part.folded.size()));
    }
}

} // namespace ipt
