#pragma once

#include "engine/inventory/comparison.h"
#include "engine/record/inventory.h"
#include "ui/widgets/tables/row_list.h"

namespace ipt {

/// The people of an inventory as lines, the same as the circle shows. Keys change the current one:
/// 1 to 5 the ring, G D T I the areas, Delete takes it out, Insert asks for another.
class PeopleList : public RowList
{
    Q_OBJECT

public:
    explicit PeopleList(QWidget *parent = nullptr);

    void setInventory(const Inventory &inventory, bool editable);
    std::optional<RelationshipId> selected() const;
    void select(const std::optional<RelationshipId> &id);

signals:
    void selectedChanged();
    void personChanged(const ipt::Relationship &person, const QString &words);
    void ringChosen(const ipt::RelationshipId &id, ipt::Ring ring);
    void removeRequested(const ipt::RelationshipId &id);
    void addRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    Inventory m_inventory;
    bool m_editable = false;
    bool m_filling = false;
};

/// How one sees at a glance what somebody is to the member: ring now and wished, quality, recovery.
QString standingOf(const Relationship &person);

} // namespace ipt
