#pragma once

#include "engine/arc/arc_template.h"
#include "engine/record/course.h"

/// What a practice works with, as data: arcs, note templates, words. Measures stand beside, in
/// engine/measures.
namespace ipt {

struct TemplateSection
{
    QString title;
    QString prompt; ///< one line: what belongs there

    friend bool operator==(const TemplateSection &, const TemplateSection &) = default;
};

struct NoteTemplate
{
    QString id;
    QString name;
    int order = 500; ///< lower ones are offered first
    QList<NoteKind> kinds;
    QList<TemplateSection> sections;

    friend bool operator==(const NoteTemplate &, const NoteTemplate &) = default;
};

/// The two traditions that a report keeps apart: manualised interpersonal psychotherapy, and the
/// interpersonal process group.
enum class TechniqueFamily { Ipt, Process };

struct Technique
{
    QString id;
    QString label;
    TechniqueFamily family = TechniqueFamily::Ipt;
    QString description;

    friend bool operator==(const Technique &, const Technique &) = default;
};

struct FeelingFamily
{
    QString id;
    QString label;
    QStringList feelings;

    friend bool operator==(const FeelingFamily &, const FeelingFamily &) = default;
};

/// What a session is rated on, 0 to 4. The text itself stands in the record.
struct FidelityItem
{
    QString text;
    QString hint;

    friend bool operator==(const FidelityItem &, const FidelityItem &) = default;
};

struct GrowthDomainText
{
    GrowthDomain domain = GrowthDomain::RelationshipPatterns;
    QString label;
    QString description;

    friend bool operator==(const GrowthDomainText &, const GrowthDomainText &) = default;
};

/// Something short to put before the whole group; it never speaks of anybody in it.
struct PsychoeducationCard
{
    QString id;
    QString title;
    QString text;
    std::optional<ProblemArea> area;

    friend bool operator==(const PsychoeducationCard &, const PsychoeducationCard &) = default;
};

struct Definitions
{
    QList<ArcTemplate> arcs;
    QList<NoteTemplate> templates; ///< in the order in which they are offered
    QList<Technique> techniques;
    QList<FeelingFamily> feelings;
    QList<FidelityItem> fidelity;
    QList<GrowthDomainText> growth; ///< one for each domain, in the glossary's order
    QList<PsychoeducationCard> cards;

    const ArcTemplate *arc(const QString &id) const;
    const NoteTemplate *noteTemplate(const QString &id) const;
    QList<NoteTemplate> templatesFor(NoteKind kind) const;
    const Technique *technique(const QString &id) const;
    /// The label, or the id itself where no technique has it.
    QString techniqueLabel(const QString &id) const;
    /// Of all families, each once.
    QStringList feelingWords() const;
    QString growthLabel(GrowthDomain domain) const;

    friend bool operator==(const Definitions &, const Definitions &) = default;
};

} // namespace ipt
