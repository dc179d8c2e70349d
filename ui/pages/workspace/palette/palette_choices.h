#pragma once

#include "practice/practice.h"
#include "ui/pages/place.h"
#include "ui/pages/workspace/palette/palette_choice.h"

#include <QCoreApplication>

namespace ipt {

/// What there is to go to and to do: what is put in first, then the groups with their sessions and the
/// members of whoever is signed in, and at last the search for the words themselves.
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
    void addRecord(Practice &practice);
    /// Those that fit, the best first. A number among the letters means the session of that number.
    QList<PaletteChoice> fitting(const QString &letters) const;

private:
    struct Group
    {
        GroupId id;
        QString name;
        int sessions = 0;
        std::optional<SessionNumber> next;
    };

    PaletteChoice way(const Place &place, const QString &words, const QString &aside) const;
    void addGroup(const Group &group);
    void addMember(const MemberId &member, const QString &called);
    PaletteChoice sessionOf(const Group &group, SessionNumber number) const;

    GoTo m_goTo;
    QList<PaletteChoice> m_choices;
    QList<Group> m_groups;
};

} // namespace ipt
