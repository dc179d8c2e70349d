#include "ui/pages/member/inventory/people_list.h"

#include "engine/inventory/placing.h"
#include "ui/widgets/base/words/words.h"

#include <QKeyEvent>

namespace ipt {

namespace {

std::optional<ProblemArea> areaOfKey(int key)
{
    switch (key) {
    case Qt::Key_G:
        return ProblemArea::Grief;
    case Qt::Key_D:
        return ProblemArea::RoleDispute;
    case Qt::Key_T:
        return ProblemArea::RoleTransition;
    case Qt::Key_I:
        return ProblemArea::InterpersonalDeficit;
    default:
        return std::nullopt;
    }
}

} // namespace

QString standingOf(const Relationship &person)
{
    const int now = person.closeness.value();
    QStringList parts;
    if (!isPlaced(person))
        parts.append(PeopleList::tr("still to be placed"));
    else if (person.closenessWished && person.closenessWished->value() != now)
        parts.append(PeopleList::tr("ring %1, wished %2").arg(now).arg(person.closenessWished->value()));
    else
        parts.append(PeopleList::tr("ring %1").arg(now));
    if (person.quality)
        parts.append(qualityText(*person.quality));
    if (person.recovery)
        parts.append(nameOf(*person.recovery));
    return parts.join(QStringLiteral(" · "));
}

PeopleList::PeopleList(QWidget *parent)
    : RowList(tr("People"), parent)
{
    setKeepingCurrent(true);
    connect(this, &QListWidget::currentRowChanged, this, [this] {
        if (!m_filling)
            emit selectedChanged();
    });
}

void PeopleList::setInventory(const Inventory &inventory, bool editable)
{
    const std::optional<RelationshipId> before = selected();
    m_inventory = inventory;
    m_editable = editable;
    QList<ListRow> rows;
    for (const Relationship &person : inventory.relationships) {
        ListRow row;
        row.strong = true;
        row.text = person.deceased.value_or(false) ? tr("%1 †").arg(person.person) : person.person;
        row.soft = person.relation;
        row.second = standingOf(person);
        for (const ProblemArea area : person.problemAreas)
            row.chips.append(ChipLook::area(area));
        rows.append(row);
    }
    m_filling = true;
    setRows(rows);
    select(before);
    m_filling = false;
}

std::optional<RelationshipId> PeopleList::selected() const
{
    const int row = currentRow();
    if (row < 0 || row >= m_inventory.relationships.size())
        return std::nullopt;
    return m_inventory.relationships.at(row).id;
}

void PeopleList::select(const std::optional<RelationshipId> &id)
{
    for (int row = 0; row < m_inventory.relationships.size(); ++row) {
        if (id == m_inventory.relationships.at(row).id && row < count())
            setCurrentRow(row);
    }
}

void PeopleList::keyPressEvent(QKeyEvent *event)
{
    if (!m_editable || event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return RowList::keyPressEvent(event);
    if (event->key() == Qt::Key_Insert)
        return emit addRequested();
    const std::optional<RelationshipId> id = selected();
    if (!id)
        return RowList::keyPressEvent(event);
    Relationship person = m_inventory.relationships.at(currentRow());
    if (event->key() == Qt::Key_Delete) {
        emit removeRequested(*id);
    } else if (event->key() >= Qt::Key_1 && event->key() <= Qt::Key_5) {
        emit ringChosen(*id, Ring(event->key() - Qt::Key_0));
    } else if (const std::optional<ProblemArea> area = areaOfKey(event->key())) {
        if (person.problemAreas.removeAll(*area) == 0)
            person.problemAreas.append(*area);
        emit personChanged(person, tr("Problem area"));
    } else {
        RowList::keyPressEvent(event);
    }
}

} // namespace ipt
