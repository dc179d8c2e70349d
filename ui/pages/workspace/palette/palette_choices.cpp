#include "ui/pages/workspace/palette/palette_choices.h"

#include "engine/text/letters.h"
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

} // namespace

PaletteChoice PaletteChoices::way(const Place &place, const QString &words, const QString &aside) const
{
    return {words, aside, [goTo = m_goTo, place] { goTo(place); }};
}

PaletteChoice PaletteChoices::sessionOf(const GroupAhead &group, SessionNumber number) const
{
    return way(Place::ofSession(group.group.id, number),
               tr("%1, session %2").arg(group.group.name).arg(number.value()), tr("session"));
}

QList<PaletteChoice> PaletteChoices::waysTo(const MemberName &member) const
{
    return {way(Place::ofMember(member.id), member.called, tr("member")),
            way(Place::ofProgress(member.id), tr("%1, progress").arg(member.called), tr("member")),
            way(Place::ofMember(member.id, QStringLiteral("inventory")),
                tr("%1, inventory").arg(member.called), tr("member"))};
}

void PaletteChoices::addGroup(const GroupAhead &group)
{
    m_groups.append(group);
    add(way(Place::ofGroup(group.group.id), group.group.name, tr("group")));
    if (group.next)
        add(sessionOf(group, *group.next));
}

void PaletteChoices::addRecord(Practice &practice)
{
    m_practice = &practice;
    if (const Result<QList<GroupAhead>> groups = practice.groups().ahead(); groups.ok()) {
        for (const GroupAhead &group : *groups)
            addGroup(group);
    }
}

void PaletteChoices::findMembers(const QString &letters, int most, QList<Fitting> &found) const
{
    // Whatever stands before them and fits as well as can be is shown before them.
    const auto before =
        std::count_if(found.begin(), found.end(), [](const Fitting &each) { return each.how == 0; });
    if (!m_practice || before >= most)
        return;
    const QStringList phrases{QStringLiteral("%1"), tr("%1, progress"), tr("%1, inventory")};
    const Result<QList<MemberName>> members = m_practice->members().fitting(letters, phrases, most);
    if (!members.ok())
        return;
    const Letters typed(letters);
    for (const MemberName &member : *members) {
        for (const PaletteChoice &choice : waysTo(member)) {
            if (const std::optional<int> how = typed.fit(choice.words))
                found.append({*how, choice});
        }
    }
}

void PaletteChoices::findSessions(const QString &letters, QList<Fitting> &found) const
{
    QString rest = letters;
    const int number = takeNumber(rest);
    if (number == 0)
        return;
    const Letters typed(rest);
    for (const GroupAhead &group : m_groups) {
        // The next session is among the choices already.
        if (number > group.sessions || (group.next && group.next->value() == number))
            continue;
        const PaletteChoice choice = sessionOf(group, SessionNumber(number));
        if (const std::optional<int> how = typed.fit(choice.words))
            found.append({*how, choice});
    }
}

QList<PaletteChoice> PaletteChoices::fitting(const QString &letters, int most) const
{
    const Letters typed(letters);
    QList<Fitting> found;
    for (const PaletteChoice &choice : m_choices) {
        if (const std::optional<int> how = typed.fit(choice.words))
            found.append({*how, choice});
    }
    findMembers(letters, most, found);
    findSessions(letters, found);
    std::stable_sort(found.begin(), found.end(),
                     [](const Fitting &a, const Fitting &b) { return a.how < b.how; });
    const QString words = letters.simplified();
    QList<PaletteChoice> choices;
    for (const Fitting &each : std::as_const(found)) {
        if (choices.size() == (words.isEmpty() ? most : most - 1))
            break;
        choices.append(each.choice);
    }
    if (!words.isEmpty())
        choices.append(
            way(Place::search(words), tr("Search for “%1”").arg(words), tr("in the whole record")));
    return choices;
}

} // namespace ipt
