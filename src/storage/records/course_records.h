#pragma once

#include "engine/record/course.h"
#include "storage/records/visit.h"

namespace ipt {

class Database;

/// A member's way through a group, beside inventories and notes. Lists are in the order in
/// which things were added; an absent member or group asks for everybody's.
class CourseRecords
{
public:
    /// Whose things are read.
    struct Of
    {
        std::optional<MemberId> member = std::nullopt;
        std::optional<GroupId> group = std::nullopt;
    };

    explicit CourseRecords(Database &database)
        : m_database(database)
    {
    }

    /// Hands over everybody's, one at a time.
    void each(const Visit<Formulation> &visit) const;
    void each(const Visit<Action> &visit) const;
    void each(const Visit<MeasureTaken> &visit) const;
    void each(const Visit<EarlierAnswers> &visit) const;
    void each(const Visit<LifeEvent> &visit) const;
    void each(const Visit<GrowthRating> &visit) const;
    void each(const Visit<MidpointReview> &visit) const;
    void each(const Visit<Farewell> &visit) const;

    QList<Formulation> formulations(const Of &of) const;
    /// Replaces the one of the same member and group in place, or adds it; so do midpoint
    /// reviews and farewells.
    /// add(), here and below, leaves an earlier one as it is.
    void put(const Formulation &formulation);
    void add(const Formulation &formulation);
    void remove(const Formulation &formulation);

    QList<Action> actions(const Of &of) const;
    std::optional<Action> action(const ActionId &id) const;
    void put(const Action &action);
    void remove(const ActionId &id);

    QList<MeasureTaken> measures(const Of &of) const;
    /// Replaces what was taken of the same measure by the same member on the same day in the same
    /// session, or adds it.
    void put(const MeasureTaken &measure);
    void add(const MeasureTaken &measure);
    /// Removes one of the same key and answers; where none has these answers, one of the key.
    void remove(const MeasureTaken &measure);
    /// What put() would replace; nothing where it would add.
    std::optional<MeasureTaken> measureLike(const MeasureTaken &measure) const;

    QList<EarlierAnswers> measureHistory(const Of &of) const;
    void add(const EarlierAnswers &earlier);

    QList<LifeEvent> lifeEvents(const MemberId &member) const;
    QList<LifeEvent> lifeEvents() const;
    std::optional<LifeEvent> lifeEvent(const LifeEventId &id) const;
    /// Replaces the event of the same id, or adds it.
    void put(const LifeEvent &event);
    void remove(const LifeEvent &event);

    QList<GrowthRating> growth(const Of &of) const;
    /// Replaces the rating of the same member, group, session and rater, or adds it.
    void put(const GrowthRating &rating);
    void add(const GrowthRating &rating);
    void remove(const GrowthRating &rating);

    QList<MidpointReview> midpointReviews(const Of &of) const;
    void put(const MidpointReview &review);
    void add(const MidpointReview &review);
    void remove(const MidpointReview &review);

    QList<Farewell> farewells(const Of &of) const;
    void put(const Farewell &farewell);
    void add(const Farewell &farewell);

private:
    Database &m_database;
};

} // namespace ipt
