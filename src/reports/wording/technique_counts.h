#pragma once

#include "engine/definitions/definitions.h"
#include "engine/record/session.h"
#include "reports/document/document.h"

namespace ipt {

struct TechniqueCount
{
    QString name;
    std::optional<TechniqueFamily> family; ///< none: the practice has no such technique any more
    int moments = 0;
};

/// In how many of the moments each technique was used: the most used first, in the order of
/// first use where they are even.
QList<TechniqueCount> countTechniques(const QList<Moment> &moments, const QList<Technique> &techniques);

/// A row of chips for each of the two families, and one for techniques of neither.
void addTechniqueChips(Document &document, const QList<TechniqueCount> &counts);

} // namespace ipt
