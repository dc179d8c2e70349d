#include "ui/widgets/base/words.h"

#include <QCoreApplication>

#include <array>

namespace ipt {

namespace {

/// Looks up the word that stands at the enumerator's place, translated.
template <typename E, size_t Count>
QString translated(const std::array<const char *, Count> &words, E value)
{
    return QCoreApplication::translate("ipt::Words", words.at(size_t(value)));
}

#define WORD(TEXT) QT_TRANSLATE_NOOP("ipt::Words", TEXT)

} // namespace

QString nameOf(ProblemArea area)
{
    static constexpr std::array words{WORD("Grief"), WORD("Role dispute"), WORD("Role transition"),
                                      WORD("Interpersonal deficit")};
    return translated(words, area);
}

QString shortNameOf(ProblemArea area)
{
    static constexpr std::array words{WORD("Grief"), WORD("Dispute"), WORD("Transition"), WORD("Deficit")};
    return translated(words, area);
}

QString nameOf(Presence presence)
{
    static constexpr std::array words{WORD("present"), WORD("late"), WORD("left early"), WORD("excused"),
                                      WORD("absent")};
    return translated(words, presence);
}

QString nameOf(SessionState state)
{
    static constexpr std::array words{WORD("planned"), WORD("in progress"), WORD("held"), WORD("cancelled")};
    return translated(words, state);
}

QString nameOf(Stage stage)
{
    static constexpr std::array words{WORD("Intake"), WORD("Midpoint"), WORD("Termination")};
    return translated(words, stage);
}

QString nameOf(RecoveryBearing recovery)
{
    static constexpr std::array words{WORD("supports recovery"), WORD("neutral"), WORD("strained by use"),
                                      WORD("uses with")};
    return translated(words, recovery);
}

QString nameOf(TieKind kind)
{
    static constexpr std::array words{WORD("close"), WORD("strained"), WORD("cut off"),
                                      WORD("know each other")};
    return translated(words, kind);
}

QString nameOf(ActionOutcome outcome)
{
    static constexpr std::array words{WORD("done"), WORD("partly"), WORD("not done"), WORD("dropped")};
    return translated(words, outcome);
}

QString nameOf(ContactFrequency contact)
{
    static constexpr std::array words{WORD("every day"), WORD("every week"), WORD("every month"),
                                      WORD("rarely"), WORD("no contact")};
    return translated(words, contact);
}

QString nameOf(LifeEventKind kind)
{
    static constexpr std::array words{WORD("relationship"), WORD("loss"),     WORD("transition"),
                                      WORD("use"),          WORD("recovery"), WORD("treatment"),
                                      WORD("other")};
    return translated(words, kind);
}

QString nameOf(FollowUpCause cause)
{
    static constexpr std::array words{WORD("a moment marked risk"),
                                      WORD("an answer of a measure"),
                                      WORD("use after abstinence"),
                                      WORD("a score that got worse"),
                                      WORD("absences"),
                                      WORD("no movement on a goal"),
                                      WORD("something else")};
    return translated(words, cause);
}

QString nameOf(Role role)
{
    static constexpr std::array words{WORD("Facilitator"), WORD("Clinician"), WORD("Supervisor"),
                                      WORD("Administrator")};
    return translated(words, role);
}

#undef WORD

} // namespace ipt
