#include "ui/pages/member/overview/follow_ups_card.h"

#include "ui/pages/member/fields.h"
#include "ui/theme/theme.h"
#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/base/words/label.h"
#include "ui/widgets/base/words/words.h"
#include "ui/widgets/tables/row_list.h"
#include "ui/widgets/text/kept_text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace ipt {

FollowUpsCard::FollowUpsCard(QWidget *parent)
    : Card(tr("Open follow-ups"), {}, parent)
    , m_rows(new RowList(tr("Open follow-ups")))
    , m_none(new Label(tr("Nothing is waiting to be seen to."), TextStyle::Soft))
    , m_done(new QLineEdit)
    , m_close(new Button(tr("Close it")))
    , m_assigning(buildAssigning())
    , m_seenToTitle(new Label(tr("Seen to"), TextStyle::Caption))
    , m_seenTo(new RowList(tr("Follow-ups that were seen to")))
{
    m_done->setAccessibleName(tr("What was done, in a sentence"));
    m_done->setPlaceholderText(tr("What was done, in a sentence"));
    auto *line = new QHBoxLayout;
    line->setSpacing(px(8));
    line->addWidget(m_done, 1);
    line->addWidget(m_close);
    m_rows->setKeepingCurrent(true);
    m_seenTo->setFocusPolicy(Qt::NoFocus);
    body()->addWidget(m_rows);
    body()->addWidget(m_none);
    body()->addLayout(line);
    body()->addWidget(m_assigning);
    body()->addWidget(m_seenToTitle);
    body()->addWidget(m_seenTo);
    connect(m_done, &QLineEdit::returnPressed, this, &FollowUpsCard::close);
    connect(m_close, &Button::clicked, this, &FollowUpsCard::close);
    connect(m_rows, &RowList::rowActivated, m_done, qOverload<>(&QWidget::setFocus));
    connect(m_rows, &QListWidget::currentRowChanged, this, &FollowUpsCard::showCurrent);
}

QWidget *FollowUpsCard::buildAssigning()
{
    m_owner = new ChoiceBox(tr("Who sees to it"));
    m_due = new QLineEdit;
    m_due->setAccessibleName(tr("By when"));
    m_due->setPlaceholderText(dayHint());
    auto *grid = new FieldGrid(2);
    grid->add(tr("Who sees to it"), m_owner);
    grid->add(tr("By when"), m_due);
    connect(m_owner, &ChoiceBox::chosen, this, &FollowUpsCard::assign);
    connect(m_due, &QLineEdit::editingFinished, this, &FollowUpsCard::assign);
    return grid;
}

void FollowUpsCard::setShown(const MemberShown &shown)
{
    m_open.clear();
    QList<ListRow> rows;
    for (const FollowUp &followUp : shown.page.followUps) {
        if (!followUp.isOpen())
            continue;
        m_open.append(followUp);
        ListRow row;
        row.text = followUp.reason;
        row.second = followUp.due ? tr("%1 · due %2").arg(nameOf(followUp.cause), dayShown(*followUp.due))
                                  : nameOf(followUp.cause);
        if (followUp.owner)
            row.second = tr("%1 · %2").arg(row.second, shown.page.userNames.value(*followUp.owner));
        if (followUp.due && *followUp.due < shown.today)
            row.chips.append(ChipLook::state(tr("overdue"), Tone::Warning));
        rows.append(row);
    }
    QList<std::pair<QString, UserId>> users;
    for (auto user = shown.page.userNames.begin(); user != shown.page.userNames.end(); ++user)
        users.append({user.value(), user.key()});
    std::sort(users.begin(), users.end());
    m_owner->clear();
    m_owner->addItem(tr("nobody yet"));
    for (const auto &[name, user] : users)
        m_owner->addItem(name, user.text());
    setAside(rows.isEmpty() ? QString() : QString::number(rows.size()));
    m_rows->setRows(rows);
    m_rows->setVisible(!rows.isEmpty());
    m_none->setVisible(rows.isEmpty());
    m_done->setVisible(!rows.isEmpty());
    m_close->setVisible(!rows.isEmpty());
    m_assigning->setVisible(!rows.isEmpty() && shown.page.mayEditCourse);
    showCurrent();
    showSeenTo(shown);
}

void FollowUpsCard::showSeenTo(const MemberShown &shown)
{
    constexpr int most = 6;
    QList<ListRow> rows;
    const QList<FollowUp> &all = shown.page.followUps;
    for (auto followUp = all.rbegin(); followUp != all.rend() && rows.size() < most; ++followUp) {
        if (followUp->isOpen())
            continue;
        ListRow row;
        row.text = followUp->done.value_or(QString());
        row.second = tr("%1 · %2, %3")
                         .arg(followUp->reason, dayShown(followUp->closed->at.day()),
                              shown.page.userNames.value(followUp->closed->by));
        rows.append(row);
    }
    m_seenTo->setRows(rows);
    m_seenTo->setCurrentRow(-1);
    m_seenTo->setVisible(!rows.isEmpty());
    m_seenToTitle->setVisible(!rows.isEmpty());
}

const FollowUp *FollowUpsCard::current() const
{
    const int row = m_rows->currentRow();
    return row >= 0 && row < m_open.size() ? &m_open.at(row) : nullptr;
}

void FollowUpsCard::showCurrent()
{
    const FollowUp *followUp = current();
    if (!followUp)
        return;
    m_owner->setChosen(followUp->owner ? QVariant(followUp->owner->text()) : QVariant());
    if (!m_due->hasFocus())
        m_due->setText(followUp->due ? dayShown(*followUp->due) : QString());
}

void FollowUpsCard::assign()
{
    const FollowUp *followUp = current();
    if (!followUp)
        return;
    const QString owner = m_owner->currentData().toString();
    const std::optional<UserId> who = owner.isEmpty() ? std::nullopt : std::optional(UserId(owner));
    const std::optional<QDate> due = dayTyped(m_due->text());
    if (!due && !m_due->text().trimmed().isEmpty()) {
        // What can't be read as a day is put back to what is kept.
        m_due->setText(followUp->due ? dayShown(*followUp->due) : QString());
        return;
    }
    if (who != followUp->owner || due != followUp->due)
        emit assigned(followUp->id, who, due);
}

void FollowUpsCard::focusOpen()
{
    if (!m_open.isEmpty())
        m_rows->setFocus();
}

void FollowUpsCard::close()
{
    if (!current())
        return;
    const QString done = m_done->text().trimmed();
    if (!done.isEmpty())
        m_done->clear();
    emit closed(current()->id, done);
}

} // namespace ipt
