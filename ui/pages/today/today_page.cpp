#include "ui/pages/today/today_page.h"

#include "engine/measures/measure_library.h"
#include "ui/theme/theme.h"
#include "ui/widgets/base/page/card.h"
#include "ui/widgets/base/page/page_column.h"
#include "ui/widgets/base/page/page_header.h"
#include "ui/widgets/base/words/empty_state.h"
#include "ui/widgets/tables/row_list.h"
#include "ui/widgets/text/day_words.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace ipt {

namespace {

/// Where a line leads.
Place placeOf(const DueItem &item)
{
    const bool ofSession = item.group && item.session;
    switch (item.kind) {
    case DueKind::FollowUp:
    case DueKind::InventoryOwed:
    case DueKind::MeasureDue:
    case DueKind::FarewellMissing:
        if (item.members.size() == 1) {
            const bool midpoint = item.kind == DueKind::InventoryOwed && item.stage == Stage::Midpoint;
            const char *part = midpoint                                ? "midpoint"
                               : item.kind == DueKind::InventoryOwed   ? "inventory"
                               : item.kind == DueKind::MeasureDue      ? "measures"
                               : item.kind == DueKind::FarewellMissing ? "farewell"
                                                                       : "";
            return Place::ofMember(item.members.first(), QLatin1String(part));
        }
        return ofSession ? Place::ofSession(*item.group, *item.session) : Place::members();
    case DueKind::GroupNoteMissing:
    case DueKind::MemberNotesMissing:
        return Place::ofSession(*item.group, *item.session, QStringLiteral("wrap-up"));
    case DueKind::NoteUnsigned:
        return Place::ofNote({*item.group, *item.session, *item.note});
    case DueKind::CosignatureWaiting:
        return Place::supervision();
    case DueKind::BackupOld:
    case DueKind::BackupFailed:
        return Place::settings(QStringLiteral("backups"));
    case DueKind::SessionLeftOpen:
        return item.count > 1 ? Place::ofGroup(*item.group) : Place::ofSession(*item.group, *item.session);
    case DueKind::SessionGoesOn:
    case DueKind::ActionsToReview:
    case DueKind::NextSession:
        break;
    }
    return ofSession ? Place::ofSession(*item.group, *item.session) : Place::today();
}

} // namespace

TodayPage::TodayPage(Practice &practice, QWidget *parent)
    : Page(practice, parent)
    , m_header(new PageHeader(tr("Today")))
    , m_due(new Card(tr("Due")))
    , m_dueRows(new RowList(tr("What is due")))
    , m_nothing(new EmptyState(Icon::Check,
                               tr("Nothing is due. Notes are signed and nobody waits for a follow-up.")))
    , m_sessions(new Card(tr("Next sessions")))
    , m_sessionRows(new RowList(tr("Next sessions")))
    , m_noSessions(new EmptyState(Icon::Calendar, tr("No session is planned for the coming week.")))
{
    QVBoxLayout *page = fillPage(this);
    page->addWidget(m_header);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(px(16));
    m_due->body()->addWidget(m_dueRows);
    m_due->body()->addWidget(m_nothing);
    m_sessions->body()->addWidget(m_sessionRows);
    m_sessions->body()->addWidget(m_noSessions);
    // Each card is as tall as what stands in it.
    for (const auto &[card, share] : {std::pair(m_due, 3), std::pair(m_sessions, 2)}) {
        auto *column = new QVBoxLayout;
        column->addWidget(card);
        column->addStretch();
        cards->addLayout(column, share);
    }
    page->addLayout(cards, 1);
    connect(m_dueRows, &RowList::rowActivated, this,
            [this](int row) { emit placeRequested(placeOf(m_shownDue.at(row))); });
    connect(m_sessionRows, &RowList::rowActivated, this,
            [this](int row) { emit placeRequested(placeOf(m_shownSessions.at(row))); });
}

void TodayPage::open(const Place &)
{
    refresh();
    (m_shownDue.isEmpty() ? m_sessionRows : m_dueRows)->setFocus();
}

void TodayPage::refresh()
{
    const std::optional<TodayView> view = valueOrSay(practice().today().view());
    if (!view)
        return;
    m_header->setSubtitle(QLocale().toString(practice().now().date(), QLocale::LongFormat));
    showDue(*view);
    showSessions(*view);
}

void TodayPage::showDue(const TodayView &view)
{
    QList<ListRow> rows;
    for (const DueItem &item : view.items) {
        DueNames names;
        if (item.group)
            names.group = view.groupNames.value(*item.group);
        for (const MemberId &member : item.members)
            names.members.append(view.calledNames.value(member));
        if (const MeasureDefinition *measure = practice().measures().find(item.measure))
            names.measure = measure->name;
        ListRow row;
        row.text = dueText(item, names);
        row.second = names.group;
        if (item.kind == DueKind::BackupFailed)
            row.second = item.text;
        if (item.kind == DueKind::FollowUp) {
            row.chips.append(ChipLook::risk(tr("follow-up")));
        }
        if (item.urgency == DueUrgency::Overdue)
            row.chips.append(ChipLook::state(tr("overdue"), Tone::Warning));
        else if (item.urgency == DueUrgency::Today)
            row.chips.append(ChipLook::state(tr("today"), Tone::Accent));
        rows.append(row);
    }
    m_shownDue = view.items;
    m_due->setAside(rows.isEmpty() ? QString() : QString::number(rows.size()));
    m_dueRows->setRows(rows);
    m_dueRows->setVisible(!rows.isEmpty());
    m_nothing->setVisible(rows.isEmpty());
}

void TodayPage::showSessions(const TodayView &view)
{
    QList<ListRow> rows;
    for (const DueItem &item : view.sessions) {
        ListRow row;
        row.strong = true;
        row.text = item.group ? view.groupNames.value(*item.group) : QString();
        row.soft = item.session ? tr("session %1").arg(item.session->value()) : QString();
        if (item.at)
            row.second = dayAndClock(item.at->dateTime(), practice().now().date());
        if (item.isRunning)
            row.chips.append(item.day == practice().now().date()
                                 ? ChipLook::state(tr("running"), Tone::Accent)
                                 : ChipLook::state(tr("not ended"), Tone::Warning));
        else if (item.urgency == DueUrgency::Today)
            row.chips.append(ChipLook::state(tr("today"), Tone::Accent));
        rows.append(row);
    }
    m_shownSessions = view.sessions;
    m_sessionRows->setRows(rows);
    m_sessionRows->setVisible(!rows.isEmpty());
    m_noSessions->setVisible(rows.isEmpty());
}

} // namespace ipt
