#include "ui/pages/members/members_page.h"

#include "ui/pages/members/new_member_dialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/base/page/card.h"
#include "ui/widgets/base/page/page_column.h"
#include "ui/widgets/base/page/page_header.h"
#include "ui/widgets/base/words/empty_state.h"
#include "ui/widgets/base/words/label.h"
#include "ui/widgets/tables/row_list.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ipt {

namespace {

ListRow rowOf(const MemberRow &member)
{
    ListRow row;
    row.strong = true;
    row.text = member.member.called;
    row.soft = member.member.pronouns;
    row.second =
        member.groups.isEmpty() ? MembersPage::tr("in no group") : member.groups.join(QStringLiteral(", "));
    if (member.primaryArea)
        row.chips.append(ChipLook::area(*member.primaryArea));
    if (member.openFollowUps > 0) {
        row.chips.append(ChipLook::state(
            MembersPage::tr("%n open follow-up(s)", nullptr, member.openFollowUps), Tone::Warning));
    }
    return row;
}

} // namespace

MembersPage::MembersPage(Practice &practice, QWidget *parent)
    : Page(practice, parent)
    , m_card(new Card)
    , m_filter(new QLineEdit)
    , m_rows(new RowList(tr("Members")))
    , m_most(RowList::linesAtOnce)
    , m_nobody(new Label(tr("Nobody's name or group begins like that."), TextStyle::Soft))
    , m_empty(new EmptyState(Icon::Members,
                             tr("Members are the people who come to groups. Each keeps their own record.")))
{
    auto *header = new PageHeader(tr("Members"));
    QVBoxLayout *page = fillPage(this);
    page->addWidget(header);
    m_filter->setAccessibleName(tr("Find by name or group"));
    m_filter->setPlaceholderText(tr("Find by name or group"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_card->body()->addWidget(m_filter);
    m_card->body()->addWidget(m_rows);
    m_card->body()->addWidget(m_nobody);
    m_card->body()->addWidget(m_empty);
    page->addWidget(m_card);
    page->addStretch();
    if (practice.user().has(Role::Facilitator) || practice.user().has(Role::Clinician)) {
        auto *create = new Button(tr("New member"), ButtonKind::Primary);
        create->setKey(QKeySequence::New);
        header->addButton(create);
        m_empty->setFirstStep(tr("Add the first member"));
        connect(create, &Button::clicked, this, &MembersPage::createMember);
        connect(m_empty, &EmptyState::firstStep, this, &MembersPage::createMember);
    }
    connect(m_filter, &QLineEdit::textChanged, this, &MembersPage::find);
    connect(m_filter, &QLineEdit::returnPressed, this, &MembersPage::openFirst);
    connect(m_rows, &RowList::moreRequested, this, &MembersPage::showMore);
    connect(m_rows, &RowList::rowActivated, this,
            [this](int row) { emit placeRequested(Place::ofMember(m_shown.at(row))); });
}

void MembersPage::open(const Place &)
{
    refresh();
    m_filter->setFocus();
    m_filter->selectAll();
}

void MembersPage::refresh()
{
    const QString words = m_filter->text().simplified();
    const auto first = valueOrSay(practice().members().first({m_most, words}));
    if (!first)
        return;
    m_shown.clear();
    QList<ListRow> rows;
    for (const MemberRow &member : first->rows) {
        m_shown.append(member.member.id);
        rows.append(rowOf(member));
    }
    m_rows->setRows(rows, first->isAll);
    m_filter->setVisible(!rows.isEmpty() || !words.isEmpty());
    m_rows->setVisible(!rows.isEmpty());
    m_nobody->setVisible(rows.isEmpty() && !words.isEmpty());
    m_empty->setVisible(rows.isEmpty() && words.isEmpty());
}

void MembersPage::find()
{
    m_most = RowList::linesAtOnce;
    refresh();
}

void MembersPage::showMore()
{
    m_most += RowList::linesAtOnce;
    refresh();
}

bool MembersPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        m_rows->setFocus();
        return true;
    }
    return Page::eventFilter(watched, event);
}

void MembersPage::openFirst()
{
    if (!m_shown.isEmpty())
        emit placeRequested(Place::ofMember(m_shown.first()));
}

void MembersPage::createMember()
{
    NewMemberDialog dialog(this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const std::optional<MemberId> member = valueOrSay(practice().members().create(dialog.member())))
        emit placeRequested(Place::ofMember(*member));
}

} // namespace ipt
