#pragma once

#include "engine/record/member.h"

namespace ipt {

/// Why nothing may be disclosed under the consent on that day, as a sentence: it was revoked, its last
/// day is over, or it is signed on a day still to come. Empty where it is in force; its last day is
/// the day it expires. (42 CFR 2.31, 2.35)
QString consentObstacle(const Consent &consent, QDate today);

} // namespace ipt
