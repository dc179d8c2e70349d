#include "practice/door/authority.h"

#include "support/text_of.h"

#include <catch2/catch_all.hpp>

using namespace ipt;

namespace {

// f, c, s, a: the role suffices by itself. F, C, S: only with the record its own
// (the group run, the member followed, the group supervised).
struct Expected
{
    const char *who;
    QList<UseCase> useCases;
};

const QList<Expected> whoDoesWhat{
    {"fcsa",
     {UseCase::ReadToday, UseCase::Search, UseCase::EditWritingAids, UseCase::ChangeOwnPassword,
      UseCase::VerifyFile, UseCase::BackUp, UseCase::SignIn, UseCase::SignOut}},
    {"f", {UseCase::CreateGroup}},
    {"fc", {UseCase::CreateMember}},
    {"F",
     {UseCase::EditGroup,         UseCase::EditArc,       UseCase::JoinGroup,       UseCase::LeaveGroup,
      UseCase::EditParticipation, UseCase::PassReadiness, UseCase::EditStrategies,  UseCase::ScheduleSession,
      UseCase::StartSession,      UseCase::EndSession,    UseCase::BreakOffSession, UseCase::CancelSession,
      UseCase::ReopenSession,     UseCase::EditSession,   UseCase::TakeAttendance,  UseCase::CaptureMoment,
      UseCase::EditMoment,        UseCase::RemoveMoment,  UseCase::WriteNote,       UseCase::DiscardDraft,
      UseCase::SignNote,          UseCase::AddAddendum,   UseCase::EditMeasurePlan}},
    {"FS", {UseCase::ReadGroup, UseCase::ReadSession, UseCase::RateFidelity}},
    {"FCS",
     {UseCase::ReadMember, UseCase::ReadNote, UseCase::ReadProgress, UseCase::OpenFollowUp,
      UseCase::CloseFollowUp}},
    {"FC",
     {UseCase::EditMember, UseCase::EditInventory, UseCase::EditFormulation, UseCase::EditAction,
      UseCase::TakeMeasure, UseCase::EditLifeEvent, UseCase::RateGrowth, UseCase::EditMidpointReview,
      UseCase::EditFarewell, UseCase::RecordContact}},
    {"S", {UseCase::CosignNote, UseCase::ExportSummary}},
    {"s", {UseCase::ExportOverview}},
    {"sa", {UseCase::ReadSupervision, UseCase::ReadDisclosures}},
    {"FCS", {UseCase::ExportReport, UseCase::ExportProgress}},
    {"FC", {UseCase::GiveAgreement, UseCase::GiveFarewellSheet}},
    {"FCSa", {UseCase::RecordDisclosure}},
    {"a",
     {UseCase::ReadUsers, UseCase::ReadAudit, UseCase::GuardRecord, UseCase::ExportRecord,
      UseCase::ExportPrivateNotes, UseCase::EditPractice, UseCase::EditUsers, UseCase::SetPassword,
      UseCase::RenewRecoveryKey, UseCase::EditDefinitions, UseCase::RestoreBackup}},
};

User holding(Role role)
{
    User user;
    user.id = UserId(QStringLiteral("u"));
    user.roles = {role};
    return user;
}

bool listed(const char *who, char letter)
{
    return std::string_view(who).find(letter) != std::string_view::npos;
}

} // namespace

TEST_CASE("Each role may do what the glossary's table says, and nothing else")
{
    const Standing nothing;
    Standing everything;
    everything.runsGroup = everything.followsMember = everything.supervisesGroup = everything.isAuthor = true;
    const QList<std::pair<Role, char>> roles{{Role::Facilitator, 'f'},
                                             {Role::Clinician, 'c'},
                                             {Role::Supervisor, 's'},
                                             {Role::Administrator, 'a'}};
    for (const Expected &expected : whoDoesWhat) {
        for (const UseCase useCase : expected.useCases) {
            for (const auto &[role, letter] : roles) {
                INFO(wordOf(useCase).data() << " by " << wordOf(role).data());
                const bool byItself = listed(expected.who, letter);
                const bool withOwn = listed(expected.who, char(std::toupper(letter)));
                CHECK(allows(useCase, holding(role), nothing) == byItself);
                CHECK(allows(useCase, holding(role), everything) == (byItself || withOwn));
            }
        }
    }
}

TEST_CASE("The table leaves no use case out, and every word stands once")
{
    QList<UseCase> covered;
    for (const Expected &expected : whoDoesWhat)
        covered += expected.useCases;
    QSet<QString> words;
    for (const UseCase useCase : allUseCases()) {
        INFO(wordOf(useCase).data());
        CHECK(covered.count(useCase) == 1);
        CHECK_FALSE(words.contains(wordOf(useCase)));
        words.insert(wordOf(useCase));
    }
    CHECK(covered.size() == allUseCases().size());
}

TEST_CASE("One's own record is not somebody else's: each standing opens only its own role's doors")
{
    Standing follows;
    follows.followsMember = true;
    CHECK_FALSE(allows(UseCase::EditInventory, holding(Role::Facilitator), follows));
    Standing runs;
    runs.runsGroup = true;
    CHECK_FALSE(allows(UseCase::CosignNote, holding(Role::Supervisor), runs));
    CHECK_FALSE(allows(UseCase::SignNote, holding(Role::Facilitator), runs)); // not the author
    Standing wrote;
    wrote.isAuthor = true;
    CHECK_FALSE(allows(UseCase::SignNote, holding(Role::Facilitator), wrote)); // no longer runs the group
}

TEST_CASE("Nobody who has left the practice may do anything")
{
    User gone = holding(Role::Administrator);
    gone.roles = {Role::Facilitator, Role::Clinician, Role::Supervisor, Role::Administrator};
    gone.active = false;
    Standing everything;
    everything.runsGroup = everything.followsMember = everything.supervisesGroup = everything.isAuthor = true;
    for (const UseCase useCase : allUseCases())
        CHECK_FALSE(allows(useCase, gone, everything));
}

TEST_CASE("A refusal says whom to ask")
{
    CHECK(refusalOf(UseCase::EditUsers) == QStringLiteral("You may not do this; ask an administrator."));
    CHECK(refusalOf(UseCase::ReadGroup) ==
          QStringLiteral("You may not do this; ask a facilitator of the group or the group's supervisor."));
}
