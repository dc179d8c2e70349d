#include "practice/door/shelf.h"

#include "engine/definitions/read_definitions.h"
#include "storage/practice_file.h"

namespace ipt {

Shelf::Shelf(PracticeFile &file)
{
    const QList<OwnDefinition> own = file.oversight().definitions();
    m_definitions = withOwn(builtInDefinitions(), own);
    m_measures = builtInMeasures().with(own);
}

} // namespace ipt
