#pragma once

#include "practice/course.h"
#include "practice/members.h"
#include "ui/support/hands.h"
#include "ui/support/window.h"
#include "ui/widgets/circle/closeness_circle.h"

#include <QTemporaryDir>

/// The inventory of a member of the group that goes on, in the program's window.
namespace ipt::test {

class InventoryAtHand
{
public:
    InventoryAtHand();

    ipt::MemberPage kept();
    /// The member's last inventory as the record has it.
    ipt::Inventory inventory();
    QStringList names();
    std::optional<ipt::Relationship> person(const QString &name);
    const std::optional<ipt::Relationship> person(const ipt::Inventory &inventory, const QString &name) const;
    ipt::ClosenessCircle &circle();
    /// Where somebody's token is on the circle.
    QPointF tokenOf(const QString &name);
    QPointF placeAt(int ring, double bearing);
    void drag(QPointF from, QPointF to, Qt::KeyboardModifiers modifiers = {});
    void doubleClick(QPointF at);
    /// Chooses an entry of the menu that is open.
    void choose(const QString &entry);
    void undo();
    void redo();
    /// Without people and with none of the stages taken but the first.
    void beginAfresh();
    /// Closes the window and the practice, and comes back to the same page.
    void reopen();
    /// What somebody would find who opened the practice's files as they are at this moment, as after a crash:
    /// the window stays open.
    ipt::Inventory afterCrash();

    DemonstrationFiles files;
    std::unique_ptr<Window> window;
};

} // namespace ipt::test
