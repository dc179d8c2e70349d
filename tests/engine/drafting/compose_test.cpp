#include "engine/drafting/compose.h"

#include "drafting_data.h"
#include "engine/guard/guard.h"
#include "engine/support/demo_record.h"
#include "support/shipped_definitions.h"
#include "support/standard_measures.h"
#include "support/text_of.h"

#include <catch2/catch_all.hpp>

using namespace ipt;

namespace {

/// The demonstration practice's definitions and record, read once.
struct Demo
{
    PracticeRecord record = test::demoRecord();
    Definitions definitions = shippedDefinitions();
    MeasureLibrary library = standardMeasures();
    DraftingRules rules = shippedDraftingRules();

    DraftSource source(const Group &group, const Session &session) const
    {
        return draftSource(record, group, session, definitions, library, rules);
    }
    const Session &session(int group, int number) const
    {
        for (const Session &each : record.groups[group].sessions) {
            if (each.number.value() == number)
                return each;
        }
        throw std::runtime_error("no such session");
    }
    DraftSource source(int group, int number) const
    {
        return source(record.groups[group], session(group, number));
    }
    const NoteTemplate &noteTemplate(const char *id) const
    {
        return *definitions.noteTemplate(QString::fromLatin1(id));
    }
};

const Demo &demo()
{
    static const Demo all;
    return all;
}

QString textOf(const NoteDraft &draft)
{
    QStringList texts;
    for (const NoteSection &section : sectionsOf(draft))
        texts += section.text;
    return texts.join(u'\n');
}

NoteDraft memberDraft(int group, int session, const char *member, const char *form = "dap")
{
    return draftMemberNote(demo().source(group, session), MemberId(QString::fromLatin1(member)),
                           demo().noteTemplate(form));
}

Note noteOf(const NoteDraft &draft)
{
    Note note;
    note.id = NoteId(draft.member ? draft.member->text() : QStringLiteral("group"));
    note.kind = draft.kind;
    note.member = draft.member;
    note.sections = sectionsOf(draft);
    return note;
}

} // namespace

TEST_CASE("Drafts of the whole demonstration practice pass all guards")
{
    const char *form = GENERATE("dap", "soap", "birp", "girp", "free");
    PracticeRecord record = demo().record;
    int drafts = 0;
    for (Group &group : record.groups) {
        for (Session &session : group.sessions) {
            const DraftSource source = demo().source(group, session);
            const bool written = !session.notes.isEmpty();
            session.notes.clear();
            if (!written)
                continue;
            session.notes += noteOf(draftGroupNote(source, demo().noteTemplate("group-brief")));
            for (const Attendance &each : source.session.attendance) {
                if (each.attended())
                    session.notes += noteOf(draftMemberNote(source, each.member, demo().noteTemplate(form)));
            }
            drafts += static_cast<int>(session.notes.size());
        }
    }
    CHECK(drafts > 140);
    QByteArray lines;
    for (const Finding &finding : guardRecord(record))
        lines += toJsonLine(finding) + '\n';
    CAPTURE(form);
    CHECK(lines.toStdString() == "");
}

TEST_CASE("A member's draft speaks of them by called name and of nobody else")
{
    const QString text = textOf(memberDraft(0, 5, "m-a5"));
    CHECK(text.contains(QStringLiteral("Zdena attended in full.")));
    CHECK(text.contains(QStringLiteral("Zdena says to another member that in dispatch the one who shouts")));
    CHECK_FALSE(text.contains(QStringLiteral("Darnell")));
    CHECK_FALSE(text.contains(QStringLiteral("Zdeňka")));
}

TEST_CASE("Pronouns follow the name where a verb in the singular goes with them")
{
    Demo own = demo();
    Session &session = own.record.groups[0].sessions[4];
    session.moments.clear();
    for (const char *text : {"Says that it is late.", "Asks for the door to be opened."}) {
        Moment moment;
        moment.text = QString::fromLatin1(text);
        moment.members = {MemberId(QStringLiteral("m-a2"))};
        session.moments += moment;
        moment.members = {MemberId(QStringLiteral("m-a7"))};
        session.moments += moment;
    }
    const DraftSource source = own.source(own.record.groups[0], session);
    const auto draft = [&](const char *member) {
        return textOf(
            draftMemberNote(source, MemberId(QString::fromLatin1(member)), own.noteTemplate("dap")));
    };
    CHECK(draft("m-a2").contains(QStringLiteral("Darnell says that it is late. He asks for the door")));
    CHECK(draft("m-a7").contains(QStringLiteral("Rin says that it is late. Rin asks for the door")));
}

TEST_CASE("Each sentence knows its moments")
{
    const NoteDraft draft = memberDraft(0, 5, "m-a2");
    QSet<MomentId> sources;
    for (const DraftSection &section : draft.sections) {
        CHECK_FALSE(section.sentences.isEmpty());
        for (const DraftSentence &sentence : section.sentences) {
            for (const MomentId &source : sentence.sources)
                sources.insert(source);
        }
    }
    for (const Moment &moment : demo().session(0, 5).moments) {
        if (moment.members.value(0) == MemberId(QStringLiteral("m-a2")))
            CHECK(sources.contains(*moment.id));
    }
    CHECK(draft.problemAreas.contains(ProblemArea::RoleDispute));
}

TEST_CASE("Actions and scores of the session go into the draft")
{
    const QString fifth = textOf(memberDraft(0, 5, "m-a1"));
    CHECK(fifth.contains(
        QStringLiteral("Had undertaken: Ring her sponsor from the car and tell her the garage. "
                       "Outcome: done. Learnt from it: ")));
    CHECK(fifth.contains(QStringLiteral("Until next time: Pick up when her aunt rings, once.")));
    const QString first = textOf(memberDraft(0, 1, "m-a1"));
    CHECK(first.contains(QStringLiteral("PHQ-9: 15 (moderately severe).")));
    CHECK(first.contains(QStringLiteral("No next step set.")));
}

TEST_CASE("How somebody attended is said in one line")
{
    const auto line = [](int session, const char *member) {
        return attendanceLine(demo().source(0, session), MemberId(QString::fromLatin1(member))).text;
    };
    CHECK(line(5, "m-a1") == QStringLiteral("Marisol attended in full."));
    CHECK(line(5, "m-a4").startsWith(QStringLiteral("Hyun-woo did not attend. Noted: Did not come.")));
    CHECK(line(2, "m-a5") == QStringLiteral("Zdena came late and was there for 78 of 90 minutes. Noted: Aide "
                                            "delayed by the train."));
    CHECK(line(9, "m-a7").isEmpty());
    CHECK(line(5, "nobody").isEmpty());
}

TEST_CASE("Who was not there gets no note of the meeting")
{
    for (const NoteSection &section : sectionsOf(memberDraft(0, 5, "m-a4")))
        CHECK(section.text.isEmpty());
}

TEST_CASE("The group's draft tells of the meeting and names nobody")
{
    const NoteDraft draft = draftGroupNote(demo().source(0, 5), demo().noteTemplate("group-brief"));
    REQUIRE(draft.sections.size() == 3);
    const QString text = textOf(draft);
    CHECK(text.contains(QStringLiteral("Theme: Role disputes: the argument at nine o'clock, word by word.")));
    CHECK(text.contains(QStringLiteral("6 of 7 members were there.")));
    CHECK(text.contains(
        QStringLiteral("Two put theirs under stuck; a member hesitates between stuck and ending.")));
    CHECK(text.contains(QStringLiteral("communication analysis")));
    CHECK_FALSE(text.contains(QStringLiteral("pocket notebook")));
}
