#include "ui/pages/workspace/palette/palette_choices.h"

#include "engine/arc/arc.h"
#include "practice/groups.h"
#include "practice/members.h"

#include <algorithm>

namespace ipt {

namespace {

/// The session's number among the letters, which are then without it; 0 where there is none.
int takeNumber(QString &letters)
{
    QStringList words = letters.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (qsizetype at = words.size() - 1; at >= 0; --at) {
        if (const int number = words.at(at).toInt(); number > 0) {
            words.removeAt(at);
            letters = words.join(QLatin1Char(' '));
            return number;
        }
    }
    return 0;
}

struct Fitting
{
    int how = 0;
    PaletteChoice choice;
};

} // namespace

PaletteChoice PaletteChoices::way(const Place &place, const QString &words, const QString &aside) const
{
    return {words, aside, [goTo = m_goTo, place] { goTo(place); }};
}

PaletteChoice PaletteChoices::sessionOf(const Group &group, SessionNumber number) const
{
    return way(Place::ofSession(group.id, number), tr("%1, session %2").arg(group.name).arg(number.value()),
               tr("session"));
}

void PaletteChoices::addGroup(const Group &group)
{
    m_groups.append(group);
    add(way(Place::ofGroup(group.id), group.name, tr("group")));
    if (group.next)
        add(sessionOf(group, *group.next));
}

void PaletteChoices::addMember(const MemberId &member, const QString &called)
{
    add(way(Place::ofMember(member), called, tr("member")));
    add(way(Place::ofProgress(member), tr("%1, progress").arg(called), tr("member")));
    add(way(Place::ofMember(member, QStringLiteral("inventory")), tr("%1, inventory").arg(called),
            tr("member")));
}

void PaletteChoices::addRecord(Practice &practice)
{
    if (const Result<QList<GroupRow>> groups = practice.groups().list(); groups.ok()) {
        for (const GroupRow &row : *groups)
            addGroup({row.head.id, row.head.name, sessionCount(row.head.arc),
                      row.next ? std::optional(row.next->number) : std::nullopt});
    }
    if (const Result<QList<MemberRow>> members = practice.members().list(); members.ok()) {
        for (const MemberRow &row : *members)
            addMember(row.member.id, row.member.called);
    }
}

QList<PaletteChoice> PaletteChoices::fitting(const QString &letters) const
{
    QList<Fitting> found;
    for (const PaletteChoice &choice : m_choices) {
        if (const std::optional<int> how = fitOf(choice.words, letters))
            found.append({*how, choice});
    }
    QString rest = letters;
    if (const int number = takeNumber(rest)) {
        for (const Group &group : m_groups) {
            // The next session is among the choices already.
            if (number > group.sessions || (group.next && group.next->value() == number))
                continue;
            const PaletteChoice choice = sessionOf(group, SessionNumber(number));
            if (const std::optional<int> how = fitOf(choice.words, rest))
                found.append({*how, choice});
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Fitting &a, const Fitting &b) { return a.how < b.how; });
    QList<PaletteChoice> choices;
    choices.reserve(found.size() + 1);
    for (const Fitting &each : std::as_const(found))
        choices.append(each.choice);
    if (const QString words = letters.simplified(); !words.isEmpty())
        choices.append(
            way(Place::search(words), tr("Search for “%1”").arg(words), tr("in the whole record")));
    return choices;
}

} // namespace ipt
