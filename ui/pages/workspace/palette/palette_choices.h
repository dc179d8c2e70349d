#pragma once

#include "practice/practice.h"
#include "practice/views/group_ahead.h"
#include "ui/pages/place.h"
#include "ui/pages/workspace/palette/palette_choice.h"

#include <QCoreApplication>

namespace ipt {

/// What there is to go to and to do: what is put in first, then the groups with their sessions and the
/// members of whoever is signed in, and at last the search for the words themselves. Members are asked for
/// as one types.
class PaletteChoices
{
    Q_DECLARE_TR_FUNCTIONS(ipt::PaletteChoices)

public:
    using GoTo = std::function<void(const Place &)>;

    explicit PaletteChoices(GoTo goTo)
        : m_goTo(std::move(goTo))
    {
    }

    void add(const PaletteChoice &choice) { m_choices.append(choice); }
    /// The practice has to outlive this.
    void addRecord(Practice &practice);
    /// Those that fit, the best first, at most so many of which the search is one. A number among the letters
    /// means the session of that number.
    QList<PaletteChoice> fitting(const QString &letters, int most) const;

private:
    struct Fitting
    {
        int how = 0;
        PaletteChoice choice;
    };

    PaletteChoice way(const Place &place, const QString &words, const QString &aside) const;
    void addGroup(const GroupAhead &group);
    PaletteChoice sessionOf(const GroupAhead &group, SessionNumber number) const;
    QList<PaletteChoice> waysTo(const MemberName &member) const;
    void findMembers(const QString &letters, int most, QList<Fitting> &found) const;
    void findSessions(const QString &letters, QList<Fitting> &found) const;

    GoTo m_goTo;
    QList<PaletteChoice> m_choices;
    QList<GroupAhead> m_groups;
    Practice *m_practice = nullptr;
};

} // namespace ipt
