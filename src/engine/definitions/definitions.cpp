#include "engine/definitions/definitions.h"

#include <algorithm>

namespace ipt {

namespace {

template <typename T>
const T *withId(const QList<T> &list, const QString &id)
{
    const auto found = std::find_if(list.begin(), list.end(), [&id](const T &each) { return each.id == id; });
    return found == list.end() ? nullptr : &*found;
}

} // namespace

const ArcTemplate *Definitions::arc(const QString &id) const
{
    return withId(arcs, id);
}

const NoteTemplate *Definitions::noteTemplate(const QString &id) const
{
    return withId(templates, id);
}

QList<NoteTemplate> Definitions::templatesFor(NoteKind kind) const
{
    QList<NoteTemplate> fitting;
    std::copy_if(templates.begin(), templates.end(), std::back_inserter(fitting),
                 [kind](const NoteTemplate &each) { return each.kinds.contains(kind); });
    return fitting;
}

const Technique *Definitions::technique(const QString &id) const
{
    return withId(techniques, id);
}

QString Definitions::techniqueLabel(const QString &id) const
{
    const Technique *found = technique(id);
    return found ? found->label : id;
}

QStringList Definitions::feelingWords() const
{
    QStringList words;
    for (const FeelingFamily &family : feelings)
        words += family.feelings;
    words.removeDuplicates();
    return words;
}

QString Definitions::growthLabel(GrowthDomain domain) const
{
    const auto found = std::find_if(growth.begin(), growth.end(),
                                    [domain](const GrowthDomainText &each) { return each.domain == domain; });
    return found == growth.end() ? QString() : found->label;
}

} // namespace ipt
