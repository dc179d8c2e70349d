#include "ui/pages/member/timeline/timeline_tab.h"

#include "engine/inventory/inventory_check.h"
#include "practice/door/new_id.h"
#include "ui/pages/member/fields.h"
#include "ui/pages/member/timeline/event_texts.h"
#include "ui/pages/member/timeline/time_chart.h"
#include "ui/theme/theme.h"
#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/base/buttons/segmented_choice.h"
#include "ui/widgets/base/page/card.h"
#include "ui/widgets/base/page/page_column.h"
#include "ui/widgets/base/words/empty_state.h"
#include "ui/widgets/base/words/label.h"
#include "ui/widgets/base/words/words.h"
#include "ui/widgets/tables/row_list.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ipt {

TimelineTab::TimelineTab(QWidget *parent)
    : MemberTab(parent)
    , m_chartCard(new Card(tr("Timeline")))
    , m_chart(new TimeChart)
    , m_which(new SegmentedChoice(tr("What is listed")))
    , m_list(new Card(tr("By date")))
    , m_rows(new RowList(tr("What happened, by date")))
    , m_empty(new EmptyState(Icon::Timeline, tr("What happened in the member's life, against their use and "
                                                "recovery: a year is enough.")))
    , m_newWhen(new QLineEdit)
    , m_newText(new QLineEdit)
    , m_editor(new Card(tr("Event")))
    , m_complaint(new Label(TextStyle::Soft))
{
    QVBoxLayout *page = fillPage(this);
    page->addWidget(buildChart());
    auto *columns = new QHBoxLayout;
    columns->setSpacing(px(16));
    columns->addWidget(buildList(), 3, Qt::AlignTop);
    columns->addWidget(buildEditor(), 2, Qt::AlignTop);
    page->addLayout(columns);
    page->addStretch();

    connect(m_rows, &QListWidget::currentRowChanged, this, &TimelineTab::showOne);
    connect(m_rows, &RowList::itemActivated, m_text, qOverload<>(&QWidget::setFocus));
    connect(m_newWhen, &QLineEdit::returnPressed, m_newText, qOverload<>(&QWidget::setFocus));
    connect(m_newText, &QLineEdit::returnPressed, this, &TimelineTab::add);
    connect(m_empty, &EmptyState::firstStep, m_newWhen, qOverload<>(&QWidget::setFocus));
}

QWidget *TimelineTab::buildChart()
{
    const auto add = [this](const QString &words, const QString &spoken, const std::function<void()> &act) {
        auto *button = new Button(words, ButtonKind::Quiet);
        button->setSmall(true);
        button->setAccessibleName(spoken);
        button->setToolTip(spoken);
        connect(button, &Button::clicked, this, act);
        m_chartCard->addToHead(button);
    };
    constexpr double zoomStep = 1.4;
    add(QStringLiteral("+"), tr("Zoom in"), [this] { m_chart->zoomBy(zoomStep); });
    add(QStringLiteral("−"), tr("Zoom out"), [this] { m_chart->zoomBy(1 / zoomStep); });
    add(tr("Everything"), tr("Show everything"), [this] { m_chart->showAll(); });
    add(tr("Time in the group"), tr("Show the time in the group"), [this] { m_chart->showGroup(); });
    m_chartCard->body()->addWidget(m_chart);
    auto *help = new Label(TimeChart::help(), TextStyle::Caption);
    help->setWordWrap(true);
    m_chartCard->body()->addWidget(help);
    connect(m_chart, &TimeChart::eventChosen, this, &TimelineTab::chooseEvent);
    connect(m_chart, &TimeChart::openRequested, this, [this] {
        if (m_event)
            m_text->setFocus();
    });
    connect(m_chart, &TimeChart::addRequested, this, [this](const PartialDate &when) {
        if (!m_shown.page.mayEditCourse)
            return;
        m_newWhen->setText(when.text());
        m_newText->setFocus();
    });
    return m_chartCard;
}

QWidget *TimelineTab::buildList()
{
    m_which->addChoice(tr("Life events"));
    m_which->addChoice(tr("Everything"));
    connect(m_which, &SegmentedChoice::currentChanged, this, &TimelineTab::showRows);
    m_list->addToHead(m_which);
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
        if (!when || !m_event)
            return;
        LifeEvent moved = *m_event;
        moved.when = *when;
        // What can't be kept stays in its field, with the reason beside it.
        if (const Result<void> fine = checkLifeEvent(moved, m_shown.today); !fine.ok())
            return say(fine.error().sentence);
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
    m_lines = timeLinesOf(shown);
    m_chart->setLines(m_lines);
    m_chartCard->setVisible(!m_lines.events.isEmpty() || !m_lines.scores.isEmpty());
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
    m_entries = entriesOf(m_lines);
    if (!wantsEverything())
        m_entries.removeIf([](const TimeEntry &entry) { return entry.event < 0; });
    QList<ListRow> rows;
    for (const TimeEntry &entry : std::as_const(m_entries)) {
        ListRow row;
        row.text = entry.what;
        row.second = entry.when;
        if (entry.event < 0)
            row.chips.append(ChipLook::state(entry.kind));
        const LifeEvent *event = entry.event < 0 ? nullptr : &m_lines.events.at(entry.event);
        const QString person = event ? m_shown.personName(event->relationship) : QString();
        if (!person.isEmpty())
            row.second = tr("%1 · %2").arg(row.second, person);
        if (event && event->kind)
            row.chips.append(chipOf(*event->kind));
        rows.append(row);
    }
    const std::optional<LifeEventId> wanted = m_wanted ? m_wanted : m_event ? m_event->id : std::nullopt;
    {
        const QSignalBlocker quiet(m_rows);
        m_rows->setRows(rows);
        for (int row = 0; row < m_entries.size(); ++row) {
            if (wanted && eventAt(row) && eventAt(row)->id == wanted)
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
    const std::optional<LifeEvent> event = eventAt(row);
    const bool another = !m_event || !event || m_event->id != event->id;
    if (another) {
        m_wanted = event ? event->id : std::nullopt;
        m_when->keeper()->flush();
        m_text->keeper()->flush();
        m_wanted.reset();
    }
    m_event = event;
    m_editor->setVisible(event.has_value());
    m_chart->setCurrent(event ? event->id : std::nullopt);
    if (!event)
        return;
    showText(m_when, std::optional(event->when.text()), another);
    showText(m_text, std::optional(event->text), another);
    m_kind->setChosen(toVariant(event->kind));
    m_person->setChosen(event->relationship ? QVariant(event->relationship->text()) : QVariant());
}

void TimelineTab::chooseEvent(const LifeEventId &id)
{
    for (int row = 0; row < m_entries.size(); ++row) {
        if (eventAt(row) && eventAt(row)->id == id)
            m_rows->setCurrentRow(row);
    }
}

std::optional<LifeEvent> TimelineTab::eventAt(int row) const
{
    const qsizetype event = m_entries.value(row, TimeEntry()).event;
    return event < 0 ? std::nullopt : std::optional(m_lines.events.at(event));
}

bool TimelineTab::wantsEverything() const
{
    return m_which->current() == 1;
}

void TimelineTab::add()
{
    const std::optional<PartialDate> when = whenTyped(m_newWhen->text());
    if (!when)
        return say(tr("Write when it happened as %1.").arg(whenHint()));
    if (m_newText->text().trimmed().isEmpty())
        return say(tr("Write in a few words what happened."));
    LifeEvent event;
    event.id = newId<LifeEventId>(QLatin1StringView("le"));
    event.member = m_shown.page.member.id;
    event.when = *when;
    event.text = m_newText->text().trimmed();
    if (const Result<void> fine = checkLifeEvent(event, m_shown.today); !fine.ok())
        return say(fine.error().sentence);
    say({});
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
    if (m_lines.events.isEmpty())
        m_newWhen->setFocus();
    else
        m_rows->setFocus();
}

} // namespace ipt
