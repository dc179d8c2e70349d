#pragma once

#include "practice/course.h"
#include "practice/groups.h"
#include "practice/members.h"

#include <QObject>

class QUndoStack;

namespace ipt {

/// Asks the practice for what the tabs of a member's page want changed, each act so that it can be
/// taken back. `joinKey` names the field that is typed into: its bits are taken back as one.
class MemberChanges : public QObject
{
    Q_OBJECT

public:
    MemberChanges(Practice &practice, QUndoStack &undoStack, QObject *parent);

    /// What the record has now: what an act is taken back to.
    void setKnown(const MemberPage &page) { m_known = page; }

    void saveMember(const Member &after, const QString &joinKey = {});
    void closeFollowUp(const FollowUpId &id, const QString &done);
    void assignFollowUp(const FollowUpId &id, const std::optional<UserId> &owner,
                        const std::optional<QDate> &due);
    /// An inventory with a new id is added.
    void saveInventory(const Inventory &after, const QString &words, const QString &joinKey = {});
    void removeInventory(const Inventory &inventory);
    void saveFormulation(const Formulation &after, const QString &joinKey = {});
    void saveAction(const Action &after, const QString &joinKey = {});
    /// Both as one act.
    void carryForward(const Action &reviewed, const Action &again);
    void removeAction(const Action &action);
    void saveEvent(const LifeEvent &after, const QString &joinKey = {});
    void removeEvent(const LifeEvent &event);
    void takeMeasure(const MeasureTaken &measure);
    void correctMeasure(const MeasureTaken &was, const MeasureTaken &is);
    void removeMeasure(const MeasureTaken &measure);
    void saveMidpointReview(const MidpointReview &after, const QString &joinKey = {});
    void saveStrategy(const GroupId &group, const Strategy &before, const Strategy &after);
    void saveFarewell(const Farewell &after, const QString &joinKey = {});
    void rateGrowth(const GrowthRating &after);
    void recordContact(const IndividualContact &after);

signals:
    void done();
    void refused(const ipt::Error &error);

private:
    using Act = std::function<Result<void>()>;
    void push(const QString &words, Act act, Act takeBack, const QString &joinKey = {});

    Practice &m_practice;
    QUndoStack &m_undoStack;
    MemberPage m_known;
};

} // namespace ipt
