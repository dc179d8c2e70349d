#include "practice/course.h"
#include "practice/members.h"
#include "practice/notes.h"
#include "practice/support/house.h"

#include <catch2/catch_all.hpp>

using namespace ipt;
using namespace ipt::test;
using namespace Qt::StringLiterals;

namespace {

/// How often the guards take the words for somebody's name.
qsizetype namesIn(Practice &practice, const NoteRef &ref, const QString &text)
{
    REQUIRE(practice.notes().saveDraft(ref, {{u"Note"_s, text}}, {}).ok());
    const Result<QList<Finding>> findings = practice.notes().findings(ref);
    REQUIRE(findings.ok());
    return std::count_if(findings->begin(), findings->end(),
                         [](const Finding &finding) { return finding.guard == GuardKind::Name; });
}

} // namespace

TEST_CASE("Whoever is new or named anew is found in notes by the name they have now")
{
    const bool isReadAhead = GENERATE(false, true);
    House house;
    Practice &practice = house.as(lindqvist);
    const SessionNumber seven(7);
    const Result<NoteId> note = practice.notes().start({thursday, seven, NoteKind::Group, {}, u"free"_s});
    REQUIRE(note.ok());
    const NoteRef ref{thursday, seven, *note};
    if (isReadAhead) {
        while (!practice.readAhead(0)) {
        }
    }
    CHECK(namesIn(practice, ref, u"Zebulon came."_s) == 0);
    Member member;
    member.name = u"Zebulon Quist"_s;
    const Result<MemberId> id = practice.members().create(member);
    REQUIRE(id.ok());
    CHECK(namesIn(practice, ref, u"Zebulon came."_s) == 1);

    member.id = *id;
    member.name = u"Osric Quist"_s;
    REQUIRE(practice.members().save(member).ok());
    CHECK(namesIn(practice, ref, u"Zebulon came."_s) == 0);
    CHECK(namesIn(practice, ref, u"Osric came."_s) == 1);
}
