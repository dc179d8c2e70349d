#pragma once

#include "bench/practice/texts.h"
#include "engine/record/practice_record.h"

namespace ipt::bench {

/// A group with everything that belongs to it, as a record of its own.
struct Course
{
    Group group;
    QList<Member> members;
    QList<Inventory> inventories;
    QList<Formulation> formulations;
    QList<Action> actions;
    QList<MeasureTaken> measures;
    QList<LifeEvent> lifeEvents;
    QList<GrowthRating> growth;
    QList<Farewell> farewells;
    QList<FollowUp> followUps;
    QList<IndividualContact> contacts;
    QList<Override> overrides;
};

/// What a course cast from the mould is like.
struct Cast
{
    int number = 0;     ///< tells it from the others; its ids begin with it
    int reached = 17;   ///< the session that comes next; above 16 where the group has ended
    int daysLater = 0;  ///< than in the demonstration; negative for earlier
    UserId facilitator; ///< beside `solo`, who runs every group
    UserId solo;
};

/// The demonstration's finished group, brought to eight members and sixteen moments a session, as a
/// mould for thousands like it.
class Mould
{
public:
    Mould(const PracticeRecord &demonstration, Texts &texts);

    Course cast(const Cast &wanted);
    /// When the mould's session of that number was held.
    QDate dayOf(int session) const;

private:
    void addMember(const PracticeRecord &from);
    void fillMoments();

    Course m_course;
    Texts &m_texts;
};

} // namespace ipt::bench
