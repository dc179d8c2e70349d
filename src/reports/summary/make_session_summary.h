#pragma once

#include "engine/record/practice_record.h"
#include "reports/summary/session_summary.h"

namespace ipt {

struct SummaryOptions
{
    bool memberNotes = false;
    QString serviceCode; ///< said in the head of member notes where the practice sets one
};

/// The values a summary is made of. The session may hold everything, private notes and drafts
/// too: making the summary drops them. Strategies, actions and follow-ups of other sessions
/// or groups are passed over.
struct SummaryInput
{
    PracticeInfo practice;
    GroupHead group;
    Session session;
    QList<Member> members; ///< of the group
    QList<User> users;
    QList<Strategy> strategies;
    QList<Action> actions;
    QList<FollowUp> followUps;
    QList<Technique> techniques; ///< as defined, for their names and families
    SummaryOptions options;
    UserId madeBy;
    Instant madeAt;
};

SessionSummary makeSessionSummary(const SummaryInput &input);

} // namespace ipt
