#include "ui/pages/member/talk/then_and_now_card.h"

#include "ui/theme/theme.h"
#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/base/words/label.h"
#include "ui/widgets/base/words/words.h"
#include "ui/widgets/circle/closeness_circle.h"
#include "ui/widgets/tables/row_list.h"

#include <QVBoxLayout>

namespace ipt {

namespace {

constexpr int circleHeight = 340;

} // namespace

ThenAndNowCard::ThenAndNowCard(QWidget *parent)
    : Card(tr("The circle then and now"), {}, parent)
    , m_about(new Label(TextStyle::Soft))
    , m_circle(new ClosenessCircle)
    , m_sentences(new RowList(tr("Each person's way")))
    , m_help(new Label(tr("Enter takes a sentence into what was reached; it then says who they are to the "
                          "member and not their names."),
                       TextStyle::Caption))
{
    auto *open = new Button(tr("Open the inventory"), ButtonKind::Quiet);
    open->setSmall(true);
    addToHead(open);
    connect(open, &Button::clicked, this, &ThenAndNowCard::inventoryRequested);
    m_about->setWordWrap(true);
    m_help->setWordWrap(true);
    m_circle->setFixedHeight(px(circleHeight));
    body()->addWidget(m_about);
    body()->addWidget(m_circle);
    body()->addWidget(m_sentences);
    body()->addWidget(m_help);
    connect(m_sentences, &RowList::rowActivated, this, [this](int row) {
        if (m_takeable && row >= 0 && row < m_stories.size())
            emit taken(clinicianSentence(m_stories.at(row), m_member, CalledBy::Relation));
    });
}

void ThenAndNowCard::setShown(const MemberShown &shown, Stage until)
{
    m_member = shown.page.member.goesBy();
    QList<Inventory> inventories = shown.inventories();
    inventories.removeIf([until](const Inventory &each) { return each.stage > until; });
    const bool any = !inventories.isEmpty();
    const bool several = inventories.size() > 1;
    const bool there = any && inventories.last().stage == until;
    m_circle->setVisible(any);
    if (any) {
        m_circle->setInventory(inventories.last(), m_member,
                               several ? std::optional(inventories.first()) : std::nullopt);
    }
    if (!any)
        m_about->setText(tr("No inventory has been taken yet."));
    else if (!there)
        m_about->setText(until == Stage::Midpoint
                             ? tr("The midpoint inventory has not been taken; this is the latest there is.")
                             : tr("The termination inventory has not been taken; this is the latest there "
                                  "is."));
    else
        m_about->setText(comparisonSentence(compareInventories(inventories.first(), inventories.last())));
    m_about->setVisible(!m_about->text().isEmpty());
    showSentences(several ? inventories : QList<Inventory>());
}

void ThenAndNowCard::showSentences(const QList<Inventory> &inventories)
{
    m_stories = inventories.isEmpty() ? QList<RelationshipStory>() : storiesOf(inventories);
    QList<ListRow> rows;
    for (const RelationshipStory &story : std::as_const(m_stories)) {
        ListRow row;
        row.text = clinicianSentence(story, m_member, CalledBy::Name);
        rows.append(row);
    }
    m_sentences->setRows(rows);
    m_sentences->setVisible(!rows.isEmpty());
    m_help->setVisible(!rows.isEmpty() && m_takeable);
}

void ThenAndNowCard::setTakeable(bool takeable)
{
    m_takeable = takeable;
    m_help->setVisible(m_takeable && !m_stories.isEmpty());
}

} // namespace ipt
