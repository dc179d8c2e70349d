#include "ui/pages/groups/groups_page.h"

#include "engine/arc/arc.h"
#include "engine/arc/sittings.h"
#include "practice/administration.h"
#include "ui/dialogs/group_dialog.h"
#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/base/page/card.h"
#include "ui/widgets/base/page/page_column.h"
#include "ui/widgets/base/page/page_header.h"
#include "ui/widgets/base/words/empty_state.h"
#include "ui/widgets/base/words/words.h"
#include "ui/widgets/tables/row_list.h"

#include <QLocale>
#include <QVBoxLayout>

namespace ipt {

GroupsPage::GroupsPage(Practice &practice, QWidget *parent)
    : Page(practice, parent)
    , m_header(new PageHeader(tr("Groups")))
    , m_card(new Card)
    , m_rows(new RowList(tr("Groups")))
    , m_most(RowList::linesAtOnce)
    , m_empty(new EmptyState(Icon::Groups,
                             tr("A group holds its members, its arc of sessions and everything noticed in "
                                "them.")))
{
    QVBoxLayout *page = fillPage(this);
    page->addWidget(m_header);
    m_card->body()->addWidget(m_rows);
    m_card->body()->addWidget(m_empty);
    page->addWidget(m_card);
    page->addStretch();
    if (practice.user().has(Role::Facilitator)) {
        auto *create = new Button(tr("New group"), ButtonKind::Primary);
        create->setKey(QKeySequence::New);
        m_header->addButton(create);
        connect(create, &Button::clicked, this, &GroupsPage::createGroup);
        m_empty->setFirstStep(tr("Set up the first group"));
        connect(m_empty, &EmptyState::firstStep, this, &GroupsPage::createGroup);
    }
    connect(m_rows, &RowList::moreRequested, this, [this] {
        m_most += RowList::linesAtOnce;
        refresh();
    });
    connect(m_rows, &RowList::rowActivated, this,
            [this](int row) { emit placeRequested(Place::ofGroup(m_shown.at(row))); });
}

void GroupsPage::open(const Place &)
{
    refresh();
    m_rows->setFocus();
}

void GroupsPage::refresh()
{
    const auto groups = valueOrSay(practice().groups().first(m_most));
    if (!groups)
        return;
    QList<ListRow> rows;
    m_shown.clear();
    for (const GroupRow &group : groups->rows) {
        m_shown.append(group.head.id);
        ListRow row;
        row.strong = true;
        row.text = group.head.name;
        row.soft = tr("%n member(s)", nullptr, group.members);
        const QString held = tr("%1 of %2 sessions held").arg(group.held).arg(sessionCount(group.head.arc));
        row.second = held;
        if (group.next && group.next->scheduled) {
            const QString when = QLocale().toString(group.next->scheduled->dateTime(),
                                                    QLocale().dateTimeFormat(QLocale::ShortFormat));
            row.second = tr("%1 · session %2 on %3").arg(held).arg(group.next->number.value()).arg(when);
        }
        if (group.phase)
            row.chips.append(ChipLook::state(phaseName(*group.phase), Tone::Accent));
        if (group.next && group.next->state == SessionState::InProgress)
            row.chips.append(ChipLook::state(nameOf(SessionState::InProgress), Tone::Good));
        else if (group.next && isBrokenOff(*group.next))
            row.chips.append(
                ChipLook::state(tr("session %1 goes on").arg(group.next->number.value()), Tone::Warning));
        rows.append(row);
    }
    m_rows->setRows(rows, groups->isAll);
    m_rows->setVisible(!rows.isEmpty());
    m_empty->setVisible(rows.isEmpty());
}

void GroupsPage::createGroup()
{
    GroupDialog dialog(practice().definitions(), practice().administration().colleagues(),
                       practice().user().id, practice().now().date(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const std::optional<GroupId> group = valueOrSay(practice().groups().create(dialog.group())))
        emit placeRequested(Place::ofGroup(*group));
}

} // namespace ipt
