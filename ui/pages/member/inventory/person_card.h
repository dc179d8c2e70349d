#pragma once

#include "engine/record/inventory.h"
#include "ui/widgets/base/page/card.h"

#include <QSet>

class QCheckBox;

namespace ipt {

class ChoiceBox;
class FieldGrid;
class KeptLine;
class KeptText;
class SuggestionBox;

/// All that is known of one person of the inventory, and what it brings to mind about problem areas.
class PersonCard : public Card
{
    Q_OBJECT

public:
    explicit PersonCard(QWidget *parent = nullptr);

    /// `dismissed` are the suggestions that were waved away (see dismissalOf()).
    void setPerson(const Relationship &person, const QSet<QString> &dismissed);
    void setEditable(bool editable);
    void focusAnswers();
    const Relationship &person() const { return m_person; }

signals:
    /// `field` names what was typed into; empty where something was chosen.
    void personChanged(const ipt::Relationship &person, const QString &field);
    /// How close they are now was chosen, which also places who has no place on the circle yet.
    void ringChosen(const ipt::RelationshipId &person, ipt::Ring ring);
    void suggestionDismissed(const ipt::RelationshipId &person, ipt::ProblemArea area);

private:
    struct Answer
    {
        std::optional<QString> Relationship::*text;
        KeptText *field;
    };

    void addFacts();
    void addAreas();
    void addAnswers();
    void addSuggestions();
    void addPlaces();
    ChoiceBox *addRing(const QString &name, const QString &none);
    void showSuggestions();
    void choose(const std::function<void(Relationship &)> &change, const QString &field = {});

    Relationship m_person;
    FieldGrid *m_facts;
    KeptLine *m_name;
    KeptLine *m_relation;
    ChoiceBox *m_ring;
    ChoiceBox *m_place; ///< on the ring, as on a clock's face
    ChoiceBox *m_wished;
    ChoiceBox *m_quality;
    ChoiceBox *m_contact;
    ChoiceBox *m_recovery;
    QCheckBox *m_deceased;
    QList<QCheckBox *> m_areas;
    QList<Answer> m_answers;
    SuggestionBox *m_suggestion;
    QSet<QString> m_dismissed;
    bool m_editable = true;
};

} // namespace ipt
