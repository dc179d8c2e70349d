#include "guard_data.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace ipt::test {

PracticeRecord castOf(const QJsonObject &cast)
{
    PracticeRecord record;
    for (const auto &each : cast[QStringLiteral("users")].toArray())
        record.users += User{UserId(each[0].toString()), each[1].toString(), {}, {Role::Facilitator}, {}};
    for (const auto &each : cast[QStringLiteral("members")].toArray()) {
        Member member;
        member.id = MemberId(each[0].toString());
        member.name = each[1].toString();
        if (const QString called = each[2].toString(); !called.isEmpty())
            member.called = called;
        record.members += member;
    }
    const QJsonObject groups = cast[QStringLiteral("groups")].toObject();
    for (auto each = groups.begin(); each != groups.end(); ++each) {
        Group group;
        group.id = GroupId(each.key());
        for (const auto &member : each.value().toArray())
            group.participation += Participation{MemberId(member.toString()), SessionNumber(1), {}, {}};
        record.groups += group;
    }
    const QJsonObject people = cast[QStringLiteral("people")].toObject();
    for (auto each = people.begin(); each != people.end(); ++each) {
        Inventory inventory;
        inventory.member = MemberId(each.key());
        for (const auto &person : each.value().toArray()) {
            Relationship relationship;
            relationship.id = RelationshipId(person[0].toString());
            relationship.person = person[1].toString();
            inventory.relationships += relationship;
        }
        record.inventories += inventory;
    }
    return record;
}

QString unmarked(const QString &marked, QList<Span> *spans, int section)
{
    static const QRegularExpression mark(QStringLiteral("⟦(?:([^|⟧]*)\\|)?([^⟧]*)⟧"));
    QString text;
    qsizetype seen = 0;
    auto marks = mark.globalMatch(marked);
    while (marks.hasNext()) {
        const auto each = marks.next();
        text += QStringView(marked).sliced(seen, each.capturedStart() - seen);
        *spans += Span{section, static_cast<int>(text.size()), each.captured(2), each.captured(1)};
        text += each.captured(2);
        seen = each.capturedEnd();
    }
    return text + marked.mid(seen);
}

void Tally::count(const QList<Span> &expected, const QList<Span> &found)
{
    QList<Span> left = found;
    for (const Span &span : expected) {
        const auto meets = std::find_if(left.begin(), left.end(), [&span](const Span &other) {
            return other.section == span.section && other.whose == span.whose &&
                   other.start < span.start + span.text.size() &&
                   span.start < other.start + other.text.size();
        });
        if (meets == left.end()) {
            ++missed;
            continue;
        }
        ++met;
        inexact += *meets == span ? 0 : 1;
        left.erase(meets);
    }
    wrong += static_cast<int>(left.size());
}

double Tally::precision() const
{
    return met + wrong == 0 ? 1 : static_cast<double>(met) / (met + wrong);
}

double Tally::recall() const
{
    return met + missed == 0 ? 1 : static_cast<double>(met) / (met + missed);
}

} // namespace ipt::test
