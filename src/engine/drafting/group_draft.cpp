#include "engine/drafting/compose.h"

#include "engine/drafting/wording.h"

#include <algorithm>

namespace ipt {

using namespace Qt::StringLiterals;
using namespace drafting;

namespace {

/// Writes the sentences about the group, part by part.
class GroupWriter
{
public:
    explicit GroupWriter(const DraftSource &source)
        : m_source(source)
        , m_rules(source.rules)
        , m_moments(source.session.moments)
    {
    }

    QList<DraftSentence> part(DraftPart part) const;
    QList<ProblemArea> areas() const;

private:
    QList<DraftSentence> one(const QString &key, const Values &values = {},
                             const QList<MomentId> &sources = {}) const
    {
        return {{sentence(m_rules, key, values), sources}};
    }
    QList<DraftSentence> tasks(bool done) const;
    QList<DraftSentence> turnout() const;
    QList<DraftSentence> groupMoments() const;
    QList<DraftSentence> exchange() const;
    QList<DraftSentence> feelings() const;
    QList<DraftSentence> techniques() const;
    QList<DraftSentence> marked(const QString &key, std::optional<bool> Moment::*mark) const;
    QList<DraftSentence> strategies() const;
    QList<DraftSentence> steps() const;

    const DraftSource &m_source;
    const DraftingRules &m_rules;
    const QList<Moment> &m_moments;
};

QList<ProblemArea> GroupWriter::areas() const
{
    QList<ProblemArea> all;
    for (const Moment &moment : m_moments)
        merge<ProblemArea>(all, moment.problemAreas);
    return all;
}

QList<DraftSentence> GroupWriter::tasks(bool done) const
{
    QStringList texts;
    for (const Task &task : m_source.session.tasks) {
        if (task.done == done)
            texts += clause(task.text);
    }
    return texts.isEmpty() ? QList<DraftSentence>()
                           : one(done ? u"tasks_done"_s : u"tasks_left"_s, {{u"tasks"_s, texts.join(u"; ")}});
}

QList<DraftSentence> GroupWriter::turnout() const
{
    int present = 0;
    for (const Attendance &each : m_source.session.attendance)
        present += each.attended() ? 1 : 0;
    return one(u"turnout"_s, {{u"present"_s, QString::number(present)},
                              {u"expected"_s, QString::number(std::max(present, m_source.expected))}});
}

/// What the group did as a group, as written. A moment of risk is about somebody, even where
/// nobody was entered.
QList<DraftSentence> GroupWriter::groupMoments() const
{
    QList<DraftSentence> sentences;
    for (const Moment &moment : m_moments) {
        const bool ofGroup = moment.members.isEmpty() && !moment.risk.value_or(false);
        if (ofGroup && !moment.text.trimmed().isEmpty())
            sentences += {ended(moment.text), moment.id ? QList<MomentId>{*moment.id} : QList<MomentId>()};
    }
    return sentences;
}

QList<DraftSentence> GroupWriter::exchange() const
{
    QList<MomentId> sources;
    int count = 0;
    for (const Moment &moment : m_moments) {
        if (moment.toward.isEmpty())
            continue;
        ++count;
        if (moment.id)
            sources += *moment.id;
    }
    if (count == 0)
        return {};
    return count == 1 ? one(u"exchange_once"_s, {}, sources)
                      : one(u"exchange"_s, {{u"count"_s, QString::number(count)}}, sources);
}

QList<DraftSentence> GroupWriter::feelings() const
{
    QStringList all;
    for (const Moment &moment : m_moments)
        merge<QString>(all, moment.feelings);
    return all.isEmpty() ? QList<DraftSentence>() : one(u"group_feelings"_s, {{u"feelings"_s, listed(all)}});
}

QList<DraftSentence> GroupWriter::techniques() const
{
    QStringList all;
    for (const Moment &moment : m_moments) {
        for (const QString &technique : moment.techniques)
            merge<QString>(all, {m_source.definitions.techniqueLabel(technique).toLower()});
    }
    return all.isEmpty() ? QList<DraftSentence>()
                         : one(u"group_techniques"_s, {{u"techniques"_s, listed(all)}});
}

QList<DraftSentence> GroupWriter::marked(const QString &key, std::optional<bool> Moment::*mark) const
{
    QList<MomentId> sources;
    bool any = false;
    for (const Moment &moment : m_moments) {
        if (!(moment.*mark).value_or(false))
            continue;
        any = true;
        if (moment.id)
            sources += *moment.id;
    }
    return any ? one(key, {}, sources) : QList<DraftSentence>();
}

QList<DraftSentence> GroupWriter::strategies() const
{
    QList<DraftSentence> sentences;
    for (const Strategy &strategy : m_source.strategies) {
        if (strategy.session != m_source.session.number)
            continue;
        const QString area = listed(areaWords(m_rules, {strategy.problemArea}));
        sentences += one(u"strategy"_s, {{u"areas"_s, area}, {u"text"_s, clause(strategy.text)}});
    }
    return sentences;
}

QList<DraftSentence> GroupWriter::steps() const
{
    int count = 0;
    for (const Action &action : m_source.actions)
        count += action.group == m_source.group && action.setInSession == m_source.session.number ? 1 : 0;
    if (count == 0)
        return {};
    return count == 1 ? one(u"step_set"_s) : one(u"steps_set"_s, {{u"count"_s, QString::number(count)}});
}

QList<DraftSentence> GroupWriter::part(DraftPart part) const
{
    switch (part) {
    case DraftPart::Theme: {
        const QString theme = m_source.session.theme.value_or(QString()).trimmed();
        return theme.isEmpty() ? QList<DraftSentence>() : one(u"theme"_s, {{u"theme"_s, clause(theme)}});
    }
    case DraftPart::GroupAreas: {
        const QStringList words = areaWords(m_rules, areas());
        return words.isEmpty() ? QList<DraftSentence>()
                               : one(u"group_areas"_s, {{u"areas"_s, listed(words)}});
    }
    case DraftPart::TasksDone:
        return tasks(true);
    case DraftPart::Turnout:
        return turnout();
    case DraftPart::GroupMoments:
        return groupMoments();
    case DraftPart::Exchange:
        return exchange();
    case DraftPart::GroupFeelings:
        return feelings();
    case DraftPart::GroupTechniques:
        return techniques();
    case DraftPart::GroupTrigger:
        return marked(u"group_trigger"_s, &Moment::trigger);
    case DraftPart::GroupRisk:
        return marked(u"group_risk"_s, &Moment::risk);
    case DraftPart::Strategies:
        return strategies();
    case DraftPart::Steps:
        return steps();
    case DraftPart::TasksLeft:
        return tasks(false);
    default:
        return {};
    }
}

} // namespace

NoteDraft draftGroupNote(const DraftSource &source, const NoteTemplate &noteTemplate)
{
    NoteDraft draft;
    draft.kind = NoteKind::Group;
    draft.templateId = noteTemplate.id;
    const GroupWriter writer(source);
    const auto plan = source.rules.planFor(noteTemplate.id, NoteKind::Group,
                                           static_cast<int>(noteTemplate.sections.size()));
    for (qsizetype i = 0; i < noteTemplate.sections.size(); ++i) {
        DraftSection section{noteTemplate.sections[i].title, {}};
        for (const DraftPart part : plan[i].parts)
            section.sentences += writer.part(part);
        if (section.sentences.isEmpty() && !plan[i].otherwise.isEmpty())
            section.sentences += {sentence(source.rules, plan[i].otherwise), {}};
        draft.sections += section;
    }
    draft.problemAreas = writer.areas();
    takeNamesOut(draft, source);
    return draft;
}

} // namespace ipt
