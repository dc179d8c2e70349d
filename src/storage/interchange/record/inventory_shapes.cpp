#include "storage/interchange/record/shapes.h"

#include "storage/interchange/shape/list_shape.h"
#include "storage/interchange/shape/object_shape.h"
#include "storage/interchange/shape/scalars.h"

namespace ipt::interchange {

namespace {

ShapePtr<Relationship> relationship()
{
    return object<Relationship>()
        .with("id", &Relationship::id, id<RelationshipId>())
        .with("person", &Relationship::person, line())
        .with("relation", &Relationship::relation, line())
        .with("closeness", &Relationship::closeness, whole<Ring>(1, 5))
        .with("closeness_wished", &Relationship::closenessWished, whole<Ring>(1, 5))
        .with("bearing", &Relationship::bearing, number(0, 360))
        .with("quality", &Relationship::quality, whole(-2, 2))
        .with("contact", &Relationship::contact, oneOf<ContactFrequency>())
        .with("deceased", &Relationship::deceased, truth())
        .with("recovery", &Relationship::recovery, oneOf<RecoveryBearing>())
        .with("problem_areas", &Relationship::problemAreas, uniqueList(oneOf<ProblemArea>()))
        .with("valued", &Relationship::valued, text())
        .with("difficult", &Relationship::difficult, text())
        .with("expectations", &Relationship::expectations, text())
        .with("unspoken", &Relationship::unspoken, text())
        .with("wished_change", &Relationship::wishedChange, text())
        .with("triggers", &Relationship::triggers, text());
}

ShapePtr<Tie> tie()
{
    return object<Tie>()
        .with("a", &Tie::a, id<RelationshipId>())
        .with("b", &Tie::b, id<RelationshipId>())
        .with("kind", &Tie::kind, oneOf<TieKind>());
}

} // namespace

ShapePtr<Inventory> inventory()
{
    return object<Inventory>()
        .with("id", &Inventory::id, id<InventoryId>())
        .with("member", &Inventory::member, id<MemberId>())
        .with("group", &Inventory::group, id<GroupId>())
        .with("stage", &Inventory::stage, oneOf<Stage>())
        .with("taken", &Inventory::taken, day())
        .with("session", &Inventory::session, sessionReference())
        .with("summary", &Inventory::summary, text())
        .with("relationships", &Inventory::relationships, list(relationship()))
        .with("ties", &Inventory::ties, list(tie()));
}

} // namespace ipt::interchange
