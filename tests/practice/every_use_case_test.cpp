#include "practice/administration.h"
#include "practice/backups.h"
#include "practice/course.h"
#include "practice/door/authority.h"
#include "practice/finder.h"
#include "practice/groups.h"
#include "practice/interchange.h"
#include "practice/members.h"
#include "practice/notes.h"
#include "practice/progress.h"
#include "practice/sessions.h"
#include "practice/sheets.h"
#include "practice/supervision.h"
#include "practice/support/house.h"
#include "practice/today.h"
#include "practice/writing_aids.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <catch2/catch_all.hpp>

using namespace ipt;
using namespace ipt::test;
using namespace Qt::StringLiterals;

namespace {

const SessionNumber six(6);
const SessionNumber seven(7);
const MemberId lamont(u"m-b2"_s); ///< on Thursday; Okafor is the clinician
const MemberId rin(u"m-a7"_s);    ///< left Tuesday's group

/// What a row made that a later one takes up, for the user at hand.
struct Made
{
    NoteRef draft{thursday, six, NoteId(u"n-b06-b5"_s)}; ///< Lindqvist's, unsigned
    MomentId moment{u"mo-b07-02"_s};
};

using Answer = std::optional<Error>;

struct Call
{
    UseCase useCase;
    const char *who; ///< L, O, M, B: Lindqvist, Okafor, Marchetti, Bell
    std::function<Answer(Practice &, Made &)> make;
};

QList<Participation> thursdaysMembers()
{
    QList<Participation> spans;
    const QList<std::pair<const char *, int>> joined{
        {"m-b1", 1}, {"m-b2", 1}, {"m-b3", 1}, {"m-b4", 2}, {"m-b5", 4}};
    for (const auto &[member, from] : joined)
        spans.append({MemberId(QString::fromLatin1(member)), SessionNumber(from), {}, {}});
    return spans;
}

Member lamontWith(const QString &referral)
{
    Member member;
    member.id = lamont;
    member.name = u"Lamont Whitaker"_s;
    member.called = u"Lamont"_s;
    member.clinician = okafor;
    member.referral = referral;
    return member;
}

Arc usualArc(int minutes)
{
    Arc arc;
    arc.phases = {{Phase::Inventory, SessionNumber(1), SessionNumber(3)},
                  {Phase::Middle, SessionNumber(4), SessionNumber(14)},
                  {Phase::Termination, SessionNumber(15), SessionNumber(16)}};
    arc.minutes = minutes;
    return arc;
}

NewGroup newGroup(const UserId &by)
{
    NewGroup group;
    group.name = u"Saturday morning"_s;
    group.arc = usualArc(90);
    group.facilitators = {by};
    return group;
}

MeasureTaken noSymptoms()
{
    MeasureTaken measure;
    measure.member = lamont;
    measure.group = thursday;
    measure.session = seven;
    measure.measure = u"phq-9"_s;
    measure.taken = House::now().date();
    measure.items = QList<std::optional<int>>(9, 0);
    return measure;
}

Action nextStep()
{
    Action action;
    action.member = lamont;
    action.group = thursday;
    action.setInSession = seven;
    action.text = u"Ring before Sunday"_s;
    return action;
}

template <typename T>
T ofLamont()
{
    T value;
    value.member = lamont;
    value.group = thursday;
    return value;
}

ReportRequest reportOfLamont()
{
    ReportRequest report;
    report.member = lamont;
    report.group = thursday;
    report.period = {QDate(2026, 4, 1), QDate(2026, 5, 28)};
    report.format = ReportFormat::Html;
    report.recipient = u"Riverside Clinic"_s;
    report.purpose = u"Continuing care"_s;
    report.ground = u"He asked for it himself."_s;
    return report;
}

Fidelity ratedBy(const User &user)
{
    Fidelity fidelity;
    fidelity.as = user.has(Role::Supervisor) ? RaterKind::Supervisor : RaterKind::Self;
    fidelity.ratings = {{u"affect"_s, 3}};
    return fidelity;
}

Answer backUp(Practice &practice)
{
    const QDir beside(QFileInfo(practice.path()).absolutePath());
    beside.mkdir(u"backups"_s);
    practice.backups().setPlace({beside.filePath(u"backups"_s), {}});
    return errorOf(practice.backups().backUp());
}

/// Puts the last backup in the practice's place, at its next opening.
Answer restore(Practice &practice, const QString &password)
{
    const QList<KeptBackup> kept = practice.backups().kept();
    const Result<std::unique_ptr<RestoreRun>> run =
        practice.backups().beginRestore(kept.isEmpty() ? QString() : kept.first().path, password);
    if (!run.ok())
        return run.error();
    const Result<void> checked = (*run)->check({});
    return checked.ok() ? errorOf((*run)->finish()) : Answer(checked.error());
}

#define CALL(...)                                                                                            \
    [](Practice &p, Made &made) -> Answer {                                                                  \
        (void)made;                                                                                          \
        return errorOf(__VA_ARGS__);                                                                         \
    }

const QList<Call> looks{
    {UseCase::GuardRecord, "B", CALL(p.interchange().findings({}))},
    {UseCase::ReadToday, "LOMB", CALL(p.today().view())},
    {UseCase::ReadGroup, "LB", CALL(p.groups().page(thursday))},
    {UseCase::ReadSession, "LB", CALL(p.sessions().room(thursday, seven))},
    {UseCase::ReadMember, "LOB", CALL(p.members().page(lamont))},
    {UseCase::ReadNote, "LOB", CALL(p.notes().ofMember(lamont))},
    {UseCase::ReadProgress, "LOB", CALL(p.progress().member(lamont))},
    {UseCase::ReadProgress, "LOMB", CALL(p.progress().group(thursday))},
    {UseCase::ReadSupervision, "B", CALL(p.supervision().page(10))},
    {UseCase::ReadSupervision, "B", CALL(p.supervision().outcomes({thursday}))},
    {UseCase::ReadUsers, "B", CALL(p.administration().users())},
    {UseCase::ReadDisclosures, "B", CALL(p.supervision().disclosures())},
    {UseCase::ReadAudit, "B", CALL(p.administration().auditLog(10))},
    {UseCase::Search, "LOMB", CALL(p.finder().find(u"concert"_s))},
};

// In an order in which one user can make them one after another.
const QList<Call> acts{
    {UseCase::CreateGroup, "LO", CALL(p.groups().create(newGroup(p.user().id)))},
    {UseCase::EditGroup, "L", CALL(p.groups().rename(thursday, u"Thursday at noon"_s))},
    {UseCase::EditArc, "L", CALL(p.groups().setArc(thursday, usualArc(100)))},
    {UseCase::JoinGroup, "L", CALL(p.groups().join(thursday, rin, SessionNumber(8), u"Came back."_s))},
    {UseCase::LeaveGroup, "L", CALL(p.groups().leave(thursday, lamont, SessionNumber(9), u"Moves away."_s))},
    {UseCase::EditParticipation, "L", CALL(p.groups().setParticipation(thursday, thursdaysMembers()))},
    {UseCase::EditMeasurePlan, "L",
     CALL(p.groups().setMeasureSchedule(thursday, u"bam"_s, MeasureSchedule{ScheduleKind::Never, 1, {}}))},
    {UseCase::PassReadiness, "L", CALL(p.groups().passReadiness(thursday, Phase::Inventory, u"Agreed."_s))},
    {UseCase::EditStrategies, "L",
     CALL(p.groups().saveStrategy(thursday, {{}, ProblemArea::Grief, u"Tell one story."_s, seven}))},
    {UseCase::EditSession, "L", CALL(p.sessions().setTheme(thursday, seven, u"An envelope"_s))},
    {UseCase::TakeAttendance, "L",
     CALL(p.sessions().putAttendance(thursday, seven, {lamont, Presence::Late, 80, {}}))},
    {UseCase::CaptureMoment, "L",
     [](Practice &p, Made &made) -> Answer {
         Moment moment;
         moment.text = u"Puts the envelope on the table."_s;
         const Result<MomentId> kept = p.sessions().addMoment(thursday, seven, moment);
         if (kept.ok())
             made.moment = *kept;
         return errorOf(kept);
     }},
    {UseCase::EditMoment, "L",
     [](Practice &p, Made &made) -> Answer {
         Moment moment;
         moment.id = made.moment;
         moment.text = u"Puts the envelope away again."_s;
         return errorOf(p.sessions().updateMoment(thursday, seven, moment));
     }},
    {UseCase::RemoveMoment, "L", CALL(p.sessions().removeMoment(thursday, seven, made.moment))},
    {UseCase::ScheduleSession, "L",
     CALL(
         p.sessions().schedule(thursday, SessionNumber(9), QDate(2026, 6, 12), QTime(12, 0), u"Holiday."_s))},
    {UseCase::BreakOffSession, "L",
     CALL(p.sessions().breakOff(thursday, seven, WallMoment{QDate(2026, 6, 2), QTime(12, 0)}))},
    {UseCase::StartSession, "L", CALL(p.sessions().start(thursday, seven))},
    {UseCase::CancelSession, "L", CALL(p.sessions().cancel(thursday, SessionNumber(9), u"Snow."_s))},
    {UseCase::SignNote, "L", CALL(p.notes().sign(made.draft, House::password(), u"Looked at."_s))},
    {UseCase::AddAddendum, "L",
     CALL(p.notes().addAddendum({thursday, six, NoteId(u"n-b06-b2"_s)}, u"He rang."_s, House::password()))},
    {UseCase::EditWritingAids, "LOMB",
     CALL(p.writingAids().saveSnippet({u"safety"_s, u"Asked directly."_s}))},
    {UseCase::CosignNote, "B",
     CALL(p.notes().cosign({tuesday, SessionNumber(1), NoteId(u"n-a01-a1"_s)}, House::password()))},
    {UseCase::WriteNote, "L",
     [](Practice &p, Made &made) -> Answer {
         const NewNote wanted{thursday, seven, NoteKind::Group, {}, u"free"_s};
         const Result<NoteId> note = p.notes().start(wanted);
         if (note.ok())
             made.draft = {thursday, seven, *note};
         return errorOf(note);
     }},
    {UseCase::DiscardDraft, "L", CALL(p.notes().discardDraft(made.draft))},
    {UseCase::CreateMember, "LOM", CALL(p.members().create([] {
         Member member;
         member.name = u"Alma Reyes"_s;
         return member;
     }()))},
    {UseCase::EditMember, "LO", CALL(p.members().save(lamontWith(u"By his brother."_s)))},
    {UseCase::EditInventory, "LO", CALL(p.course().saveInventory([] {
         auto inventory = ofLamont<Inventory>();
         inventory.stage = Stage::Midpoint;
         return inventory;
     }()))},
    {UseCase::EditFormulation, "LO", CALL(p.course().saveFormulation(ofLamont<Formulation>()))},
    {UseCase::EditAction, "LO", CALL(p.course().saveAction(nextStep()))},
    {UseCase::TakeMeasure, "LO", CALL(p.course().saveMeasure(noSymptoms()))},
    {UseCase::EditLifeEvent, "LO", CALL(p.course().saveLifeEvent([] {
         LifeEvent event;
         event.member = lamont;
         event.when = *PartialDate::parse(u"2026-05");
         event.text = u"Moved in with his brother"_s;
         return event;
     }()))},
    {UseCase::RateGrowth, "LO", CALL(p.course().saveGrowth([] {
         auto rating = ofLamont<GrowthRating>();
         rating.session = seven;
         rating.levels = {1, 2, 3, 4, 0, std::nullopt};
         return rating;
     }()))},
    {UseCase::EditMidpointReview, "LO", CALL(p.course().saveMidpointReview([] {
         auto review = ofLamont<MidpointReview>();
         review.helps = u"Being asked."_s;
         return review;
     }()))},
    {UseCase::EditFarewell, "LO", CALL(p.course().saveFarewell(ofLamont<Farewell>()))},
    {UseCase::OpenFollowUp, "LOB", CALL(p.course().openFollowUp([] {
         FollowUp followUp;
         followUp.member = lamont;
         followUp.group = thursday;
         followUp.reason = u"Ask about Sunday."_s;
         return followUp;
     }()))},
    {UseCase::CloseFollowUp, "LMB", CALL(p.course().closeFollowUp(FollowUpId(u"fu-05"_s), u"Rang him."_s))},
    {UseCase::RecordContact, "LO", CALL(p.course().recordContact([] {
         auto contact = ofLamont<IndividualContact>();
         contact.text = u"A short call."_s;
         return contact;
     }()))},
    {UseCase::EndSession, "L", CALL(p.sessions().end(thursday, seven))},
    {UseCase::ReopenSession, "L", CALL(p.sessions().reopen(thursday, seven, u"Went on."_s))},
    {UseCase::EndSession, "L", CALL(p.sessions().end(thursday, seven))},
    {UseCase::StartSession, "L", CALL(p.sessions().start(thursday, SessionNumber(8)))},
    {UseCase::RateFidelity, "LB", CALL(p.supervision().rateFidelity(thursday, six, ratedBy(p.user())))},
    {UseCase::ExportSummary, "B",
     CALL(p.supervision().exportSummary({thursday, six, SummaryFormat::Html, true, u"Read."_s}))},
    {UseCase::GiveAgreement, "LO", CALL(p.sheets().giveAgreement({lamont, thursday}))},
    {UseCase::GiveFarewellSheet, "LO", CALL(p.sheets().giveFarewell({lamont, thursday}))},
    {UseCase::ExportOverview, "B", CALL(p.supervision().exportOverview({}))},
    {UseCase::ExportReport, "LOB", CALL(p.progress().exportReport(reportOfLamont()))},
    {UseCase::ExportProgress, "LOB",
     CALL(p.progress().exportTable({ProgressTable::Scores, lamont, thursday, {}, {}}))},
    {UseCase::RecordDisclosure, "LOB", CALL(p.supervision().recordDisclosure([] {
         Disclosure disclosure;
         disclosure.members = QList<MemberId>{lamont};
         disclosure.what = u"Attendance"_s;
         disclosure.recipient = u"The court"_s;
         return disclosure;
     }()))},
    {UseCase::ExportRecord, "B", CALL(exported(p, {}))},
    {UseCase::ExportPrivateNotes, "B", CALL(exported(p, {true, u"Ordered by a court."_s}))},
    {UseCase::EditPractice, "B",
     CALL(p.administration().setInfo({u"Riverbend"_s, u"America/Chicago"_s, true, {}}))},
    {UseCase::EditUsers, "B",
     CALL(p.administration().saveUser({{}, u"Ida Novak"_s, {}, {Role::Facilitator}, true}))},
    {UseCase::SetPassword, "B", CALL(p.administration().setPassword(marchetti, u"seven quiet herons"_s))},
    {UseCase::EditDefinitions, "B", CALL(p.administration().removeDefinition(u"technique"_s, u"none"_s))},
    {UseCase::VerifyFile, "LOMB", CALL(p.administration().verify())},
    {UseCase::BackUp, "LOMB", [](Practice &p, Made &) -> Answer { return backUp(p); }},
    {UseCase::RestoreBackup, "B",
     [](Practice &p, Made &) -> Answer { return restore(p, House::password()); }},
    {UseCase::RenewRecoveryKey, "B", CALL(p.administration().renewRecoveryKey(House::password()))},
    {UseCase::ChangeOwnPassword, "LOMB",
     CALL(p.administration().changeOwnPassword(House::password(), u"seven quiet herons"_s))},
};

#undef CALL

struct Somebody
{
    char letter;
    UserId id;
};

const QList<Somebody> everybody{{'L', lindqvist}, {'O', okafor}, {'M', marchetti}, {'B', bell}};

bool may(const Call &call, char letter)
{
    return std::string_view(call.who).find(letter) != std::string_view::npos;
}

std::string wordsFor(const Answer &answer)
{
    return answer ? answer->sentence.toStdString() : "done";
}

} // namespace

TEST_CASE("every use case is tried for real by somebody")
{
    QSet<UseCase> tried;
    for (const QList<Call> &calls : {looks, acts}) {
        for (const Call &call : calls)
            tried.insert(call.useCase);
    }
    for (const UseCase useCase : allUseCases()) {
        INFO(std::string(wordOf(useCase).data()));
        CHECK((tried.contains(useCase) || useCase == UseCase::SignIn || useCase == UseCase::SignOut));
    }
}

TEST_CASE("what somebody may not do changes nothing and leaves no entry")
{
    House house;
    const PracticeRecord before = house.record();
    for (const Somebody &one : everybody) {
        Practice &practice = house.as(one.id);
        const qint64 entries = house.auditEntries();
        int announced = 0;
        QObject::connect(&practice, &Practice::changed, [&announced] { ++announced; });
        for (const Call &call : looks + acts) {
            if (may(call, one.letter))
                continue;
            INFO(one.letter << " " << wordOf(call.useCase).data());
            Made made;
            const Answer answer = call.make(practice, made);
            REQUIRE(answer);
            CHECK(answer->kind == ErrorKind::NotPermitted);
            CHECK_FALSE(answer->sentence.isEmpty());
        }
        CHECK(house.auditEntries() == entries);
        CHECK(announced == 0);
    }
    CHECK((house.record() == before));
}

TEST_CASE("what somebody does is announced once and leaves one entry")
{
    for (const Somebody &one : everybody) {
        House house;
        Practice &practice = house.as(one.id);
        QList<UseCase> announced;
        QObject::connect(&practice, &Practice::changed,
                         [&announced](const Change &change) { announced.append(change.by); });
        Made made;
        for (const Call &call : acts) {
            if (!may(call, one.letter))
                continue;
            INFO(one.letter << " " << wordOf(call.useCase).data());
            announced.clear();
            const qint64 entries = house.auditEntries();
            const Answer answer = call.make(practice, made);
            INFO(wordsFor(answer));
            REQUIRE_FALSE(answer);
            CHECK(house.auditEntries() == entries + 1);
            CHECK(announced == QList{call.useCase});
        }
    }
}

TEST_CASE("a look leaves an entry, and a second one within ten minutes none")
{
    for (const Somebody &one : everybody) {
        House house;
        Practice &practice = house.as(one.id);
        int announced = 0;
        QObject::connect(&practice, &Practice::changed, [&announced] { ++announced; });
        Made made;
        for (const Call &call : looks) {
            if (!may(call, one.letter))
                continue;
            INFO(one.letter << " " << wordOf(call.useCase).data());
            const qint64 entries = house.auditEntries();
            CHECK(wordsFor(call.make(practice, made)) == "done");
            CHECK(house.auditEntries() == entries + 1);
            House::advance(9);
            CHECK_FALSE(call.make(practice, made));
            CHECK(house.auditEntries() == entries + 1);
            House::advance(2);
            CHECK_FALSE(call.make(practice, made));
            CHECK(house.auditEntries() == entries + 2);
        }
        CHECK(announced == 0);
    }
}
