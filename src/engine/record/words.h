#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <array>
#include <optional>
#include <utility>

namespace ipt {

enum class Role { Facilitator, Clinician, Supervisor, Administrator };
enum class ProblemArea { Grief, RoleDispute, RoleTransition, InterpersonalDeficit };
enum class Phase { Inventory, Middle, Termination };
enum class Entry { Closed, Open };
enum class SessionState { Planned, InProgress, Held, Cancelled };
enum class Presence { Present, Late, LeftEarly, Excused, Absent };
enum class NoteKind { Group, Member, Private };
enum class RaterKind { Self, Supervisor };
enum class Stage { Intake, Midpoint, Termination };
enum class ContactFrequency { Daily, Weekly, Monthly, Rarely, None };
enum class RecoveryBearing { Supports, Neutral, StrainedByUse, UsesWith };
enum class TieKind { Close, Strained, CutOff, Knows };
enum class ActionOutcome { Done, Partly, NotDone, Dropped };
enum class LifeEventKind { Relationship, Loss, Transition, Use, Recovery, Treatment, Other };
enum class GrowthRater { Member, Facilitator };
enum class AnswersChange { Edited, Removed };
enum class FollowUpCause {
    RiskMoment,
    AlertItem,
    UseAfterAbstinence,
    Worsening,
    Absences,
    NoGoalMovement,
    Other
};
enum class OverrideKind {
    PhaseReadiness,
    LateJoin,
    SessionReopened,
    SessionMoved,
    GuardFinding,
    EmergencyAccess
};

template <typename E>
using Words = std::pair<E, QLatin1StringView>;

/// Each enumeration's words, in the interchange format and in the file. The order is the
/// glossary's, and the one in which the choices are offered.
template <typename E>
struct WordsOf;

#define IPT_WORDS(ENUM, COUNT, ...)                                                                          \
    template <>                                                                                              \
    struct WordsOf<ENUM>                                                                                     \
    {                                                                                                        \
        using enum ENUM;                                                                                     \
        static constexpr std::array<Words<ENUM>, COUNT> all{{__VA_ARGS__}};                                  \
    };

#define IPT_WORD(VALUE, TEXT)                                                                                \
    Words<decltype(VALUE)>                                                                                   \
    {                                                                                                        \
        VALUE, QLatin1StringView(TEXT)                                                                       \
    }

IPT_WORDS(Role, 4, IPT_WORD(Facilitator, "facilitator"), IPT_WORD(Clinician, "clinician"),
          IPT_WORD(Supervisor, "supervisor"), IPT_WORD(Administrator, "administrator"))
IPT_WORDS(ProblemArea, 4, IPT_WORD(Grief, "grief"), IPT_WORD(RoleDispute, "role_dispute"),
          IPT_WORD(RoleTransition, "role_transition"),
          IPT_WORD(InterpersonalDeficit, "interpersonal_deficit"))
IPT_WORDS(Phase, 3, IPT_WORD(Inventory, "inventory"), IPT_WORD(Middle, "middle"),
          IPT_WORD(Termination, "termination"))
IPT_WORDS(Entry, 2, IPT_WORD(Closed, "closed"), IPT_WORD(Open, "open"))
IPT_WORDS(SessionState, 4, IPT_WORD(Planned, "planned"), IPT_WORD(InProgress, "in_progress"),
          IPT_WORD(Held, "held"), IPT_WORD(Cancelled, "cancelled"))
IPT_WORDS(Presence, 5, IPT_WORD(Present, "present"), IPT_WORD(Late, "late"),
          IPT_WORD(LeftEarly, "left_early"), IPT_WORD(Excused, "excused"), IPT_WORD(Absent, "absent"))
IPT_WORDS(NoteKind, 3, IPT_WORD(Group, "group"), IPT_WORD(Member, "member"), IPT_WORD(Private, "private"))
IPT_WORDS(RaterKind, 2, IPT_WORD(Self, "self"), IPT_WORD(Supervisor, "supervisor"))
IPT_WORDS(Stage, 3, IPT_WORD(Intake, "intake"), IPT_WORD(Midpoint, "midpoint"),
          IPT_WORD(Termination, "termination"))
IPT_WORDS(ContactFrequency, 5, IPT_WORD(Daily, "daily"), IPT_WORD(Weekly, "weekly"),
          IPT_WORD(Monthly, "monthly"), IPT_WORD(Rarely, "rarely"), IPT_WORD(None, "none"))
IPT_WORDS(RecoveryBearing, 4, IPT_WORD(Supports, "supports"), IPT_WORD(Neutral, "neutral"),
          IPT_WORD(StrainedByUse, "strained_by_use"), IPT_WORD(UsesWith, "uses_with"))
IPT_WORDS(TieKind, 4, IPT_WORD(Close, "close"), IPT_WORD(Strained, "strained"), IPT_WORD(CutOff, "cut_off"),
          IPT_WORD(Knows, "knows"))
IPT_WORDS(ActionOutcome, 4, IPT_WORD(Done, "done"), IPT_WORD(Partly, "partly"), IPT_WORD(NotDone, "not_done"),
          IPT_WORD(Dropped, "dropped"))
IPT_WORDS(LifeEventKind, 7, IPT_WORD(Relationship, "relationship"), IPT_WORD(Loss, "loss"),
          IPT_WORD(Transition, "transition"), IPT_WORD(Use, "use"), IPT_WORD(Recovery, "recovery"),
          IPT_WORD(Treatment, "treatment"), IPT_WORD(Other, "other"))
IPT_WORDS(GrowthRater, 2, IPT_WORD(Member, "member"), IPT_WORD(Facilitator, "facilitator"))
IPT_WORDS(AnswersChange, 2, IPT_WORD(Edited, "edited"), IPT_WORD(Removed, "removed"))
IPT_WORDS(FollowUpCause, 7, IPT_WORD(RiskMoment, "risk_moment"), IPT_WORD(AlertItem, "alert_item"),
          IPT_WORD(UseAfterAbstinence, "use_after_abstinence"), IPT_WORD(Worsening, "worsening"),
          IPT_WORD(Absences, "absences"), IPT_WORD(NoGoalMovement, "no_goal_movement"),
          IPT_WORD(Other, "other"))
IPT_WORDS(OverrideKind, 6, IPT_WORD(PhaseReadiness, "phase_readiness"), IPT_WORD(LateJoin, "late_join"),
          IPT_WORD(SessionReopened, "session_reopened"), IPT_WORD(SessionMoved, "session_moved"),
          IPT_WORD(GuardFinding, "guard_finding"), IPT_WORD(EmergencyAccess, "emergency_access"))

#undef IPT_WORD
#undef IPT_WORDS

template <typename E>
constexpr QLatin1StringView wordOf(E value)
{
    for (const auto &[candidate, word] : WordsOf<E>::all) {
        if (candidate == value)
            return word;
    }
    return {};
}

/// Nothing where no choice is called that.
template <typename E>
constexpr std::optional<E> fromWord(QStringView text)
{
    for (const auto &[candidate, word] : WordsOf<E>::all) {
        if (text == word)
            return candidate;
    }
    return std::nullopt;
}

} // namespace ipt
