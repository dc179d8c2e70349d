#include "engine/guard/record_matter.h"

#include <QString>

namespace ipt::guard {
namespace {

/// Parts of the patterns, each written there between guillemets.
const QList<std::pair<QString, QString>> &pieces()
{
    static const QList<std::pair<QString, QString>> all{
        {QStringLiteral("number"),
         QStringLiteral(
             R"((?:\d{1,3}(?:\.\d)?|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|)"
             R"((?:thir|four|fif|six|seven|eigh|nine)teen|)"
             R"((?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety))"
             R"((?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?))")},
        {QStringLiteral("minutes"), QStringLiteral(R"(min(?:ute)?s?\b)")},
        {QStringLiteral("meeting"), QStringLiteral(R"((?:session|meeting|group)s?\b)")},
        {QStringLiteral("measure"),
         QStringLiteral(
             R"((?:PHQ(?:[-‑ ]?[2489])?|GAD(?:[-‑ ]?[27])?|BAM(?:-R)?|WHO[-‑ ]?5|AUDIT(?:-C)?|DAST(?:-10)?|)"
             R"(BDI(?:-II)?|BAI|PCL(?:-5)?|C-?SSRS|MoCA|OQ-45|ASI|COWS|CIWA(?:-Ar)?))")},
        {QStringLiteral("drug"),
         QStringLiteral(
             "(?:naltrexone|vivitrol|buprenorphine|suboxone|sublocade|subutex|methadone|disulfiram|antabuse|"
             "acamprosate|sertraline|zoloft|fluoxetine|prozac|escitalopram|lexapro|citalopram|celexa|"
             "paroxetine|venlafaxine|effexor|duloxetine|cymbalta|bupropion|wellbutrin|mirtazapine|remeron|"
             "trazodone|quetiapine|seroquel|olanzapine|aripiprazole|abilify|risperidone|lithium|"
             "lamotrigine|valproate|gabapentin|pregabalin|hydroxyzine|buspirone|clonidine|prazosin|"
             "lorazepam|ativan|clonazepam|klonopin|diazepam|alprazolam|xanax|zolpidem|methylphenidate|"
             "adderall)")},
        {QStringLiteral("disorder"),
         QStringLiteral(
             "(?:(?:alcohol|opioid|cocaine|cannabis|stimulant|amphetamine|sedative|substance|tobacco) use "
             "disorder|major depress(?:ion|ive disorder)|persistent depressive disorder|generali[sz]ed "
             "anxiety disorder|panic disorder|social anxiety disorder|bipolar (?:I{1,2} )?disorder|"
             "adjustment disorder|post-?traumatic stress disorder|(?:borderline|avoidant|antisocial) "
             "personality disorder|obsessive-compulsive disorder)")},
        // What the author says of themself or of a colleague is no attendance of a member's.
        {QStringLiteral("member"),
         QStringLiteral(
             R"((?<!\b[Ii] )(?<!\b[Ww]e )(?<!myself )(?<!leader )(?<!facilitator )(?<!colleague ))")},
        {QStringLiteral("author"),
         QStringLiteral(
             R"((?:supervis|consult|co-?facilitator|colleague|\bmy\b|\bI\b|\bwe\b|\bour\b|myself|ourselves))")},
        {QStringLiteral("service"),
         QStringLiteral(
             "(?:psychiatr|IOP|PHP|intensive outpatient|detox|residential|inpatient|outpatient|primary "
             "care|individual (?:therapy|counseling)|case management|medical|neurolog)")},
    };
    return all;
}

enum class Case { Any, Matters };

QRegularExpression pattern(const char *text, Case letters = Case::Any)
{
    QString expanded = QString::fromUtf8(text);
    for (const auto &[name, piece] : pieces())
        expanded.replace(u'«' + name + u'»', piece);
    QRegularExpression::PatternOptions options =
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::MultilineOption;
    if (letters == Case::Any)
        options |= QRegularExpression::CaseInsensitiveOption;
    QRegularExpression expression(expanded, options);
    expression.optimize();
    return expression;
}

QList<QRegularExpression> scores()
{
    return {
        pattern(
            R"(\b«measure»\b(?:[,:;=]?\s+(?:(?!and\b|but\b)[\p{L}'’-]+:?\s+){0,4}?|\s*[:=(]\s*)\b«number»\b)"
            R"((?!\s*(?:«minutes»|weeks|times|days|forms|copies|years)))"),
        pattern(R"(\bitem \d{1,2}\b(?:\s+(?:was|is|of|at)|\s*[:=])?\s+«number»\b)"),
        pattern(
            R"(\b(?:scor(?:e|es|ed|ing)|totall?ed)\b(?:\s+(?:of|was|is|at|only|an?|dropped|fell|rose|went|down|up|)"
            R"(to|from|under|over|above|below|by|now)){0,4}\s+«number»\b)"
            R"((?!\s*(?:goals?|points? (?:for|off|with)|«minutes»|hours|days|years|weeks))(?:\s+on the «measure»)?)"),
        pattern(R"(\b«number»\s+on (?:the |his |her |their )?«measure»\b)"),
        pattern(R"(\b(?:UDS|urine (?:drug )?screen|drug screen|breathalyzer|tox(?:icology)? screen)\b)"
                R"([^.;\n]{0,20}?\b(?:positive|negative|clean|0\.\d+)\b(?:\s+for\s+\p{L}+)?)"),
    };
}

QList<QRegularExpression> attendance()
{
    return {
        pattern(
            R"(\battend(?:ed|s)\b\s+(?:in full\b|(?:only |for )?«number»(?:\s*(?:of|/|out of)\s*«number»)?\s*)"
            R"((?:«minutes»|«meeting»)|(?:all of |every |(?:the |all )?(?:whole |full |entire )?)«meeting»))"),
        pattern(
            R"(\battendance\b\s*(?::\s*\w+|(?:was|is|at)\s+(?:«number»|regular|irregular|poor|good|consistent|full)\b)"
            R"((?:\s*(?:of|/|out of)\s*«number»)?))"),
        pattern(R"(«member»\b(?:did not|didn[’']t|failed to) (?:attend|show(?: up)?)\b)"),
        pattern(
            R"(\b(?:marked|recorded|logged|charted)(?: as)? (?:present|absent|late|excused|a no[- ]show)\b)"),
        pattern(
            R"(\b(?:present|absent|excused)\b\s*(?:[:(]\s*|for\s+(?:only )?)?«number»\s*(?:of\s+«number»\s*)?«minutes»)"),
        pattern(R"(\bpresent for (?:the )?(?:whole|full|entire) «meeting»)"),
        pattern(
            R"(«member»\bwas (?:absent|excused)(?: again)?(?=\s*(?:[.;,]|$|today|tonight|this week|last week|)"
            R"(from (?:the |this |today[’']s |tonight[’']s )?«meeting»)))"),
        pattern(R"(\bno[- ]show(?:ed|s)?\b)"),
        pattern(
            R"(«member»\b(?:arrived|came|joined|was|got (?:here|in)|showed up)\s+(?:about |nearly |almost )?)"
            R"(«number»\s*«minutes»\s*(?:late|early)\b)"),
        pattern(R"(«member»\bleft\s+(?:about |nearly |almost )?«number»\s*«minutes»\s*early\b)"),
        pattern(R"(\b(?:late|early) by (?:about |nearly |almost )?«number»\s*«minutes»)"),
        pattern(R"(«member»\b(?:arrived|came in|came|was) late)"
                R"((?= ?(?:[.;,]|$| again\b| (?:to|for) (?:the )?«meeting»| today| tonight| this week)))"),
        pattern(R"(«member»\bleft (?:the )?(?:«meeting» )?early\b)"),
        pattern(R"(\b«number»\s*(?:of|/|out of)\s*(?:the )?«number»\s*«minutes»)"),
        pattern(R"(\b(?:stayed|in (?:the )?(?:room|«meeting»)|remained) for (?:only )?«number» «minutes»)"),
        pattern(
            R"(«member»\b(?:has |had )?missed (?:the |last |this |his |her |their )?)"
            R"((?:(?:last |past )?«number» (?:of (?:the last )?«number» )?)?(?:week[’']s )?«meeting»(?! (?:of|with)))"
            R"((?: last week| this week| tonight)?)"),
        pattern(
            R"(\b«meeting»\s+(?:ran|started|began|opened|ended|closed|finished|lasted)\s+(?:at |from |until )*)"
            R"((?:(?:[01]?\d|2[0-3]):[0-5]\d(?:\s*(?:-|–|to|until)\s*(?:[01]?\d|2[0-3]):[0-5]\d)?|«number» «minutes»))"),
    };
}

QList<QRegularExpression> diagnosis()
{
    return {
        pattern(R"(\b[A-TV-Z]\d{2}\.\d{1,4}[A-Z]?\b)", Case::Matters),
        pattern(R"(\b(?:ICD(?:-10(?:-CM)?)?|dx|diagnos[ie]s|code)\b[^.\n]{0,20}?\b[A-TV-Z]\d{2}\b)"),
        pattern(R"(\b(?:dx|diagnos[ie]s)\s*(?::|=|\bof\b|\bis\b|\bremains\b|\bunchanged\b)\s*[^.;\n]{0,60})"),
        pattern(R"(\bdiagnosed with\s+[\p{L} -]{3,50})"),
        pattern(R"(\bmeets (?:the |full )?criteria for\s+[\p{L} -]{3,50})"),
        pattern(R"(\b«disorder»\b(?:,\s*(?:mild|moderate|severe|in (?:early |sustained )?remission))*)"),
    };
}

QList<QRegularExpression> medication()
{
    return {
        pattern(R"(\b(?:«drug»\s+)?\d+(?:\.\d+)?\s?(?:mg|mcg|µg|milligrams?|micrograms?)\b)"
                R"((?:\s+(?:of\s+«drug»|daily|twice daily|bid|tid|qhs|nightly|at night))?)"),
        pattern(
            R"(\b(?:(?:re)?start(?:ed|s|ing)?|stop(?:ped|s|ping)?|increas(?:e|ed|es|ing)|decreas(?:e|ed)|)"
            R"(lower(?:ed)?|rais(?:e|ed)|continu(?:e|es|ed)|tak(?:es|ing)|took|prescribed|switch(?:ed)?|)"
            R"(titrat(?:e|ed)|refill(?:ed)?|resum(?:e|ed)|adherent|compliant|stable)\b)"
            R"((?:\s+(?:on|with|to|off|the|his|her|their|back)){0,2}\s+«drug»\b)"),
        pattern(R"(\b«drug»\s+(?:dose|refill(?:ed)?|continue[sd]?|increased|decreased|started|stopped|)"
                R"(was (?:increased|decreased|started|stopped|switched))\b)"),
        pattern(R"(\b(?:medications?|meds|dose)\s+(?:was |were )?)"
                R"((?:increased|decreased|changed|adjusted|continued|refilled|started|stopped)\b)"),
    };
}

QList<QRegularExpression> planAndCourse()
{
    return {
        // A heading of the progress note, unless what follows is the author's own affair.
        pattern(
            R"(^\s*(?:[-*•]\s*)?(?:Plan|P|Treatment plan|Objective|Intervention|Response|Assessment|A|S|O|Data|D|)"
            R"(Homework|Goals?|Next steps?)\s*:\s*(?![^.\n]{0,120}«author»)\S[^.\n]{0,200})"),
        pattern(
            R"(\b(?:treatment|tx|discharge|relapse prevention|care) plan\b)"
            R"((?:\s+(?:is|was|to be|has been))?\s*)"
            R"((?::|updated|revised|reviewed|signed|due|goals?|objectives?|continue[sd]?)\s*[^.;\n]{0,80})"),
        pattern(
            R"((?:^|[.;]\s+)(?:Plan (?:is )?(?:to (?:continue|refer)|for (?:him|her|them) to)|)"
            R"((?:Will )?continue (?:with )?(?:weekly|individual|group|monthly|biweekly|outpatient|current|medication|)"
            R"(treatment|counsel))\b[^.\n]{0,80})"),
        pattern(
            R"(\b(?:refer(?:red|ral)?|stepped (?:up|down))\b(?:\s+(?:him|her|them))?\s+to\s+(?:an? |the )?)"
            R"(«service»[^.;,\n]{0,40})"),
        pattern(R"(\bgoal\s+(?:#?\s?\d|one|two|three|attainment)\b[^.;\n]{0,60}?\b)"
                R"((?:met|achieved|progress|partially|rated|scored?)\b)"),
        pattern(R"(\bprogress (?:toward|on) (?:the |his |her |their )?(?:treatment )?goals?\b[^.;\n]{0,40})"),
        pattern(
            R"(\bprognosis\b(?:\s+(?:is|remains))*\s*:?\s*(?:good|fair|guarded|poor|excellent|favou?rable)\b)"),
        pattern(R"(\b(?:denie[sd]|endorse[sd]|report(?:s|ed)|negative for|positive for|no)\s+(?:any\s+)?)"
                R"((?:SI\b(?:\s*/\s*HI)?|HI\b|suicidal ideation|homicidal ideation|AVH\b))"),
        pattern(R"(\b(?:oriented x\s?[34]|A&Ox\s?[34]|MSE\s*:|GAF\s*(?:of|=|:)?\s*\d+))"),
        pattern(
            R"(\b(?:symptoms?|progress|functional status|functioning|modality|mental status(?: exam)?)\s*:\s*\S[^.;\n]{0,80})"),
    };
}

} // namespace

const QList<QRegularExpression> &recordMatter()
{
    static const QList<QRegularExpression> all =
        scores() + attendance() + diagnosis() + medication() + planAndCourse();
    return all;
}

} // namespace ipt::guard
