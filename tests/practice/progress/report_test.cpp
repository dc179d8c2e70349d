#include "practice/administration.h"
#include "practice/course.h"
#include "practice/members.h"
#include "practice/progress.h"
#include "practice/supervision.h"
#include "practice/support/house.h"

#include <catch2/catch_all.hpp>

using namespace ipt;
using namespace ipt::test;
using namespace Qt::StringLiterals;

namespace {

const MemberId imran(u"m-a6"_s);   ///< Okafor's; one consent, in force
const MemberId darnell(u"m-a2"_s); ///< Marchetti's; one consent revoked, one in force
const MemberId odette(u"m-b1"_s);  ///< Marchetti's, on Thursday
const ConsentId revoked(u"c-03"_s);

ReportRequest reportOf(const MemberId &member, const GroupId &group = tuesday)
{
    ReportRequest report;
    report.member = member;
    report.group = group;
    report.period = {QDate(2026, 2, 1), QDate(2026, 5, 28)};
    report.format = ReportFormat::Html;
    report.recipient = u"Dr. Farrokhzad"_s;
    report.purpose = u"Coordination of treatment"_s;
    report.ground = u"The member asked for it."_s;
    return report;
}

QString textOf(const Result<ExportedFile> &file)
{
    INFO((file.ok() ? std::string() : file.error().sentence.toStdString()));
    REQUIRE(file.ok());
    return QString::fromUtf8(file->content);
}

QString refusal(const Result<ExportedFile> &file)
{
    REQUIRE_FALSE(file.ok());
    return file.error().sentence;
}

/// A file with a consent that lets nothing out today.
Member withConsent(Practice &practice, const MemberId &member, const Consent &consent)
{
    Member kept = practice.members().page(member)->member;
    kept.consents.append(consent);
    REQUIRE(practice.members().save(kept).ok());
    return kept;
}

} // namespace

TEST_CASE("a report that leaves is logged: to whom, why, under which consent")
{
    House house;
    Practice &practice = house.as(okafor);
    ReportRequest wanted = reportOf(imran);
    wanted.consent = ConsentId(u"c-02"_s);
    wanted.recipient = u"Somebody else"_s;
    wanted.comment = u"Doing well with the new dose."_s;
    const Result<ExportedFile> file = practice.progress().exportReport(wanted);
    const QString text = textOf(file);
    CHECK(text.contains(u"Doing well with the new dose."_s));
    CHECK(text.contains(
        u"Attendance, measure scores, progress on agreed goals. No content about other members."_s));
    CHECK(text.contains(u"42 CFR part 2 prohibits unauthorized use or disclosure of these records."_s));
    CHECK(text.contains(u"Adaeze Okafor, LCSW-R, CASAC-M"_s));
    CHECK_FALSE(text.contains(u"Somebody else"_s));
    CHECK(file->suggestedName == u"progress-report-2026-02-01-to-2026-05-28.html"_s);

    const QList<Disclosure> log = *house.as(bell).supervision().disclosures();
    const Disclosure &last = log.last();
    CHECK(last.recipient == u"Dr. Leila Farrokhzad, office-based opioid treatment"_s);
    CHECK(last.purpose == u"Coordination of buprenorphine treatment"_s);
    CHECK(last.consent == ConsentId(u"c-02"_s));
    CHECK(last.by == okafor);
    CHECK(last.members == OptionalList<MemberId>{imran});
    CHECK(last.what == u"Progress report, 2026-02-01 to 2026-05-28 (HTML)"_s);
    const QList<AuditRow> audit = *house.practice().administration().auditLog(20);
    CHECK(std::any_of(audit.begin(), audit.end(), [](const AuditRow &entry) {
        return entry.what == u"export-report"_s && entry.record == u"groups/g-tuesday/members/m-a6"_s;
    }));
}

TEST_CASE("a consent that is revoked, over or still to come lets nothing out, and says why")
{
    House house;
    const auto refusedUnder = [&house](const ConsentId &consent) {
        ReportRequest wanted = reportOf(imran);
        wanted.consent = consent;
        const qsizetype before = house.as(bell).supervision().disclosures()->size();
        const QString sentence = refusal(house.as(okafor).progress().exportReport(wanted));
        CHECK(house.as(bell).supervision().disclosures()->size() == before);
        return sentence;
    };
    Practice &practice = house.as(okafor);
    Consent consent;
    consent.recipient = u"The court"_s;
    consent.scope = u"Attendance"_s;
    consent.signedOn = QDate(2026, 1, 1);
    consent.id = ConsentId(u"c-revoked"_s);
    consent.revoked = QDate(2026, 5, 1);
    withConsent(practice, imran, consent);
    consent.id = ConsentId(u"c-over"_s);
    consent.revoked.reset();
    consent.expires = House::now().date().addDays(-1);
    withConsent(practice, imran, consent);
    consent.id = ConsentId(u"c-later"_s);
    consent.expires.reset();
    consent.signedOn = House::now().date().addDays(1);
    withConsent(practice, imran, consent);
    consent.id = ConsentId(u"c-last-day"_s);
    consent.signedOn = QDate(2026, 1, 1);
    consent.expires = House::now().date();
    withConsent(practice, imran, consent);

    CHECK(refusedUnder(ConsentId(u"c-revoked"_s)).contains(u"revoked this consent"_s));
    CHECK(refusedUnder(ConsentId(u"c-over"_s)).contains(u"ended on"_s));
    CHECK(refusedUnder(ConsentId(u"c-later"_s)).contains(u"still to come"_s));
    CHECK(refusedUnder(ConsentId(u"c-of-nobody"_s)).contains(u"no such consent"_s));
    ReportRequest wanted = reportOf(imran);
    wanted.consent = ConsentId(u"c-last-day"_s);
    CHECK(house.as(okafor).progress().exportReport(wanted).ok());

    const ReportDesk desk = *house.practice().progress().reportDesk(imran, tuesday);
    QStringList inForce;
    for (const OfferedConsent &offered : desk.consents) {
        if (offered.obstacle.isEmpty())
            inForce.append(offered.consent.id->text());
    }
    CHECK(inForce == QStringList{u"c-02"_s, u"c-last-day"_s});
    CHECK(desk.isPart2);
    CHECK(desk.whole == DaySpan{QDate(2026, 2, 3), House::now().date()});
}

TEST_CASE("a Part 2 program's report needs a consent or a ground, any report a recipient and a purpose")
{
    House house;
    Practice &practice = house.as(okafor);
    ReportRequest wanted = reportOf(imran);
    wanted.ground = u" "_s;
    CHECK(refusal(practice.progress().exportReport(wanted)).contains(u"under a consent"_s));
    wanted = reportOf(imran);
    const QString text = textOf(practice.progress().exportReport(wanted));
    CHECK(text.contains(u"Disclosed without a consent: The member asked for it."_s));
    wanted.recipient.clear();
    CHECK(refusal(practice.progress().exportReport(wanted)).contains(u"to whom"_s));
    wanted = reportOf(imran);
    wanted.purpose.clear();
    CHECK(refusal(practice.progress().exportReport(wanted)).contains(u"purpose"_s));
    wanted = reportOf(imran);
    wanted.period = {QDate(2026, 5, 2), QDate(2026, 5, 1)};
    CHECK(refusal(practice.progress().exportReport(wanted)).contains(u"period"_s));

    const Disclosure last = house.as(bell).supervision().disclosures()->last();
    CHECK(last.purpose == u"Coordination of treatment (without a consent: The member asked for it.)"_s);
    REQUIRE(
        house.practice().administration().setInfo({u"Riverbend"_s, u"America/New_York"_s, false, {}}).ok());
    wanted = reportOf(imran);
    wanted.ground.clear();
    const QString plain = textOf(house.as(okafor).progress().exportReport(wanted));
    CHECK_FALSE(plain.contains(u"42 CFR"_s));
}

TEST_CASE("a comment that names somebody else needs a reason, which is kept")
{
    House house;
    Practice &practice = house.as(okafor);
    ReportRequest wanted = reportOf(imran);
    wanted.comment = u"He and Darnell have become friends."_s;
    const ReportCheck found = *practice.progress().checkReport(wanted);
    REQUIRE(found.inComment.size() == 1);
    CHECK(wanted.comment.mid(found.inComment.first().start, found.inComment.first().length) == u"Darnell"_s);
    CHECK(refusal(practice.progress().exportReport(wanted)).contains(u"names somebody else"_s));
    wanted.guardReason = u"Both asked for it."_s;
    CHECK(practice.progress().exportReport(wanted).ok());
    const PracticeRecord record = house.record();
    const Override &kept = record.overrides.last();
    CHECK(kept.kind == OverrideKind::GuardFinding);
    CHECK(kept.member == imran);
    CHECK(kept.reason == u"Both asked for it."_s);

    wanted.comment = u"Imran keeps coming."_s;
    CHECK(house.as(okafor).progress().checkReport(wanted)->inComment.isEmpty());
}

TEST_CASE("what in the record names somebody else is left out, and its number is said")
{
    House house;
    Practice &practice = house.as(okafor);
    Action action;
    action.member = imran;
    action.group = tuesday;
    action.setInSession = SessionNumber(15);
    action.text = u"Ask Darnell Whitlock for a ride."_s;
    REQUIRE(practice.course().saveAction(action).ok());
    FollowUp followUp;
    followUp.member = imran;
    followUp.group = tuesday;
    followUp.reason = u"Marisol Quintero-Vega saw him at the bar."_s;
    REQUIRE(practice.course().openFollowUp(followUp).ok());
    ReportRequest wanted = reportOf(imran);
    const ReportCheck found = *practice.progress().checkReport(wanted);
    CHECK(found.leftOut.contains(action.text));
    CHECK(found.leftOut.contains(followUp.reason));
    const QString text = textOf(practice.progress().exportReport(wanted));
    CHECK_FALSE(text.contains(u"Darnell"_s));
    CHECK_FALSE(text.contains(u"Marisol"_s));
    CHECK(text.contains(
        u"%1 entries are left out because they name other persons."_s.arg(found.leftOut.size())));

    wanted.parts.nextSteps = false;
    wanted.parts.followUps = false;
    const ReportCheck less = *practice.progress().checkReport(wanted);
    CHECK_FALSE(less.leftOut.contains(action.text));
    CHECK_FALSE(less.leftOut.contains(followUp.reason));
}

TEST_CASE("no other member and no private note is in anybody's report")
{
    House house;
    const PracticeRecord record = house.record();
    for (const char *id : {"m-a1", "m-a2", "m-a3", "m-a4", "m-a5", "m-a6", "m-a7"}) {
        const MemberId member(QString::fromLatin1(id));
        Practice &practice = house.as(lindqvist);
        const QString text = textOf(practice.progress().exportReport(reportOf(member)));
        INFO(id);
        for (const Member &other : record.members) {
            if (other.id != member)
                CHECK_FALSE(text.contains(other.name));
        }
        for (const Group &group : record.groups) {
            for (const Session &session : group.sessions) {
                for (const Note &note : session.notes) {
                    for (const NoteSection &section : note.sections)
                        CHECK_FALSE((note.kind == NoteKind::Private && text.contains(section.text.left(40))));
                }
            }
        }
    }
}

TEST_CASE("parts that are not wanted are told nowhere")
{
    House house;
    Practice &practice = house.as(lindqvist);
    ReportRequest wanted = reportOf(MemberId(u"m-a1"_s));
    wanted.parts = {false, true, false, false, false, false, false, false};
    const QString text = textOf(practice.progress().exportReport(wanted));
    CHECK(text.contains(u"Attendance"_s));
    for (const QString &absent : {u"PHQ-9"_s, u"Goals"_s, u"Growth"_s, u"Relationships"_s, u"Next steps"_s,
                                  u"Follow-ups"_s, u"goals"_s, u"No use"_s, u"Closer to"_s}) {
        INFO(absent.toStdString());
        CHECK_FALSE(text.contains(absent));
    }
}

TEST_CASE("who follows a member reports on them, and on no other of the group")
{
    House house;
    Practice &practice = house.as(marchetti);
    CHECK(practice.progress().exportReport(reportOf(darnell)).ok());
    const Result<ExportedFile> refused = practice.progress().exportReport(reportOf(imran));
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().kind == ErrorKind::NotPermitted);
    CHECK(practice.progress().checkReport(reportOf(imran)).error().kind == ErrorKind::NotPermitted);
    CHECK(practice.progress().previewReport(reportOf(imran)).error().kind == ErrorKind::NotPermitted);
    CHECK(practice.progress().reportDesk(imran, tuesday).error().kind == ErrorKind::NotPermitted);
    CHECK(practice.progress().giveSheet(imran, tuesday, reportOf(imran).period).error().kind ==
          ErrorKind::NotPermitted);
    CHECK(practice.progress().noteExport({ProgressTable::Scores, imran, tuesday, {}, {}}).error().kind ==
          ErrorKind::NotPermitted);
    // Nor through a group the member never belonged to.
    CHECK_FALSE(house.as(okafor).progress().exportReport(reportOf(odette, tuesday)).ok());
}

TEST_CASE("a clinician's overview of a group holds the members they follow, and no turns")
{
    House house;
    const Result<GroupProgress> own = house.as(marchetti).progress().group(thursday);
    REQUIRE(own.ok());
    CHECK_FALSE(own->isWhole);
    CHECK_FALSE(own->mayOpenGroup);
    QStringList called;
    for (const OverviewRow &row : own->overview.rows)
        called.append(row.called);
    CHECK(called == QStringList{u"Odette"_s, u"Søren"_s});
    CHECK(own->overview.turns.isEmpty());
    for (const Sentence &notice : own->overview.notices)
        CHECK((notice.plain.contains(u"Odette"_s) || notice.plain.contains(u"Søren"_s)));
    const Result<ExportedFile> table =
        house.practice().progress().exportTable({ProgressTable::Overview, {}, thursday, {}, {}});
    CHECK_FALSE(textOf(table).contains(u"Lamont"_s));

    const Result<GroupProgress> whole = house.as(lindqvist).progress().group(thursday);
    REQUIRE(whole.ok());
    CHECK(whole->isWhole);
    CHECK(whole->overview.rows.size() == 5);
    CHECK_FALSE(whole->overview.turns.isEmpty());
}

TEST_CASE("the tables behind the charts are CSV with a row for each session, and noted as exports")
{
    House house;
    Practice &practice = house.as(lindqvist);
    const qint64 entries = house.auditEntries();
    const Result<ExportedFile> scores = practice.progress().exportTable(
        {ProgressTable::Scores, MemberId(u"m-a1"_s), tuesday, u"phq-9"_s, {}});
    const QStringList lines = textOf(scores).split(u"\r\n"_s, Qt::SkipEmptyParts);
    CHECK(scores->suggestedName == u"progress-phq-9.csv"_s);
    CHECK(lines.first().endsWith(
        u"Session,Day,Attendance,Use days at least,Score,Band,Change,Verdict,Events"_s));
    CHECK(lines.size() == 17);
    CHECK(lines.at(1).startsWith(u"1,2026-02-03,Present,,15,moderately severe,,"_s));
    const DaySpan march{QDate(2026, 3, 1), QDate(2026, 3, 31)};
    CHECK(textOf(practice.progress().exportTable(
                     {ProgressTable::Scores, MemberId(u"m-a1"_s), tuesday, u"phq-9"_s, march}))
              .count(u"2026-03-"_s) >= 5);
    CHECK(textOf(practice.progress().exportTable({ProgressTable::Turns, {}, tuesday, {}, {}}))
              .count(u"\r\n"_s) == 17);
    CHECK(textOf(practice.progress().exportTable({ProgressTable::Areas, {}, tuesday, {}, {}}))
              .count(u"\r\n"_s) == 8);
    REQUIRE(practice.progress().noteExport({ProgressTable::Overview, {}, tuesday, {}, {}}).ok());
    CHECK(house.auditEntries() == entries + 5);
    CHECK_FALSE(
        practice.progress().exportTable({ProgressTable::Overview, MemberId(u"m-a1"_s), {}, {}, {}}).ok());
}
