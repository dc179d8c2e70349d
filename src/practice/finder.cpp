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

/// The text around the first of the words, on one line.
QString excerptOf(const QString &text, const QString &words)
{
    const QString first = words.section(QLatin1Char(' '), 0, 0, QString::SectionSkipEmpty);
    return excerptAround(text, text.indexOf(first, 0, Qt::CaseInsensitive));
}

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

} // namespace

Result<QList<SearchHit>> Finder::find(const QString &words, int most) const
{
    return m_door.look(UseCase::Search, [&]() -> Result<QList<SearchHit>> {
        const QString wanted = words.simplified();
        QList<SearchHit> hits;
        if (wanted.isEmpty())
            return hits;
        const Reach reach(m_door);
        const QList<ListedMember> members = reach.membersCalled(wanted);
        for (const ListedMember &member : members.first(qMin<qsizetype>(members.size(), most)))
            hits.append({SearchHit::Kind::Member,
                         member.goesBy,
                         reach.groupNamesOf(member.id).join(QStringLiteral(", ")),
                         {},
                         {},
                         member.id,
                         {}});
        for (const GroupId &group : reach.groups()) {
            const QString name = reach.groupName(group);
            if (name.contains(wanted, Qt::CaseInsensitive))
                hits.append({SearchHit::Kind::Group, name, {}, group, {}, {}, {}});
        }
        const QList<FoundText> found =
            m_door.file().search().find(wanted, m_door.user().id, reach.groups(), most);
        for (const FoundText &place : found) {
            if (!reach.maySee(place))
                continue;
            SearchHit hit;
            hit.kind = kindOf(place.kind);
            hit.group = place.group;
            hit.session = place.session;
            hit.member = place.member;
            hit.note = place.note;
            hit.excerpt = excerptOf(place.text, wanted);
            hit.title = place.member ? FinderWords::tr("%1, %2, session %3")
                                           .arg(reach.calledName(*place.member), reach.groupName(place.group))
                                           .arg(place.session.value())
                                     : FinderWords::tr("%1, session %2")
                                           .arg(reach.groupName(place.group))
                                           .arg(place.session.value());
            hits.append(hit);
        }
        return hits.first(qMin<qsizetype>(hits.size(), most));
    });
}

} // namespace ipt
