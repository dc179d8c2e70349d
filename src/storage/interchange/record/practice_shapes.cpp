#include "storage/interchange/record/shapes.h"

#include "storage/interchange/shape/fixed.h"
#include "storage/interchange/shape/list_shape.h"
#include "storage/interchange/shape/object_shape.h"
#include "storage/interchange/shape/scalars.h"

namespace ipt::interchange {

namespace {

ShapePtr<PracticeInfo> practice()
{
    return object<PracticeInfo>()
        .with("name", &PracticeInfo::name, line())
        .with("time_zone", &PracticeInfo::timeZone, line())
        .with("part2_program", &PracticeInfo::part2Program, truth())
        .with("note_hours", &PracticeInfo::noteHours, whole<int>(1, 720));
}

ShapePtr<Disclosure> disclosure()
{
    return object<Disclosure>()
        .with("at", &Disclosure::at, instant())
        .with("by", &Disclosure::by, id<UserId>())
        .with("members", &Disclosure::members, list(id<MemberId>()))
        .with("what", &Disclosure::what, line())
        .with("recipient", &Disclosure::recipient, line())
        .with("purpose", &Disclosure::purpose, upTo(500))
        .with("consent", &Disclosure::consent, id<ConsentId>());
}

ShapePtr<FollowUp> followUp()
{
    return object<FollowUp>()
        .with("id", &FollowUp::id, id<FollowUpId>())
        .with("member", &FollowUp::member, id<MemberId>())
        .with("group", &FollowUp::group, id<GroupId>())
        .with("session", &FollowUp::session, sessionReference())
        .with("cause", &FollowUp::cause, oneOf<FollowUpCause>())
        .with("reason", &FollowUp::reason, words())
        .with("opened", &FollowUp::opened, instant())
        .with("owner", &FollowUp::owner, id<UserId>())
        .with("due", &FollowUp::due, day())
        .with("moment", &FollowUp::moment, id<MomentId>())
        .with("measure", &FollowUp::measure, line())
        .with("happened", &FollowUp::happened, day())
        .with("done", &FollowUp::done, words())
        .with("closed", &FollowUp::closed, signature());
}

ShapePtr<IndividualContact> contact()
{
    return object<IndividualContact>()
        .with("id", &IndividualContact::id, id<ContactId>())
        .with("member", &IndividualContact::member, id<MemberId>())
        .with("group", &IndividualContact::group, id<GroupId>())
        .with("at", &IndividualContact::at, instant())
        .with("minutes", &IndividualContact::minutes, whole(0, 600))
        .with("text", &IndividualContact::text, words())
        .with("author", &IndividualContact::author, id<UserId>());
}

ShapePtr<Override> passedRule()
{
    return object<Override>()
        .with("kind", &Override::kind, oneOf<OverrideKind>())
        .with("group", &Override::group, id<GroupId>())
        .with("session", &Override::session, sessionReference())
        .with("member", &Override::member, id<MemberId>())
        .with("reason", &Override::reason, words())
        .with("by", &Override::by, id<UserId>())
        .with("at", &Override::at, instant());
}

ShapePtr<OwnDefinition> definition()
{
    return object<OwnDefinition>()
        .with("kind", &OwnDefinition::kind, line())
        .with("id", &OwnDefinition::id, identifier())
        .with("body", &OwnDefinition::body, anyObject());
}

} // namespace

ShapePtr<PracticeRecord> document()
{
    return object<PracticeRecord>()
        .with("format", constant(QLatin1StringView("iptgroups-practice")))
        .with("version", constant(1))
        .with("practice", &PracticeRecord::practice, practice())
        .with("users", &PracticeRecord::users, list(user()))
        .with("members", &PracticeRecord::members, list(member()))
        .with("groups", &PracticeRecord::groups, list(group()))
        .with("inventories", &PracticeRecord::inventories, list(inventory()))
        .with("formulations", &PracticeRecord::formulations, list(formulation()))
        .with("actions", &PracticeRecord::actions, list(action()))
        .with("measures", &PracticeRecord::measures, list(measure()))
        .with("measure_history", &PracticeRecord::measureHistory, list(earlierAnswers()))
        .with("life_events", &PracticeRecord::lifeEvents, list(lifeEvent()))
        .with("growth", &PracticeRecord::growth, list(growthRating()))
        .with("midpoint_reviews", &PracticeRecord::midpointReviews, list(midpointReview()))
        .with("farewells", &PracticeRecord::farewells, list(farewell()))
        .with("disclosures", &PracticeRecord::disclosures, list(disclosure()))
        .with("follow_ups", &PracticeRecord::followUps, list(followUp()))
        .with("contacts", &PracticeRecord::contacts, list(contact()))
        .with("overrides", &PracticeRecord::overrides, list(passedRule()))
        .with("definitions", &PracticeRecord::definitions, list(definition()));
}

} // namespace ipt::interchange
