#pragma once

#include "engine/inventory/typed_people.h"
#include "engine/record/course.h"
#include "engine/record/inventory.h"
#include "ui/pages/member/inventory/scratch.h"
#include "ui/pages/member/member_tab.h"

#include <QPointer>
#include <QSet>

#include <functional>

class QScrollArea;

namespace ipt {

class Button;
class Card;
class CircleCard;
class ClosenessCircle;
class GuidePanel;
class InlineMessage;
class KeptLine;
class KeptText;
class Label;
class MovesCard;
class PeopleLine;
class PeopleList;
class PeopleSheet;
class PersonCard;
class TiesCard;

/// The interpersonal inventory: the closeness circle at the left; at the right the same people as lines and
/// all about the one who is chosen, or the questions one by one, or a list being typed, or who has moved.
class InventoryTab : public MemberTab
{
    Q_OBJECT

public:
    explicit InventoryTab(Scratch scratch, QWidget *parent = nullptr);

    void setShown(const MemberShown &shown) override;
    void focusFirst() override;

signals:
    void inventoryChanged(const ipt::Inventory &inventory, const QString &words, const QString &joinKey);
    void removeRequested(const ipt::Inventory &inventory);
    void farewellChanged(const ipt::Farewell &farewell, const QString &joinKey);

private:
    enum class Side { People, Guide, Sheet, Moves };

    void buildRemoval();
    void buildPeople();
    void buildAbout();
    void connectCircle();
    void connectGuide();
    void connectMoves();
    void showStage();
    void showSide();
    void showPerson();
    void showWaiting();
    void showMoves();

    void openGuide();
    void openSheet();
    void closeSide();
    void print();
    void take();
    void askKindOfTie(const RelationshipId &a, const RelationshipId &b);
    void askRemoval(const RelationshipId &id);
    void endRemoval();

    void change(const std::function<void(Inventory &)> &how, const QString &words,
                const QString &joinKey = {});
    void changePerson(const RelationshipId &id, const std::function<void(Relationship &)> &how,
                      const QString &words);
    void putPerson(const Relationship &person, const QString &words, const QString &field);
    void putOnRing(const RelationshipId &id, Ring ring);
    void tie(const RelationshipId &a, const RelationshipId &b, std::optional<TieKind> kind);
    void removePerson(const RelationshipId &id);
    void addPeople(const TypedPeople &typed);
    void placeAll();
    void putIntoFarewell(const QStringList &sentences);
    void dismiss(const RelationshipId &person, ProblemArea area);

    QString scratchPlace(const QString &what) const;
    std::optional<Inventory> inventoryAt(Stage stage) const;
    const Relationship *personWith(const RelationshipId &id) const;
    bool isEditable() const;

    Scratch m_scratch;
    MemberShown m_shown;
    Inventory m_inventory; ///< the one shown; without an id where the stage is not taken
    QSet<QString> m_dismissed;
    std::optional<std::pair<Ring, double>> m_nextPlace; ///< pointed at on the circle
    std::optional<RelationshipId> m_removing;
    QPointer<QWidget> m_focusBefore;
    Side m_side = Side::People;

    CircleCard *m_card;
    ClosenessCircle *m_circle;
    QScrollArea *m_right;
    InlineMessage *m_removal;
    Button *m_keep = nullptr;
    Button *m_takeOut = nullptr;
    Card *m_peopleCard;
    Button *m_questions;
    Button *m_list;
    PeopleList *m_people;
    PeopleLine *m_line;
    Label *m_remarks;
    InlineMessage *m_waiting;
    Label *m_keys;
    PersonCard *m_person;
    TiesCard *m_ties;
    PeopleSheet *m_sheet;
    GuidePanel *m_guide;
    MovesCard *m_moves;
    Card *m_about;
    KeptLine *m_taken = nullptr;
    KeptText *m_summary = nullptr;
    Button *m_remove = nullptr;
};

} // namespace ipt
