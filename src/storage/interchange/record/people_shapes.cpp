#include "storage/interchange/record/shapes.h"

#include "storage/interchange/shape/list_shape.h"
#include "storage/interchange/shape/object_shape.h"
#include "storage/interchange/shape/scalars.h"

namespace ipt::interchange {

namespace {

ShapePtr<Screening> screening()
{
    return object<Screening>()
        .with("held", &Screening::held, day())
        .with("wants_to_understand_impact", &Screening::wantsToUnderstandImpact, truth())
        .with("hard_to_express_assertively", &Screening::hardToExpressAssertively, truth())
        .with("preoccupied_with_others_view", &Screening::preoccupiedWithOthersView, truth())
        .with("hard_to_name_feelings", &Screening::hardToNameFeelings, truth())
        .with("hopes", &Screening::hopes, text())
        .with("concerns", &Screening::concerns, text())
        .with("agreed_confidentiality", &Screening::agreedConfidentiality, truth());
}

ShapePtr<Consent> consent()
{
    return object<Consent>()
        .with("id", &Consent::id, id<ConsentId>())
        .with("recipient", &Consent::recipient, line())
        .with("scope", &Consent::scope, text())
        .with("purpose", &Consent::purpose, text())
        .with("covers_private_notes", &Consent::coversPrivateNotes, truth())
        .with("signed", &Consent::signedOn, day())
        .with("expires", &Consent::expires, day())
        .with("revoked", &Consent::revoked, day());
}

} // namespace

ShapePtr<User> user()
{
    return object<User>()
        .with("id", &User::id, id<UserId>())
        .with("name", &User::name, line())
        .with("credentials", &User::credentials, upTo(100))
        .with("roles", &User::roles, uniqueList(oneOf<Role>(), 1))
        .with("active", &User::active, truth());
}

ShapePtr<Member> member()
{
    return object<Member>()
        .with("id", &Member::id, id<MemberId>())
        .with("name", &Member::name, line())
        .with("called", &Member::called, upTo(100))
        .with("pronouns", &Member::pronouns, upTo(60))
        .with("born", &Member::born, day())
        .with("record_number", &Member::recordNumber, upTo(60))
        .with("clinician", &Member::clinician, id<UserId>())
        .with("substances", &Member::substances, list(line()))
        .with("recovery_began", &Member::recoveryBegan, day())
        .with("other_treatment", &Member::otherTreatment, list(line()))
        .with("referral", &Member::referral, text())
        .with("screening", &Member::screening, screening())
        .with("safety_plan", &Member::safetyPlan, text())
        .with("consents", &Member::consents, list(consent()));
}

} // namespace ipt::interchange
