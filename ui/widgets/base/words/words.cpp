#include "ui/widgets/base/words/words.h"

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

} // namespace

QString nameOf(ProblemArea area)
{
    static constexpr std::array words{QT_TRANSLATE_NOOP("ipt::Words", "Grief"),
                                      QT_TRANSLATE_NOOP("ipt::Words", "Role dispute"),
                                      QT_TRANSLATE_NOOP("ipt::Words", "Role transition"),
                                      QT_TRANSLATE_NOOP("ipt::Words", "Interpersonal deficit")};
    return translated(words, area);
}

QString shortNameOf(ProblemArea area)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("ipt::Words", "Grief"), QT_TRANSLATE_NOOP("ipt::Words", "Dispute"),
        QT_TRANSLATE_NOOP("ipt::Words", "Transition"), QT_TRANSLATE_NOOP("ipt::Words", "Deficit")};
    return translated(words, area);
}

QString nameOf(Presence presence)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("ipt::Words", "present"), QT_TRANSLATE_NOOP("ipt::Words", "late"),
        QT_TRANSLATE_NOOP("ipt::Words", "left early"), QT_TRANSLATE_NOOP("ipt::Words", "excused"),
        QT_TRANSLATE_NOOP("ipt::Words", "absent")};
    return translated(words, presence);
}

QString nameOf(SessionState state)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("ipt::Words", "planned"), QT_TRANSLATE_NOOP("ipt::Words", "in progress"),
        QT_TRANSLATE_NOOP("ipt::Words", "held"), QT_TRANSLATE_NOOP("ipt::Words", "cancelled")};
    return translated(words, state);
}

QString nameOf(Stage stage)
{
    static constexpr std::array words{QT_TRANSLATE_NOOP("ipt::Words", "Intake"),
                                      QT_TRANSLATE_NOOP("ipt::Words", "Midpoint"),
                                      QT_TRANSLATE_NOOP("ipt::Words", "Termination")};
    return translated(words, stage);
}

QString nameOf(RecoveryBearing recovery)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("ipt::Words", "supports recovery"), QT_TRANSLATE_NOOP("ipt::Words", "neutral"),
        QT_TRANSLATE_NOOP("ipt::Words", "strained by use"), QT_TRANSLATE_NOOP("ipt::Words", "uses with")};
    return translated(words, recovery);
}

QString nameOf(TieKind kind)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("ipt::Words", "close"), QT_TRANSLATE_NOOP("ipt::Words", "strained"),
        QT_TRANSLATE_NOOP("ipt::Words", "cut off"), QT_TRANSLATE_NOOP("ipt::Words", "know each other")};
    return translated(words, kind);
}

QString nameOf(ActionOutcome outcome)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("ipt::Words", "done"), QT_TRANSLATE_NOOP("ipt::Words", "partly"),
        QT_TRANSLATE_NOOP("ipt::Words", "not done"), QT_TRANSLATE_NOOP("ipt::Words", "dropped")};
    return translated(words, outcome);
}

QString nameOf(ContactFrequency contact)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("ipt::Words", "every day"), QT_TRANSLATE_NOOP("ipt::Words", "every week"),
        QT_TRANSLATE_NOOP("ipt::Words", "every month"), QT_TRANSLATE_NOOP("ipt::Words", "rarely"),
        QT_TRANSLATE_NOOP("ipt::Words", "no contact")};
    return translated(words, contact);
}

QString nameOf(LifeEventKind kind)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("ipt::Words", "relationship"), QT_TRANSLATE_NOOP("ipt::Words", "loss"),
        QT_TRANSLATE_NOOP("ipt::Words", "transition"),   QT_TRANSLATE_NOOP("ipt::Words", "use"),
        QT_TRANSLATE_NOOP("ipt::Words", "recovery"),     QT_TRANSLATE_NOOP("ipt::Words", "treatment"),
        QT_TRANSLATE_NOOP("ipt::Words", "other")};
    return translated(words, kind);
}

QString nameOf(FollowUpCause cause)
{
    static constexpr std::array words{QT_TRANSLATE_NOOP("ipt::Words", "a moment marked risk"),
                                      QT_TRANSLATE_NOOP("ipt::Words", "an answer of a measure"),
                                      QT_TRANSLATE_NOOP("ipt::Words", "use after abstinence"),
                                      QT_TRANSLATE_NOOP("ipt::Words", "a score that got worse"),
                                      QT_TRANSLATE_NOOP("ipt::Words", "absences"),
                                      QT_TRANSLATE_NOOP("ipt::Words", "no movement on a goal"),
                                      QT_TRANSLATE_NOOP("ipt::Words", "something else")};
    return translated(words, cause);
}

QString nameOf(Role role)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("ipt::Words", "Facilitator"), QT_TRANSLATE_NOOP("ipt::Words", "Clinician"),
        QT_TRANSLATE_NOOP("ipt::Words", "Supervisor"), QT_TRANSLATE_NOOP("ipt::Words", "Administrator")};
    return translated(words, role);
}

} // namespace ipt
