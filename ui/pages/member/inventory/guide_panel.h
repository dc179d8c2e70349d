#pragma once

#include "engine/inventory/guide.h"
#include "ui/widgets/base/page/card.h"

#include <QSet>

class QCheckBox;

namespace ipt {

class AnswerList;
class Button;
class InlineMessage;
class KeptLine;
class KeptText;
class RowList;
class SuggestionBox;

/// The inventory as a conversation: one question at a time about one relationship, and at the end what is
/// still open. Every question can be passed over; the place is kept by whoever listens.
class GuidePanel : public Card
{
    Q_OBJECT

public:
    explicit GuidePanel(QWidget *parent = nullptr);

    /// As the record has it now. What is being typed stays; a person who has gone is left behind.
    void setInventory(const Inventory &inventory, const QSet<QString> &dismissed);
    /// Nothing goes to the end, where it is said what is open.
    void goTo(const std::optional<GuidePlace> &place);
    const std::optional<GuidePlace> &place() const { return m_place; }
    void focusAnswer();

signals:
    void placeChanged(const std::optional<ipt::GuidePlace> &place);
    /// `field` names what was typed into; empty where something was chosen.
    void personChanged(const ipt::Relationship &person, const QString &field);
    void ringChosen(const ipt::RelationshipId &person, ipt::Ring ring);
    void suggestionDismissed(const ipt::RelationshipId &person, ipt::ProblemArea area);
    void formulationRequested();
    void closed();

private:
    void buildQuestion();
    void buildEnd();
    void buildKeys(Button *back, Button *next, Button *person);
    void show(bool another);
    void showQuestion(const Relationship &person, bool another);
    void showNoted(const Relationship &person);
    void showEnd();
    void give(int index);
    void choose(const std::function<void(Relationship &)> &change, const QString &field = {});
    void step(bool back);
    void stepToNextPerson();
    const Relationship *person() const;

    Inventory m_inventory;
    QSet<QString> m_dismissed;
    std::optional<GuidePlace> m_place;
    QWidget *m_questionPart;
    QWidget *m_endPart;
    Label *m_who;
    Label *m_step;
    Label *m_question;
    AnswerList *m_answers;
    KeptLine *m_line;
    QCheckBox *m_died;
    KeptText *m_text;
    SuggestionBox *m_suggestion;
    Button *m_next;
    Button *m_nextPerson;
    Label *m_endSentence;
    RowList *m_open;
    RowList *m_noted; ///< all questions about the person, with what is noted
    QList<InventoryQuestion> m_notedQuestions;
    InlineMessage *m_whole; ///< what the circle as a whole brings to mind
};

} // namespace ipt
