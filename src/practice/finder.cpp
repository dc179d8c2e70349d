#include "practice/finder.h"

#include "engine/core/excerpt.h"
#include "practice/door/door.h"
#include "practice/door/reach.h"

#include <QCoreApplication>

namespace ipt {

namespace {

struct FinderWords
{
    Q_DECLARE_TR_FUNCTIONS(Finder)
};

SearchHit::Kind kindOf(FoundIn kind)
{
    switch (kind) {
    case FoundIn::Moment:
        return SearchHit::Kind::Moment;
    case FoundIn::Strategy:
        return SearchHit::Kind::Strategy;
    case FoundIn::Action:
        return SearchHit::Kind::Action;
    case FoundIn::Note:
    case FoundIn::Addendum:
        break;
    }
    return SearchHit::Kind::Note;
}

QList<SearchHit> membersCalled(const Reach &reach, const QString &words, int most)
{
    QList<SearchHit> hits;
    const QList<ListedMember> members = reach.membersCalled(words, most);
    for (const ListedMember &member : members)
        hits.append({SearchHit::Kind::Member,
                     member.goesBy,
                     reach.groupNamesOf(member.id).join(QStringLiteral(", ")),
                     {},
                     {},
                     member.id,
                     {}});
    return hits;
}

QList<SearchHit> groupsNamed(const Reach &reach, const QString &words, int most)
{
    QList<SearchHit> hits;
    const QList<GroupId> groups = reach.groupsNamed(words, most);
    for (const GroupId &group : groups)
        hits.append({SearchHit::Kind::Group, reach.groupName(group), {}, group, {}, {}, {}});
    return hits;
}

SearchHit hitOf(const Reach &reach, const FoundText &place, const QString &words)
{
    SearchHit hit;
    hit.kind = kindOf(place.kind);
    hit.group = place.group;
    hit.session = place.session;
    hit.member = place.member;
    hit.note = place.note;
    hit.excerpt = excerptOf(place.text, words.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    hit.title =
        place.member
            ? FinderWords::tr("%1, %2, session %3")
                  .arg(reach.calledName(*place.member), reach.groupName(place.group))
                  .arg(place.session.value())
            : FinderWords::tr("%1, session %2").arg(reach.groupName(place.group)).arg(place.session.value());
    return hit;
}

} // namespace

Result<QList<SearchHit>> Finder::find(const QString &words, int most) const
{
    return m_door.look(UseCase::Search, [&]() -> Result<QList<SearchHit>> {
        const QString wanted = words.simplified();
        const Reach reach(m_door);
        QList<SearchHit> hits = membersCalled(reach, wanted, most);
        hits += groupsNamed(reach, wanted, most - int(hits.size()));
        const QList<FoundText> found = m_door.file().search().find(
            wanted, m_door.user().id, [&reach] { return reach.groups(); }, most - int(hits.size()));
        for (const FoundText &place : found) {
            if (reach.maySee(place))
                hits.append(hitOf(reach, place, wanted));
        }
        return hits;
    });
}

} // namespace ipt
