#include "ui/pages/member/inventory/inventory_tab.h"

#include "engine/inventory/guide.h"
#include "engine/inventory/placing.h"
#include "practice/door/new_id.h"
#include "ui/pages/member/inventory/circle_card.h"
#include "ui/pages/member/inventory/people_line.h"
#include "ui/pages/member/inventory/people_list.h"
#include "ui/pages/member/inventory/people_sheet.h"
#include "ui/pages/member/inventory/suggestion_box.h"
#include "ui/pages/member/inventory/tie_legend.h"
#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/base/words/inline_message.h"
#include "ui/widgets/base/words/label.h"
#include "ui/widgets/base/words/words.h"
#include "ui/widgets/circle/closeness_circle.h"

#include <QApplication>
#include <QMenu>
#include <QScrollArea>

#include <algorithm>

/// What the inventory's tab asks the record to change.
namespace ipt {

namespace {

bool joins(const Tie &tie, const RelationshipId &a, const RelationshipId &b)
{
    return (tie.a == a && tie.b == b) || (tie.a == b && tie.b == a);
}

} // namespace

const Relationship *InventoryTab::personWith(const RelationshipId &id) const
{
    const auto found = std::find_if(m_inventory.relationships.begin(), m_inventory.relationships.end(),
                                    [&id](const Relationship &each) { return each.id == id; });
    return found == m_inventory.relationships.end() ? nullptr : &*found;
}

void InventoryTab::change(const std::function<void(Inventory &)> &how, const QString &words,
                          const QString &joinKey)
{
    if (m_inventory.id.isEmpty() || !m_shown.page.mayEditCourse)
        return;
    how(m_inventory);
    const QString key =
        joinKey.isEmpty() ? QString() : QStringLiteral("%1/%2").arg(m_inventory.id.text(), joinKey);
    emit inventoryChanged(m_inventory, words, key);
}

void InventoryTab::changePerson(const RelationshipId &id, const std::function<void(Relationship &)> &how,
                                const QString &words)
{
    change(
        [&id, &how](Inventory &inventory) {
            for (Relationship &person : inventory.relationships) {
                if (person.id == id)
                    how(person);
            }
        },
        words);
}

void InventoryTab::putPerson(const Relationship &person, const QString &words, const QString &field)
{
    const QString joinKey =
        field.isEmpty() ? QString() : QStringLiteral("%1/%2").arg(person.id.text(), field);
    change(
        [&person](Inventory &inventory) {
            for (Relationship &each : inventory.relationships) {
                if (each.id == person.id)
                    each = person;
            }
        },
        words, joinKey);
}

void InventoryTab::putOnRing(const RelationshipId &id, Ring ring)
{
    const double free = freeBearing(m_inventory, ring);
    changePerson(
        id,
        [ring, free](Relationship &person) {
            person.closeness = ring;
            person.bearing = person.bearing.value_or(free);
        },
        tr("Ring"));
}

void InventoryTab::placeAll()
{
    change(
        [](Inventory &inventory) {
            for (Relationship &person : inventory.relationships) {
                if (!isPlaced(person))
                    person.bearing = freeBearing(inventory, person.closeness);
            }
        },
        tr("Place all"));
    // The button goes with what it was for; the keyboard must not land in a field that takes Ctrl+Z.
    m_people->setFocus();
}

void InventoryTab::take()
{
    Inventory inventory;
    const QList<Inventory> taken = m_shown.inventories();
    if (!taken.isEmpty()) {
        inventory.relationships = taken.last().relationships;
        inventory.ties = taken.last().ties;
    }
    inventory.id = newId<InventoryId>(QLatin1StringView("inv"));
    inventory.member = m_shown.page.member.id;
    inventory.group = m_shown.group;
    inventory.stage = Stage(m_card->chosen());
    inventory.taken = m_shown.today;
    inventory.session = m_shown.session();
    emit inventoryChanged(inventory, tr("Inventory taken"), {});
    focusFirst();
}

void InventoryTab::addPeople(const TypedPeople &typed)
{
    RelationshipId last;
    if (!typed.people.isEmpty()) {
        change(
            [this, &typed, &last](Inventory &inventory) {
                for (const TypedPerson &each : typed.people) {
                    Relationship person = each.person;
                    person.id = newId<RelationshipId>(QLatin1StringView("r"));
                    last = person.id;
                    if (m_nextPlace) {
                        // A ring that was typed is meant, whatever was pointed at.
                        if (!each.hasRing)
                            person.closeness = m_nextPlace->first;
                        person.bearing = m_nextPlace->second;
                        m_nextPlace.reset();
                    } else if (each.hasRing) {
                        person.bearing = freeBearing(inventory, person.closeness);
                    }
                    if (person.relation.isEmpty())
                        person.relation = relationNotSaid();
                    inventory.relationships.append(person);
                }
            },
            tr("%n people added", nullptr, int(typed.people.size())));
    }
    m_line->setPointedAt(std::nullopt);
    QStringList remarks;
    for (const TypedRemark &remark : typed.remarks)
        remarks.append(remark.sentence);
    m_remarks->setText(remarks.join(QLatin1Char('\n')));
    m_remarks->setVisible(!remarks.isEmpty());
    if (m_side == Side::Sheet) {
        m_sheet->setText(typed.leftOut.join(QLatin1Char('\n')));
        m_scratch.keep(scratchPlace(QStringLiteral("list")), m_sheet->text());
        if (typed.leftOut.isEmpty())
            closeSide();
    }
    m_people->select(last);
}

void InventoryTab::askKindOfTie(const RelationshipId &a, const RelationshipId &b)
{
    const auto tied = std::find_if(m_inventory.ties.begin(), m_inventory.ties.end(),
                                   [&a, &b](const Tie &each) { return joins(each, a, b); });
    const bool isTied = tied != m_inventory.ties.end();
    const TieKind kindNow = isTied ? tied->kind.value_or(TieKind::Knows) : TieKind::Knows;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Kind of tie"));
    for (const auto &[kind, word] : WordsOf<TieKind>::all) {
        QAction *action = menu->addAction(tieIcon(kind), nameOf(kind));
        action->setIconVisibleInMenu(true);
        connect(action, &QAction::triggered, this, [this, a, b, kind = kind] { tie(a, b, kind); });
        if (menu->actions().size() == 1 || (isTied && kind == kindNow))
            menu->setActiveAction(action);
    }
    if (isTied) {
        menu->addSeparator();
        connect(menu->addAction(tr("Untie")), &QAction::triggered, this,
                [this, a, b] { tie(a, b, std::nullopt); });
    }
    const qsizetype index = m_circle->circleLayout().indexOf(b);
    const QRect there = index < 0 ? QRect() : m_circle->itemRect(int(index));
    menu->popup(m_circle->mapToGlobal(there.bottomRight()));
}

void InventoryTab::tie(const RelationshipId &a, const RelationshipId &b, std::optional<TieKind> kind)
{
    change(
        [&a, &b, kind](Inventory &inventory) {
            // A pair is tied once: tying it again says of what kind.
            inventory.ties.removeIf([&a, &b](const Tie &each) { return joins(each, a, b); });
            if (kind)
                inventory.ties.append({a, b, kind});
        },
        kind ? tr("Tie") : tr("Untie"));
}

void InventoryTab::askRemoval(const RelationshipId &id)
{
    const Relationship *person = personWith(id);
    if (!person || !isEditable())
        return;
    m_removing = id;
    m_focusBefore = QApplication::focusWidget();
    m_removal->say(InlineMessage::Kind::Warning,
                   tr("Take %1 off this inventory? What is noted about them goes too. Undo brings it back.")
                       .arg(person->person.left(60)));
    m_right->ensureWidgetVisible(m_removal);
    m_takeOut->setFocus();
}

void InventoryTab::endRemoval()
{
    m_removing.reset();
    m_removal->clear();
    if (m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus();
    else
        focusFirst();
}

void InventoryTab::removePerson(const RelationshipId &id)
{
    change(
        [&id](Inventory &inventory) {
            inventory.relationships.removeIf([&id](const Relationship &each) { return each.id == id; });
            inventory.ties.removeIf([&id](const Tie &tie) { return tie.a == id || tie.b == id; });
        },
        tr("Person removed"));
}

void InventoryTab::dismiss(const RelationshipId &person, ProblemArea area)
{
    m_dismissed.insert(dismissalOf(person, area));
    m_scratch.keep(scratchPlace(QStringLiteral("dismissed")),
                   QStringList(m_dismissed.begin(), m_dismissed.end()).join(QLatin1Char('\n')));
    showSide();
}

void InventoryTab::putIntoFarewell(const QStringList &sentences)
{
    Farewell farewell;
    farewell.member = m_shown.page.member.id;
    farewell.group = m_shown.group;
    if (const Farewell *kept = m_shown.farewell())
        farewell = *kept;
    QString credited = farewell.progressCredited.value_or(QString());
    for (const QString &sentence : sentences) {
        if (credited.contains(sentence))
            continue;
        if (!credited.isEmpty() && !credited.endsWith(QLatin1Char('\n')))
            credited += QLatin1Char('\n');
        credited += sentence;
    }
    farewell.progressCredited = credited;
    emit farewellChanged(farewell, {});
}

} // namespace ipt
