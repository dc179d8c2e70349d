#include "practice/administration.h"
#include "practice/groups.h"
#include "practice/notes.h"
#include "practice/sessions.h"
#include "practice/supervision.h"
#include "practice/support/house.h"
#include "practice/writing_aids.h"

#include <catch2/catch_all.hpp>

#include <algorithm>

using namespace ipt;
using namespace ipt::test;
using namespace Qt::StringLiterals;

namespace {

const SessionNumber six(6);
const SessionNumber seven(7);
const MemberId lamont(u"m-b2"_s); ///< on Thursday

NoteRef begun(Practice &practice, NoteKind kind, const std::optional<MemberId> &member = {},
              const QString &shape = u"free"_s)
{
    const Result<NoteId> id = practice.notes().start({thursday, seven, kind, member, shape});
    REQUIRE(id.ok());
    return {thursday, seven, *id};
}

QList<NoteSection> saying(const QString &text)
{
    return {{u"Note"_s, text}};
}

Note kept(Practice &practice, const NoteRef &ref)
{
    const Result<NoteView> view = practice.notes().note(ref);
    REQUIRE(view.ok());
    return view->note;
}

Result<void> sign(Practice &practice, const NoteRef &ref)
{
    return practice.notes().sign(ref, House::password(), u"Read and meant so."_s);
}

} // namespace

TEST_CASE("drafted sentences stay marked until they are accepted, also over a restart and a move")
{
    House house;
    NoteRef ref;
    const DraftedSentence first{0, u"Spoke of the letter."_s};
    const DraftedSentence second{0, u"Cried."_s};
    {
        Practice &practice = house.as(lindqvist);
        ref = begun(practice, NoteKind::Member, lamont);
        REQUIRE(practice.notes()
                    .saveDraft(ref, saying(u"Spoke of the letter. Cried."_s), {},
                               {first, second, {0, u"Not in the text."_s}, {4, u"Cried."_s}})
                    .ok());
    }
    Practice &practice = house.as(lindqvist);
    const Note draft = kept(practice, ref);
    CHECK((QList<DraftedSentence>(draft.drafted) == QList<DraftedSentence>{first, second}));

    // Signing asks for them, whoever calls it and whatever reason is given.
    CHECK_FALSE(sign(practice, ref).ok());
    REQUIRE(practice.notes().saveDraft(ref, draft.sections, {}, {second}).ok());
    CHECK_FALSE(sign(practice, ref).ok());
    REQUIRE(practice.notes().saveDraft(ref, draft.sections, {}, {}).ok());
    CHECK(sign(practice, ref).ok());
    CHECK_FALSE(kept(practice, ref).drafted.isGiven());
}

TEST_CASE("a draft discarded by mistake comes back with its marks")
{
    House house;
    Practice &practice = house.as(lindqvist);
    const NoteRef ref = begun(practice, NoteKind::Group);
    REQUIRE(practice.notes()
                .saveDraft(ref, saying(u"A quiet hour."_s), {ProblemArea::Grief}, {{0, u"A quiet hour."_s}})
                .ok());
    const Note before = kept(practice, ref);
    const Result<Note> gone = practice.notes().discardDraft(ref);
    REQUIRE(gone.ok());
    CHECK_FALSE(practice.notes().note(ref).ok());
    REQUIRE(practice.notes().putBackDraft(thursday, seven, *gone).ok());
    CHECK((kept(practice, ref) == before));
}

TEST_CASE("how a draft read before is kept after a pause and before much goes, and goes with signing")
{
    House house;
    Practice &practice = house.as(lindqvist);
    Notes &notes = practice.notes();
    const NoteRef ref = begun(practice, NoteKind::Member, lamont);
    const auto write = [&](const QString &text) { REQUIRE(notes.saveDraft(ref, saying(text), {}).ok()); };
    const auto versions = [&] {
        const Result<QList<NoteVersion>> all = notes.versions(ref);
        REQUIRE(all.ok());
        QStringList texts;
        for (const NoteVersion &version : *all)
            texts.append(version.sections.first().text);
        return texts;
    };
    write(u"Spoke"_s);
    write(u"Spoke of"_s);
    CHECK(versions().isEmpty()); // one stretch of typing is one version
    House::advance(5);
    write(u"Spoke of her"_s);
    CHECK(versions() == QStringList{u"Spoke of"_s});
    const QString much = u"Spoke of her brother for the first time, and of what the house was like then."_s;
    write(much);
    write(u"Spoke."_s);
    CHECK(versions() == QStringList{much, u"Spoke of"_s});

    // Bounded, the newest stay.
    for (int i = 0; i < 60; ++i) {
        House::advance(5);
        write(u"Take %1."_s.arg(i));
    }
    CHECK(versions().size() == 40);
    CHECK(versions().first() == u"Take 58."_s);

    // Nobody else's, and gone once the note is signed.
    REQUIRE(sign(practice, ref).ok());
    CHECK_FALSE(notes.versions(ref).ok());
    CHECK_FALSE(house.as(okafor).notes().versions(ref).ok());
}

TEST_CASE("signing asks for the password after five minutes in which nothing was changed")
{
    House house;
    Practice &practice = house.as(lindqvist);
    Notes &notes = practice.notes();
    const NoteRef ref = begun(practice, NoteKind::Group);
    REQUIRE(notes.saveDraft(ref, saying(u"A quiet hour together."_s), {}).ok());
    // Whoever goes on working is still the one who signed in.
    for (int i = 0; i < 4; ++i) {
        House::advance(4);
        REQUIRE(notes.saveDraft(ref, saying(u"A quiet hour together, take %1."_s.arg(i)), {}).ok());
    }
    CHECK_FALSE(notes.signingAsksForPassword());
    House::advance(5);
    CHECK(notes.signingAsksForPassword());
    // Typing again does not say who types.
    REQUIRE(notes.saveDraft(ref, saying(u"A quiet hour."_s), {}).ok());
    CHECK(notes.signingAsksForPassword());
    CHECK_FALSE(notes.sign(ref, u"wrong"_s, u"Meant so."_s).ok());
    REQUIRE(notes.sign(ref, House::password(), u"Meant so."_s).ok());
    CHECK_FALSE(notes.signingAsksForPassword());
}

TEST_CASE("a member taken off the roster by mistake comes back with everything that was written")
{
    House house;
    Practice &practice = house.as(lindqvist);
    const NoteRef draft = begun(practice, NoteKind::Member, lamont);
    REQUIRE(practice.notes().saveDraft(draft, saying(u"Spoke of the letter."_s), {}).ok());
    const Result<QList<NoteRow>> before = practice.notes().ofMember(lamont);
    REQUIRE(before.ok());
    const Note written = kept(practice, draft);
    const Result<SessionRoom> room = practice.sessions().room(thursday, seven);
    REQUIRE(room.ok());

    // Off the roster, and his attendance with it.
    QList<Participation> spans{{MemberId(u"m-b1"_s), SessionNumber(1), {}, {}},
                               {MemberId(u"m-b3"_s), SessionNumber(1), {}, {}},
                               {MemberId(u"m-b4"_s), SessionNumber(2), {}, {}},
                               {MemberId(u"m-b5"_s), SessionNumber(4), {}, {}}};
    REQUIRE(practice.sessions().clearAttendance(thursday, seven, lamont).ok());
    const Result<void> off = practice.groups().setParticipation(thursday, spans);
    INFO((off.ok() ? std::string() : off.error().sentence.toStdString()));
    if (off.ok()) {
        CHECK((kept(practice, draft) == written));
        const Result<SessionRoom> without = practice.sessions().room(thursday, seven);
        REQUIRE(without.ok());
        CHECK(without->session.notes.contains(written));
        spans.insert(1, {lamont, SessionNumber(1), {}, {}});
        REQUIRE(practice.groups().setParticipation(thursday, spans).ok());
    }
    CHECK((kept(practice, draft) == written));
    const Result<QList<NoteRow>> after = practice.notes().ofMember(lamont);
    REQUIRE(after.ok());
    CHECK(after->size() == before->size());
    const Result<SessionRoom> again = practice.sessions().room(thursday, seven);
    REQUIRE(again.ok());
    CHECK((QList<Moment>(again->session.moments) == QList<Moment>(room->session.moments)));
}

TEST_CASE("two facilitators each write their own draft, and neither touches the other's")
{
    House house;
    const auto start = [](Practice &practice) {
        const Result<NoteId> id = practice.notes().start(
            {tuesday, SessionNumber(16), NoteKind::Member, MemberId(u"m-a1"_s), u"free"_s});
        REQUIRE(id.ok());
        return NoteRef{tuesday, SessionNumber(16), *id};
    };
    NoteRef hers;
    {
        Practice &practice = house.as(lindqvist);
        hers = start(practice);
        REQUIRE(practice.notes().saveDraft(hers, saying(u"As I saw it."_s), {}).ok());
    }
    Practice &practice = house.as(okafor);
    const NoteRef his = start(practice);
    CHECK(his.note != hers.note);
    REQUIRE(practice.notes().saveDraft(his, saying(u"As he saw it."_s), {}).ok());
    CHECK_FALSE(practice.notes().saveDraft(hers, saying(u"Overwritten."_s), {}).ok());
    CHECK_FALSE(practice.notes().discardDraft(hers).ok());
    REQUIRE(sign(practice, his).ok());
    // A signed one does not take the other's draft away.
    CHECK(kept(house.as(lindqvist), hers).sections.first().text == u"As I saw it."_s);
}

TEST_CASE("a signed group note stands in the record of each who attended, as itself")
{
    House house;
    Practice &practice = house.as(lindqvist);
    const NoteRef group = begun(practice, NoteKind::Group);
    REQUIRE(practice.notes().saveDraft(group, saying(u"The group spoke of letters never sent."_s), {}).ok());
    const auto stands = [&](const MemberId &member) {
        const Result<QList<NoteRow>> rows = practice.notes().ofMember(member);
        REQUIRE(rows.ok());
        return std::any_of(rows->begin(), rows->end(),
                           [&](const NoteRow &row) { return row.ref == group && row.isSigned; });
    };
    REQUIRE(practice.sessions()
                .putAttendance(thursday, seven, {MemberId(u"m-b1"_s), Presence::Excused, {}, {}})
                .ok());
    CHECK_FALSE(stands(lamont));
    REQUIRE(sign(practice, group).ok());
    CHECK(stands(lamont));
    CHECK_FALSE(stands(MemberId(u"m-b1"_s)));
}

TEST_CASE("who did not attend gets a line, with what was written of it")
{
    House house;
    Practice &practice = house.as(lindqvist);
    REQUIRE(practice.sessions()
                .putAttendance(thursday, seven, {lamont, Presence::Excused, {}, u"dentist"_s})
                .ok());
    const auto lines = practice.notes().absenceLines(thursday, seven);
    REQUIRE(lines.ok());
    CHECK(lines->size() == 1);
    CHECK(lines->value(lamont) == u"Lamont was excused. Noted: dentist."_s);
}

TEST_CASE("snippets and words are the practice's, and travel with it")
{
    House house;
    {
        Practice &practice = house.as(lindqvist);
        CHECK_FALSE(practice.writingAids().saveSnippet({u"Two Words"_s, u"Text."_s}).ok());
        CHECK_FALSE(practice.writingAids().saveSnippet({u"empty"_s, u" "_s}).ok());
        REQUIRE(practice.writingAids().saveSnippet({u"safety"_s, u"Asked directly.\nDenied."_s}).ok());
        REQUIRE(practice.writingAids().saveSnippet({u"calm"_s, u"Calm."_s}).ok());
        REQUIRE(practice.writingAids().addWord(u"naloxone"_s).ok());
        REQUIRE(practice.writingAids().addWord(u"Antabuse"_s).ok());
        CHECK_FALSE(practice.writingAids().addWord(u"two words"_s).ok());
    }
    Practice &practice = house.as(marchetti);
    CHECK((practice.writingAids().snippets() ==
           QList<Snippet>{{u"calm"_s, u"Calm."_s}, {u"safety"_s, u"Asked directly.\nDenied."_s}}));
    CHECK(practice.writingAids().words() == QStringList{u"Antabuse"_s, u"naloxone"_s});
    REQUIRE(practice.writingAids().removeSnippet(u"calm"_s).ok());
    REQUIRE(practice.writingAids().removeWord(u"Antabuse"_s).ok());
    CHECK(practice.writingAids().snippets().size() == 1);
    CHECK(practice.writingAids().words() == QStringList{u"naloxone"_s});
    const PracticeRecord record = house.record();
    CHECK(std::count_if(record.definitions.begin(), record.definitions.end(), [](const OwnDefinition &own) {
              return own.kind == snippetKind() || own.kind == spellingKind();
          }) == 2);
}

TEST_CASE("a practice words its drafts in its own way, and what is wrong is said at its place")
{
    House house;
    const auto own = [](const QString &body) { return OwnDefinition{u"drafting"_s, u"drafting"_s, body}; };
    const auto refused = [&](const QString &body) {
        const Result<void> saved = house.practice().administration().saveDefinition(own(body));
        REQUIRE_FALSE(saved.ok());
        CHECK_FALSE(saved.error().sentence.isEmpty());
        return saved.error().where;
    };
    house.as(bell);
    CHECK(refused(uR"({"sentences": {"excused": "{who} stayed away."}})"_s) == u"/sentences/excused"_s);
    CHECK(refused(uR"({"sentences": {"excusd": "{called} stayed away."}})"_s) == u"/sentences/excusd"_s);
    CHECK(
        refused(
            uR"({"plans": [{"template": "dap", "kind": "member", "sections": [{"parts": ["weather"]}]}]})"_s) ==
        u"/plans/0/sections/0/parts/0"_s);
    REQUIRE(house.practice()
                .administration()
                .saveDefinition(own(uR"({"sentences": {"excused": "{called} had a reason not to come."},
                    "plans": [{"template": "free", "kind": "member", "sections": [{"parts": ["attendance"]}]}]})"_s))
                .ok());

    Practice &practice = house.as(lindqvist);
    REQUIRE(practice.sessions().putAttendance(thursday, seven, {lamont, Presence::Excused, {}, {}}).ok());
    CHECK(practice.notes().absenceLines(thursday, seven)->value(lamont) ==
          u"Lamont had a reason not to come."_s);
    // Its own plan for one template; the others are as they were.
    const auto sentences = [&](const QString &shape) {
        const Result<NoteDraft> draft =
            practice.notes().compose({thursday, six, NoteKind::Member, lamont, shape});
        REQUIRE(draft.ok());
        qsizetype count = 0;
        for (const DraftSection &section : draft->sections)
            count += section.sentences.size();
        return count;
    };
    CHECK(sentences(u"free"_s) == 1);
    CHECK(sentences(u"dap"_s) > 3);

    REQUIRE(house.as(bell).administration().removeDefinition(u"drafting"_s, u"drafting"_s).ok());
    CHECK(house.as(lindqvist).notes().absenceLines(thursday, seven)->value(lamont) ==
          u"Lamont was excused."_s);
}

TEST_CASE("a summary whose notes the guards object to leaves with a reason, which is kept, or not at all")
{
    House house;
    NoteRef ref;
    {
        Practice &practice = house.as(lindqvist);
        REQUIRE(practice.sessions().end(thursday, seven).ok());
        ref = begun(practice, NoteKind::Member, lamont);
        REQUIRE(
            practice.notes()
                .saveDraft(
                    ref, saying(u"Spoke with Nadine Whitcombe about the letter; Theo Marsh listened."_s), {})
                .ok());
        const Result<SessionRoom> room = practice.sessions().room(thursday, seven);
        REQUIRE(room.ok());
        // Somebody of the group by name, whoever they are.
        QString other;
        for (const MemberName &member : room->expected)
            other = member.id == lamont ? other : member.called;
        REQUIRE(practice.notes()
                    .saveDraft(ref, saying(u"Spoke of the letter; %1 listened."_s.arg(other)), {})
                    .ok());
        REQUIRE(sign(practice, ref).ok());
    }
    Supervision &supervision = house.as(bell).supervision();
    SummaryRequest request{thursday, seven, SummaryFormat::Html, true, {}};
    const auto found = supervision.summaryFindings(request);
    REQUIRE(found.ok());
    REQUIRE(found->size() == 1);
    CHECK(found->first().finding.guard == GuardKind::Name);
    CHECK(found->first().memberCalled == u"Lamont"_s);
    CHECK_FALSE(supervision.exportSummary(request).ok());
    request.memberNotes = false;
    CHECK(supervision.exportSummary(request).ok()); // without them there is nothing to say
    request.memberNotes = true;
    request.reason = u"Agreed with both."_s;
    const auto before = house.record().overrides.size();
    REQUIRE(house.as(bell).supervision().exportSummary(request).ok());
    const PracticeRecord record = house.record();
    REQUIRE(record.overrides.size() == before + 1);
    CHECK(record.overrides.last().reason == request.reason);
}
