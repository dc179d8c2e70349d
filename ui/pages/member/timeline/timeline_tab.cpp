#include "ui/pages/member/timeline/timeline_tab.h"

#include "engine/progress/member/member_course.h"
#include "practice/door/new_id.h"
#include "ui/pages/member/fields.h"
#include "ui/pages/member/timeline/event_texts.h"
#include "ui/pages/member/timeline/time_axis.h"
#include "ui/theme/theme.h"
#include "ui/widgets/base/button.h"
#include "ui/widgets/base/card.h"
#include "ui/widgets/base/empty_state.h"
#include "ui/widgets/base/label.h"
#include "ui/widgets/base/page_column.h"
#include "ui/widgets/base/words.h"
#include "ui/widgets/tables/row_list.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ipt {

TimelineTab::TimelineTab(QWidget *parent)
    : MemberTab(parent)
    , m_axis(new TimeAxis)
    , m_list(new Card(tr("Life events")))
    , m_rows(new RowList(tr("Life events")))
    , m_empty(new EmptyState(Icon::Timeline, tr("What happened in the member's life, against their use and "
                                                "recovery: a year is enough.")))
    , m_newWhen(new QLineEdit)
    , m_newText(new QLineEdit)
    , m_editor(new Card(tr("Event")))
    , m_complaint(new Label(TextStyle::Soft))
{
    QVBoxLayout *page = fillPage(this);
    auto *axis = new Card;
    axis->body()->addWidget(m_axis);
    page->addWidget(axis);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(px(16));
    columns->addWidget(buildList(), 3, Qt::AlignTop);
    columns->addWidget(buildEditor(), 2, Qt::AlignTop);
    page->addLayout(columns);
    page->addStretch();

    connect(m_rows, &QListWidget::currentRowChanged, this, &TimelineTab::showOne);
    connect(m_rows, &RowList::itemActivated, m_text, qOverload<>(&QWidget::setFocus));
    connect(m_axis, &TimeAxis::eventChosen, this, [this](const LifeEventId &id) {
        for (int row = 0; row < m_events.size(); ++row) {
            if (m_events.at(row).id == id)
                m_rows->setCurrentRow(row);
        }
    });
    connect(m_newWhen, &QLineEdit::returnPressed, m_newText, qOverload<>(&QWidget::setFocus));
    connect(m_newText, &QLineEdit::returnPressed, this, &TimelineTab::add);
    connect(m_empty, &EmptyState::firstStep, m_newWhen, qOverload<>(&QWidget::setFocus));
}

QWidget *TimelineTab::buildList()
{
    m_newWhen->setAccessibleName(tr("When it happened: %1").arg(whenHint()));
    m_newWhen->setPlaceholderText(whenHint());
    m_newText->setAccessibleName(tr("What happened; Enter adds it"));
    m_newText->setPlaceholderText(tr("What happened; Enter adds it"));
    auto *line = new QHBoxLayout;
    line->setSpacing(px(8));
    line->addWidget(m_newWhen, 2);
    line->addWidget(m_newText, 3);
    m_list->body()->addLayout(line);
    m_complaint->setTone(Tone::Warning);
    m_complaint->setWordWrap(true);
    m_complaint->hide();
    m_list->body()->addWidget(m_complaint);
    m_list->body()->addWidget(m_rows);
    m_list->body()->addWidget(m_empty);
    m_rows->setKeepingCurrent(true);
    m_rows->installEventFilter(this);
    return m_list;
}

QWidget *TimelineTab::buildEditor()
{
    auto *grid = new FieldGrid(2);
    m_when = grid->addLine(tr("When"));
    m_when->setPlaceholderText(whenHint());
    m_kind = makeChoice<LifeEventKind>(tr("Kind"), tr("not said"),
                                       [](LifeEventKind kind) { return nameOf(kind); });
    grid->add(tr("Kind"), m_kind);
    m_text = grid->addText(tr("What happened"), 2, 3);
    m_person = new ChoiceBox(tr("About whom"));
    grid->add(tr("About whom"), m_person, 2);
    m_editor->body()->addWidget(grid);
    m_remove = new Button(tr("Remove"), ButtonKind::Quiet);
    m_remove->setKeyHint(QKeySequence(Qt::Key_Delete));
    m_editor->addToHead(m_remove);
    connect(m_when->keeper(), &TextKeeper::kept, this, [this](const QString &text) {
        const std::optional<PartialDate> when = whenTyped(text);
        say(when ? QString() : tr("Write when it happened as %1.").arg(whenHint()));
        if (when)
            change([&when](LifeEvent &event) { event.when = *when; }, tr("When"));
    });
    connect(m_text->keeper(), &TextKeeper::kept, this, [this](const QString &text) {
        change([&text](LifeEvent &event) { event.text = text; }, tr("What happened"));
    });
    connect(m_kind, &ChoiceBox::chosen, this, [this](const QVariant &value) {
        change([&value](LifeEvent &event) { event.kind = fromVariant<LifeEventKind>(value); });
    });
    connect(m_person, &ChoiceBox::chosen, this, [this](const QVariant &value) {
        change([&value](LifeEvent &event) {
            event.relationship =
                value.isValid() ? std::optional(RelationshipId(value.toString())) : std::nullopt;
        });
    });
    connect(m_remove, &Button::clicked, this, [this] {
        if (m_event)
            emit removeRequested(*m_event);
    });
    return m_editor;
}

void TimelineTab::setShown(const MemberShown &shown)
{
    m_shown = shown;
    const bool editable = shown.page.mayEditCourse;
    m_events = byDate(shown.page.lifeEvents);
    QDate from;
    if (const MemberInGroup *place = shown.place(); place && !place->sessions.isEmpty())
        from = dayOf(place->sessions.first());
    m_axis->setEvents(m_events, from, shown.today);
    m_axis->parentWidget()->setVisible(!m_events.isEmpty());
    {
        const QSignalBlocker quiet(m_person);
        m_person->clear();
        m_person->addItem(tr("nobody in particular"));
        const QList<Relationship> people = shown.people();
        for (const Relationship &person : people)
            m_person->addItem(person.person, person.id.text());
    }
    for (QLineEdit *line : {m_newWhen, m_newText})
        line->setVisible(editable);
    m_when->setReadOnly(!editable);
    m_text->setReadOnly(!editable);
    m_kind->setEnabled(editable);
    m_person->setEnabled(editable);
    m_remove->setVisible(editable);
    showRows();
}

void TimelineTab::showRows()
{
    QList<ListRow> rows;
    for (const LifeEvent &event : std::as_const(m_events)) {
        ListRow row;
        row.text = event.text.simplified();
        row.second = whenShown(event.when);
        if (const QString person = m_shown.personName(event.relationship); !person.isEmpty())
            row.second = tr("%1 · %2").arg(row.second, person);
        if (event.kind)
            row.chips.append(chipOf(*event.kind));
        rows.append(row);
    }
    const std::optional<LifeEventId> wanted = m_wanted ? m_wanted : m_event ? m_event->id : std::nullopt;
    {
        const QSignalBlocker quiet(m_rows);
        m_rows->setRows(rows);
        for (int row = 0; row < m_events.size(); ++row) {
            if (wanted && m_events.at(row).id == wanted)
                m_rows->setCurrentRow(row);
        }
    }
    m_wanted.reset();
    m_rows->setVisible(!rows.isEmpty());
    m_empty->setVisible(rows.isEmpty());
    m_list->setAside(rows.isEmpty() ? QString() : QString::number(rows.size()));
    showOne(m_rows->currentRow());
}

void TimelineTab::showOne(int row)
{
    const bool there = row >= 0 && row < m_events.size();
    const std::optional<LifeEvent> event = there ? std::optional(m_events.at(row)) : std::nullopt;
    const bool another = !m_event || !event || m_event->id != event->id;
    if (another) {
        m_wanted = event ? event->id : std::nullopt;
        m_when->keeper()->flush();
        m_text->keeper()->flush();
        m_wanted.reset();
    }
    m_event = event;
    m_editor->setVisible(there);
    m_axis->setCurrent(event ? event->id : std::nullopt);
    if (!event)
        return;
    showText(m_when, std::optional(event->when.text()), another);
    showText(m_text, std::optional(event->text), another);
    m_kind->setChosen(toVariant(event->kind));
    m_person->setChosen(event->relationship ? QVariant(event->relationship->text()) : QVariant());
}

void TimelineTab::add()
{
    const std::optional<PartialDate> when = whenTyped(m_newWhen->text());
    if (!when)
        return say(tr("Write when it happened as %1.").arg(whenHint()));
    if (m_newText->text().trimmed().isEmpty())
        return say(tr("Write in a few words what happened."));
    say({});
    LifeEvent event;
    event.id = newId<LifeEventId>(QLatin1StringView("le"));
    event.member = m_shown.page.member.id;
    event.when = *when;
    event.text = m_newText->text().trimmed();
    m_newWhen->clear();
    m_newText->clear();
    m_newWhen->setFocus();
    m_wanted = event.id;
    emit eventChanged(event, {});
}

void TimelineTab::change(const std::function<void(LifeEvent &)> &how, const QString &field)
{
    if (!m_event || !m_event->id)
        return;
    how(*m_event);
    emit eventChanged(*m_event,
                      field.isEmpty() ? QString() : QStringLiteral("%1/%2").arg(m_event->id->text(), field));
}

void TimelineTab::say(const QString &complaint)
{
    m_complaint->setText(complaint);
    m_complaint->setVisible(!complaint.isEmpty());
}

bool TimelineTab::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_rows && event->type() == QEvent::KeyPress && m_shown.page.mayEditCourse) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete && m_event) {
            emit removeRequested(*m_event);
            return true;
        }
        if (key == Qt::Key_Insert) {
            m_newWhen->setFocus();
            return true;
        }
    }
    return MemberTab::eventFilter(watched, event);
}

void TimelineTab::focusFirst()
{
    if (m_events.isEmpty())
        m_newWhen->setFocus();
    else
        m_rows->setFocus();
}

} // namespace ipt
