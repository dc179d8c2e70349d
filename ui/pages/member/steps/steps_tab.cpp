#include "ui/pages/member/steps/steps_tab.h"

#include "practice/door/new_id.h"
#include "ui/pages/member/fields.h"
#include "ui/pages/member/steps/step_run.h"
#include "ui/theme/theme.h"
#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/base/page/card.h"
#include "ui/widgets/base/page/page_column.h"
#include "ui/widgets/base/words/empty_state.h"
#include "ui/widgets/base/words/words.h"
#include "ui/widgets/tables/row_list.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace ipt {

namespace {

ChipLook outcomeChip(const Action &action)
{
    if (!action.outcome)
        return ChipLook::state(StepsTab::tr("to review"), Tone::Accent);
    const Tone tone = *action.outcome == ActionOutcome::Done      ? Tone::Good
                      : *action.outcome == ActionOutcome::NotDone ? Tone::Warning
                                                                  : Tone::Neutral;
    return ChipLook::state(nameOf(*action.outcome), tone);
}

} // namespace

StepsTab::StepsTab(QWidget *parent)
    : MemberTab(parent)
    , m_runCard(new Card(tr("At a glance")))
    , m_run(new StepRun)
    , m_list(new Card(tr("Next steps")))
    , m_rows(new RowList(tr("Next steps")))
    , m_empty(
          new EmptyState(Icon::Goal, tr("What the member wants to try before the next meeting stands here, "
                                        "and then what came of it.")))
    , m_new(new QLineEdit)
    , m_editor(new Card(tr("Next step")))
{
    auto *columns = new QHBoxLayout;
    columns->setSpacing(px(16));
    columns->addWidget(buildList(), 3, Qt::AlignTop);
    columns->addWidget(buildEditor(), 2, Qt::AlignTop);
    QVBoxLayout *page = fillPage(this);
    m_runCard->body()->addWidget(m_run);
    page->addWidget(m_runCard);
    page->addLayout(columns);
    page->addStretch();
    connect(m_rows, &QListWidget::currentRowChanged, this, &StepsTab::showAction);
    connect(m_rows, &RowList::itemActivated, m_outcome, qOverload<>(&QWidget::setFocus));
    connect(m_new, &QLineEdit::returnPressed, this, &StepsTab::add);
    connect(m_run, &StepRun::stepChosen, this, [this](const ActionId &id) {
        for (int row = 0; row < m_actions.size(); ++row) {
            if (m_actions.at(row).id == id)
                m_rows->setCurrentRow(row);
        }
    });
}

QWidget *StepsTab::buildList()
{
    m_new->setAccessibleName(tr("What they want to try next; Enter adds it"));
    m_new->setPlaceholderText(tr("What they want to try next; Enter adds it"));
    m_list->body()->addWidget(m_new);
    m_list->body()->addWidget(m_rows);
    m_list->body()->addWidget(m_empty);
    m_rows->setKeepingCurrent(true);
    m_rows->installEventFilter(this);
    return m_list;
}

QWidget *StepsTab::buildEditor()
{
    auto *grid = new FieldGrid(2);
    m_text = grid->addText(tr("What to try"), 2);
    m_area = makeChoice<ProblemArea>(tr("Problem area"), tr("none"),
                                     [](ProblemArea each) { return nameOf(each); });
    grid->add(tr("Problem area"), m_area);
    m_person = new ChoiceBox(tr("With whom"));
    grid->add(tr("With whom"), m_person);
    m_set = new ChoiceBox(tr("Set in session"));
    grid->add(tr("Set in session"), m_set);
    m_reviewed = new ChoiceBox(tr("Reviewed in session"));
    grid->add(tr("Reviewed in session"), m_reviewed);
    m_outcome = makeChoice<ActionOutcome>(tr("What came of it"), tr("not reviewed"),
                                          [](ActionOutcome each) { return nameOf(each); });
    grid->add(tr("What came of it"), m_outcome, 2);
    m_learnt = grid->addText(tr("What was learnt"), 2);
    m_editor->body()->addWidget(grid);
    m_remove = new Button(tr("Remove"), ButtonKind::Quiet);
    m_remove->setKeyHint(QKeySequence(Qt::Key_Delete));
    m_editor->addToHead(m_remove);
    m_carry = new Button(tr("Carry forward"), ButtonKind::Quiet);
    m_carry->setKeyHint(QKeySequence(Qt::Key_C));
    m_carry->setToolTip(tr("Reviews this step and sets it again for the next meeting"));
    m_editor->addToHead(m_carry);
    connect(m_carry, &Button::clicked, this, &StepsTab::carry);

    connect(m_text->keeper(), &TextKeeper::kept, this, [this](const QString &text) {
        change([&text](Action &action) { action.text = text; }, tr("What to try"));
    });
    connect(m_learnt->keeper(), &TextKeeper::kept, this, [this](const QString &text) {
        change([&text](Action &action) { action.learnt = written(text); }, tr("What was learnt"));
    });
    connect(m_area, &ChoiceBox::chosen, this, [this](const QVariant &value) {
        change([&value](Action &action) { action.problemArea = fromVariant<ProblemArea>(value); });
    });
    connect(m_person, &ChoiceBox::chosen, this, [this](const QVariant &value) {
        change([&value](Action &action) {
            action.relationship =
                value.isValid() ? std::optional(RelationshipId(value.toString())) : std::nullopt;
        });
    });
    connect(m_set, &ChoiceBox::chosen, this, [this](const QVariant &value) {
        change([&value](Action &action) { action.setInSession = SessionNumber(value.toInt()); });
    });
    connect(m_reviewed, &ChoiceBox::chosen, this, [this](const QVariant &value) {
        change([&value](Action &action) { action.reviewedInSession = fromVariant<SessionNumber>(value); });
    });
    connect(m_outcome, &ChoiceBox::chosen, this, [this](const QVariant &value) {
        change([this, &value](Action &action) {
            action.outcome = fromVariant<ActionOutcome>(value);
            // Said now, so reviewed now, unless another session was given.
            if (!action.outcome)
                action.reviewedInSession.reset();
            else if (!action.reviewedInSession)
                action.reviewedInSession = std::max(action.setInSession, m_shown.session());
        });
    });
    connect(m_remove, &Button::clicked, this, [this] {
        if (m_action)
            emit removeRequested(*m_action);
    });
    return m_editor;
}

void StepsTab::setShown(const MemberShown &shown)
{
    m_shown = shown;
    m_actions.clear();
    for (const Action &action : shown.page.actions) {
        if (action.group == shown.group)
            m_actions.append(action);
    }
    std::stable_sort(m_actions.begin(), m_actions.end(),
                     [](const Action &a, const Action &b) { return b.setInSession < a.setInSession; });
    m_run->setSteps(m_actions, shown.sessions());
    m_runCard->setAside(StepRun::summary(m_actions));
    m_runCard->setVisible(!m_actions.isEmpty());
    fillChoices();
    const bool editable = shown.page.mayEditCourse && shown.place();
    m_new->setVisible(editable);
    m_remove->setVisible(editable);
    m_text->setReadOnly(!editable);
    m_learnt->setReadOnly(!editable);
    for (ChoiceBox *box : {m_area, m_person, m_set, m_reviewed, m_outcome})
        box->setEnabled(editable);
    showRows();
}

void StepsTab::fillChoices()
{
    const QSignalBlocker quietPerson(m_person);
    const QSignalBlocker quietSet(m_set);
    const QSignalBlocker quietReviewed(m_reviewed);
    m_person->clear();
    m_person->addItem(tr("nobody in particular"));
    const QList<Relationship> people = m_shown.people();
    for (const Relationship &person : people)
        m_person->addItem(person.person, person.id.text());
    m_set->clear();
    m_reviewed->clear();
    m_reviewed->addItem(tr("not yet"));
    for (int session = 1; session <= m_shown.sessions(); ++session) {
        m_set->addItem(QString::number(session), session);
        m_reviewed->addItem(QString::number(session), session);
    }
}

void StepsTab::showRows()
{
    QList<ListRow> rows;
    for (const Action &action : std::as_const(m_actions)) {
        ListRow row;
        row.text = action.text.simplified();
        row.second = tr("set in session %1").arg(action.setInSession.value());
        if (action.reviewedInSession) {
            row.second = tr("set in session %1, reviewed in %2")
                             .arg(action.setInSession.value())
                             .arg(action.reviewedInSession->value());
        }
        row.chips.append(outcomeChip(action));
        if (action.problemArea)
            row.chips.append(ChipLook::area(*action.problemArea));
        rows.append(row);
    }
    const ActionId wanted = !m_wanted.isEmpty() ? m_wanted : m_action ? m_action->id : ActionId();
    {
        const QSignalBlocker quiet(m_rows);
        m_rows->setRows(rows);
        for (int row = 0; row < m_actions.size(); ++row) {
            if (m_actions.at(row).id == wanted)
                m_rows->setCurrentRow(row);
        }
    }
    m_wanted = {};
    m_rows->setVisible(!rows.isEmpty());
    m_empty->setVisible(rows.isEmpty());
    m_list->setAside(rows.isEmpty() ? QString() : QString::number(rows.size()));
    showAction(m_rows->currentRow());
}

void StepsTab::showAction(int row)
{
    const bool there = row >= 0 && row < m_actions.size();
    const std::optional<Action> action = there ? std::optional(m_actions.at(row)) : std::nullopt;
    const bool another = !m_action || !action || m_action->id != action->id;
    if (another) {
        m_wanted = action ? action->id : ActionId();
        m_text->keeper()->flush();
        m_learnt->keeper()->flush();
        m_wanted = {};
    }
    m_action = action;
    m_editor->setVisible(there);
    m_carry->setVisible(m_shown.page.mayEditCourse && action && action->setInSession < m_shown.session());
    if (!action)
        return;
    showText(m_text, std::optional(action->text), another);
    showText(m_learnt, action->learnt, another);
    m_area->setChosen(toVariant(action->problemArea));
    m_person->setChosen(action->relationship ? QVariant(action->relationship->text()) : QVariant());
    m_set->setChosen(action->setInSession.value());
    m_reviewed->setChosen(action->reviewedInSession ? QVariant(action->reviewedInSession->value())
                                                    : QVariant());
    m_outcome->setChosen(toVariant(action->outcome));
}

void StepsTab::add()
{
    if (m_new->text().trimmed().isEmpty())
        return;
    Action action;
    action.id = newId<ActionId>(QLatin1StringView("a"));
    action.member = m_shown.page.member.id;
    action.group = m_shown.group;
    action.setInSession = m_shown.session();
    action.text = m_new->text().trimmed();
    m_new->clear();
    m_wanted = action.id;
    emit actionChanged(action, {});
}

void StepsTab::carry()
{
    const SessionNumber now = m_shown.session();
    if (!m_action || !(m_action->setInSession < now))
        return;
    m_text->keeper()->flush();
    m_learnt->keeper()->flush();
    Action reviewed = *m_action;
    if (!reviewed.outcome)
        reviewed.outcome = ActionOutcome::NotDone;
    if (!reviewed.reviewedInSession)
        reviewed.reviewedInSession = now;
    Action again = reviewed;
    again.id = newId<ActionId>(QLatin1StringView("a"));
    again.setInSession = now;
    again.reviewedInSession.reset();
    again.outcome.reset();
    again.learnt.reset();
    m_wanted = again.id;
    emit carried(reviewed, again);
}

void StepsTab::change(const std::function<void(Action &)> &how, const QString &field)
{
    if (!m_action)
        return;
    how(*m_action);
    emit actionChanged(*m_action,
                       field.isEmpty() ? QString() : QStringLiteral("%1/%2").arg(m_action->id.text(), field));
}

bool StepsTab::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_rows && event->type() == QEvent::KeyPress && m_shown.page.mayEditCourse) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete && m_action) {
            emit removeRequested(*m_action);
            return true;
        }
        if (key == Qt::Key_C && m_action) {
            carry();
            return true;
        }
        if (key == Qt::Key_Insert) {
            m_new->setFocus();
            return true;
        }
    }
    return MemberTab::eventFilter(watched, event);
}

void StepsTab::focusFirst()
{
    if (m_actions.isEmpty())
        m_new->setFocus();
    else
        m_rows->setFocus();
}

} // namespace ipt
