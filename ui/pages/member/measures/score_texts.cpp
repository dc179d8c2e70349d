#include "ui/pages/member/measures/score_texts.h"

#include <QCoreApplication>

namespace ipt {

namespace {

struct ScoreTexts
{
    Q_DECLARE_TR_FUNCTIONS(ScoreTexts)
};

/// Where a measure is coded in two ways, each score says in which.
QString codingLabel(const MeasureDefinition &definition, const QString &id)
{
    for (const Coding &coding : definition.codings) {
        if (coding.id == id)
            return ScoreTexts::tr("%1:").arg(coding.label);
    }
    return ScoreTexts::tr("as given:");
}

} // namespace

QString scoreText(const MeasureDefinition &definition, const Scored &scored)
{
    QStringList parts;
    if (scored.total)
        parts.append(scored.band ? ScoreTexts::tr("%1, %2").arg(*scored.total).arg(*scored.band)
                                 : QString::number(*scored.total));
    QString coding;
    for (const SubscaleScore &each : scored.subscales) {
        const Subscale *subscale = definition.findSubscale(each.id);
        QString part = ScoreTexts::tr("%1 %2").arg(subscale ? subscale->label : each.id).arg(each.score);
        if (subscale && subscale->coding != coding && definition.codings.size() > 1) {
            coding = subscale->coding;
            part.prepend(codingLabel(definition, coding) + QLatin1Char(' '));
        }
        parts.append(part);
    }
    if (!scored.isScored() || !scored.reason.isEmpty())
        parts.append(scored.reason);
    return parts.join(QStringLiteral(" · "));
}

QString answersText(const QList<std::optional<int>> &answers)
{
    QStringList words;
    for (const std::optional<int> &answer : answers)
        words.append(answer ? QString::number(*answer) : QStringLiteral("–"));
    return words.join(QStringLiteral(", "));
}

QList<ChipLook> scoreChips(const MeasureDefinition *definition, const ScoredMeasure &measure)
{
    QList<ChipLook> chips;
    if (measure.change.points && *measure.change.points != 0) {
        const QString points = (*measure.change.points > 0 ? QStringLiteral("+") : QString()) +
                               QString::number(*measure.change.points);
        const Verdict verdict = measure.change.verdict.value_or(Verdict::None);
        const Tone tone = verdict == Verdict::Better  ? Tone::Good
                          : verdict == Verdict::Worse ? Tone::Warning
                                                      : Tone::Neutral;
        const QString words = verdict == Verdict::Better  ? ScoreTexts::tr("%1, reliably better")
                              : verdict == Verdict::Worse ? ScoreTexts::tr("%1, reliably worse")
                                                          : ScoreTexts::tr("%1 since the first");
        chips.append(ChipLook::state(words.arg(points), tone));
    }
    for (const QString &id : measure.scored.alerts) {
        const Alert *alert = definition ? definition->findAlert(id) : nullptr;
        chips.append(ChipLook::state(alert ? alert->label : id, Tone::Risk));
    }
    return chips;
}

} // namespace ipt
