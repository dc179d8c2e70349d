#pragma once

#include "engine/core/id.h"
#include "engine/core/optional_list.h"
#include "engine/core/time.h"

namespace ipt {

/// The talk before the group: the four fit questions, and what was agreed.
struct Screening
{
    std::optional<QDate> held;
    std::optional<bool> wantsToUnderstandImpact;
    std::optional<bool> hardToExpressAssertively;
    std::optional<bool> preoccupiedWithOthersView;
    std::optional<bool> hardToNameFeelings;
    std::optional<QString> hopes;
    std::optional<QString> concerns;
    std::optional<bool> agreedConfidentiality;

    friend bool operator==(const Screening &, const Screening &) = default;
};

/// A member's written consent to a disclosure (42 CFR 2.31).
struct Consent
{
    std::optional<ConsentId> id;
    QString recipient;
    QString scope;
    std::optional<QString> purpose;
    std::optional<bool> coversPrivateNotes;
    QDate signedOn;
    std::optional<QDate> expires;
    std::optional<QDate> revoked;

    friend bool operator==(const Consent &, const Consent &) = default;
};

struct Member
{
    MemberId id;
    /// The name on the record; shown only where the record needs it.
    QString name;
    std::optional<QString> called;
    std::optional<QString> pronouns;
    std::optional<QDate> born;
    std::optional<QString> recordNumber;
    std::optional<UserId> clinician;
    OptionalList<QString> substances;
    std::optional<QDate> recoveryBegan;
    OptionalList<QString> otherTreatment;
    std::optional<QString> referral;
    std::optional<Screening> screening;
    std::optional<QString> safetyPlan;
    OptionalList<Consent> consents;

    /// The name the member goes by; where none is given, the first word of the record name.
    QString goesBy() const
    {
        if (called && !called->trimmed().isEmpty())
            return *called;
        return name.section(QLatin1Char(' '), 0, 0, QString::SectionSkipEmpty);
    }

    friend bool operator==(const Member &, const Member &) = default;
};

} // namespace ipt
