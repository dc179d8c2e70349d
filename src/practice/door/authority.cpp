#include "practice/door/authority.h"

#include <QCoreApplication>

#include <array>
#include <initializer_list>

namespace ipt {

namespace {

/// What a role needs besides itself.
enum class Needs { Nothing, OwnGroup, OwnMember, SupervisedGroup, Authorship };

struct Grant
{
    Role role;
    Needs needs;
};

struct Rule
{
    UseCase useCase;
    QLatin1StringView word;
    std::array<Grant, 4> grants;
    int grantCount = 0;

    constexpr Rule(UseCase which, const char *text, std::initializer_list<Grant> list)
        : useCase(which)
        , word(text)
        , grants{}
    {
        for (const Grant &grant : list)
            grants[grantCount++] = grant;
    }
};

constexpr Grant groupsOwn{Role::Facilitator, Needs::OwnGroup};
constexpr Grant membersOwn{Role::Clinician, Needs::OwnMember};
constexpr Grant supervised{Role::Supervisor, Needs::SupervisedGroup};
constexpr Grant administrator{Role::Administrator, Needs::Nothing};
constexpr Grant anyFacilitator{Role::Facilitator, Needs::Nothing};
constexpr Grant anyClinician{Role::Clinician, Needs::Nothing};
constexpr Grant anySupervisor{Role::Supervisor, Needs::Nothing};
constexpr Grant authoringFacilitator{Role::Facilitator, Needs::Authorship};

#define IPT_ANYBODY                                                                                          \
    {                                                                                                        \
        anyFacilitator, anyClinician, anySupervisor, administrator                                           \
    }

/// Who does what. One line a use case; the table of the glossary in the form the program obeys.
const std::array rules{
    Rule{UseCase::ReadToday, "read-today", IPT_ANYBODY},
    Rule{UseCase::ReadGroup, "read-group", {groupsOwn, supervised}},
    Rule{UseCase::ReadSession, "read-session", {groupsOwn, supervised}},
    Rule{UseCase::ReadMember, "read-member", {groupsOwn, membersOwn, supervised}},
    Rule{UseCase::ReadNote, "read-note", {groupsOwn, membersOwn, supervised}},
    Rule{UseCase::ReadProgress, "read-progress", {groupsOwn, membersOwn, supervised}},
    Rule{UseCase::ReadSupervision, "read-supervision", {anySupervisor, administrator}},
    Rule{UseCase::ReadUsers, "read-users", {administrator}},
    Rule{UseCase::ReadDisclosures, "read-disclosures", {anySupervisor, administrator}},
    Rule{UseCase::ReadAudit, "read-audit", {administrator}},
    Rule{UseCase::GuardRecord, "guard-record", {administrator}},
    Rule{UseCase::Search, "search", IPT_ANYBODY},

    Rule{UseCase::CreateGroup, "create-group", {anyFacilitator}},
    Rule{UseCase::EditGroup, "edit-group", {groupsOwn}},
    Rule{UseCase::EditArc, "edit-arc", {groupsOwn}},
    Rule{UseCase::JoinGroup, "join-group", {groupsOwn}},
    Rule{UseCase::LeaveGroup, "leave-group", {groupsOwn}},
    Rule{UseCase::EditParticipation, "edit-participation", {groupsOwn}},
    Rule{UseCase::EditMeasurePlan, "edit-measure-plan", {groupsOwn}},
    Rule{UseCase::PassReadiness, "pass-readiness", {groupsOwn}},
    Rule{UseCase::EditStrategies, "edit-strategies", {groupsOwn}},

    Rule{UseCase::ScheduleSession, "schedule-session", {groupsOwn}},
    Rule{UseCase::StartSession, "start-session", {groupsOwn}},
    Rule{UseCase::EndSession, "end-session", {groupsOwn}},
    Rule{UseCase::BreakOffSession, "break-off-session", {groupsOwn}},
    Rule{UseCase::CancelSession, "cancel-session", {groupsOwn}},
    Rule{UseCase::ReopenSession, "reopen-session", {groupsOwn}},
    Rule{UseCase::EditSession, "edit-session", {groupsOwn}},
    Rule{UseCase::TakeAttendance, "take-attendance", {groupsOwn}},
    Rule{UseCase::CaptureMoment, "capture-moment", {groupsOwn}},
    Rule{UseCase::EditMoment, "edit-moment", {groupsOwn}},
    Rule{UseCase::RemoveMoment, "remove-moment", {groupsOwn}},

    Rule{UseCase::WriteNote, "write-note", {groupsOwn}},
    Rule{UseCase::DiscardDraft, "discard-draft", {authoringFacilitator}},
    Rule{UseCase::SignNote, "sign-note", {authoringFacilitator}},
    Rule{UseCase::CosignNote, "cosign-note", {supervised}},
    Rule{UseCase::AddAddendum, "add-addendum", {groupsOwn}},
    Rule{UseCase::EditWritingAids, "edit-writing-aids", IPT_ANYBODY},

    Rule{UseCase::CreateMember, "create-member", {anyFacilitator, anyClinician}},
    Rule{UseCase::EditMember, "edit-member", {groupsOwn, membersOwn}},
    Rule{UseCase::EditInventory, "edit-inventory", {groupsOwn, membersOwn}},
    Rule{UseCase::EditFormulation, "edit-formulation", {groupsOwn, membersOwn}},
    Rule{UseCase::EditAction, "edit-action", {groupsOwn, membersOwn}},
    Rule{UseCase::TakeMeasure, "take-measure", {groupsOwn, membersOwn}},
    Rule{UseCase::EditLifeEvent, "edit-life-event", {groupsOwn, membersOwn}},
    Rule{UseCase::RateGrowth, "rate-growth", {groupsOwn, membersOwn}},
    Rule{UseCase::EditMidpointReview, "edit-midpoint-review", {groupsOwn, membersOwn}},
    Rule{UseCase::EditFarewell, "edit-farewell", {groupsOwn, membersOwn}},
    Rule{UseCase::OpenFollowUp, "open-follow-up", {groupsOwn, membersOwn, supervised}},
    Rule{UseCase::CloseFollowUp, "close-follow-up", {groupsOwn, membersOwn, supervised}},
    Rule{UseCase::RecordContact, "record-contact", {groupsOwn, membersOwn}},

    Rule{UseCase::RateFidelity, "rate-fidelity", {groupsOwn, supervised}},
    Rule{UseCase::ExportSummary, "export-summary", {supervised}},
    Rule{UseCase::GiveAgreement, "give-agreement", {groupsOwn, membersOwn}},
    Rule{UseCase::GiveFarewellSheet, "give-farewell-sheet", {groupsOwn, membersOwn}},
    Rule{UseCase::ExportOverview, "export-overview", {anySupervisor}},
    Rule{UseCase::ExportReport, "export-report", {groupsOwn, membersOwn, supervised}},
    Rule{UseCase::ExportProgress, "export-progress", {groupsOwn, membersOwn, supervised}},
    Rule{UseCase::ExportRecord, "export-record", {administrator}},
    Rule{UseCase::ExportPrivateNotes, "export-private-notes", {administrator}},
    Rule{UseCase::RecordDisclosure, "record-disclosure", {groupsOwn, membersOwn, supervised, administrator}},

    Rule{UseCase::EditPractice, "edit-practice", {administrator}},
    Rule{UseCase::EditUsers, "edit-users", {administrator}},
    Rule{UseCase::SetPassword, "set-password", {administrator}},
    Rule{UseCase::ChangeOwnPassword, "change-own-password", IPT_ANYBODY},
    Rule{UseCase::RenewRecoveryKey, "renew-recovery-key", {administrator}},
    Rule{UseCase::EditDefinitions, "edit-definitions", {administrator}},
    Rule{UseCase::VerifyFile, "verify-file", IPT_ANYBODY},
    Rule{UseCase::BackUp, "back-up", IPT_ANYBODY},
    Rule{UseCase::RestoreBackup, "restore-backup", {administrator}},
    Rule{UseCase::SignIn, "sign-in", IPT_ANYBODY},
    Rule{UseCase::SignOut, "sign-out", IPT_ANYBODY},
};

#undef IPT_ANYBODY

const Rule &ruleOf(UseCase useCase)
{
    for (const Rule &rule : rules) {
        if (rule.useCase == useCase)
            return rule;
    }
    qFatal("A use case stands without a rule.");
}

bool fulfils(const Standing &standing, Needs needs)
{
    switch (needs) {
    case Needs::Nothing:
        return true;
    case Needs::OwnGroup:
        return standing.runsGroup || standing.isUnassigned;
    case Needs::OwnMember:
        return standing.followsMember || standing.isUnassigned;
    case Needs::SupervisedGroup:
        return standing.supervisesGroup;
    case Needs::Authorship:
        return standing.runsGroup && standing.isAuthor;
    }
    return false;
}

struct AuthorityWords
{
    Q_DECLARE_TR_FUNCTIONS(Authority)
};

QString whoDoes(const Grant &grant)
{
    switch (grant.role) {
    case Role::Facilitator:
        if (grant.needs == Needs::Authorship)
            return AuthorityWords::tr("its author");
        return grant.needs == Needs::Nothing ? AuthorityWords::tr("a facilitator")
                                             : AuthorityWords::tr("a facilitator of the group");
    case Role::Clinician:
        return grant.needs == Needs::Nothing ? AuthorityWords::tr("a clinician")
                                             : AuthorityWords::tr("the member's clinician");
    case Role::Supervisor:
        return grant.needs == Needs::Nothing ? AuthorityWords::tr("a supervisor")
                                             : AuthorityWords::tr("the group's supervisor");
    case Role::Administrator:
        return AuthorityWords::tr("an administrator");
    }
    return {};
}

} // namespace

bool allows(UseCase useCase, const User &user, const Standing &standing)
{
    if (!user.isActive())
        return false;
    const Rule &rule = ruleOf(useCase);
    for (int i = 0; i < rule.grantCount; ++i) {
        if (user.has(rule.grants[i].role) && fulfils(standing, rule.grants[i].needs))
            return true;
    }
    return false;
}

QLatin1StringView wordOf(UseCase useCase)
{
    return ruleOf(useCase).word;
}

QString refusalOf(UseCase useCase)
{
    const Rule &rule = ruleOf(useCase);
    QStringList who;
    for (int i = 0; i < rule.grantCount; ++i)
        who.append(whoDoes(rule.grants[i]));
    if (who.size() == 1)
        return AuthorityWords::tr("You may not do this; ask %1.").arg(who.first());
    const QString last = who.takeLast();
    return AuthorityWords::tr("You may not do this; ask %1 or %2.")
        .arg(who.join(AuthorityWords::tr(", ")), last);
}

QList<UseCase> allUseCases()
{
    QList<UseCase> all;
    for (const Rule &rule : rules)
        all.append(rule.useCase);
    return all;
}

} // namespace ipt
