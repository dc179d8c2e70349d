#pragma once

#include "reports/arc/arc_summary.h"
#include "reports/sheets/agreement_sheet.h"
#include "reports/sheets/farewell_sheet.h"
#include "reports/sheets/sign_in_sheet.h"

/// Sheets of one group: Dana's own, in whose texts other people are named in full.
ipt::SignInSheet sampleSignIn();
ipt::AgreementSheet sampleAgreement();
ipt::FarewellSheet sampleFarewell();
/// An arc of the given size with everything filled in.
ipt::ArcSummary sampleArc(int sessions, int members);
