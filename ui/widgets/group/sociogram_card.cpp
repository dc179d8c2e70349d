#include "ui/widgets/group/sociogram_card.h"

#include "ui/theme/theme.h"
#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/base/buttons/segmented_choice.h"
#include "ui/widgets/base/words/label.h"
#include "ui/widgets/tables/cell_delegate.h"
#include "ui/widgets/tables/quiet_table.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ipt {

namespace {

enum Column { FromColumn, ToColumn, TimesColumn, ColumnCount };

} // namespace

SociogramCard::SociogramCard(Span span, QWidget *parent)
    : Card(tr("Who spoke to whom"), {}, parent)
    , m_asTable(new Button(tr("Table"), ButtonKind::Quiet))
    , m_ways(new QStackedWidget)
    , m_picture(new Sociogram)
    , m_table(new QTableWidget(0, ColumnCount))
    , m_empty(
          new Label(tr("A moment with @ and > says who spoke to whom; it is drawn here."), TextStyle::Soft))
{
    if (span == Span::ThisOrAll) {
        m_span = new SegmentedChoice(tr("Sessions shown"));
        m_span->addChoice(tr("This session"));
        m_span->addChoice(tr("All sessions"));
        connect(m_span, &SegmentedChoice::currentChanged, this, &SociogramCard::show);
        body()->addWidget(m_span, 0, Qt::AlignLeft);
    }
    m_asTable->setSmall(true);
    addToHead(m_asTable);
    connect(m_asTable, &Button::clicked, this, &SociogramCard::turn);

    m_table->setAccessibleName(tr("Who spoke to whom, as a table"));
    m_table->setHorizontalHeaderLabels({tr("Who spoke"), tr("To whom"), tr("Times")});
    makeQuiet(m_table);
    m_table->horizontalHeader()->setSectionResizeMode(ToColumn, QHeaderView::Stretch);
    m_empty->setWordWrap(true);
    m_ways->addWidget(m_picture);
    m_ways->addWidget(m_table);
    body()->addWidget(m_empty);
    body()->addWidget(m_ways, 1);
    show();
}

void SociogramCard::setExchanges(const QList<SociogramMember> &members, const QList<Exchange> &here,
                                 const QList<Exchange> &all)
{
    if (members == m_members && here == m_here && all == m_all)
        return;
    m_members = members;
    m_here = here;
    m_all = all;
    show();
}

void SociogramCard::turn()
{
    const bool toTable = m_ways->currentWidget() == m_picture;
    m_ways->setCurrentWidget(toTable ? static_cast<QWidget *>(m_table) : m_picture);
    m_asTable->setText(toTable ? tr("Picture") : tr("Table"));
    show();
}

void SociogramCard::show()
{
    const QList<Exchange> &exchanges = m_span && m_span->current() == 0 ? m_here : m_all;
    const bool anything = !m_all.isEmpty() || !m_here.isEmpty();
    m_empty->setVisible(!anything);
    m_ways->setVisible(anything);
    m_asTable->setVisible(anything);
    if (m_span)
        m_span->setVisible(anything);
    m_picture->setExchanges(m_members, exchanges);
    // In the room this changes with every moment: what nobody looks at is not filled.
    if (m_ways->currentWidget() == m_table)
        fillTable(exchanges);
}

void SociogramCard::fillTable(const QList<Exchange> &exchanges)
{
    const auto called = [this](const MemberId &member) {
        const auto found =
            std::find_if(m_members.begin(), m_members.end(),
                         [&member](const SociogramMember &each) { return each.member == member; });
        return found == m_members.end() ? QString() : found->called;
    };
    QList<Exchange> sorted = exchanges;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const Exchange &a, const Exchange &b) { return a.times > b.times; });
    // Those who never spoke stand in the picture, and so they do here.
    for (const SociogramMember &member : std::as_const(m_members)) {
        if (timesSpoken(exchanges, member.member) == 0)
            sorted.append({member.member, MemberId(), 0});
    }
    m_table->setRowCount(int(sorted.size()));
    for (int row = 0; row < sorted.size(); ++row) {
        const Exchange &exchange = sorted[row];
        auto *from = new QTableWidgetItem(called(exchange.from));
        from->setData(StrongRole, true);
        m_table->setItem(row, FromColumn, from);
        const QString to = exchange.times == 0     ? tr("has not spoken")
                           : exchange.to.isEmpty() ? tr("the group")
                                                   : called(exchange.to);
        auto *toItem = new QTableWidgetItem(to);
        toItem->setData(SoftTextRole, exchange.to.isEmpty());
        m_table->setItem(row, ToColumn, toItem);
        m_table->setItem(row, TimesColumn, new QTableWidgetItem(QString::number(exchange.times)));
    }
}

} // namespace ipt
