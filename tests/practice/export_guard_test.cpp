#include "practice/administration.h"
#include "practice/interchange.h"
#include "practice/notes.h"
#include "practice/support/house.h"
#include "practice/today.h"

#include <catch2/catch_all.hpp>

using namespace ipt;
using namespace ipt::test;
using namespace Qt::StringLiterals;

namespace {

const SessionNumber seven(7);

/// A draft of Thursday's group note; its author is Lindqvist.
void writeGroupNote(House &house, const QString &text)
{
    Practice &practice = house.as(lindqvist);
    const Result<NoteId> note = practice.notes().start({thursday, seven, NoteKind::Group, {}, u"free"_s});
    REQUIRE(note.ok());
    QList<NoteSection> sections = practice.notes().note({thursday, seven, *note})->note.sections;
    sections.first().text = text;
    REQUIRE(practice.notes().saveDraft({thursday, seven, *note}, sections, {}).ok());
}

/// Of the newest entry of that word; nothing where there is none.
std::optional<QString> lastReason(Practice &practice, const QString &what)
{
    const Result<QList<AuditRow>> log = practice.administration().auditLog(20);
    REQUIRE(log.ok());
    for (const AuditRow &row : *log) {
        if (row.what == what)
            return row.reason;
    }
    return std::nullopt;
}

} // namespace

TEST_CASE("a whole practice whose drafts are not done leaves without a question")
{
    House house;
    writeGroupNote(house, u"The group spoke of the letter."_s);
    Practice &practice = house.as(bell);
    const auto found = practice.interchange().findings({});
    REQUIRE(found.ok());
    CHECK(found->isEmpty());
    CHECK(exported(practice, {}).ok());
}

TEST_CASE("a draft that names somebody is shown before the whole practice leaves")
{
    House house;
    writeGroupNote(house, u"Lamont spoke of the letter."_s);
    Practice &practice = house.as(bell);
    const auto found = practice.interchange().findings({});
    REQUIRE(found.ok());
    REQUIRE(found->size() == 1);
    CHECK(found->first().finding.text == u"Lamont"_s);
    CHECK(found->first().groupName == u"Thursday noon"_s);

    SECTION("and with somebody to ask it takes a reason, which is kept")
    {
        const auto before = house.record().overrides.size();
        Practice &again = house.as(bell);
        CHECK_FALSE(exported(again, {}).ok());
        REQUIRE(exported(again, {false, u"It goes to our own other office."_s}).ok());
        CHECK(lastReason(again, u"export-record"_s) == u"It goes to our own other office."_s);
        const PracticeRecord record = house.record();
        REQUIRE(record.overrides.size() == before + 1);
        CHECK(record.overrides.last().kind == OverrideKind::GuardFinding);
    }
    SECTION("and with nobody to ask it leaves, and the log says so")
    {
        const auto before = house.record().overrides.size();
        Practice &again = house.as(bell);
        REQUIRE(exported(again, {false, {}, true}).ok());
        CHECK(lastReason(again, u"export-record"_s).value_or(QString()).contains(u'1'));
        CHECK(house.record().overrides.size() == before);
    }
}

TEST_CASE("other people's private drafts are looked at only where they leave too")
{
    House house;
    Practice &writer = house.as(lindqvist);
    const Result<NoteId> note = writer.notes().start({thursday, seven, NoteKind::Private, {}, u"free"_s});
    REQUIRE(note.ok());
    QList<NoteSection> sections = writer.notes().note({thursday, seven, *note})->note.sections;
    REQUIRE_FALSE(sections.isEmpty());
    sections.first().text = u"PHQ-9 was 14 today; attended in full."_s;
    REQUIRE(writer.notes().saveDraft({thursday, seven, *note}, sections, {}).ok());
    Practice &practice = house.as(bell);
    CHECK(practice.interchange().findings({})->isEmpty());
    CHECK_FALSE(practice.interchange().findings({true, u"Ordered by a court."_s})->isEmpty());
}

TEST_CASE("a practice says how long after a session its notes are due")
{
    House house;
    PracticeInfo info = house.as(bell).info();
    const auto dueNotes = [&house] {
        int notes = 0;
        const Result<TodayView> view = house.as(lindqvist).today().view();
        REQUIRE(view.ok());
        for (const DueItem &item : view->items)
            notes += item.kind == DueKind::NoteUnsigned || item.kind == DueKind::GroupNoteMissing ||
                             item.kind == DueKind::MemberNotesMissing
                         ? 1
                         : 0;
        return notes;
    };
    REQUIRE(dueNotes() > 0);
    info.noteHours = 720;
    REQUIRE(house.as(bell).administration().setInfo(info).ok());
    CHECK(lastReason(house.practice(), u"edit-practice"_s).has_value());
    CHECK(dueNotes() == 0);
    info.noteHours = 721;
    CHECK_FALSE(house.as(bell).administration().setInfo(info).ok());
    CHECK(house.as(bell).info().noteHours == 720);
}
