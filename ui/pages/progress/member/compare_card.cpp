#include "ui/pages/progress/member/compare_card.h"

#include "ui/pages/progress/card_rows.h"
#include "ui/pages/progress/measure/measure_tracks.h"
#include "ui/pages/progress/progress_texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/base/words/label.h"
#include "ui/widgets/text/kept_text.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace ipt {

namespace {

QDateEdit *dayField(const QString &name)
{
    auto *field = new QDateEdit;
    field->setAccessibleName(name);
    field->setCalendarPopup(true);
    field->setDisplayFormat(dayFormat());
    return field;
}

Label *wrapping(const QString &text, TextStyle style = TextStyle::Body)
{
    auto *label = new Label(text, style);
    label->setWordWrap(true);
    return label;
}

/// The total, or the score that a change of the measure is told on; else its first subscale.
QString scoreOf(const std::optional<MeasureDefinition> &definition, const Scored &scored)
{
    if (definition && definition->reliableChange && !definition->reliableChange->subscale.isEmpty()) {
        if (const std::optional<int> score = scored.subscale(definition->reliableChange->subscale))
            return QString::number(*score);
    }
    if (scored.total)
        return QString::number(*scored.total);
    QStringList parts;
    for (const SubscaleScore &score : scored.subscales) {
        const Subscale *subscale = definition ? definition->findSubscale(score.id) : nullptr;
        if (subscale && subscale->coding == definition->subscales.first().coding)
            parts.append(
                CompareCard::tr("%1 %2", "a score's name and number").arg(subscale->label).arg(score.score));
    }
    return parts.join(CompareCard::tr(", "));
}

QString ratingOf(const std::optional<Score> &score)
{
    return score ? signedNumber(score->value()) : CompareCard::tr("not rated");
}

} // namespace

CompareCard::CompareCard(QWidget *parent)
    : Card(tr("Two dates"), tr("what held on each"), parent)
    , m_one(dayField(tr("One date")))
    , m_other(dayField(tr("The other date")))
    , m_rows(new CardRows)
{
    auto *days = new QHBoxLayout;
    days->setSpacing(px(8));
    days->addWidget(m_one);
    days->addWidget(new Label(tr("and", "two dates"), TextStyle::Soft));
    days->addWidget(m_other);
    days->addStretch();
    body()->addLayout(days);
    body()->addWidget(m_rows);
    connect(m_one, &QDateEdit::dateChanged, this, &CompareCard::compare);
    connect(m_other, &QDateEdit::dateChanged, this, &CompareCard::compare);
}

void CompareCard::setCourse(const MemberCourse &course, const CourseProgress &progress, QDate today)
{
    const bool another = course.member != m_course.member || course.group.id != m_course.group.id;
    m_course = course;
    m_progress = progress;
    if (another) {
        const QSignalBlocker quietOne(m_one);
        const QSignalBlocker quietOther(m_other);
        QDate last;
        for (const SessionHead &session : course.sessions) {
            if (hasBegun(session) && dayOf(session).isValid())
                last = dayOf(session);
        }
        const QDate begins = course.begins();
        m_one->setDate(begins.isValid() ? begins : today);
        m_other->setDate(last.isValid() ? last : today);
    }
    compare();
}

void CompareCard::focusFirst()
{
    m_one->setFocus();
}

void CompareCard::compare()
{
    m_rows->clear();
    const DateComparison comparison = compareDates(m_course, m_progress, m_one->date(), m_other->date());
    showScores(comparison);
    showGoals(comparison);
    showCircle(comparison);
    showBetween(comparison);
}

void CompareCard::showScores(const DateComparison &comparison)
{
    if (comparison.scores.isEmpty())
        m_rows->addSentence(tr("No measure had been scored by both days."));
    for (const ScoreComparison &score : comparison.scores) {
        const auto series =
            std::find_if(m_progress.series.begin(), m_progress.series.end(),
                         [&score](const MeasureSeries &one) { return one.measure == score.measure; });
        const std::optional<MeasureDefinition> definition =
            series == m_progress.series.end() ? std::nullopt : series->definition;
        QWidget *verdict = nullptr;
        if (score.change.verdict)
            verdict = new Chip(verdictChip(*score.change.verdict));
        m_rows->addRow(
            {wrapping(score.name, TextStyle::Strong),
             wrapping(tr("%1 → %2").arg(scoreOf(definition, score.earlier.scored),
                                        scoreOf(definition, score.later.scored))),
             new Label(
                 tr("%1 and %2", "two dates").arg(dayShown(score.earlier.taken), dayShown(score.later.taken)),
                 TextStyle::Soft),
             verdict},
            1);
    }
}

void CompareCard::showGoals(const DateComparison &comparison)
{
    for (const GoalComparison &goal : comparison.goals)
        m_rows->addRow({new Label(tr("Goal"), TextStyle::Strong), wrapping(goal.goal.text),
                        new Label(tr("%1 → %2").arg(ratingOf(goal.earlier), ratingOf(goal.later)))},
                       1);
}

void CompareCard::showCircle(const DateComparison &comparison)
{
    if (!comparison.circle)
        return;
    for (const RelationshipChange &change : comparison.circle->changes) {
        if (change.from == change.to)
            continue;
        m_rows->addRow({new Label(tr("Relationship"), TextStyle::Strong), wrapping(change.person),
                        new Label(ringText(change)), new Chip(moveChip(change))},
                       1);
    }
}

void CompareCard::showBetween(const DateComparison &comparison)
{
    QStringList between;
    if (comparison.between.held > 0)
        between.append(tr("missed %1 of %n session(s)", nullptr, comparison.between.held)
                           .arg(comparison.between.missed()));
    int days = 0;
    for (const UseReport &report : comparison.use)
        days += report.leastDays;
    between.append(days > 0 ? tr("at least %n day(s) of use told of", nullptr, days) : tr("no use told of"));
    m_rows->addRow(
        {new Label(tr("Between"), TextStyle::Strong), wrapping(between.join(QStringLiteral(" · ")))}, 1);
}

} // namespace ipt
