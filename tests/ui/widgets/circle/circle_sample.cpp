#include "ui/widgets/circle/circle_sample.h"

#include <QRandomGenerator>

namespace ipt::sample {

using namespace Qt::StringLiterals;

namespace {

Relationship person(const QString &id, const QString &name, const QString &relation, int ring, double bearing,
                    std::optional<ProblemArea> area = std::nullopt, std::optional<int> wished = std::nullopt)
{
    Relationship relationship;
    relationship.id = RelationshipId(id);
    relationship.person = name;
    relationship.relation = relation;
    relationship.closeness = Ring(ring);
    relationship.bearing = bearing;
    if (area)
        relationship.problemAreas = {*area};
    if (wished)
        relationship.closenessWished = Ring(*wished);
    return relationship;
}

} // namespace

Inventory circle()
{
    Inventory inventory;
    inventory.relationships = {
        person(u"r1"_s, u"Marta"_s, u"mother"_s, 1, 24, ProblemArea::Grief),
        person(u"r2"_s, u"Luis"_s, u"brother"_s, 4, 75, ProblemArea::RoleDispute, 2),
        person(u"r3"_s, u"Ana"_s, u"sponsor"_s, 2, 130),
        person(u"r4"_s, u"Beto"_s, u"ex-partner"_s, 5, 205, ProblemArea::RoleDispute),
        person(u"r5"_s, u"Nico"_s, u"chosen family"_s, 1, 262),
        person(u"r6"_s, u"Ms. Ortiz"_s, u"manager"_s, 3, 312, ProblemArea::RoleTransition),
        person(u"r7"_s, u"Choir"_s, u"group"_s, 5, 350, ProblemArea::InterpersonalDeficit, 3),
        person(u"r8"_s, u"Tía Lola"_s, u"aunt"_s, 3, 170, ProblemArea::Grief, 2),
    };
    inventory.relationships[0].deceased = true;
    inventory.relationships[1].quality = -1;
    inventory.relationships[1].problemAreas.append(ProblemArea::RoleTransition);
    inventory.relationships[2].recovery = RecoveryBearing::Supports;
    inventory.relationships[2].quality = 2;
    inventory.relationships[3].recovery = RecoveryBearing::UsesWith;
    inventory.relationships[3].quality = -2;
    inventory.relationships[4].quality = 2;
    inventory.relationships[7].recovery = RecoveryBearing::Supports;
    inventory.ties = {{RelationshipId(u"r5"_s), RelationshipId(u"r3"_s), TieKind::Close},
                      {RelationshipId(u"r2"_s), RelationshipId(u"r4"_s), TieKind::Strained},
                      {RelationshipId(u"r6"_s), RelationshipId(u"r7"_s), TieKind::Knows},
                      {RelationshipId(u"r4"_s), RelationshipId(u"r6"_s), TieKind::CutOff}};
    return inventory;
}

Inventory laterCircle()
{
    Inventory inventory = circle();
    inventory.stage = Stage::Termination;
    inventory.relationships[1].closeness = Ring(2);
    inventory.relationships[3].closeness = Ring(5);
    inventory.relationships[6].closeness = Ring(4);
    inventory.relationships.removeAt(5);
    inventory.relationships.append(person(u"r9"_s, u"Home group"_s, u"recovery group"_s, 2, 320));
    inventory.ties = OptionalList<Tie>{{RelationshipId(u"r5"_s), RelationshipId(u"r3"_s), TieKind::Close}};
    return inventory;
}

Inventory crowd(int count, int seed)
{
    static const QString names[] = {u"Alejandra"_s,     u"Bo"_s,           u"Christopher"_s, u"Dee"_s,
                                    u"Old neighbour"_s, u"Faye"_s,         u"Guillermo"_s,   u"Home group"_s,
                                    u"Ivy"_s,           u"Jean-Baptiste"_s};
    static const QString relations[] = {u"chosen family"_s, u"sister"_s, u"former colleague"_s, u"sponsor"_s,
                                        u"ex-partner"_s};
    QRandomGenerator random(static_cast<quint32>(seed));
    Inventory inventory;
    for (int i = 0; i < count; ++i) {
        Relationship relationship =
            person(u"r%1"_s.arg(i), names[random.bounded(10)], relations[random.bounded(5)],
                   1 + random.bounded(5), random.bounded(360.0));
        if (random.bounded(2) == 0)
            relationship.problemAreas = {ProblemArea(random.bounded(4))};
        if (random.bounded(3) == 0)
            relationship.closenessWished = Ring(1 + random.bounded(5));
        relationship.quality = random.bounded(5) - 2;
        inventory.relationships.append(relationship);
    }
    return inventory;
}

} // namespace ipt::sample
