#include "ui/pages/member/inventory_at_hand.h"

#include "ui/widgets/base/buttons/button.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QTest>

#include <algorithm>
#include <stdexcept>

using namespace ipt;

namespace ipt::test {

namespace {

Place inventoryPlace()
{
    return Place::ofMember(odette(), QStringLiteral("inventory"));
}

MemberPage pageOf(Practice &practice)
{
    const Result<MemberPage> page = practice.members().page(odette());
    if (!page.ok())
        throw std::runtime_error(page.error().sentence.toStdString());
    return *page;
}

} // namespace

InventoryAtHand::InventoryAtHand()
    : window(std::make_unique<Window>(files.open(), inventoryPlace()))
{
    window->main().resize(1440, 900);
    settle();
}

MemberPage InventoryAtHand::kept()
{
    return pageOf(window->practice());
}

Inventory InventoryAtHand::inventory()
{
    const QList<Inventory> all = kept().inventories;
    return all.isEmpty() ? Inventory() : all.last();
}

QStringList InventoryAtHand::names()
{
    QStringList names;
    const QList<Relationship> people = inventory().relationships;
    for (const Relationship &person : people)
        names.append(person.person);
    return names;
}

const std::optional<Relationship> InventoryAtHand::person(const Inventory &inventory,
                                                          const QString &name) const
{
    for (const Relationship &person : inventory.relationships) {
        if (person.person == name)
            return person;
    }
    return std::nullopt;
}

std::optional<Relationship> InventoryAtHand::person(const QString &name)
{
    return person(inventory(), name);
}

ClosenessCircle &InventoryAtHand::circle()
{
    return *window->page().findChild<ClosenessCircle *>();
}

QPointF InventoryAtHand::tokenOf(const QString &name)
{
    for (const CirclePerson &person : circle().circleLayout().people) {
        if (person.relationship.person == name)
            return person.centre;
    }
    throw std::runtime_error("nobody on the circle is called " + name.toStdString());
}

QPointF InventoryAtHand::placeAt(int ring, double bearing)
{
    return circle().circleLayout().geometry.pointAt(Ring(ring), bearing);
}

void InventoryAtHand::drag(QPointF from, QPointF to, Qt::KeyboardModifiers modifiers)
{
    QTest::mousePress(&circle(), Qt::LeftButton, modifiers, from.toPoint());
    QTest::mouseMove(&circle(), ((from + to) / 2).toPoint());
    QTest::mouseMove(&circle(), to.toPoint());
    QTest::mouseRelease(&circle(), Qt::LeftButton, modifiers, to.toPoint());
    settle();
}

void InventoryAtHand::doubleClick(QPointF at)
{
    QTest::mouseDClick(&circle(), Qt::LeftButton, {}, at.toPoint());
    // The test library leaves the button down.
    QTest::mouseRelease(&circle(), Qt::LeftButton, {}, at.toPoint());
    settle();
}

void InventoryAtHand::choose(const QString &entry)
{
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    if (!menu)
        throw std::runtime_error("no menu is open");
    const QList<QAction *> actions = menu->actions();
    const auto wanted = std::find_if(actions.begin(), actions.end(),
                                     [&entry](const QAction *action) { return action->text() == entry; });
    if (wanted == actions.end())
        throw std::runtime_error("the menu has no " + entry.toStdString());
    menu->setActiveAction(*wanted);
    QTest::keyClick(menu, Qt::Key_Return);
    settle();
}

void InventoryAtHand::undo()
{
    press(Qt::Key_Z, Qt::ControlModifier);
}

void InventoryAtHand::redo()
{
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
}

void InventoryAtHand::beginAfresh()
{
    const QList<Inventory> all = kept().inventories;
    for (const Inventory &each : all) {
        const Result<void> removed = window->practice().course().removeInventory(each.id);
        if (!removed.ok())
            throw std::runtime_error(removed.error().sentence.toStdString());
    }
    reopen();
    named<Button>(window->page(), QStringLiteral("Take it now"))->setFocus();
    press(Qt::Key_Space);
}

void InventoryAtHand::reopen()
{
    window.reset();
    window = std::make_unique<Window>(files.open(), inventoryPlace());
    window->main().resize(1440, 900);
    settle();
}

Inventory InventoryAtHand::afterCrash()
{
    const QTemporaryDir folder;
    const QFileInfo practice(files.path());
    const QStringList names = practice.dir().entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        if (!QFile::copy(practice.dir().filePath(name), folder.filePath(name)))
            throw std::runtime_error("cannot copy " + name.toStdString());
    }
    const auto opened = openPractice(
        demonstrationSignIn(folder.filePath(practice.fileName()), Role::Facilitator), StoppedClock().clock());
    if (!opened.ok())
        throw std::runtime_error(opened.error().sentence.toStdString());
    const QList<Inventory> all = pageOf(**opened).inventories;
    return all.isEmpty() ? Inventory() : all.last();
}

} // namespace ipt::test
