#pragma once

#include <QLatin1StringView>

namespace ipt {

/// Everything anybody can do to or with the record. Each is checked against the signed-in
/// user's authority and leaves an entry under its word in the audit chain.
enum class UseCase {
    // Looking
    ReadToday,
    ReadGroup,
    ReadSession,
    ReadMember,
    ReadNote,
    ReadProgress,
    ReadSupervision,
    ReadUsers,
    ReadDisclosures,
    ReadAudit,
    GuardRecord,
    Search,
    // Groups
    CreateGroup,
    EditGroup,
    EditArc,
    JoinGroup,
    LeaveGroup,
    EditParticipation,
    EditMeasurePlan,
    PassReadiness,
    EditStrategies,
    // Sessions
    ScheduleSession,
    StartSession,
    EndSession,
    BreakOffSession,
    CancelSession,
    ReopenSession,
    EditSession,
    TakeAttendance,
    CaptureMoment,
    EditMoment,
    RemoveMoment,
    // Notes
    WriteNote,
    DiscardDraft,
    SignNote,
    CosignNote,
    AddAddendum,
    EditWritingAids,
    // Members
    CreateMember,
    EditMember,
    EditInventory,
    EditFormulation,
    EditAction,
    TakeMeasure,
    EditLifeEvent,
    RateGrowth,
    EditMidpointReview,
    EditFarewell,
    OpenFollowUp,
    CloseFollowUp,
    RecordContact,
    // Supervision and leaving the practice
    RateFidelity,
    ExportSummary,
    GiveAgreement,
    GiveFarewellSheet,
    ExportOverview,
    ExportReport,
    ExportProgress,
    ExportRecord,
    ExportPrivateNotes,
    RecordDisclosure,
    // Administration
    EditPractice,
    EditUsers,
    SetPassword,
    ChangeOwnPassword,
    RenewRecoveryKey,
    EditDefinitions,
    VerifyFile,
    BackUp,
    RestoreBackup,
    SignIn,
    SignOut,
};

} // namespace ipt
