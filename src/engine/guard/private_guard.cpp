#include "engine/guard/private_guard.h"

#include <QRegularExpression>

#include <algorithm>

namespace ipt {
namespace {

/// What the patterns below are made of; each is written between guillemets there.
const QList<std::pair<QString, QString>> &pieces()
{
    static const QList<std::pair<QString, QString>> all{
        {QStringLiteral("number"),
         QStringLiteral(
             "(?:\\d{1,3}(?:\\.\\d)?|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
             "thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|"
             "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|"
             "six|seven|eight|nine))?)")},
        {QStringLiteral("measure"),
         QStringLiteral("(?:PHQ[-‑ ]?[2489]|PHQ|GAD[-‑ ]?[27]|GAD|BAM(?:-R)?|WHO[-‑ "
                        "]?5|AUDIT(?:-C)?|DAST(?:-10)?|BDI(?:-II)?|"
                        "BAI|PCL(?:-5)?|C-SSRS|CSSRS|MoCA|OQ-45|ASI|COWS|CIWA(?:-Ar)?)")},
        {QStringLiteral("who"),
         QStringLiteral(
             "(?<!\\bI )(?<!\\bwe )(?<!\\bWe )(?<!\\bmyself )(?<!leader )(?<!facilitator )(?<!colleague )")},
        {QStringLiteral("meeting"), QStringLiteral("(?:session|meeting|group)s?")},
        {QStringLiteral("clock"), QStringLiteral("(?:[01]?\\d|2[0-3])(?::[0-5]\\d)(?:\\s?[ap]\\.?m\\.?)?")},
        {QStringLiteral("drug"),
         QStringLiteral(
             "(?:naltrexone|vivitrol|buprenorphine|suboxone|sublocade|subutex|methadone|disulfiram|antabuse|"
             "acamprosate|sertraline|zoloft|fluoxetine|prozac|escitalopram|lexapro|citalopram|celexa|"
             "paroxetine|venlafaxine|effexor|duloxetine|cymbalta|bupropion|wellbutrin|mirtazapine|remeron|"
             "trazodone|quetiapine|seroquel|olanzapine|aripiprazole|abilify|risperidone|lithium|lamotrigine|"
             "valproate|gabapentin|pregabalin|hydroxyzine|buspirone|clonidine|prazosin|lorazepam|ativan|"
             "clonazepam|klonopin|diazepam|alprazolam|xanax|zolpidem|methylphenidate|adderall)")},
        {QStringLiteral("disorder"),
         QStringLiteral(
             "(?:(?:alcohol|opioid|cocaine|cannabis|stimulant|amphetamine|sedative|substance|tobacco) use "
             "disorder|"
             "major depress(?:ion|ive disorder)|persistent depressive disorder|generali[sz]ed anxiety "
             "disorder|"
             "panic disorder|social anxiety disorder|bipolar (?:I{1,2} )?disorder|adjustment disorder|"
             "post-?traumatic stress disorder|borderline personality disorder|obsessive-compulsive "
             "disorder)")},
    };
    return all;
}

QRegularExpression pattern(const char *text, bool caseMatters = false)
{
    QString expanded = QString::fromUtf8(text);
    for (const auto &[name, piece] : pieces())
        expanded.replace(QStringLiteral("«%1»").arg(name), piece);
    QRegularExpression::PatternOptions options =
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::MultilineOption;
    if (!caseMatters)
        options |= QRegularExpression::CaseInsensitiveOption;
    QRegularExpression expression(expanded, options);
    expression.optimize();
    return expression;
}

const QList<QRegularExpression> &patterns()
{
    static const QList<QRegularExpression> all{
        // Scores.
        pattern(
            "\\b«measure»\\b(?:[,:;=]?\\s+(?:(?!\\band\\b|\\bbut\\b)[\\p{L}'’-]+\\s+){0,4}?|\\s*[:=(]\\s*)(?:"
            "item \\d\\D{1,6})?\\b«number»\\b(?!\\s*(?:minutes|weeks|times|days|forms|copies|years))"),
        pattern("\\b(?:scor(?:e|es|ed|ing)|total(?:ed|led)?)\\b(?:\\s+(?:of|was|is|at|only|a|an|dropped|fell|"
                "rose|went|down|up|to|from|under|over|above|below|by|now)){0,4}\\s+\\b«number»\\b(?!\\s*(?:"
                "goals?|points? (?:for|off|with)|minutes|hours|days|years|weeks))(?:\\s+on the «measure»)?"),
        pattern("\\b«number»\\b\\s+on (?:the |his |her |their )?«measure»\\b"),
        // Attendance and the times of the meeting.
        pattern("\\battend(?:ed|s|ance)\\b\\s*(?::\\s*\\w+|(?:was |is )?(?:in "
                "full|regularly|consistently|all\\b|the "
                "(?:whole|full|entire)|full|every|only|for)?\\s*(?:«number»(?:\\s*(?:of|/|out "
                "of)\\s*«number»)?\\s*(?:min(?:ute)?s?|«meeting»|%)|(?:the )?(?:whole |full |entire "
                ")?«meeting»|in full))"),
        pattern("«who»\\b(?:did not|didn[’']t|failed to) attend\\b"),
        pattern(
            "\\b(?:marked|recorded|logged|charted)(?: as)? (?:present|absent|late|excused|a no[- ]show)\\b"),
        pattern("\\b(?:present|absent|excused|no[- "
                "]show)\\b(?=\\s*(?:\\(|[:;,.]|$)?\\s*)(?:\\s*[:(]?\\s*)«number»\\s*(?:of\\s+«number»\\s*)?"
                "min(?:ute)?s?\\b"),
        pattern("«who»\\bwas (?:absent|excused)(?: again)?(?=\\s*(?:[.;,]|$|today|tonight|this week|last "
                "week|from (?:the |this |today[’']s |tonight[’']s )?«meeting»))"),
        pattern("\\bno[- ]show(?:ed|s)?\\b"),
        pattern("«who»\\b(?:(?:arrived|came|joined|was|got (?:here|in)|showed up)\\s+(?:about |nearly "
                "|almost )?«number»\\s*min(?:ute)?s?\\s*(?:late|early)|left\\s+(?:about |nearly |almost "
                ")?«number»\\s*min(?:ute)?s?\\s*early)\\b"),
        pattern("«who»\\b(?:arrived|came in|came|was) late(?= ?(?:[.;,]|$| again\\b| (?:to|for) (?:the "
                ")?«meeting»| today| tonight| this week))"),
        pattern("«who»\\bleft (?:the )?(?:«meeting» )?early\\b"),
        pattern("\\b«number»\\s*(?:of|/|out of)\\s*(?:the )?«number»\\s*min(?:ute)?s?\\b"),
        pattern("\\b(?:stayed|present|in (?:the )?(?:room|«meeting»)|remained) for (?:only )?«number» "
                "min(?:ute)?s?\\b"),
        pattern("«who»\\b(?:has |had )?missed (?:the |last |this |his |her |their )?(?:(?:last |past "
                ")?«number» (?:of (?:the last )?«number» )?)?(?:week[’']s )?«meeting»\\b(?! with)"),
        pattern("\\b«meeting»\\s+(?:ran|started|began|opened|ended|closed|finished|lasted)\\s+(?:at |from "
                "|until |promptly )*(?:«clock»(?:\\s*(?:-|–|to|until)\\s*«clock»)?|«number» min(?:ute)?s)"),
        // Diagnosis.
        pattern("\\b[A-TV-Z]\\d{2}\\.\\d{1,4}[A-Z]?\\b", true),
        pattern("\\b(?:ICD(?:-10(?:-CM)?)?|dx|diagnos[ie]s|code)\\b[^.\\n]{0,20}?\\b[A-TV-Z]\\d{2}\\b"),
        pattern("\\b(?:dx|diagnos[ie]s)\\s*(?::|=|\\bof\\b|\\bis\\b|\\bremains\\b|\\bunchanged\\b)\\s*[^.;"
                "\\n]{0,60}"),
        pattern("\\bdiagnosed with\\s+[\\p{L} -]{3,50}"),
        pattern("\\bmeets (?:the |full )?criteria for\\s+[\\p{L} -]{3,50}"),
        pattern("\\b«disorder»\\b(?:,\\s*(?:mild|moderate|severe|in (?:early|sustained)?\\s*remission))*"),
        // Medication.
        pattern("\\b(?:«drug»\\s+)?\\d+(?:\\.\\d+)?\\s?(?:mg|mcg|µg|milligrams?|micrograms?)\\b(?:\\s+(?:"
                "daily|twice daily|bid|tid|qd|qhs|nightly|at night))?"),
        pattern("\\b(?:start(?:ed|s|ing)?|stop(?:ped|s|ping)?|increas(?:e|ed|es|ing)|decreas(?:e|ed)|lower(?:"
                "ed)?|rais(?:e|ed)|continu(?:e|es|ed)|tak(?:es|ing)|took|prescribed|switch(?:ed)?|titrat(?:e|"
                "ed)|refill(?:ed)?|adherent|compliant|stable)\\b(?:\\s+(?:on|with|to|off|the|his|her|their|"
                "back)){0,2}\\s+«drug»\\b"),
        pattern("\\b«drug»\\s+(?:dose|refill(?:ed)?|continues|continued|increased|decreased|started|stopped|"
                "was (?:increased|decreased|started|stopped|switched))\\b"),
        pattern("\\b(?:medication|meds|dose)\\s+(?:was |were "
                ")?(?:increased|decreased|changed|adjusted|continued|refilled|started|stopped)\\b"),
        // Treatment plan, functional status, symptoms, prognosis, progress.
        pattern("^\\s*(?:[-*•]\\s*)?(?:Plan|P|Treatment "
                "plan|Objective|Intervention|Assessment|A|S|O|Data|D|Homework|Goals?)\\s*:\\s*(?![^.\\n]{0,"
                "120}(?:supervis|consult|co-?facilitator|colleague|\\bmy\\b|\\bI\\b|\\bwe\\b|\\bour|myself|"
                "ourselves))\\S[^\\n]{0,200}"),
        pattern("\\b(?:treatment|discharge|relapse prevention|care) plan\\b(?:\\s+(?:is|was|to be|has "
                "been|goals?|objectives?))?\\s*(?::|updated|revised|reviewed|signed|due|goals?|objectives?|"
                "continue[sd]?|to)\\s*[^.;\\n]{0,80}"),
        pattern(
            "(?:^|[.;]\\s+)Plan (?:is )?(?:to continue|for (?:him|her|them) to|to refer)\\b[^.\\n]{0,80}"),
        pattern("(?:^|[.;]\\s+)Continue (?:with "
                ")?(?:weekly|individual|group|monthly|biweekly|outpatient|current|medication|treatment|"
                "counsel)[^.\\n]{0,80}"),
        pattern("«who»\\b(?:refer(?:red|ral)?|step(?:ped)? "
                "(?:up|down))\\b(?:\\s+(?:him|her|them))?\\s+to\\s+(?:a |an |the "
                ")?(?:psychiatr|IOP|PHP|intensive outpatient|detox|residential|inpatient|outpatient|primary "
                "care|individual (?:therapy|counseling)|case management|medical)[^.;\\n]{0,40}"),
        pattern("\\bgoal\\s+(?:#?\\s?\\d|one|two|three|attainment)\\b[^.;\\n]{0,60}?\\b(?:met|achieved|"
                "progress|partially|not met|rated|scored?)\\b"),
        pattern("\\bprognosis\\b(?:\\s+(?:is|remains|for "
                "\\w+|:))*\\s*:?\\s*(?:good|fair|guarded|poor|excellent|favou?rable)\\b"),
        pattern("\\b(?:denie[sd]|endorse[sd]|report(?:s|ed)|negative for|positive "
                "for|no)\\s+(?:any\\s+)?(?:SI\\b(?:\\s*/\\s*HI)?|HI\\b|suicidal ideation|homicidal "
                "ideation|AVH\\b)"),
        pattern("\\b(?:oriented x\\s?[34]|A&Ox\\s?[34]|mental status(?: "
                "exam)?\\s*:|MSE\\s*:|GAF\\s*(?:of|=|:)?\\s*\\d+)"),
        pattern("\\b(?:symptoms?|progress|functional status|functioning)\\s*:\\s*\\S[^.;\\n]{0,80}"),
    };
    return all;
}

struct Span
{
    int start = 0;
    int end = 0;
};

QList<Span> spansIn(const QString &text)
{
    QList<Span> spans;
    for (const QRegularExpression &each : patterns()) {
        auto matches = each.globalMatch(text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            Span span{static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedEnd())};
            while (span.start < span.end && !text[span.start].isLetterOrNumber())
                ++span.start;
            while (span.end > span.start && !text[span.end - 1].isLetterOrNumber() &&
                   text[span.end - 1] != u'%')
                --span.end;
            if (span.end > span.start)
                spans += span;
        }
    }
    std::sort(spans.begin(), spans.end(), [](const Span &a, const Span &b) {
        return a.start != b.start ? a.start < b.start : a.end > b.end;
    });
    return spans;
}

} // namespace

QList<Finding> recordMatterIn(const Note &note)
{
    QList<Finding> found;
    if (note.kind != NoteKind::Private)
        return found;
    for (qsizetype i = 0; i < note.sections.size(); ++i) {
        const QString &text = note.sections[i].text;
        int seen = 0;
        for (const Span &span : spansIn(text)) {
            if (span.start < seen)
                continue;
            seen = span.end;
            Finding finding;
            finding.guard = GuardKind::Private;
            finding.section = static_cast<int>(i);
            finding.start = span.start;
            finding.length = span.end - span.start;
            finding.text = text.mid(span.start, finding.length);
            found += finding;
        }
    }
    return found;
}

} // namespace ipt
