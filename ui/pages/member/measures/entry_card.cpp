#include "ui/pages/member/measures/entry_card.h"

#include "engine/measures/measure_library.h"
#include "engine/measures/rules_text.h"
#include "ui/pages/member/fields.h"
#include "ui/pages/member/measures/score_texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/base/words/label.h"
#include "ui/widgets/measures/answer_form.h"
#include "ui/widgets/tables/row_list.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace ipt {

EntryCard::EntryCard(QWidget *parent)
    : Card({}, {}, parent)
    , m_due(new Label(TextStyle::Soft))
    , m_hint(new Label(TextStyle::Caption))
    , m_form(new AnswerForm)
    , m_score(new Label(TextStyle::Lead))
    , m_notice(new Label(TextStyle::Caption))
    , m_take(new Button(tr("Keep it")))
    , m_cancel(new Button(tr("Leave it as it was"), ButtonKind::Quiet))
    , m_how(new Button(tr("How it is scored"), ButtonKind::Quiet))
    , m_rules(new RowList(tr("How it is scored, with the sources")))
{
    for (Label *label : {m_due, m_hint, m_score, m_notice})
        label->setWordWrap(true);
    body()->addWidget(m_due);
    buildFields();
    body()->addWidget(m_hint);
    body()->addWidget(m_form);
    body()->addWidget(m_score);
    body()->addWidget(m_notice);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(px(8));
    m_take->setKeyHint(QKeySequence(Qt::Key_Return));
    m_how->setSmall(true);
    m_how->setCheckable(true);
    buttons->addWidget(m_take);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    buttons->addWidget(m_how);
    body()->addLayout(buttons);
    m_rules->setFocusPolicy(Qt::NoFocus);
    m_rules->hide();
    body()->addWidget(m_rules);

    connect(m_form, &AnswerForm::changed, this, [this] {
        keepDraft();
        showState();
    });
    connect(m_form, &AnswerForm::completed, m_take, qOverload<>(&QWidget::setFocus));
    connect(m_form, &AnswerForm::entered, this, [this] {
        if (m_take->isEnabled())
            take();
        else
            m_form->focusFirst();
    });
    m_take->installEventFilter(this);
    connect(m_take, &Button::clicked, this, &EntryCard::take);
    connect(m_cancel, &Button::clicked, this, [this] {
        stopCorrecting();
        m_form->focusFirst();
    });
    connect(m_how, &Button::toggled, m_rules, &QWidget::setVisible);
}

void EntryCard::buildFields()
{
    auto *grid = new FieldGrid(2);
    m_measure = new ChoiceBox(tr("Measure"));
    m_day = new QLineEdit;
    m_day->setAccessibleName(tr("Taken on"));
    grid->add(tr("Measure"), m_measure);
    grid->add(tr("Taken on"), m_day);
    body()->addWidget(grid);
    connect(m_measure, &ChoiceBox::chosen, this, [this] {
        showMeasure();
        m_form->focusFirst();
    });
    connect(m_day, &QLineEdit::textEdited, this, [this] {
        keepDraft();
        showState();
    });
    connect(m_day, &QLineEdit::returnPressed, m_form, &AnswerForm::focusFirst);
}

const MeasureDefinition *EntryCard::definition() const
{
    return m_shown.measures ? m_shown.measures->find(m_measure->currentData().toString()) : nullptr;
}

void EntryCard::setShown(const MemberShown &shown)
{
    const bool another = shown.page.member.id != m_shown.page.member.id;
    m_shown = shown;
    const QString chosen = m_measure->currentData().toString();
    m_measure->clear();
    for (const MeasureDefinition &each : shown.measures->all())
        m_measure->addItem(each.name, each.id);
    showDue();
    const bool gone = m_correcting && !shown.page.measures.contains(*m_correcting);
    if (another || gone) {
        m_correcting.reset();
        m_day->setText(dayShown(shown.today));
        const MemberInGroup *place = shown.place();
        const bool owes = place && !place->measuresDue.isEmpty();
        chooseMeasure(owes                                        ? place->measuresDue.first().measure
                      : another && !shown.page.measures.isEmpty() ? shown.page.measures.last().measure
                                                                  : chosen);
    } else {
        m_measure->setChosen(chosen);
        showState();
    }
}

void EntryCard::chooseMeasure(const QString &measure)
{
    m_measure->setChosen(measure);
    showMeasure();
}

void EntryCard::showDue()
{
    QStringList names;
    const MemberInGroup *place = m_shown.place();
    for (const MeasureDue &due : place ? place->measuresDue : QList<MeasureDue>()) {
        const MeasureDefinition *measure = m_shown.measures->find(due.measure);
        if (measure && !due.owed.isEmpty())
            names.append(tr("%1 since session %2").arg(measure->name).arg(due.owed.first().since.value()));
    }
    m_due->setText(tr("Asked for: %1.").arg(names.join(tr(", "))));
    m_due->setVisible(!names.isEmpty());
}

void EntryCard::showMeasure()
{
    const MeasureDefinition *measure = definition();
    if (!measure)
        return;
    m_quiet = true;
    m_form->setDefinition(*measure);
    if (m_correcting) {
        m_form->setAnswers(m_correcting->items);
    } else {
        m_form->clear();
        restoreDraft();
    }
    m_quiet = false;
    const bool twoFigures = std::any_of(measure->items.begin(), measure->items.end(),
                                        [](const MeasureItem &item) { return item.most > 9; });
    m_hint->setText(twoFigures
                        ? tr("Figures alone: 0 and 4 to 9 go on at once; after another first figure a second "
                             "one or the space bar does. Backspace goes back, a minus leaves an item out.")
                        : tr("Figures alone, one after another. Backspace goes back, a minus leaves an item "
                             "out."));
    showRules();
    showState();
}

void EntryCard::showRules()
{
    QList<ListRow> rows;
    const QList<RuleText> rules = rulesOf(*definition());
    for (const RuleText &rule : rules) {
        ListRow row;
        // The main text breaks into lines; a source that is cut off is none.
        row.text = rule.source.isEmpty() ? rule.rule : rule.rule + QStringLiteral(" · ") + rule.source;
        rows.append(row);
    }
    m_rules->setRows(rows);
    m_rules->setCurrentRow(-1);
}

MeasureTaken EntryCard::typed() const
{
    MeasureTaken taken;
    taken.member = m_shown.page.member.id;
    taken.measure = m_measure->currentData().toString();
    taken.taken = dayTyped(m_day->text()).value_or(QDate());
    taken.items = m_form->answers();
    if (m_correcting && m_correcting->taken == taken.taken) {
        taken.group = m_correcting->group;
        taken.session = m_correcting->session;
    } else if (m_correcting) {
        taken.group = m_correcting->group;
        taken.session = taken.group == m_shown.group ? m_shown.sessionOn(taken.taken) : std::nullopt;
    } else if (const MemberInGroup *place = m_shown.place()) {
        taken.group = place->group.id;
        taken.session = m_shown.sessionOn(taken.taken);
    }
    return taken;
}

bool EntryCard::isKeptAlready(const MeasureTaken &measure) const
{
    return std::any_of(m_shown.page.measures.begin(), m_shown.page.measures.end(),
                       [&measure](const MeasureTaken &each) {
                           return each.measure == measure.measure && each.taken == measure.taken &&
                                  each.group == measure.group && each.session == measure.session;
                       });
}

void EntryCard::showState()
{
    const MeasureDefinition *measure = definition();
    if (!measure)
        return;
    setTitle(m_correcting ? tr("Put %1 of %2 right").arg(measure->name, dayShown(m_correcting->taken))
                          : tr("Type one in"));
    m_cancel->setVisible(m_correcting.has_value());
    m_measure->setEnabled(!m_correcting);
    const std::optional<QDate> day = dayTyped(m_day->text());
    QString problem = m_form->problem();
    if (problem.isEmpty() && !day)
        problem = tr("Write the day like %1.").arg(dayHint());
    else if (problem.isEmpty() && *day > m_shown.today)
        problem = tr("A measure is taken today or on a day before.");
    if (!problem.isEmpty())
        m_score->setText(problem);
    else if (m_form->isComplete())
        m_score->setText(scoreText(*measure, score(*measure, m_form->answers())));
    else
        m_score->setText(tr("%1 of %2").arg(m_form->filled()).arg(measure->items.size()));
    m_score->setTone(problem.isEmpty() ? Tone::Neutral : Tone::Warning);
    m_take->setEnabled(problem.isEmpty() && m_form->isComplete());
    const MeasureTaken taken = typed();
    const bool moved = m_correcting && m_correcting->taken != taken.taken;
    const bool again = (!m_correcting || moved) && day && isKeptAlready(taken);
    m_notice->setText(m_correcting
                          ? tr("What was there before stays in the history.")
                          : tr("There is one of this day already. Keeping this one puts it right, and "
                               "what was there before stays in the history."));
    m_notice->setVisible(m_correcting || again);
}

void EntryCard::take()
{
    if (!m_take->isEnabled())
        return;
    const MeasureTaken taken = typed();
    emit draftChanged(draftPlace(), {});
    if (const std::optional<MeasureTaken> was = m_correcting) {
        stopCorrecting();
        emit measureCorrected(*was, taken);
    } else {
        m_quiet = true;
        m_form->clear();
        m_quiet = false;
        emit measureTaken(taken);
        const MemberInGroup *place = m_shown.place();
        if (place && !place->measuresDue.isEmpty())
            chooseMeasure(place->measuresDue.first().measure);
    }
    m_form->focusFirst();
}

bool EntryCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_take && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            take();
            return true;
        }
        if (key == Qt::Key_Backspace) {
            m_form->focusLast();
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

void EntryCard::correct(const MeasureTaken &measure)
{
    if (!m_shown.measures->find(measure.measure))
        return;
    m_correcting = measure;
    m_day->setText(dayShown(measure.taken));
    chooseMeasure(measure.measure);
    m_form->focusFirst();
}

void EntryCard::stopCorrecting()
{
    if (!m_correcting)
        return;
    m_correcting.reset();
    m_day->setText(dayShown(m_shown.today));
    showMeasure();
}

QString EntryCard::draftPlace() const
{
    return QStringLiteral("measure/%1/%2")
        .arg(m_shown.page.member.id.text(), m_measure->currentData().toString());
}

void EntryCard::keepDraft()
{
    if (m_quiet || m_correcting)
        return;
    const QString answers = m_form->draft();
    emit draftChanged(draftPlace(),
                      answers.isEmpty() ? QString() : m_day->text() + QLatin1Char('|') + answers);
}

void EntryCard::restoreDraft()
{
    const QString draft = m_drafts ? m_drafts(draftPlace()) : QString();
    if (draft.isEmpty())
        return;
    m_day->setText(draft.section(QLatin1Char('|'), 0, 0));
    m_form->setDraft(draft.section(QLatin1Char('|'), 1));
}

void EntryCard::focusFirst()
{
    m_form->focusFirst();
}

} // namespace ipt
