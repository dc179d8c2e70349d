#include "ui/pages/member/inventory/inventory_tab.h"

#include "ui/pages/member/inventory/circle_card.h"
#include "ui/pages/member/inventory/guide_panel.h"
#include "ui/pages/member/inventory/moves_card.h"
#include "ui/pages/member/inventory/people_line.h"
#include "ui/pages/member/inventory/people_list.h"
#include "ui/pages/member/inventory/people_sheet.h"
#include "ui/pages/member/inventory/person_card.h"
#include "ui/pages/member/inventory/ties_card.h"
#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/base/words/inline_message.h"
#include "ui/widgets/base/words/label.h"
#include "ui/widgets/circle/closeness_circle.h"

#include <QAction>

/// Which part of the inventory's tab answers to which.
namespace ipt {

void InventoryTab::buildRemoval()
{
    m_takeOut = m_removal->addAction(tr("Take out"));
    m_keep = m_removal->addAction(tr("Keep"));
    connect(m_takeOut, &Button::clicked, this, [this] {
        const std::optional<RelationshipId> id = m_removing;
        endRemoval();
        if (id)
            removePerson(*id);
    });
    connect(m_keep, &Button::clicked, this, &InventoryTab::endRemoval);
    for (Button *button : {m_takeOut, m_keep}) {
        auto *escape = new QAction(button);
        escape->setShortcut(Qt::Key_Escape);
        escape->setShortcutContext(Qt::WidgetShortcut);
        button->addAction(escape);
        connect(escape, &QAction::triggered, this, &InventoryTab::endRemoval);
    }
}

void InventoryTab::buildPeople()
{
    m_questions->setSmall(true);
    m_list->setSmall(true);
    m_peopleCard->addToHead(m_list);
    m_peopleCard->addToHead(m_questions);
    m_remarks->setWordWrap(true);
    m_remarks->setTone(Tone::Warning);
    m_remarks->hide();
    m_keys->setWordWrap(true);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_people, m_line, m_remarks, m_waiting, m_keys})
        m_peopleCard->body()->addWidget(widget);
    connect(m_waiting->addAction(tr("Place all on their rings")), &Button::clicked, this,
            &InventoryTab::placeAll);
    connect(m_questions, &Button::clicked, this, &InventoryTab::openGuide);
    connect(m_list, &Button::clicked, this, &InventoryTab::openSheet);
    connect(m_people, &PeopleList::selectedChanged, this, &InventoryTab::showPerson);
    connect(m_people, &PeopleList::addRequested, m_line, qOverload<>(&QWidget::setFocus));
    connect(m_people, &PeopleList::itemActivated, this, [this] { m_person->focusAnswers(); });
    connect(m_people, &PeopleList::personChanged, this,
            [this](const Relationship &person, const QString &words) { putPerson(person, words, {}); });
    connect(m_people, &PeopleList::ringChosen, this, &InventoryTab::putOnRing);
    connect(m_people, &PeopleList::removeRequested, this, &InventoryTab::askRemoval);
    connect(m_line, &PeopleLine::peopleGiven, this, &InventoryTab::addPeople);
    connect(m_line, &PeopleLine::leftEmpty, this, [this] {
        m_nextPlace.reset();
        m_line->setPointedAt(std::nullopt);
    });
    connect(m_line, &QLineEdit::textEdited, m_remarks, &QWidget::hide);
    connect(m_person, &PersonCard::personChanged, this,
            [this](const Relationship &person, const QString &field) {
                putPerson(person, field.isEmpty() ? tr("Person") : field, field);
            });
    connect(m_person, &PersonCard::ringChosen, this, &InventoryTab::putOnRing);
    connect(m_person, &PersonCard::suggestionDismissed, this, &InventoryTab::dismiss);
    connect(m_ties, &TiesCard::tiesChanged, this, [this](const QList<Tie> &ties) {
        change([&ties](Inventory &inventory) { inventory.ties = ties; }, tr("Ties"));
    });
    connect(m_sheet, &PeopleSheet::peopleGiven, this, &InventoryTab::addPeople);
    connect(m_sheet, &PeopleSheet::closed, this, &InventoryTab::closeSide);
    connect(m_sheet, &PeopleSheet::textKept, this,
            [this](const QString &text) { m_scratch.keep(scratchPlace(QStringLiteral("list")), text); });
}

void InventoryTab::connectCircle()
{
    connect(m_card, &CircleCard::choiceChanged, this, &InventoryTab::showStage);
    connect(m_card, &CircleCard::takeRequested, this, &InventoryTab::take);
    connect(m_card, &CircleCard::comparedStageChanged, this, &InventoryTab::showMoves);
    connect(m_card, &CircleCard::printRequested, this, &InventoryTab::print);
    connect(m_circle, &ClosenessCircle::personSelected, this, [this](const RelationshipId &id) {
        if (m_side == Side::Moves)
            m_moves->select(id);
        else
            m_people->select(id);
    });
    connect(m_circle, &ClosenessCircle::openRequested, this, [this](const RelationshipId &id) {
        if (m_side == Side::Guide) {
            m_guide->goTo(GuidePlace{id, InventoryQuestion::Who});
            m_guide->focusAnswer();
        } else if (m_side == Side::Moves) {
            m_moves->focusTable();
        } else {
            closeSide();
            m_people->select(id);
            m_person->focusAnswers();
        }
    });
    connect(m_circle, &ClosenessCircle::moveRequested, this,
            [this](const RelationshipId &id, Ring ring, double bearing) {
                changePerson(
                    id,
                    [ring, bearing](Relationship &person) {
                        person.closeness = ring;
                        person.bearing = bearing;
                    },
                    tr("Move"));
            });
    connect(m_circle, &ClosenessCircle::wishRequested, this,
            [this](const RelationshipId &id, std::optional<Ring> ring) {
                changePerson(
                    id, [ring](Relationship &person) { person.closenessWished = ring; }, tr("Wish"));
            });
    connect(m_circle, &ClosenessCircle::tieRequested, this, &InventoryTab::askKindOfTie);
    connect(m_circle, &ClosenessCircle::removeRequested, this, &InventoryTab::askRemoval);
    connect(m_circle, &ClosenessCircle::addRequested, this, [this](Ring ring, double bearing) {
        closeSide();
        m_nextPlace = std::pair(ring, bearing);
        m_line->setPointedAt(ring);
        m_line->setFocus();
    });
}

void InventoryTab::connectGuide()
{
    connect(m_guide, &GuidePanel::closed, this, &InventoryTab::closeSide);
    connect(m_guide, &GuidePanel::personChanged, this,
            [this](const Relationship &person, const QString &field) {
                putPerson(person, field.isEmpty() ? tr("Answer") : field, field);
            });
    connect(m_guide, &GuidePanel::ringChosen, this, &InventoryTab::putOnRing);
    connect(m_guide, &GuidePanel::suggestionDismissed, this, &InventoryTab::dismiss);
    connect(m_guide, &GuidePanel::formulationRequested, this, [this] {
        emit placeRequested(Place::ofMember(m_shown.page.member.id, QStringLiteral("formulation")));
    });
    connect(m_guide, &GuidePanel::placeChanged, this, [this](const std::optional<GuidePlace> &place) {
        m_scratch.keep(scratchPlace(QStringLiteral("guide")), place ? asText(*place) : QString());
        if (place)
            m_circle->setSelected(place->person);
    });
}

void InventoryTab::connectMoves()
{
    connect(m_moves, &MovesCard::selectedChanged, this,
            [this] { m_circle->setSelected(m_moves->selected()); });
    connect(m_moves, &MovesCard::intoFarewell, this, &InventoryTab::putIntoFarewell);
    connect(m_moves, &MovesCard::sentenceKept, this,
            [this](const RelationshipId &id, const QString &sentence) {
                m_scratch.keep(scratchPlace(QStringLiteral("sentence/") + id.text()), sentence);
            });
}

} // namespace ipt
