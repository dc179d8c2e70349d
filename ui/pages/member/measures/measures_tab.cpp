#include "ui/pages/member/measures/measures_tab.h"

#include "engine/measures/measure_library.h"
#include "ui/pages/member/fields.h"
#include "ui/pages/member/measures/answer_line.h"
#include "ui/theme/theme.h"
#include "ui/widgets/base/button.h"
#include "ui/widgets/base/card.h"
#include "ui/widgets/base/empty_state.h"
#include "ui/widgets/base/label.h"
#include "ui/widgets/base/page_column.h"
#include "ui/widgets/tables/row_list.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace ipt {

namespace {

/// Where a measure is coded in two ways, each score says in which.
QString codingLabel(const MeasureDefinition &definition, const QString &id)
{
    for (const Coding &coding : definition.codings) {
        if (coding.id == id)
            return MeasuresTab::tr("%1:").arg(coding.label);
    }
    return MeasuresTab::tr("as given:");
}

QString scoreShown(const MeasureDefinition &definition, const Scored &scored)
{
    QStringList parts;
    if (scored.total)
        parts.append(scored.band ? MeasuresTab::tr("%1, %2").arg(*scored.total).arg(*scored.band)
                                 : QString::number(*scored.total));
    QString coding;
    for (const SubscaleScore &each : scored.subscales) {
        const Subscale *subscale = definition.findSubscale(each.id);
        QString part = MeasuresTab::tr("%1 %2").arg(subscale ? subscale->label : each.id).arg(each.score);
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

QList<ChipLook> chipsOf(const MeasureDefinition *definition, const ScoredMeasure &measure)
{
    QList<ChipLook> chips;
    if (measure.change.points && *measure.change.points != 0) {
        const QString points = (*measure.change.points > 0 ? QStringLiteral("+") : QString()) +
                               QString::number(*measure.change.points);
        const Verdict verdict = measure.change.verdict.value_or(Verdict::None);
        const Tone tone = verdict == Verdict::Better  ? Tone::Good
                          : verdict == Verdict::Worse ? Tone::Warning
                                                      : Tone::Neutral;
        const QString words = verdict == Verdict::Better  ? MeasuresTab::tr("%1, reliably better")
                              : verdict == Verdict::Worse ? MeasuresTab::tr("%1, reliably worse")
                                                          : MeasuresTab::tr("%1 since the first");
        chips.append(ChipLook::state(words.arg(points), tone));
    }
    for (const QString &id : measure.scored.alerts) {
        const Alert *alert = definition ? definition->findAlert(id) : nullptr;
        chips.append(ChipLook::state(alert ? alert->label : id, Tone::Risk));
    }
    return chips;
}

} // namespace

MeasuresTab::MeasuresTab(QWidget *parent)
    : MemberTab(parent)
    , m_card(new Card(tr("Measures taken")))
    , m_rows(new RowList(tr("Measures taken")))
    , m_empty(
          new EmptyState(Icon::Measure, tr("Filled-in questionnaires stand here with their scores. Type the "
                                           "answers of one as figures.")))
    , m_remove(new Button(tr("Remove"), ButtonKind::Quiet))
{
    m_remove->setSmall(true);
    m_rows->setKeepingCurrent(true);
    m_card->addToHead(m_remove);
    m_card->body()->addWidget(m_rows);
    m_card->body()->addWidget(m_empty);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(px(16));
    columns->addWidget(m_card, 3, Qt::AlignTop);
    columns->addWidget(buildEntry(), 2, Qt::AlignTop);
    QVBoxLayout *page = fillPage(this);
    page->addLayout(columns);
    page->addStretch();
    connect(m_remove, &Button::clicked, this, [this] {
        if (m_rows->currentRow() >= 0 && m_rows->currentRow() < m_scored.size())
            emit removeRequested(m_scored.at(m_rows->currentRow()).taken);
    });
}

QWidget *MeasuresTab::buildEntry()
{
    m_entry = new Card(tr("Type one in"));
    auto *grid = new FieldGrid(2);
    m_measure = new ChoiceBox(tr("Measure"));
    m_day = new QLineEdit;
    m_answers = new QLineEdit;
    grid->add(tr("Measure"), m_measure);
    grid->add(tr("Taken on"), m_day);
    grid->add(tr("Answers in the form's order"), m_answers, 2);
    m_day->setAccessibleName(tr("Taken on"));
    m_answers->setAccessibleName(tr("Answers in the form's order"));
    m_entry->body()->addWidget(grid);
    m_hint = new Label(TextStyle::Caption);
    m_hint->setWordWrap(true);
    m_score = new Label(TextStyle::Lead);
    m_score->setWordWrap(true);
    m_items = new RowList(tr("Items"));
    m_items->setFocusPolicy(Qt::NoFocus);
    m_take = new Button(tr("Keep it"));
    m_take->setKeyHint(QKeySequence(Qt::Key_Return));
    m_entry->body()->addWidget(m_hint);
    m_entry->body()->addWidget(m_score);
    m_entry->body()->addWidget(m_take, 0, Qt::AlignLeft);
    m_entry->body()->addWidget(m_items);
    connect(m_measure, &ChoiceBox::chosen, this, [this] {
        m_answers->clear();
        showEntry();
        m_answers->setFocus();
    });
    connect(m_day, &QLineEdit::textEdited, this, &MeasuresTab::showEntry);
    connect(m_answers, &QLineEdit::textChanged, this, &MeasuresTab::showEntry);
    connect(m_answers, &QLineEdit::returnPressed, this, &MeasuresTab::take);
    connect(m_take, &Button::clicked, this, &MeasuresTab::take);
    return m_entry;
}

const MeasureDefinition *MeasuresTab::definition() const
{
    return m_shown.measures ? m_shown.measures->find(m_measure->currentData().toString()) : nullptr;
}

void MeasuresTab::setShown(const MemberShown &shown)
{
    const bool another = shown.page.member.id != m_shown.page.member.id;
    m_shown = shown;
    m_scored = scoreMeasures(shown.page.measures, *shown.measures);
    std::stable_sort(m_scored.begin(), m_scored.end(), [](const ScoredMeasure &a, const ScoredMeasure &b) {
        return a.taken.taken > b.taken.taken;
    });
    const QVariant chosen = m_measure->currentData();
    m_measure->clear();
    for (const MeasureDefinition &each : shown.measures->all())
        m_measure->addItem(each.name, each.id);
    m_measure->setChosen(another && !m_scored.isEmpty() ? QVariant(m_scored.first().taken.measure) : chosen);
    if (another) {
        m_day->setText(dayShown(shown.today));
        m_answers->clear();
    }
    m_entry->setVisible(shown.page.mayEditCourse);
    showRows();
    showEntry();
}

void MeasuresTab::showRows()
{
    QList<ListRow> rows;
    for (const ScoredMeasure &measure : std::as_const(m_scored)) {
        const MeasureDefinition *known = m_shown.measures->find(measure.taken.measure);
        ListRow row;
        row.strong = true;
        row.text = known ? known->name : measure.taken.measure;
        row.soft = dayShown(measure.taken.taken);
        if (measure.taken.session)
            row.soft = tr("%1, session %2").arg(row.soft).arg(measure.taken.session->value());
        row.second = known ? scoreShown(*known, measure.scored) : measure.scored.reason;
        row.chips = chipsOf(known, measure);
        rows.append(row);
    }
    m_rows->setRows(rows);
    m_rows->setVisible(!rows.isEmpty());
    m_empty->setVisible(rows.isEmpty());
    m_remove->setVisible(!rows.isEmpty() && m_shown.page.mayEditCourse);
    m_card->setAside(rows.isEmpty() ? QString() : QString::number(rows.size()));
}

void MeasuresTab::showEntry()
{
    const MeasureDefinition *measure = definition();
    if (!measure)
        return;
    const int items = int(measure->items.size());
    m_hint->setText(
        takesFigures(*measure)
            ? tr("%n figure(s), one after another; a minus where one was not answered.", nullptr, items)
            : tr("%n figure(s) with blanks between; a minus where one was not answered.", nullptr, items));
    showAnswers(*measure, readAnswers(*measure, m_answers->text()));
}

void MeasuresTab::showAnswers(const MeasureDefinition &measure, const AnswerLine &line)
{
    QList<ListRow> rows;
    for (int item = 0; item < measure.items.size(); ++item) {
        ListRow row;
        row.text = tr("%1. %2").arg(item + 1).arg(measure.items.at(item).label);
        if (item < line.answers.size())
            row.soft = line.answers.at(item) ? QString::number(*line.answers.at(item)) : QStringLiteral("–");
        if (line.problems.contains(item))
            row.second = line.problems.value(item);
        rows.append(row);
    }
    m_items->setRows(rows);
    m_items->setCurrentRow(-1);
    const bool complete = line.answers.size() == measure.items.size();
    const bool fine = complete && line.problems.isEmpty() && line.surplus == 0 && dayTyped(m_day->text());
    if (line.surplus > 0)
        m_score->setText(tr("%n answer(s) too many.", nullptr, line.surplus));
    else if (!line.problems.isEmpty())
        m_score->setText(line.problems.begin().value());
    else if (!dayTyped(m_day->text()))
        m_score->setText(tr("Write the day like %1.").arg(dayHint()));
    else if (complete)
        m_score->setText(scoreShown(measure, score(measure, line.answers)));
    else
        m_score->setText(tr("%1 of %2").arg(line.answers.size()).arg(measure.items.size()));
    m_score->setTone(fine || line.answers.isEmpty() || (line.problems.isEmpty() && line.surplus == 0)
                         ? Tone::Neutral
                         : Tone::Warning);
    m_take->setEnabled(fine);
}

void MeasuresTab::take()
{
    const MeasureDefinition *measure = definition();
    const std::optional<QDate> day = dayTyped(m_day->text());
    if (!measure || !day || !m_take->isEnabled())
        return;
    MeasureTaken taken;
    taken.member = m_shown.page.member.id;
    if (const MemberInGroup *place = m_shown.place()) {
        taken.group = place->group.id;
        taken.session = m_shown.session();
    }
    taken.measure = measure->id;
    taken.taken = *day;
    taken.items = readAnswers(*measure, m_answers->text()).answers;
    m_answers->clear();
    emit measureTaken(taken);
}

void MeasuresTab::focusFirst()
{
    if (m_entry->isVisibleTo(this))
        m_answers->setFocus();
    else
        m_rows->setFocus();
}

} // namespace ipt
