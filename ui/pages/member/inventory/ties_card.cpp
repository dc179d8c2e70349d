#include "ui/pages/member/inventory/ties_card.h"

#include "ui/theme/theme.h"
#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/base/words/words.h"
#include "ui/widgets/tables/row_list.h"
#include "ui/widgets/text/choice_box.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace ipt {

TiesCard::TiesCard(QWidget *parent)
    : Card(tr("Ties between them"), {}, parent)
    , m_rows(new RowList(tr("Ties")))
    , m_adding(new QWidget)
    , m_a(new ChoiceBox(tr("One person")))
    , m_b(new ChoiceBox(tr("The other person")))
    , m_kind(new ChoiceBox(tr("Kind of tie")))
    , m_add(new Button(tr("Tie")))
    , m_remove(new Button(tr("Untie"), ButtonKind::Quiet))
{
    m_add->setSmall(true);
    m_remove->setSmall(true);
    addToHead(m_remove);
    for (const auto &[kind, word] : WordsOf<TieKind>::all)
        m_kind->addItem(nameOf(kind), int(kind));
    auto *row = new QHBoxLayout(m_adding);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(8));
    for (ChoiceBox *box : {m_a, m_kind, m_b})
        row->addWidget(box, 1);
    row->addWidget(m_add);
    body()->addWidget(m_rows);
    body()->addWidget(m_adding);
    m_rows->setKeepingCurrent(true);
    m_rows->installEventFilter(this);
    connect(m_add, &Button::clicked, this, &TiesCard::addTie);
    connect(m_remove, &Button::clicked, this, &TiesCard::removeTie);
}

void TiesCard::setInventory(const Inventory &inventory, bool editable)
{
    m_inventory = inventory;
    m_editable = editable;
    QHash<RelationshipId, QString> names;
    for (ChoiceBox *box : {m_a, m_b}) {
        const QVariant chosen = box->currentData();
        box->clear();
        for (const Relationship &person : inventory.relationships) {
            names.insert(person.id, person.person);
            box->addItem(person.person, person.id.text());
        }
        box->setChosen(chosen);
    }
    if (m_a->currentIndex() == m_b->currentIndex() && m_b->count() > 1)
        m_b->setCurrentIndex(m_a->currentIndex() == 0 ? 1 : 0);
    QList<ListRow> rows;
    for (const Tie &tie : inventory.ties) {
        ListRow row;
        row.text = tr("%1 and %2").arg(names.value(tie.a), names.value(tie.b));
        row.soft = nameOf(tie.kind.value_or(TieKind::Knows));
        rows.append(row);
    }
    m_rows->setRows(rows);
    m_rows->setVisible(!rows.isEmpty());
    m_remove->setVisible(!rows.isEmpty() && editable);
    m_adding->setVisible(editable && inventory.relationships.size() > 1);
    setVisible(!rows.isEmpty() || m_adding->isVisibleTo(this));
}

bool TiesCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete &&
        m_editable) {
        removeTie();
        return true;
    }
    return Card::eventFilter(watched, event);
}

void TiesCard::addTie()
{
    Tie tie;
    tie.a = RelationshipId(m_a->currentData().toString());
    tie.b = RelationshipId(m_b->currentData().toString());
    tie.kind = TieKind(m_kind->currentData().toInt());
    QList<Tie> ties = m_inventory.ties;
    // A pair is tied once: tying it again says of what kind.
    ties.removeIf([&tie](const Tie &each) {
        return (each.a == tie.a && each.b == tie.b) || (each.a == tie.b && each.b == tie.a);
    });
    ties.append(tie);
    emit tiesChanged(ties);
}

void TiesCard::removeTie()
{
    QList<Tie> ties = m_inventory.ties;
    if (m_rows->currentRow() < 0 || m_rows->currentRow() >= ties.size())
        return;
    ties.removeAt(m_rows->currentRow());
    emit tiesChanged(ties);
}

} // namespace ipt
