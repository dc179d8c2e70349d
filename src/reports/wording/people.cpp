#include "reports/wording/people.h"

#include <QCoreApplication>

#include <algorithm>

namespace ipt {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

template <typename List, typename Key>
auto find(const List &list, const Key &id)
{
    const auto at =
        std::find_if(list.cbegin(), list.cend(), [&id](const auto &item) { return item.id == id; });
    return at == list.cend() ? nullptr : &*at;
}

/// Of the record name's last word; whole where the letter is two code units.
QString surnameInitial(const Member &member)
{
    const QStringList words = member.name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.size() < 2)
        return {};
    const QString &surname = words.last();
    return surname.left(surname.front().isHighSurrogate() ? 2 : 1).toUpper() + QLatin1Char('.');
}

} // namespace

QString nameWithCredentials(const User &user)
{
    const QString credentials = user.credentials.value_or(QString()).trimmed();
    return credentials.isEmpty() ? user.name : QStringLiteral("%1, %2").arg(user.name, credentials);
}

People::People(const QList<Member> &members, const QList<User> &users)
    : m_members(members)
    , m_users(users)
{
}

QString People::user(const UserId &id) const
{
    const User *user = find(m_users, id);
    return user ? nameWithCredentials(*user) : Text::tr("Unknown user");
}

const Member *People::member(const MemberId &id) const
{
    return find(m_members, id);
}

QString People::called(const MemberId &id) const
{
    const Member *member = this->member(id);
    if (!member)
        return Text::tr("Unknown member");
    const QString name = member->goesBy();
    const bool shared = std::any_of(m_members.cbegin(), m_members.cend(), [&](const Member &other) {
        return other.id != id && other.goesBy().compare(name, Qt::CaseInsensitive) == 0;
    });
    const QString initial = shared ? surnameInitial(*member) : QString();
    return initial.isEmpty() ? name : QStringLiteral("%1 %2").arg(name, initial);
}

} // namespace ipt
