#pragma once

#include "engine/record/inventory.h"
#include "ui/pages/member/member_tab.h"

#include <functional>

class QScrollArea;

namespace ipt {

class Card;
class ClosenessCircle;
class EmptyState;
class KeptLine;
class KeptText;
class Label;
class PeopleLine;
class PeopleList;
class PersonCard;
class RowList;
class SegmentedChoice;
class TiesCard;

/// The interpersonal inventory: the closeness circle at the left, the same people as lines at the
/// right, and all about the one who is chosen below them.
class InventoryTab : public MemberTab
{
    Q_OBJECT

public:
    explicit InventoryTab(QWidget *parent = nullptr);

    void setShown(const MemberShown &shown) override;
    void focusFirst() override;

signals:
    void inventoryChanged(const ipt::Inventory &inventory, const QString &words, const QString &joinKey);
    void removeRequested(const ipt::Inventory &inventory);

private:
    void buildCircle(Card *card);
    void buildPeople(Card *card);
    void buildAbout(Card *card);
    void connectEditing();
    void changePerson(const RelationshipId &id, const std::function<void(Relationship &)> &how,
                      const QString &words);
    void removePerson(const RelationshipId &id);
    void showStage();
    void showPerson();
    void showComparison();
    void take();
    void addPeople(const QList<Relationship> &people);
    void change(const std::function<void(Inventory &)> &how, const QString &words,
                const QString &joinKey = {});
    void putPerson(const Relationship &person, const QString &words, const QString &field);
    std::optional<Inventory> inventoryAt(Stage stage) const;
    bool isComparing() const;

    MemberShown m_shown;
    Inventory m_inventory; ///< the one shown; without an id where the stage is not taken
    std::optional<std::pair<Ring, double>> m_nextPlace; ///< pointed at on the circle
    SegmentedChoice *m_stage;
    ClosenessCircle *m_circle;
    Label *m_legend;
    EmptyState *m_notTaken;
    QScrollArea *m_right;
    Card *m_peopleCard;
    PeopleList *m_people;
    PeopleLine *m_line;
    Label *m_keys;
    PersonCard *m_person;
    TiesCard *m_ties;
    Card *m_comparisonCard;
    Label *m_comparisonSentence;
    RowList *m_comparison;
    Card *m_about;
    KeptLine *m_taken = nullptr;
    KeptText *m_summary = nullptr;
};

} // namespace ipt
