#include "engine/drafting/compose.h"

#include "engine/drafting/wording.h"
#include "engine/measures/scoring.h"

#include <algorithm>

namespace ipt {

using namespace Qt::StringLiterals;
using namespace drafting;

namespace {

const Attendance *attendanceOf(const DraftSource &source, const MemberId &member)
{
    for (const Attendance &each : source.session.attendance) {
        if (each.member == member)
            return &each;
    }
    return nullptr;
}

QList<MomentId> idOf(const Moment &moment)
{
    return moment.id ? QList<MomentId>{*moment.id} : QList<MomentId>();
}

/// Writes one member's sentences, part by part.
class MemberWriter
{
public:
    MemberWriter(const DraftSource &source, const Member &member)
        : m_source(source)
        , m_rules(source.rules)
        , m_member(member)
    {
    }

    QList<DraftSentence> part(DraftPart part) const;
    QString say(const QString &key, Values values = {}) const;
    QList<ProblemArea> areas() const;

private:
    bool isOwn(const Moment &moment) const { return moment.members.value(0) == m_member.id; }
    QList<DraftSentence> reviewed() const;
    QList<DraftSentence> moments() const;
    QList<DraftSentence> received() const;
    QList<DraftSentence> scores() const;
    QList<DraftSentence> scoreOf(const MeasureTaken &taken) const;
    std::optional<int> firstTotal(const MeasureTaken &later, const MeasureDefinition &definition) const;
    QList<DraftSentence> feelings() const;
    QList<DraftSentence> marked(const QString &key, std::optional<bool> Moment::*mark) const;
    QList<DraftSentence> nextSteps() const;

    const DraftSource &m_source;
    const DraftingRules &m_rules;
    const Member &m_member;
};

QString MemberWriter::say(const QString &key, Values values) const
{
    values.insert(u"called"_s, m_member.goesBy());
    return sentence(m_rules, key, values);
}

QList<DraftSentence> MemberWriter::reviewed() const
{
    QList<DraftSentence> sentences;
    for (const Action &action : m_source.actions) {
        if (action.member != m_member.id || action.group != m_source.group ||
            action.reviewedInSession != m_source.session.number || !action.outcome)
            continue;
        sentences += {say(u"reviewed"_s, {{u"text"_s, clause(action.text)},
                                          {u"outcome"_s, m_rules.outcomes.value(wordOf(*action.outcome))}}),
                      {}};
        if (action.learnt && !action.learnt->trimmed().isEmpty())
            sentences += {say(u"learnt"_s, {{u"learnt"_s, clause(*action.learnt)}}), {}};
    }
    return sentences;
}

/// The moments in which the member spoke, as written. One that begins with its verb gets its
/// subject: the name first, then the pronoun.
QList<DraftSentence> MemberWriter::moments() const
{
    QList<DraftSentence> sentences;
    bool named = false;
    for (const Moment &moment : m_source.session.moments) {
        if (!isOwn(moment) || moment.text.trimmed().isEmpty())
            continue;
        QString text = ended(moment.text);
        const QString verb = text.section(u' ', 0, 0).toLower();
        if (m_rules.verbs.contains(verb)) {
            text[0] = text[0].toLower();
            QString subject = named ? subjectFor(m_member) : m_member.goesBy();
            subject[0] = subject[0].toUpper();
            text = say(u"speaks"_s, {{u"subject"_s, subject}, {u"text"_s, text}});
            named = true;
        }
        sentences += {text, idOf(moment)};
    }
    return sentences;
}

/// That others turned to the member, and with what. Their words stay in their own notes: in
/// two notes they would be the same words.
QList<DraftSentence> MemberWriter::received() const
{
    DraftSentence addressed;
    DraftSentence joined;
    const QString others = m_rules.insteadInMember.value(0);
    for (const Moment &moment : m_source.session.moments) {
        if (isOwn(moment) || moment.members.isEmpty())
            continue;
        if (moment.toward.contains(m_member.id)) {
            addressed.sources += idOf(moment);
            if (!addressed.text.isEmpty())
                continue;
            const QString technique =
                m_source.definitions.techniqueLabel(moment.techniques.value(0)).toLower();
            addressed.text = say(technique.isEmpty() ? u"addressed"_s : u"addressed_technique"_s,
                                 {{u"others"_s, others}, {u"techniques"_s, technique}});
        } else if (moment.members.contains(m_member.id)) {
            joined.sources += idOf(moment);
            if (!joined.text.isEmpty())
                continue;
            const QString areas = listed(areaWords(m_rules, moment.problemAreas.mid(0, 1)));
            joined.text = say(areas.isEmpty() ? u"took_part"_s : u"took_part_area"_s,
                              {{u"others"_s, others}, {u"areas"_s, areas}});
        }
    }
    QList<DraftSentence> sentences;
    for (const DraftSentence &each : {addressed, joined}) {
        if (!each.text.isEmpty())
            sentences += each;
    }
    return sentences;
}

QList<DraftSentence> MemberWriter::scores() const
{
    QList<DraftSentence> sentences;
    for (const MeasureTaken &taken : m_source.measures) {
        if (taken.member == m_member.id && taken.group == m_source.group &&
            taken.session == m_source.session.number)
            sentences += scoreOf(taken);
    }
    return sentences;
}

std::optional<int> MemberWriter::firstTotal(const MeasureTaken &later,
                                            const MeasureDefinition &definition) const
{
    const MeasureTaken *first = nullptr;
    for (const MeasureTaken &taken : m_source.measures) {
        if (taken.member == later.member && taken.measure == later.measure && taken.taken < later.taken &&
            (!first || taken.taken < first->taken))
            first = &taken;
    }
    return first ? score(definition, first->items).total : std::nullopt;
}

QList<DraftSentence> MemberWriter::scoreOf(const MeasureTaken &taken) const
{
    QList<DraftSentence> sentences;
    const MeasureDefinition *definition = m_source.library.find(taken.measure);
    if (!definition)
        return sentences;
    const Scored scored = score(*definition, taken.items);
    Values values{{u"measure"_s, definition->name}};
    if (scored.total) {
        values.insert(u"total"_s, QString::number(*scored.total));
        values.insert(u"band"_s, scored.band.value_or(QString()));
        const std::optional<int> first = firstTotal(taken, *definition);
        if (first && scored.band) {
            const int change = *scored.total - *first;
            values.insert(u"change"_s, (change > 0 ? u"+"_s : QString()) + QString::number(change));
            sentences += {say(u"score_change"_s, values), {}};
        } else {
            sentences += {say(scored.band ? u"score"_s : u"score_plain"_s, values), {}};
        }
    } else if (!scored.subscales.isEmpty()) {
        // Of two codings of the same answers the first tells enough here.
        const Subscale *leading = definition->findSubscale(scored.subscales.first().id);
        QStringList totals;
        for (const SubscaleScore &each : scored.subscales) {
            const Subscale *subscale = definition->findSubscale(each.id);
            if (subscale && leading && subscale->coding == leading->coding)
                totals += subscale->label.toLower() + u' ' + QString::number(each.score);
        }
        values.insert(u"total"_s, totals.join(u", "));
        sentences += {say(u"score_plain"_s, values), {}};
    }
    for (const QString &alert : scored.alerts) {
        if (const Alert *raised = definition->findAlert(alert)) {
            values.insert(u"alert"_s, raised->label);
            sentences += {say(u"alert"_s, values), {}};
        }
    }
    return sentences;
}

QList<ProblemArea> MemberWriter::areas() const
{
    QList<ProblemArea> all;
    for (const Moment &moment : m_source.session.moments) {
        if (isOwn(moment))
            merge<ProblemArea>(all, moment.problemAreas);
    }
    return all;
}

QList<DraftSentence> MemberWriter::feelings() const
{
    QStringList all;
    QList<MomentId> sources;
    for (const Moment &moment : m_source.session.moments) {
        if (!isOwn(moment) || moment.feelings.isEmpty())
            continue;
        merge<QString>(all, moment.feelings);
        sources += idOf(moment);
    }
    if (all.isEmpty())
        return {};
    return {{say(u"feelings"_s, {{u"feelings"_s, listed(all)}}), sources}};
}

QList<DraftSentence> MemberWriter::marked(const QString &key, std::optional<bool> Moment::*mark) const
{
    QList<MomentId> sources;
    bool any = false;
    for (const Moment &moment : m_source.session.moments) {
        if (isOwn(moment) && (moment.*mark).value_or(false)) {
            any = true;
            sources += idOf(moment);
        }
    }
    return any ? QList<DraftSentence>{{say(key), sources}} : QList<DraftSentence>();
}

QList<DraftSentence> MemberWriter::nextSteps() const
{
    QList<DraftSentence> sentences;
    for (const Action &action : m_source.actions) {
        if (action.member == m_member.id && action.group == m_source.group &&
            action.setInSession == m_source.session.number)
            sentences += {say(u"next_step"_s, {{u"text"_s, clause(action.text)}}), {}};
    }
    return sentences;
}

QList<DraftSentence> MemberWriter::part(DraftPart part) const
{
    switch (part) {
    case DraftPart::Attendance:
        return {attendanceLine(m_source, m_member.id)};
    case DraftPart::Reviewed:
        return reviewed();
    case DraftPart::Moments:
        return moments();
    case DraftPart::Received:
        return received();
    case DraftPart::Scores:
        return scores();
    case DraftPart::Areas: {
        const QStringList words = areaWords(m_rules, areas());
        return words.isEmpty() ? QList<DraftSentence>()
                               : QList<DraftSentence>{{say(u"areas"_s, {{u"areas"_s, listed(words)}}), {}}};
    }
    case DraftPart::Feelings:
        return feelings();
    case DraftPart::Trigger:
        return marked(u"trigger"_s, &Moment::trigger);
    case DraftPart::Risk:
        return marked(u"risk"_s, &Moment::risk);
    case DraftPart::NextSteps:
        return nextSteps();
    default:
        return {};
    }
}

} // namespace

DraftSentence attendanceLine(const DraftSource &source, const MemberId &member)
{
    const Attendance *attendance = attendanceOf(source, member);
    const auto who = std::find_if(source.members.begin(), source.members.end(),
                                  [&member](const Member &each) { return each.id == member; });
    if (!attendance || who == source.members.end())
        return {};
    static const QHash<Presence, QString> keys{{Presence::Present, u"attended"_s},
                                               {Presence::Late, u"late"_s},
                                               {Presence::LeftEarly, u"left_early"_s},
                                               {Presence::Excused, u"excused"_s},
                                               {Presence::Absent, u"absent"_s}};
    QString key = keys.value(attendance->status);
    Values values{{u"called"_s, who->goesBy()}, {u"planned"_s, QString::number(source.plannedMinutes)}};
    if (attendance->attended() && attendance->minutes && *attendance->minutes < source.plannedMinutes) {
        values.insert(u"minutes"_s, QString::number(*attendance->minutes));
        key += u"_part";
    }
    QString text = sentence(source.rules, key, values);
    const QString comment = attendance->comment.value_or(QString()).trimmed();
    if (!comment.isEmpty())
        text += u' ' + sentence(source.rules, u"comment"_s, {{u"comment"_s, clause(comment)}});
    return {withoutNames(text, NoteKind::Member, member, source), {}};
}

NoteDraft draftMemberNote(const DraftSource &source, const MemberId &member, const NoteTemplate &noteTemplate)
{
    NoteDraft draft;
    draft.kind = NoteKind::Member;
    draft.member = member;
    draft.templateId = noteTemplate.id;
    const auto who = std::find_if(source.members.begin(), source.members.end(),
                                  [&member](const Member &each) { return each.id == member; });
    const Attendance *attendance = attendanceOf(source, member);
    const bool there = who != source.members.end() && attendance && attendance->attended();
    const auto plan = source.rules.planFor(noteTemplate.id, NoteKind::Member,
                                           static_cast<int>(noteTemplate.sections.size()));
    for (qsizetype i = 0; i < noteTemplate.sections.size(); ++i) {
        DraftSection section{noteTemplate.sections[i].title, {}};
        if (there) {
            const MemberWriter writer(source, *who);
            for (const DraftPart part : plan[i].parts)
                section.sentences += writer.part(part);
            if (section.sentences.isEmpty() && !plan[i].otherwise.isEmpty())
                section.sentences += {writer.say(plan[i].otherwise), {}};
        }
        draft.sections += section;
    }
    if (there)
        draft.problemAreas = MemberWriter(source, *who).areas();
    takeNamesOut(draft, source);
    return draft;
}

} // namespace ipt
