#include "ui/pages/progress/member/member_progress_view.h"

#include "engine/arc/arc.h"
#include "engine/definitions/definitions.h"
#include "ui/pages/progress/card_rows.h"
#include "ui/pages/progress/measure/measure_card.h"
#include "ui/pages/progress/measure/measure_tracks.h"
#include "ui/pages/progress/member/compare_card.h"
#include "ui/pages/progress/member/notes_card.h"
#include "ui/pages/progress/progress_texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/base/buttons/segmented_choice.h"
#include "ui/widgets/base/chips/chip_row.h"
#include "ui/widgets/base/page/card.h"
#include "ui/widgets/base/page/page_header.h"
#include "ui/widgets/base/words/label.h"
#include "ui/widgets/base/words/words.h"
#include "ui/widgets/progress/rating_row.h"
#include "ui/widgets/progress/sparkline.h"

#include <QBoxLayout>
#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>

namespace ipt {

namespace {

constexpr int narrowest = 860;
constexpr qsizetype mostFollowUps = 6;
constexpr qsizetype mostActions = 5;

Label *wrapping(const QString &text, TextStyle style = TextStyle::Body)
{
    auto *label = new Label(text, style);
    label->setWordWrap(true);
    return label;
}

Card *cardWith(const QString &title, QWidget *content)
{
    auto *card = new Card(title);
    card->body()->addWidget(content);
    card->body()->addStretch();
    return card;
}

} // namespace

MemberProgressView::MemberProgressView(const Definitions &definitions, const MeasureLibrary &library,
                                       QWidget *parent)
    : QWidget(parent)
    , m_definitions(definitions)
    , m_header(new PageHeader)
    , m_lead(new Label(TextStyle::Lead))
    , m_overview(new Button(tr("Group overview")))
    , m_compare(new Button(tr("Compare dates")))
    , m_print(new Button(tr("Print…")))
    , m_report(new Button(tr("Report…"), ButtonKind::Primary))
    , m_layout(new QVBoxLayout(this))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_comparison(new CompareCard)
    , m_measures(new MeasureCard(library))
    , m_goalRows(new CardRows)
    , m_questionRows(new CardRows)
    , m_relationshipRows(new CardRows)
    , m_growth(new Card(tr("Growth"), tr("member · facilitator, 0–4")))
    , m_growthRows(new QVBoxLayout)
    , m_followUpRows(new CardRows)
    , m_actionChips(new ChipRow)
    , m_actionRows(new CardRows)
    , m_notes(new NotesCard)
{
    auto *member = new Button(tr("Open the member"));
    m_report->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_compare->setCheckable(true);
    m_comparison->hide();
    for (Button *button : {m_compare, m_print, m_report})
        m_header->addButton(button);
    m_lead->setTextFormat(Qt::RichText);
    m_lead->setWordWrap(true);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(px(8));
    for (Button *way : {member, m_overview}) {
        way->setKind(ButtonKind::Quiet);
        way->setSmall(true);
        ways->addWidget(way);
    }
    ways->addStretch();
    connect(m_compare, &Button::toggled, this, [this](bool compares) {
        m_comparison->setVisible(compares);
        if (compares)
            m_comparison->focusFirst();
    });
    connect(m_print, &Button::clicked, this, &MemberProgressView::printRequested);
    connect(m_report, &Button::clicked, this, &MemberProgressView::reportRequested);
    connect(m_measures, &ChartCard::exportRequested, this, &MemberProgressView::exportRequested);
    connect(m_notes, &NotesCard::noteRequested, this, &MemberProgressView::noteRequested);
    connect(m_notes, &NotesCard::allRequested, this, &MemberProgressView::notesRequested);
    connect(m_overview, &Button::clicked, this, &MemberProgressView::groupOverviewRequested);
    connect(member, &Button::clicked, this, &MemberProgressView::memberRequested);

    m_goals = cardWith(tr("Goals"), m_goalRows);
    m_questions = cardWith(tr("Ask next time"), m_questionRows);
    m_relationships = cardWith(tr("Relationships, first to latest inventory"), m_relationshipRows);
    m_growth->body()->addLayout(m_growthRows);
    m_growthRows->setSpacing(0);
    m_followUps = cardWith(tr("Follow-ups"), m_followUpRows);
    m_actions = new Card(tr("Next steps tried"));
    m_actions->body()->addWidget(m_actionChips);
    m_actions->body()->addWidget(m_actionRows);
    m_actions->body()->addStretch();

    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(px(16));
    m_layout->addWidget(m_header);
    m_layout->addWidget(m_lead);
    m_layout->addLayout(ways);
    m_layout->addWidget(m_comparison);
    m_layout->addLayout(m_columns, 1);
    m_columns->setSpacing(px(16));
    auto *wide = new QVBoxLayout;
    auto *narrow = new QVBoxLayout;
    for (QVBoxLayout *column : {wide, narrow})
        column->setSpacing(px(16));
    wide->addWidget(m_measures);
    wide->addWidget(m_goals);
    wide->addWidget(m_questions);
    wide->addWidget(m_notes);
    wide->addStretch(1);
    narrow->addWidget(m_relationships);
    narrow->addWidget(m_growth);
    narrow->addWidget(m_followUps);
    narrow->addWidget(m_actions);
    narrow->addStretch(1);
    m_columns->addLayout(wide, 5);
    m_columns->addLayout(narrow, 3);
}

void MemberProgressView::setProgress(const MemberProgress &view, const QList<NoteRow> &notes, QDate today)
{
    m_shownGroup.reset();
    if (!view.course.group.id.isEmpty())
        m_shownGroup = view.course.group.id;
    m_begins = view.course.begins();
    showHead(view);
    m_comparison->setCourse(view.course, view.progress, today);
    m_measures->setProgress(view.course, view.progress);
    m_notes->setNotes(notes);
    showGroups(view);
    showGoals(view);
    showQuestions(view.progress);
    showRelationships(view.progress);
    showGrowth(view.progress);
    showFollowUps(view.progress, today);
    showActions(view);
}

DaySpan MemberProgressView::shownSpan(QDate today) const
{
    DaySpan span = m_measures->shownSpan();
    if (!span.from.isValid())
        span.from = m_begins.isValid() ? std::min(m_begins, today) : today;
    if (!span.to.isValid())
        span.to = std::max(today, span.from);
    return span;
}

void MemberProgressView::focusFirst()
{
    m_measures->setFocusToView();
}

void MemberProgressView::showHead(const MemberProgress &view)
{
    QStringList aside{view.member.pronouns};
    if (!view.course.group.name.isEmpty()) {
        const QString span = spanText(view.course);
        aside.append(span.isEmpty() ? view.course.group.name
                                    : tr("%1, %2").arg(view.course.group.name, span));
    }
    aside.removeAll(QString());
    m_header->setTitle(view.member.called, aside.join(QStringLiteral(" · ")));
    m_lead->setText(view.progress.headlines.isEmpty()
                        ? tr("Nothing can be told yet: a measure taken twice, a goal rated or a second "
                             "inventory will show what changed.")
                        : richText(view.progress.headlines));
    m_overview->setVisible(view.mayReadGroup);
    // A report and two dates are of a way through a group.
    for (Button *button : {m_compare, m_print, m_report})
        button->setVisible(m_shownGroup.has_value());
    if (!m_shownGroup)
        m_compare->setChecked(false);
}

void MemberProgressView::showGroups(const MemberProgress &view)
{
    QList<GroupId> ids;
    for (const GroupHead &group : view.groups)
        ids.append(group.id);
    if (ids != m_offered) {
        m_offered = ids;
        delete m_groups;
        m_groups = nullptr;
        if (ids.size() > 1) {
            m_groups = new SegmentedChoice(tr("Group shown"));
            for (const GroupHead &group : view.groups)
                m_groups->addChoice(group.name);
            m_layout->insertWidget(3, m_groups, 0, Qt::AlignLeft);
            m_groups->tabBefore(m_measures->firstControl());
            connect(m_groups, &SegmentedChoice::currentChanged, this,
                    [this](int index) { emit groupChosen(m_offered.at(index)); });
        }
    }
    if (m_groups) {
        const QSignalBlocker quiet(m_groups);
        m_groups->setCurrent(int(ids.indexOf(view.course.group.id)));
    }
}

void MemberProgressView::showGoals(const MemberProgress &view)
{
    m_goalRows->clear();
    const int sessions = sessionCount(view.course.group.arc);
    for (const GoalProgress &goal : view.progress.goals) {
        auto *line = new Sparkline;
        line->setRatings(goal.ratings, sessions);
        line->setFixedWidth(px(168));
        const std::optional<Score> latest = goal.latest();
        auto *score = new Label(latest ? signedNumber(latest->value()) : tr("–"), TextStyle::Strong);
        score->setMinimumWidth(px(24));
        score->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        score->setAccessibleName(latest ? tr("now at %1").arg(latest->value()) : tr("not rated yet"));
        m_goalRows->addRow({wrapping(goal.goal.text),
                            goal.goal.area ? new Chip(ChipLook::area(*goal.goal.area)) : nullptr, line,
                            score});
    }
    m_goals->setAside(view.progress.goals.isEmpty() ? QString() : tr("0 is what was expected"));
    if (view.progress.goals.isEmpty())
        m_goalRows->addSentence(tr("No goal is written down yet. Goals belong to the member's formulation."));
}

void MemberProgressView::showRelationships(const CourseProgress &progress)
{
    m_relationshipRows->clear();
    if (!progress.circle || progress.circle->changes.isEmpty()) {
        m_relationshipRows->addSentence(
            tr("A second inventory will show who moved, toward the member or away."));
        return;
    }
    for (const RelationshipChange &change : progress.circle->changes) {
        auto *wish = new Label(change.wished ? tr("wished %1").arg(change.wished->value()) : QString(),
                               TextStyle::Soft);
        auto *chip = new Chip(moveChip(change));
        chip->setToolTip(moveSentence(change));
        chip->setMinimumWidth(chip->sizeHint().width());
        m_relationshipRows->addRow(
            {wrapping(change.person, TextStyle::Strong), new Label(ringText(change)), wish, chip});
    }
}

void MemberProgressView::showGrowth(const CourseProgress &progress)
{
    while (QLayoutItem *item = m_growthRows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const bool isRated =
        std::any_of(progress.growth.begin(), progress.growth.end(), [](const GrowthProgress &domain) {
            return domain.memberLatest || domain.facilitatorLatest;
        });
    if (!isRated) {
        m_growthRows->addWidget(
            wrapping(tr("Growth is rated by the member and by the facilitator, from 0 to 4.")));
        return;
    }
    for (const GrowthProgress &domain : progress.growth)
        m_growthRows->addWidget(new RatingRow(m_definitions.growthLabel(domain.domain), domain.memberLatest,
                                              domain.facilitatorLatest));
}

void MemberProgressView::showFollowUps(const CourseProgress &progress, QDate today)
{
    m_followUpRows->clear();
    if (progress.followUps.isEmpty())
        m_followUpRows->addSentence(tr("Nothing is to be followed up."));
    for (const FollowUp &followUp :
         progress.followUps.first(std::min(progress.followUps.size(), mostFollowUps))) {
        auto *words = new QWidget;
        auto *column = new QVBoxLayout(words);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(px(2));
        column->addWidget(wrapping(followUp.reason));
        QString second = followUp.done.value_or(QString());
        if (followUp.isOpen() && followUp.due)
            second = tr("due %1").arg(QLocale().toString(*followUp.due, QLocale::ShortFormat));
        if (!second.isEmpty())
            column->addWidget(wrapping(second, TextStyle::Soft));
        m_followUpRows->addRow({words, new Chip(followUpChip(followUp, today))});
    }
}

void MemberProgressView::showActions(const MemberProgress &view)
{
    const QList<ChipLook> chips = actionChips(view.progress.actions);
    m_actionChips->setLooks(chips);
    m_actionChips->setVisible(!chips.isEmpty());
    m_actionRows->clear();
    if (chips.isEmpty())
        m_actionRows->addSentence(tr("What the member undertakes between meetings is counted here."));
    // The newest first: they are what the next meeting asks about.
    const QList<Action> &actions = view.course.actions;
    const qsizetype oldest = std::max<qsizetype>(0, actions.size() - mostActions);
    for (qsizetype i = actions.size() - 1; i >= oldest; --i) {
        const Action &action = actions[i];
        auto *session = new Label(tr("session %1").arg(action.setInSession.value()), TextStyle::Soft);
        auto *outcome =
            new Label(action.outcome ? nameOf(*action.outcome) : tr("to review"), TextStyle::Soft);
        m_actionRows->addRow({wrapping(action.text), session, outcome});
    }
}

void MemberProgressView::showQuestions(const CourseProgress &progress)
{
    m_questionRows->clear();
    m_questions->setVisible(!progress.askNext.isEmpty());
    for (const Sentence &question : progress.askNext) {
        auto *label = wrapping(question.rich);
        label->setTextFormat(Qt::RichText);
        m_questionRows->addRow({label});
    }
}

void MemberProgressView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_columns->setDirection(width() < px(narrowest) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace ipt
