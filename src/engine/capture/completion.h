#pragma once

#include "engine/capture/lexicon.h"

namespace ipt {

/// Something to put in place of a mark that is being typed.
struct CaptureCandidate
{
    MarkKind kind = MarkKind::Speaker;
    QString insert; ///< the whole mark with a blank behind it: "@dana "
    QString label;
    QString value;

    friend bool operator==(const CaptureCandidate &, const CaptureCandidate &) = default;
};

struct CaptureCompletion
{
    int start = 0; ///< of what the candidate replaces, UTF-16 units
    int length = 0;
    QList<CaptureCandidate> candidates; ///< best fit first, then in the order of the lexicon

    friend bool operator==(const CaptureCompletion &, const CaptureCompletion &) = default;
};

/// What the mark at the cursor could become. Empty where the cursor is not in or right behind a mark.
CaptureCompletion completeCaptureLine(const QString &line, int cursor, const CaptureLexicon &lexicon);

} // namespace ipt
