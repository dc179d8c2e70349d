#pragma once

#include "engine/definitions/definition_place.h"
#include "engine/definitions/definitions.h"

/// One entry each of the lists of words; the practice's own come one by one.
namespace ipt {

Technique techniqueAt(const DefinitionPlace &place);
FeelingFamily feelingFamilyAt(const DefinitionPlace &place);
FidelityItem fidelityItemAt(const DefinitionPlace &place);
PsychoeducationCard cardAt(const DefinitionPlace &place);

} // namespace ipt
