#include "engine/drafting/drafting_rules.h"

#include "engine/definitions/definition_place.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace ipt {

using namespace Qt::StringLiterals;

namespace {

struct DraftingText
{
    Q_DECLARE_TR_FUNCTIONS(DraftingRules)
};

constexpr int mostPlans = 200;
constexpr int mostSections = 20;
constexpr int mostVerbs = 2000;

const QStringList &partWords()
{
    static const QStringList words{
        u"attendance"_s, u"reviewed"_s,       u"moments"_s,          u"received"_s,      u"scores"_s,
        u"areas"_s,      u"feelings"_s,       u"trigger"_s,          u"risk"_s,          u"next_steps"_s,
        u"theme"_s,      u"group_areas"_s,    u"tasks_done"_s,       u"turnout"_s,       u"group_moments"_s,
        u"exchange"_s,   u"group_feelings"_s, u"group_techniques"_s, u"group_trigger"_s, u"group_risk"_s,
        u"strategies"_s, u"steps"_s,          u"tasks_left"_s};
    return words;
}

} // namespace

const QMap<QString, QStringList> &draftingSentences()
{
    static const QMap<QString, QStringList> keys{
        {u"attended"_s, {u"called"_s}},
        {u"attended_part"_s, {u"called"_s, u"minutes"_s, u"planned"_s}},
        {u"late"_s, {u"called"_s}},
        {u"late_part"_s, {u"called"_s, u"minutes"_s, u"planned"_s}},
        {u"left_early"_s, {u"called"_s}},
        {u"left_early_part"_s, {u"called"_s, u"minutes"_s, u"planned"_s}},
        {u"excused"_s, {u"called"_s}},
        {u"absent"_s, {u"called"_s}},
        {u"comment"_s, {u"comment"_s}},
        {u"reviewed"_s, {u"text"_s, u"outcome"_s}},
        {u"learnt"_s, {u"learnt"_s}},
        {u"speaks"_s, {u"subject"_s, u"text"_s}},
        {u"took_part"_s, {u"others"_s}},
        {u"took_part_area"_s, {u"others"_s, u"areas"_s}},
        {u"addressed"_s, {u"others"_s}},
        {u"addressed_technique"_s, {u"others"_s, u"techniques"_s}},
        {u"listened"_s, {u"called"_s}},
        {u"score"_s, {u"measure"_s, u"total"_s, u"band"_s}},
        {u"score_plain"_s, {u"measure"_s, u"total"_s}},
        {u"score_change"_s, {u"measure"_s, u"total"_s, u"band"_s, u"change"_s}},
        {u"alert"_s, {u"measure"_s, u"alert"_s}},
        {u"areas"_s, {u"areas"_s}},
        {u"feelings"_s, {u"feelings"_s}},
        {u"trigger"_s, {}},
        {u"risk"_s, {}},
        {u"no_area"_s, {}},
        {u"next_step"_s, {u"text"_s}},
        {u"no_next_step"_s, {}},
        {u"theme"_s, {u"theme"_s}},
        {u"group_areas"_s, {u"areas"_s}},
        {u"tasks_done"_s, {u"tasks"_s}},
        {u"no_theme"_s, {}},
        {u"turnout"_s, {u"present"_s, u"expected"_s}},
        {u"group_feelings"_s, {u"feelings"_s}},
        {u"exchange"_s, {u"count"_s}},
        {u"exchange_once"_s, {}},
        {u"group_techniques"_s, {u"techniques"_s}},
        {u"group_trigger"_s, {}},
        {u"group_risk"_s, {}},
        {u"strategy"_s, {u"areas"_s, u"text"_s}},
        {u"steps_set"_s, {u"count"_s}},
        {u"step_set"_s, {}},
        {u"tasks_left"_s, {u"tasks"_s}},
        {u"no_next"_s, {}},
    };
    return keys;
}

namespace {

void checkPlaceholders(const DefinitionPlace &place, const QString &sentence, const QStringList &allowed)
{
    static const QRegularExpression placeholder(u"\\{([^}]*)\\}"_s);
    auto matches = placeholder.globalMatch(sentence);
    while (matches.hasNext()) {
        const QString name = matches.next().captured(1);
        if (!allowed.contains(name))
            place.refuse(DraftingText::tr("Nothing here is called {%1}. Take it out.").arg(name));
    }
}

QHash<QString, QString> sentencesAt(const DefinitionPlace &place)
{
    QHash<QString, QString> read;
    for (auto key = draftingSentences().begin(); key != draftingSentences().end(); ++key) {
        const QByteArray name = key.key().toLatin1();
        const QString sentence = place.line(QLatin1StringView(name));
        checkPlaceholders(place.at(QLatin1StringView(name)), sentence, key.value());
        read.insert(key.key(), sentence);
    }
    return read;
}

template <typename E>
QHash<QString, QString> wordsAt(const DefinitionPlace &place)
{
    QHash<QString, QString> read;
    for (const auto &[value, word] : WordsOf<E>::all)
        read.insert(word, place.line(word));
    return read;
}

DraftSectionPlan sectionAt(const DefinitionPlace &place)
{
    place.expectKeys({"parts"_L1}, {"otherwise"_L1});
    DraftSectionPlan plan;
    const QList<DefinitionPlace> parts = place.list("parts"_L1, 1, int(partWords().size()));
    for (const DefinitionPlace &part : parts)
        plan.parts.append(DraftPart(part.oneOf(partWords())));
    if (place.has("otherwise"_L1)) {
        plan.otherwise = place.line("otherwise"_L1);
        if (!draftingSentences().contains(plan.otherwise))
            place.at("otherwise"_L1)
                .refuse(DraftingText::tr("No sentence is called \"%1\".").arg(plan.otherwise));
    }
    return plan;
}

DraftingRules rulesAt(const DefinitionPlace &root)
{
    root.expectKeys(
        {"sentences"_L1, "outcomes"_L1, "areas"_L1, "instead_of_names"_L1, "verbs"_L1, "plans"_L1});
    DraftingRules rules;
    rules.sentences = sentencesAt(root.at("sentences"_L1));
    rules.outcomes = wordsAt<ActionOutcome>(root.at("outcomes"_L1));
    rules.areas = wordsAt<ProblemArea>(root.at("areas"_L1));
    const DefinitionPlace instead = root.at("instead_of_names"_L1);
    rules.insteadInGroup = instead.lines("group"_L1, 1, mostSections);
    rules.insteadInMember = instead.lines("member"_L1, 1, mostSections);
    rules.insteadOfPerson = instead.lines("person"_L1, 1, mostSections);
    const QStringList verbs = root.lines("verbs"_L1, 1, mostVerbs);
    rules.verbs = QSet<QString>(verbs.begin(), verbs.end());
    const QList<DefinitionPlace> plans = root.list("plans"_L1, 1, mostPlans);
    for (const DefinitionPlace &place : plans) {
        place.expectKeys({"template"_L1, "kind"_L1, "sections"_L1});
        QList<DraftSectionPlan> sections;
        const QList<DefinitionPlace> places = place.list("sections"_L1, 1, mostSections);
        for (const DefinitionPlace &each : places)
            sections.append(sectionAt(each));
        rules.plans.insert({place.id("template"_L1), place.choice<NoteKind>("kind"_L1)}, sections);
    }
    return rules;
}

/// `base` with each key of `changes` in place of its own; objects are gone into.
QJsonObject merged(QJsonObject base, const QJsonObject &changes)
{
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        const QJsonValue was = base.value(change.key());
        base.insert(change.key(), was.isObject() && change.value().isObject()
                                      ? QJsonValue(merged(was.toObject(), change.value().toObject()))
                                      : change.value());
    }
    return base;
}

} // namespace

QList<DraftSectionPlan> DraftingRules::planFor(const QString &templateId, NoteKind kind, int sections) const
{
    using enum DraftPart;
    const auto known = plans.constFind(std::pair(templateId, kind));
    if (known != plans.cend() && known->size() == sections)
        return *known;
    // What happened first, what is to come last, what it means between them.
    const bool group = kind == NoteKind::Group;
    const DraftSectionPlan told =
        group ? DraftSectionPlan{{Theme, GroupAreas, TasksDone, Turnout}, {}}
              : DraftSectionPlan{{Attendance, Reviewed, Moments, Received, Scores}, {}};
    const DraftSectionPlan meant = group ? DraftSectionPlan{{GroupMoments, Exchange, GroupFeelings,
                                                             GroupTechniques, GroupTrigger, GroupRisk},
                                                            {}}
                                         : DraftSectionPlan{{Areas, Feelings, Trigger, Risk}, u"no_area"_s};
    const DraftSectionPlan next = group ? DraftSectionPlan{{Strategies, Steps, TasksLeft}, u"no_next"_s}
                                        : DraftSectionPlan{{NextSteps}, u"no_next_step"_s};
    if (sections == 1)
        return {DraftSectionPlan{told.parts + meant.parts + next.parts, {}}};
    if (sections == 2)
        return {DraftSectionPlan{told.parts + meant.parts, {}}, next};
    QList<DraftSectionPlan> plan(sections);
    plan[0] = told;
    plan[1] = meant;
    plan[sections - 1] = next;
    return plan;
}

Result<DraftingRules> readDraftingRules(const QByteArray &bytes)
{
    return readDefinition(bytes, rulesAt);
}

QString draftingKind()
{
    return u"drafting"_s;
}

Result<DraftingRules> readOwnDraftingRules(const QByteArray &builtIn, const QByteArray &own)
{
    const Result<QJsonObject> base = parseDefinition(builtIn);
    const Result<QJsonObject> changes = parseDefinition(own);
    if (!base)
        return base.error();
    if (!changes)
        return changes.error();
    const QStringList sentences = changes->value("sentences"_L1).toObject().keys();
    for (const QString &key : sentences) {
        if (!draftingSentences().contains(key)) {
            return badInput(DraftingText::tr("No sentence is called \"%1\".").arg(key),
                            u"/sentences/"_s + key);
        }
    }
    // Own plans are read apart, so that what is wrong in them is said at their own place.
    QJsonObject whole = merged(*base, *changes);
    const QJsonValue plans = changes->value("plans"_L1);
    if (plans.isUndefined())
        return readDraftingRules(QJsonDocument(whole).toJson());
    whole.insert("plans"_L1, plans);
    Result<DraftingRules> rules = readDraftingRules(QJsonDocument(whole).toJson());
    const Result<DraftingRules> usual = readDraftingRules(builtIn);
    if (!rules || !usual)
        return rules ? usual : rules;
    for (auto plan = usual->plans.cbegin(); plan != usual->plans.cend(); ++plan) {
        if (!rules->plans.contains(plan.key()))
            rules->plans.insert(plan.key(), plan.value());
    }
    return rules;
}

} // namespace ipt
