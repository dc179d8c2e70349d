#include "ui/pages/member/overview/follow_ups_card.h"

#include "ui/theme/theme.h"
#include "ui/widgets/base/button.h"
#include "ui/widgets/base/label.h"
#include "ui/widgets/base/words.h"
#include "ui/widgets/tables/row_list.h"
#include "ui/widgets/text/kept_text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ipt {

FollowUpsCard::FollowUpsCard(QWidget *parent)
    : Card(tr("Open follow-ups"), {}, parent)
    , m_rows(new RowList(tr("Open follow-ups")))
    , m_none(new Label(tr("Nothing is waiting to be seen to."), TextStyle::Soft))
    , m_done(new QLineEdit)
    , m_close(new Button(tr("Close it")))
{
    m_done->setAccessibleName(tr("What was done, in a sentence"));
    m_done->setPlaceholderText(tr("What was done, in a sentence"));
    auto *line = new QHBoxLayout;
    line->setSpacing(px(8));
    line->addWidget(m_done, 1);
    line->addWidget(m_close);
    m_rows->setKeepingCurrent(true);
    body()->addWidget(m_rows);
    body()->addWidget(m_none);
    body()->addLayout(line);
    connect(m_done, &QLineEdit::returnPressed, this, &FollowUpsCard::close);
    connect(m_close, &Button::clicked, this, &FollowUpsCard::close);
    connect(m_rows, &RowList::rowActivated, m_done, qOverload<>(&QWidget::setFocus));
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
    setAside(rows.isEmpty() ? QString() : QString::number(rows.size()));
    m_rows->setRows(rows);
    m_rows->setVisible(!rows.isEmpty());
    m_none->setVisible(rows.isEmpty());
    m_done->setVisible(!rows.isEmpty());
    m_close->setVisible(!rows.isEmpty());
}

void FollowUpsCard::focusOpen()
{
    if (!m_open.isEmpty())
        m_rows->setFocus();
}

void FollowUpsCard::close()
{
    if (m_rows->currentRow() < 0 || m_rows->currentRow() >= m_open.size())
        return;
    const QString done = m_done->text().trimmed();
    if (!done.isEmpty())
        m_done->clear();
    emit closed(m_open.at(m_rows->currentRow()).id, done);
}

} // namespace ipt
