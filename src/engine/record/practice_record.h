#pragma once

#include "engine/record/course.h"
#include "engine/record/group.h"
#include "engine/record/inventory.h"
#include "engine/record/member.h"
#include "engine/record/user.h"

namespace ipt {

struct PracticeInfo
{
    QString name;
    QString timeZone; ///< IANA name
    std::optional<bool> part2Program;
    std::optional<int> noteHours; ///< a note is due so long after its session: 1 to 720

    bool isPart2Program() const { return part2Program.value_or(false); }

    friend bool operator==(const PracticeInfo &, const PracticeInfo &) = default;
};

struct Disclosure
{
    Instant at;
    UserId by;
    OptionalList<MemberId> members;
    QString what;
    QString recipient;
    std::optional<QString> purpose;
    std::optional<ConsentId> consent;

    friend bool operator==(const Disclosure &, const Disclosure &) = default;
};

/// Something about a member's safety or course that somebody must see to. Open until what
/// was done is written down.
struct FollowUp
{
    FollowUpId id;
    std::optional<MemberId> member; ///< none where nobody in particular was named
    std::optional<GroupId> group;
    std::optional<SessionNumber> session;
    FollowUpCause cause = FollowUpCause::Other;
    QString reason;
    Instant opened;
    std::optional<UserId> owner;
    std::optional<QDate> due;
    std::optional<MomentId> moment; ///< the moment it came from
    std::optional<QString> measure; ///< the measure it came from, by its definition's id
    std::optional<QDate> happened;  ///< the day of what it is about, where that is known
    std::optional<QString> done;    ///< what was done; never empty once closed
    std::optional<Signature> closed;

    bool isOpen() const { return !closed.has_value(); }

    friend bool operator==(const FollowUp &, const FollowUp &) = default;
};

/// A brief individual contact with a member between sessions.
struct IndividualContact
{
    ContactId id;
    MemberId member;
    std::optional<GroupId> group;
    Instant at;
    std::optional<int> minutes; ///< 0 to 600
    QString text;
    UserId author;

    friend bool operator==(const IndividualContact &, const IndividualContact &) = default;
};

/// A rule passed with a reason.
struct Override
{
    OverrideKind kind = OverrideKind::PhaseReadiness;
    std::optional<GroupId> group;
    std::optional<SessionNumber> session;
    std::optional<MemberId> member;
    QString reason;
    UserId by;
    Instant at;

    friend bool operator==(const Override &, const Override &) = default;
};

/// A definition of the practice's own (measure, template, arc, technique, …), as its JSON text.
struct OwnDefinition
{
    QString kind;
    QString id;
    QString body; ///< a JSON object

    friend bool operator==(const OwnDefinition &, const OwnDefinition &) = default;
};

/// Everything a practice keeps: what an import reads and a complete export writes.
struct PracticeRecord
{
    PracticeInfo practice;
    QList<User> users;
    QList<Member> members;
    QList<Group> groups;
    OptionalList<Inventory> inventories;
    OptionalList<Formulation> formulations;
    OptionalList<Action> actions;
    OptionalList<MeasureTaken> measures;
    OptionalList<EarlierAnswers> measureHistory;
    OptionalList<LifeEvent> lifeEvents;
    OptionalList<GrowthRating> growth;
    OptionalList<MidpointReview> midpointReviews;
    OptionalList<Farewell> farewells;
    OptionalList<Disclosure> disclosures;
    OptionalList<FollowUp> followUps;
    OptionalList<IndividualContact> contacts;
    OptionalList<Override> overrides;
    OptionalList<OwnDefinition> definitions;

    friend bool operator==(const PracticeRecord &, const PracticeRecord &) = default;
};

} // namespace ipt
