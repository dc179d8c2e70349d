#pragma once

#include "engine/record/practice_record.h"
#include "storage/interchange/shape/shape.h"

/// The tables of the interchange format: each key beside the member it becomes, in the
/// order of the published schema.
namespace ipt::interchange {

ShapePtr<PracticeRecord> document();

ShapePtr<User> user();
ShapePtr<Member> member();
ShapePtr<Group> group();
ShapePtr<Session> session();
ShapePtr<Note> note();
ShapePtr<Signature> signature();
ShapePtr<Inventory> inventory();
ShapePtr<Formulation> formulation();
ShapePtr<Action> action();
ShapePtr<MeasureTaken> measure();
ShapePtr<EarlierAnswers> earlierAnswers();
ShapePtr<LifeEvent> lifeEvent();
ShapePtr<GrowthRating> growthRating();
ShapePtr<MidpointReview> midpointReview();
ShapePtr<Farewell> farewell();

/// A number that names a session somewhere in the document.
ShapePtr<SessionNumber> sessionReference();

} // namespace ipt::interchange
