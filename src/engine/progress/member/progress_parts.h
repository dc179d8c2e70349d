#pragma once

namespace ipt {

/// What of a member's progress is told. Not every reader needs all of it.
struct ProgressParts
{
    bool scores = true;
    bool attendance = true;
    bool goals = true;
    bool growth = true;
    bool relationships = true;
    bool nextSteps = true;
    bool useAndEvents = true;
    bool followUps = true;

    friend bool operator==(const ProgressParts &, const ProgressParts &) = default;
};

} // namespace ipt
