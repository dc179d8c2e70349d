#include "storage/interchange/record/shapes.h"

#include "storage/interchange/shape/list_shape.h"
#include "storage/interchange/shape/object_shape.h"
#include "storage/interchange/shape/scalars.h"

namespace ipt::interchange {

namespace {

ShapePtr<GoalRating> goalRating()
{
    return object<GoalRating>()
        .with("session", &GoalRating::session, sessionReference())
        .with("score", &GoalRating::score, whole<Score>(-2, 2));
}

ShapePtr<Goal> goal()
{
    return object<Goal>()
        .with("id", &Goal::id, id<GoalId>())
        .with("text", &Goal::text, text())
        .with("area", &Goal::area, oneOf<ProblemArea>())
        .with("levels", &Goal::levels, list(upTo(500), {.minimum = 5, .maximum = 5}))
        .with("ratings", &Goal::ratings, list(goalRating()));
}

using GrowthLevels = decltype(GrowthRating::levels);

/// The level of one domain, for reading and for writing.
template <GrowthDomain domain>
constexpr auto levelOf = [](auto &levels) -> auto &
{
    return levels[size_t(domain)];
};

ShapePtr<GrowthLevels> growthLevels()
{
    using enum GrowthDomain;
    return object<GrowthLevels>()
        .with("relationship_patterns", levelOf<RelationshipPatterns>, whole(0, 4))
        .with("emotions_in_the_moment", levelOf<EmotionsInTheMoment>, whole(0, 4))
        .with("peer_support", levelOf<PeerSupport>, whole(0, 4))
        .with("vulnerability", levelOf<Vulnerability>, whole(0, 4))
        .with("recovery_skills", levelOf<RecoverySkills>, whole(0, 4))
        .with("accountability", levelOf<Accountability>, whole(0, 4));
}

/// A member of the answers that stood before, for reading and for writing.
template <auto member>
constexpr auto answersWere = [](auto &earlier) -> auto &
{
    return earlier.was.*member;
};

} // namespace

ShapePtr<Formulation> formulation()
{
    return object<Formulation>()
        .with("member", &Formulation::member, id<MemberId>())
        .with("group", &Formulation::group, id<GroupId>())
        .with("primary_area", &Formulation::primaryArea, oneOf<ProblemArea>())
        .with("secondary_area", &Formulation::secondaryArea, oneOf<ProblemArea>())
        .with("focus_relationship", &Formulation::focusRelationship, id<RelationshipId>())
        .with("precipitant", &Formulation::precipitant, text())
        .with("evidence", &Formulation::evidence, text())
        .with("summary", &Formulation::summary, text())
        .with("pattern", &Formulation::pattern, text())
        .with("agreed", &Formulation::agreed, day())
        .with("goals", &Formulation::goals, list(goal()));
}

ShapePtr<Action> action()
{
    return object<Action>()
        .with("id", &Action::id, id<ActionId>())
        .with("member", &Action::member, id<MemberId>())
        .with("group", &Action::group, id<GroupId>())
        .with("set_in_session", &Action::setInSession, sessionReference())
        .with("text", &Action::text, text())
        .with("problem_area", &Action::problemArea, oneOf<ProblemArea>())
        .with("relationship", &Action::relationship, id<RelationshipId>())
        .with("reviewed_in_session", &Action::reviewedInSession, sessionReference())
        .with("outcome", &Action::outcome, oneOf<ActionOutcome>())
        .with("learnt", &Action::learnt, text());
}

ShapePtr<MeasureTaken> measure()
{
    return object<MeasureTaken>()
        .with("member", &MeasureTaken::member, id<MemberId>())
        .with("group", &MeasureTaken::group, id<GroupId>())
        .with("session", &MeasureTaken::session, sessionReference())
        .with("measure", &MeasureTaken::measure, line())
        .with("taken", &MeasureTaken::taken, day())
        .with("items", &MeasureTaken::items, list(wholeOrNull()));
}

ShapePtr<EarlierAnswers> earlierAnswers()
{
    return object<EarlierAnswers>()
        .with("member", answersWere<&MeasureTaken::member>, id<MemberId>())
        .with("group", answersWere<&MeasureTaken::group>, id<GroupId>())
        .with("session", answersWere<&MeasureTaken::session>, sessionReference())
        .with("measure", answersWere<&MeasureTaken::measure>, line())
        .with("taken", answersWere<&MeasureTaken::taken>, day())
        .with("items", answersWere<&MeasureTaken::items>, list(wholeOrNull()))
        .with("change", &EarlierAnswers::change, oneOf<AnswersChange>())
        .with("at", &EarlierAnswers::at, instant())
        .with("by", &EarlierAnswers::by, id<UserId>());
}

ShapePtr<LifeEvent> lifeEvent()
{
    return object<LifeEvent>()
        .with("id", &LifeEvent::id, id<LifeEventId>())
        .with("member", &LifeEvent::member, id<MemberId>())
        .with("when", &LifeEvent::when, when())
        .with("text", &LifeEvent::text, text())
        .with("kind", &LifeEvent::kind, oneOf<LifeEventKind>())
        .with("relationship", &LifeEvent::relationship, id<RelationshipId>());
}

ShapePtr<GrowthRating> growthRating()
{
    return object<GrowthRating>()
        .with("member", &GrowthRating::member, id<MemberId>())
        .with("group", &GrowthRating::group, id<GroupId>())
        .with("session", &GrowthRating::session, sessionReference())
        .with("rated_by", &GrowthRating::ratedBy, oneOf<GrowthRater>())
        .with("ratings", &GrowthRating::levels, growthLevels());
}

ShapePtr<MidpointReview> midpointReview()
{
    return object<MidpointReview>()
        .with("member", &MidpointReview::member, id<MemberId>())
        .with("group", &MidpointReview::group, id<GroupId>())
        .with("session", &MidpointReview::session, sessionReference())
        .with("held", &MidpointReview::held, day())
        .with("changes", &MidpointReview::changes, text())
        .with("helps", &MidpointReview::helps, text())
        .with("hinders", &MidpointReview::hinders, text())
        .with("goals", &MidpointReview::goals, text())
        .with("second_half", &MidpointReview::secondHalf, text());
}

ShapePtr<Farewell> farewell()
{
    return object<Farewell>()
        .with("member", &Farewell::member, id<MemberId>())
        .with("group", &Farewell::group, id<GroupId>())
        .with("feelings_about_ending", &Farewell::feelingsAboutEnding, text())
        .with("progress_credited", &Farewell::progressCredited, text())
        .with("unfinished", &Farewell::unfinished, text())
        .with("warning_signs", &Farewell::warningSigns, text())
        .with("plan", &Farewell::plan, text())
        .with("supports", &Farewell::supports, text())
        .with("words_from_the_group", &Farewell::wordsFromTheGroup, text());
}

} // namespace ipt::interchange
